import { enhance } from '$app/forms';
import type { SubmitFunction } from '@sveltejs/kit';
import type { Attachment } from 'svelte/attachments';

/**
 * Sends a form without leaving the page. As an attachment, not an action: actions take code that
 * every page would have to fetch.
 *
 * @example <form method="POST" {@attach enhanced()}>
 */
export const enhanced =
	(submit?: SubmitFunction): Attachment<HTMLFormElement> =>
	(form) => {
		const { destroy } = enhance(form, submit);
		return destroy;
	};
