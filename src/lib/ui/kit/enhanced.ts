import { enhance } from '$app/forms';
import { invalidateAll } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';
import type { Attachment } from 'svelte/attachments';

/**
 * Sends a form without leaving the page, once: until the answer is there it is busy, and the second
 * tap of a double one is nothing. As an attachment, not an action: actions take code that every page
 * would have to fetch.
 *
 * @example <form method="POST" {@attach enhanced()}>
 */
export const enhanced =
	(submit?: SubmitFunction): Attachment<HTMLFormElement> =>
	(form) => {
		const { destroy } = enhance(form, async (input) => {
			if (form.hasAttribute('aria-busy')) return input.cancel();
			form.setAttribute('aria-busy', 'true');
			const free = () => form.removeAttribute('aria-busy');
			const cancel = () => {
				free();
				input.cancel();
			};
			const answered = await submit?.({ ...input, cancel });
			return async (reply) => {
				await (answered ? answered(reply) : reply.update());
				// Things are not as the page shows them: without code it would be a new page, too.
				if (reply.result.type === 'failure' && reply.result.status === 409) await invalidateAll();
				free();
			};
		});
		return destroy;
	};
