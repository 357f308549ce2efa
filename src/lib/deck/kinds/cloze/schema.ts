import * as z from 'zod/mini';
import { claim } from '#lib/deck/schema/claim.ts';
import { FEW, Id, Line, listOf, Words } from '#lib/deck/schema/text.ts';
import { Falsehood } from '#lib/deck/schema/things.ts';

/** A sentence with blanks: "The term {{term:near abroad}} means …". */
export const ClozeFact = z.strictObject({
	...claim,
	kind: z.literal('cloze'),
	text: Line,
	blanks: z._default(
		z.record(
			Id,
			z.strictObject({
				accept: z._default(listOf(Words, FEW), []),
				hint: z.optional(Line),
				wrong: z._default(listOf(Falsehood, FEW), [])
			})
		),
		{}
	)
});
