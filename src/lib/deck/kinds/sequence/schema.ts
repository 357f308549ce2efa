import * as z from 'zod/mini';
import { claim } from '#lib/deck/schema/claim.ts';
import { Id, Line, listOf } from '#lib/deck/schema/text.ts';
import { Term } from '#lib/deck/schema/things.ts';

/** Things in an order that can be known: steps, a timeline, a ranking. */
export const SequenceFact = z.strictObject({
	...claim,
	kind: z.literal('sequence'),
	question: Line,
	label: Line,
	items: listOf(z.strictObject({ id: Id, term: Term }), 100, 3)
});
