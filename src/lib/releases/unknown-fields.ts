import type * as z from 'zod/mini';

/**
 * The fields of something that a schema does not know, as text: how much is carried for others. Empty where all of it is known.
 *
 * @param schema as it is for what is written here, and not loosened
 */
export function unknownFields(schema: z.ZodMiniType, json: unknown): string {
	const issues = schema.safeParse(json).error?.issues ?? [];
	if (issues.length === 0) return '';
	const fields = issues.flatMap((issue) => {
		if (issue.code !== 'unrecognized_keys') return [];
		const of = issue.path.reduce<unknown>((value, key) => Object(value)[key], json);
		return issue.keys.map((key) => [key, (of as Record<string, unknown>)[key]]);
	});
	// Within a union it is not told which they are: then all of it counts.
	return JSON.stringify(fields.length > 0 ? fields : json);
}
