/**
 * What came from another release, by a schema that is strict for what is written here: fields that are not
 * known are no fault, and stay where they are.
 */
import type * as z from 'zod/mini';

/** A fault, and where. */
export type Issue = Pick<z.core.$ZodIssue, 'path' | 'message'>;

interface ReadLoosely {
	/** What is wrong besides; none: it is as the schema says, but for the fields that it does not know. */
	issues: readonly Issue[];
	/** Those fields, as text; empty where there are none. */
	carried: string;
}

export function readLoosely(schema: z.ZodMiniType, json: unknown): ReadLoosely {
	const all = schema.safeParse(json).error?.issues ?? [];
	const issues = all.filter(({ code }) => code !== 'unrecognized_keys');
	return { issues, carried: all.length > issues.length ? unknownIn(json, all) : '' };
}

const unknownIn = (json: unknown, issues: readonly z.core.$ZodIssue[]): string =>
	JSON.stringify([...unknownFields(json, issues)].map(({ of, key }) => [key, of[key]]));

/** The fields that a schema does not know, each with the object that it is in. */
function* unknownFields(json: unknown, issues: readonly z.core.$ZodIssue[]) {
	for (const issue of issues) {
		if (issue.code !== 'unrecognized_keys') continue;
		const of = issue.path.reduce<unknown>((value, key) => Object(value)[key], json);
		for (const key of issue.keys) yield { of: of as Record<string, unknown>, key };
	}
}
