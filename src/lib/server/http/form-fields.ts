import { isHttpError } from '@sveltejs/kit';
import type * as z from 'zod/mini';

/**
 * What a form sent, by a schema; undefined for what no form of ours sends, and for more than can be taken.
 * Ends the request with 400 for what is no form.
 */
export async function formFields<S extends z.ZodMiniType>(
	request: Request,
	schema: S
): Promise<z.infer<S> | undefined> {
	const form = await request.formData().catch((thrown: unknown) => {
		if (isHttpError(thrown, 400)) throw thrown;
		return undefined;
	});
	// Several of one name are a list.
	const fields = new Map<string, FormDataEntryValue[]>();
	for (const [name, value] of form ?? []) {
		const before = fields.get(name);
		if (before) before.push(value);
		else fields.set(name, [value]);
	}
	const values = Array.from(fields, ([name, all]) => [name, all.length > 1 ? all : all[0]]);
	return form && schema.safeParse(Object.fromEntries(values)).data;
}
