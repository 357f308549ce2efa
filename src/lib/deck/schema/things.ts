/** What can be an answer: entities, members of sets, words; and what is certainly none. */
import * as z from 'zod/mini';
import { CAPITALS } from './author-words.ts';
import { EntityId } from './refers.ts';
import { AccentsCount, FEW, Line, listOf, Rich, Words } from './text.ts';

export const Entity = z.strictObject({
	kind: z.enum(['state', 'person', 'organisation', 'place', 'other']),
	name: Words,
	/** Other spellings and names that a typed answer may use. */
	aliases: z._default(listOf(Words, FEW), []),
	/** ISO 3166-1 alpha-2, for states. */
	iso: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/, CAPITALS))),
	/** What a person was, as of the deck's facts. */
	office: z.optional(Line),
	/** How the name reads within a sentence, when that differs: "the United States". */
	inSentence: z.optional(Words),
	accentsCount: AccentsCount,
	/** Entities that people mix this one up with. */
	confusable: z._default(listOf(EntityId, FEW), []),
	lang: z.optional(Words)
});
export type Entity = z.infer<typeof Entity>;

/** An entity in a set or group; the note says why it is (or is not) there. */
export const Member = z.pipe(
	z.pipe(
		z.union([EntityId, z.strictObject({ id: EntityId, note: z.optional(Line) })]),
		z.transform((member) => (typeof member === 'string' ? { id: member } : member))
	),
	z.strictObject({ id: EntityId, note: z.optional(Line) })
);
export type Member = z.infer<typeof Member>;

/** A thing that can be an answer: an entity, or words of its own with other accepted spellings. */
export const Term = z.union([
	z.strictObject({ entity: EntityId }),
	z.strictObject({
		text: Words,
		accept: z._default(listOf(Words, FEW), []),
		lang: z.optional(Words),
		accentsCount: AccentsCount
	}),
	// Not a pipe around the whole union: Zod would drop what a branch says of unknown keys.
	z.pipe(
		Words,
		z.transform(
			(text): { text: string; accept: string[]; lang?: string; accentsCount?: boolean } => ({
				text,
				accept: []
			})
		)
	)
]);
export type Term = z.infer<typeof Term>;

/** A wrong option that the author proves wrong by saying why. */
export const Falsehood = z.strictObject({ text: Line, why: Line });

/** A wrong option of which whoever made the card knows why it is wrong, and may say so. */
export const Wrong = z.union([
	z.strictObject({ text: Rich, why: z.optional(Line) }),
	z.pipe(
		Rich,
		z.transform((text): { text: string; why?: string } => ({ text }))
	)
]);
