/** Where a fact is from: sources, places in them, who said it, and who says otherwise. */
import * as z from 'zod/mini';
import { HEXADECIMAL, HTTPS } from './author-words.ts';
import { EntityId, SourceId } from './refers.ts';
import { FEW, Line, listOf, Words } from './text.ts';
import { PartialDate } from './when.ts';

export const Source = z.strictObject({
	kind: z.enum(['article', 'opinion', 'record', 'treaty', 'book', 'web', 'dataset']),
	title: Line,
	authors: z._default(listOf(Line, FEW), []),
	publisher: z.optional(Line),
	published: z.optional(PartialDate),
	url: z.optional(z.string().check(z.maxLength(500), z.regex(/^https:\/\/[^\s"<>]+$/, HTTPS))),
	/** The length of the source, so that what the deck quotes can be held under a tenth of it. */
	words: z.optional(z.int().check(z.positive(), z.lte(100_000_000))),
	/** Language of the source, when it is not the deck's. */
	lang: z.optional(Words)
});
export type Source = z.infer<typeof Source>;

/**
 * A pointer to the words of a source that carry a fact. `hash` is of a window of `words` words (see
 * anchors.ts); `paragraph` and `position` (of the window's first word) are hints, counted from 0. A
 * source that cannot be hashed (a roll call, a treaty) is pointed to by `at`.
 */
export const Anchor = z.strictObject({
	source: SourceId,
	hash: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/, HEXADECIMAL))),
	words: z.optional(z.int().check(z.gte(6), z.lte(60))),
	paragraph: z.optional(z.int().check(z.nonnegative())),
	position: z.optional(z.int().check(z.nonnegative())),
	at: z.optional(Line),
	/** At most 25 words, shown to the learner word for word. */
	excerpt: z.optional(Line)
});
export type Anchor = z.infer<typeof Anchor>;

/** One link of the chain of reporting: who spoke or reported, and in what office at the time. */
export const Voice = z.pipe(
	z.pipe(
		z.union([EntityId, z.strictObject({ who: EntityId, as: z.optional(Line) })]),
		z.transform((voice) => (typeof voice === 'string' ? { who: voice } : voice))
	),
	z.strictObject({ who: EntityId, as: z.optional(Line) })
);
export type Voice = z.infer<typeof Voice>;

/** Where a source and the record part ways. The card asks the record; the footnote shows both. */
export const Disputed = z.strictObject({
	/** What the source says, in our words. */
	claim: Line,
	/** Who claims it: a source. */
	claimedBy: SourceId,
	/** What the record says. */
	record: Line,
	/** Where the record says it. */
	anchors: listOf(Anchor, FEW, 1)
});
export type Disputed = z.infer<typeof Disputed>;
