import * as z from 'zod/mini';
import { claim } from '#lib/deck/schema/claim.ts';
import { Voice } from '#lib/deck/schema/evidence.ts';
import { EntityId } from '#lib/deck/schema/refers.ts';
import { FEW, Line, listOf, Words } from '#lib/deck/schema/text.ts';
import { Falsehood } from '#lib/deck/schema/things.ts';

/** Words somebody said. `saidBy` is who reported them; the speaker stands apart. */
export const QuoteFact = z.strictObject({
	...claim,
	kind: z.literal('quote'),
	speaker: Voice,
	/** The words, at most 25 of them, without quotation marks. */
	text: Line,
	/** Language of the words, when it is not the deck's. */
	lang: z.optional(Words),
	/** What they were said about: "about relations with the CIS". Must not name the speaker. */
	about: Line,
	/** A run of the quotation to be left out and asked for. */
	blank: z.optional(Words),
	/** Other words that would fit the blank, and are not what was said. */
	wrong: z._default(listOf(Falsehood, FEW), []),
	/** People proved not to be the speaker, besides those the deck shows saying other things. */
	notBy: z._default(listOf(EntityId, FEW), [])
});
