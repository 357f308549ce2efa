import * as z from 'zod/mini';
import { claim } from '#lib/deck/schema/claim.ts';
import { FEW, Line, listOf, Words } from '#lib/deck/schema/text.ts';

export const NumberFact = z.strictObject({
	...claim,
	kind: z.literal('number'),
	question: Line,
	value: z.number(),
	unit: z.optional(Words),
	qualifier: z._default(
		z.enum(['exactly', 'about', 'more than', 'at least', 'less than']),
		'exactly'
	),
	/** How far off an answer may be and still be right. */
	tolerance: z._default(z.number().check(z.nonnegative()), 0),
	/** Numbers that are certainly wrong; needed where the qualifier is not "exactly". */
	wrong: z._default(listOf(z.number(), FEW), [])
});
