/**
 * What is stored as JSON for longer than a release lives: what it must be, and how what earlier releases
 * wrote becomes that. Its version stands in it as `v`; where there is none it is the first. A version goes up
 * only where an earlier release could not read what is written: a field more is none.
 */
import type * as z from 'zod/mini';
import { loosened } from './loosened.ts';

/** Brings a body from one version to the next. Plain JSON in and out; throws for what is no such body. */
export type Step = (body: unknown) => unknown;

export interface StoredBody<S extends z.ZodMiniType> {
	readonly schema: S;
	/** The first brings version 1 to version 2, and so on: none is ever changed. */
	readonly steps: readonly Step[];
}

/** A body by the schema of its latest version; what newer releases say besides is carried. */
export const storedBody = <S extends z.ZodMiniType>(
	schema: S,
	steps: readonly Step[] = []
): StoredBody<S> => ({ schema: loosened(schema), steps });

export const latestVersion = ({ steps }: Pick<StoredBody<z.ZodMiniType>, 'steps'>): number =>
	steps.length + 1;

/** Which version something stored is of. Lists have none before they are put into an object. */
export function versionOf(json: unknown): number {
	const { v } = Object(json) as { v?: unknown };
	return Number.isSafeInteger(v) && (v as number) > 1 ? (v as number) : 1;
}

export type ReadBody<T> = { as: 'read'; body: T } | { as: 'newer' } | { as: 'unreadable' };

/** `newer` for a version that only a newer release can read. */
export function readBody<S extends z.ZodMiniType>(
	{ schema, steps }: StoredBody<S>,
	json: unknown
): ReadBody<z.infer<S>> {
	const version = versionOf(json);
	if (version > steps.length + 1) return { as: 'newer' };
	try {
		const now = steps.slice(version - 1).reduce((body, step) => step(body), json);
		const { data, success } = schema.safeParse(now);
		return success ? { as: 'read', body: data } : { as: 'unreadable' };
	} catch {
		return { as: 'unreadable' };
	}
}

/** As it is to be stored. */
export function writtenBody<S extends z.ZodMiniType>(
	body: StoredBody<S>,
	value: z.infer<S>
): string {
	const v = latestVersion(body);
	return JSON.stringify(v === 1 ? value : { ...(value as object), v });
}
