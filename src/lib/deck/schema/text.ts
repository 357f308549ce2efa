/** What text may be in a deck: ids, words and lines, and lists no longer than anybody reads. */
import * as z from 'zod/mini';
import { HYPHENATED } from './author-words.ts';
import { described } from './described.ts';

/** Permanent, lower-case, hyphenated: it names memories that may be years old. */
export const Id = described(
	z.string().check(z.maxLength(64), z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, HYPHENATED)),
	'A permanent id: lower-case words joined by hyphens. Learners’ memories hang on it; never reuse it.'
);

/** One line of deck text. Never HTML. */
export const Line = z.string().check(z.trim(), z.minLength(1), z.maxLength(600));
/** A name, or a few words. */
export const Words = z.string().check(z.trim(), z.minLength(1), z.maxLength(120));

/** Text with the marks that `rich/read.ts` knows, in as many lines as it takes: a page or so. Never HTML. */
export const Rich = z.string().check(z.trim(), z.minLength(1), z.maxLength(4000));

/** Whether a typed answer must have its accents: papa is not papá. */
export const AccentsCount = described(
	z.optional(z.boolean()),
	'true where accents tell words apart (papa, papá): typing one for the other is then wrong.'
);

/** How long lists may be: beyond it nobody asks or reads them, and checks would take their time. */
export const listOf = <T extends z.core.$ZodType>(item: T, most: number, least = 0) => {
	const list = z.array(item).check(z.maxLength(most));
	return least > 0 ? list.check(z.minLength(least)) : list;
};
/** Members of a set or a group, and who is outside of it. */
export const MOST_MEMBERS = 500;
/** Spellings, wrong options, anchors, people: what stands beside one fact or name. */
export const FEW = 60;
