import type { Attachment } from 'svelte/attachments';

/**
 * Keeps picked what a list to choose from stands at, also when it is changed elsewhere. As an attachment,
 * not a binding: bindings of lists take code that every page would have to fetch. What the server draws
 * says it by `selected`.
 *
 * @example <select {@attach picked(String(hour))} onchange={…}>
 */
export const picked =
	(value: string): Attachment<HTMLSelectElement> =>
	(select) => {
		select.value = value;
	};
