/**
 * What a deck is. Everything else in Footnote turns on these shapes: a deck holds sources, entities
 * and facts; a fact is one typed, dated, attributed statement. `parse.ts` reads YAML into them,
 * `cards.ts` turns facts into cards, `proofs.ts` refuses what is not provably right.
 *
 * `z.infer` types are what the code trusts after parsing; short forms an author may write (a plain
 * string for `{ id }`) are gone by then.
 */
import * as z from 'zod/mini';
// Whoever reads decks as they come words them, too; who studies has them read, and fetches what words them.
import './words/all-wordings.ts';
import { LANGUAGE } from './schema/author-words.ts';
import { Entity } from './schema/things.ts';
import { Fact } from './fact.ts';
import { Source } from './schema/evidence.ts';
import { Medium } from './schema/media.ts';
import { FEW, Id, Line, listOf, Words } from './schema/text.ts';

export { Anchor, Disputed, Source, Voice } from './schema/evidence.ts';
export { Fact, type FactKind, type FactOf } from './fact.ts';
export { Entity, Member, Term } from './schema/things.ts';
export { AsOf, PartialDate } from './schema/when.ts';

export const Deck = z.strictObject({
	/** Raised only when old files could no longer be read. */
	format: z.literal(1),
	id: Id,
	title: Words,
	summary: Line,
	/** BCP 47 language of the deck's text. */
	lang: z._default(z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, LANGUAGE)), 'en'),
	dir: z._default(z.enum(['ltr', 'rtl']), 'ltr'),
	/** Whether accents tell words apart in all of the deck: see a fact, an entity, a term for less. */
	accentsCount: z._default(z.boolean(), false),
	license: Words,
	authors: listOf(Words, FEW, 1),
	sections: z._default(listOf(z.strictObject({ id: Id, title: Words }), 500), []),
	sources: z.record(Id, Source),
	entities: z._default(z.record(Id, Entity), {}),
	/** Pictures and sounds, by what they are called in its texts. */
	media: z.optional(z.record(Id, Medium)),
	facts: z.array(Fact).check(z.minLength(1))
});
export type Deck = z.infer<typeof Deck>;
