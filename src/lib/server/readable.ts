/**
 * What nobody writes and no database keeps: text with U+0000 in it (PostgreSQL refuses it, SQLite cuts off
 * there), and forms that end before they are whole. Both are refused before a route sees them.
 */
import { error } from '@sveltejs/kit';

/** Whether text has a character that cannot be kept. */
const isUnkept = (text: string): boolean => text.includes('\0');

/** Whether JSON has one, escaped: it may not stand there as it is. */
export const hasUnkept = (json: string): boolean => /(?<!\\)(?:\\\\)*\\u0000/.test(json);

/** Whether an address has one, in its path or in what is asked. */
export const isUnkeptAddress = ({ pathname, search }: URL): boolean =>
	/%00/.test(pathname + search);

/**
 * Lets every route that reads the request's form have it only if it can be kept. Otherwise the request ends
 * with 400, or with 413 where the form is larger than the server takes.
 */
export function refuseUnreadableForms(request: Request): void {
	const read = request.formData.bind(request);
	request.formData = async () => {
		const form = await read().catch((thrown: { status?: number }) =>
			thrown.status === 413
				? error(413, 'That is more than can be taken at once.')
				: error(400, 'That is no form of ours.')
		);
		for (const [name, value] of form)
			if (isUnkept(name) || isUnkept(typeof value === 'string' ? value : value.name))
				error(400, 'That has a character in it that cannot be kept.');
		return form;
	};
}
