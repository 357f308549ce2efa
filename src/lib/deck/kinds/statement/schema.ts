import * as z from 'zod/mini';
import { claim } from '#lib/deck/schema/claim.ts';
import { FEW, Line, listOf } from '#lib/deck/schema/text.ts';
import { Falsehood } from '#lib/deck/schema/things.ts';

/** A statement that is true, beside ones that are not. */
export const StatementFact = z.strictObject({
	...claim,
	kind: z.literal('statement'),
	question: Line,
	text: Line,
	false: listOf(Falsehood, FEW, 1)
});
