/**
 * The named fields of a form, each as text, empty where it is missing or no text. Nothing else that was
 * sent is looked at. Ends the request as `refuseUnreadableForms` says.
 */
export async function textFields<N extends string>(
	request: Request,
	...names: N[]
): Promise<Record<N, string>> {
	const form = await request.formData();
	const texts = names.map((name) => {
		const value = form.get(name);
		return [name, typeof value === 'string' ? value : ''];
	});
	return Object.fromEntries(texts) as Record<N, string>;
}
