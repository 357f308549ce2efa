/** What every fact has, whatever its kind: when it holds, who says so and where it stands. */
import * as z from 'zod/mini';
import { described } from './described.ts';
import { Anchor, Disputed, Voice } from './evidence.ts';
import { FactId, SectionId } from './refers.ts';
import { AccentsCount, FEW, Id, Line, listOf, Rich } from './text.ts';
import { AsOf, PartialDate } from './when.ts';

/** The answer of the fact changed: what it was until when. Memory is kept, the card asked again. */
const Change = z.strictObject({ on: PartialDate, was: Line, because: Line });

const SameFact = described(
	z.string().check(z.regex(/^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/)),
	'The same fact in another deck: `deck/fact`, asked and answered alike.'
);

const Tag = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));

export const claim = {
	id: Id,
	section: z.optional(SectionId),
	asOf: AsOf,
	/** Who asserts it, then who reported that, and so on up to the source's author. */
	saidBy: listOf(Voice, FEW, 1),
	anchors: listOf(Anchor, FEW, 1),
	disputed: z.optional(Disputed),
	/** Explanation shown in the footnote: why it is so, what to remember it by. */
	note: z.optional(Rich),
	/** What it is filed under besides its section, in whatever words somebody has for it. */
	tags: z.optional(listOf(Tag, FEW)),
	/** Earlier answers, oldest first. Their number is the fact's revision. */
	changes: z._default(listOf(Change, FEW), []),
	accentsCount: AccentsCount,
	/** Facts of this deck that people mix this one up with. */
	confusable: z._default(listOf(FactId, FEW), []),
	/** Where another deck has the same fact: whoever has learnt it there is not taught it as new here. */
	same: z.optional(SameFact)
};
