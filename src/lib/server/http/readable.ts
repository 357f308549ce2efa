/** Forms that are not whole, or hold what cannot be kept, are refused before a route sees them. */
import { error } from '@sveltejs/kit';
import { isUnkept } from './unkept.ts';

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
