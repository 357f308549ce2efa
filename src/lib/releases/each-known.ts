import type * as z from 'zod/mini';
import { loosened } from './loosened.ts';

/**
 * A list whose items stand each for itself: those that are understood, with what they say besides, and those
 * that only a newer release understands, as they came. Whoever writes the list again writes both.
 */
export function eachKnown<S extends z.ZodMiniType>(
	schema: S,
	list: readonly unknown[]
): { known: z.infer<S>[]; newer: unknown[] } {
	const loose = loosened(schema);
	const known: z.infer<S>[] = [];
	const newer: unknown[] = [];
	for (const item of list) {
		const read = loose.safeParse(item);
		if (read.success) known.push(read.data);
		else newer.push(item);
	}
	return { known, newer };
}
