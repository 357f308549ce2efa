import { error } from '@sveltejs/kit';

/**
 * The named fields of a form, each as text, empty where it is missing or no text. Nothing else that was
 * sent is looked at. Ends the request with 400 for what is no form, with 413 for one that is too large.
 */
export async function textFields<N extends string>(
	request: Request,
	...names: N[]
): Promise<Record<N, string>> {
	const form = await request
		.formData()
		.catch((thrown: { status?: number }) =>
			thrown.status === 413
				? error(413, 'That is more than can be taken at once.')
				: error(400, 'That is no form of ours.')
		);
	const texts = names.map((name) => {
		const value = form.get(name);
		return [name, typeof value === 'string' ? value : ''];
	});
	return Object.fromEntries(texts) as Record<N, string>;
}
