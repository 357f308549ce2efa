import type * as z from 'zod/mini';

/**
 * The fields of something stored that a release does not know: whoever replaces it writes them again, so that
 * an older server or page takes nothing away from what a newer one has added.
 */
export function carriedFields(schema: z.ZodMiniObject, stored: unknown): Record<string, unknown> {
	if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
	return Object.fromEntries(
		Object.entries(stored).filter(([key]) => !Object.hasOwn(schema.shape, key) && key !== 'v')
	);
}
