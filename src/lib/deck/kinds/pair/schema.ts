import * as z from 'zod/mini';
import { claim } from '#lib/deck/schema/claim.ts';
import { FEW, Id, Line, listOf } from '#lib/deck/schema/text.ts';
import { Falsehood, Term } from '#lib/deck/schema/things.ts';

/** Two things that belong together. Pairs of the same one-to-one relation prove each other wrong. */
export const PairFact = z.strictObject({
	...claim,
	kind: z.literal('pair'),
	relation: Id,
	/** Whether each side has exactly one partner among all pairs of this relation. */
	oneToOne: z.boolean(),
	left: Term,
	right: Term,
	/** Asks for the right, given the left. */
	question: Line,
	/** Asks for the left, given the right. */
	reverse: z.optional(Line),
	wrong: z._default(listOf(Falsehood, FEW), [])
});
