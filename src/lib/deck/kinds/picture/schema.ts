import * as z from 'zod/mini';
import { PICTURE } from '#lib/deck/schema/author-words.ts';
import { claim } from '#lib/deck/schema/claim.ts';
import { FEW, Id, listOf, Rich, Words } from '#lib/deck/schema/text.ts';

/** A picture with regions: what is here, and where is it? */
export const PictureFact = z.strictObject({
	...claim,
	kind: z.literal('picture'),
	/** The picture and nothing else, as it stands in any text. */
	picture: Rich.check(z.regex(/^!\[[^\]\n]+\]\(p[^()\s#]+\)$/, PICTURE)),
	regions: listOf(
		z.strictObject({
			id: Id,
			name: Words,
			/** What else is right for it, when typed. */
			accept: z._default(listOf(Words, FEW), []),
			/** Its place in words, for whoever does not see it: "upper left". */
			where: Words,
			/** From the left, from the top, width and height: parts of the picture, 0..1. */
			box: listOf(z.number().check(z.gte(0), z.lte(1)), 4, 4),
			/** An ellipse in the box, and no rectangle. */
			round: z.optional(z.boolean())
		}),
		FEW,
		2
	),
	/** Whether regions hide what is under them while it is asked: names that stand in the picture. */
	covered: z._default(z.boolean(), false)
});
