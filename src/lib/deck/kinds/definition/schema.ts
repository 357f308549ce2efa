import * as z from 'zod/mini';
import { claim } from '#lib/deck/schema/claim.ts';
import { FactId } from '#lib/deck/schema/refers.ts';
import { FEW, Line, listOf } from '#lib/deck/schema/text.ts';
import { Term } from '#lib/deck/schema/things.ts';

export const DefinitionFact = z.strictObject({
	...claim,
	kind: z.literal('definition'),
	term: Term,
	/** Must not contain the term. */
	meaning: Line,
	/** Other definitions of this deck whose term could answer too: never distractors. */
	synonyms: z._default(listOf(FactId, FEW), [])
});
