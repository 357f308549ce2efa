/** Forms that are not whole, or hold what cannot be kept, are refused before a route sees them. */
import { isUnkept } from './unkept.ts';
import { refuse } from '#lib/server/refuse.ts';

/**
 * Lets every route that reads the request's form have it only if it can be kept. Otherwise the request ends
 * with 400, or with 413 where the form is larger than the server takes.
 */
export function refuseUnreadableForms(request: Request): void {
	const read = request.formData.bind(request);
	request.formData = async () => {
		const form = await read().catch((thrown: { status?: number }) =>
			thrown.status === 413 ? refuse('too-large') : refuse('no-form')
		);
		for (const [name, value] of form)
			if (isUnkept(name) || isUnkept(typeof value === 'string' ? value : value.name))
				refuse('unkept-character');
		return form;
	};
}
