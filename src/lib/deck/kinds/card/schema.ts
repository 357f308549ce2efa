import * as z from 'zod/mini';
import { claim } from '#lib/deck/schema/claim.ts';
import { FEW, Id, listOf, Rich, Words } from '#lib/deck/schema/text.ts';
import { Wrong } from '#lib/deck/schema/things.ts';

/** Front and back, with anything on either side: what fits no other kind. */
export const CardFact = z.strictObject({
	...claim,
	kind: z.literal('card'),
	front: Rich,
	back: Rich,
	/** Asks for the front, too, given the back. */
	both: z._default(z.boolean(), false),
	/** What is right besides the back, and besides the front, when typed. */
	accept: z._default(listOf(Words, FEW), []),
	acceptFront: z._default(listOf(Words, FEW), []),
	/** Beside the back. Without them, and without partners, nobody chooses among answers. */
	wrong: z._default(listOf(Wrong, FEW), []),
	/** Cards of one such group have one right partner each: so the others' sides are proven wrong. */
	partners: z.optional(Id),
	/** Language of a side, when it is not the deck's. */
	frontLang: z.optional(Words),
	backLang: z.optional(Words)
});
