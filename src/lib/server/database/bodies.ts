/**
 * The columns of JSON whose rows other releases may have written, each with how earlier versions of it become
 * this one (see releases/stored-body.ts). Fixtures of every version are in `tests/fixtures/bodies`.
 */
import * as z from 'zod/mini';
import { Assignment } from '#lib/class/assignment.ts';
import { ExpectedOfTest } from '#lib/class/tests/class-test-reviews.ts';
import { ClassTest } from '#lib/class/tests/class-test.ts';
import { SentAnswers } from '#lib/class/tests/sent-answers.ts';
import { DeckListing } from '#lib/deck/listing.ts';
import { TAKES, type Form } from '#lib/question/question.ts';
import { storedBody } from '#lib/releases/stored-body.ts';

/** A list of which each item is looked at by itself: see releases/each-known.ts. */
const List = z.array(z.unknown()).check(z.maxLength(2000));

/** A part of a deck that can be assigned by itself. */
const Part = z.object({ id: z.string(), title: z.optional(z.string()), facts: z.int() });

export const BODIES = {
	'assignment.body': storedBody(Assignment),
	'class_test.body': storedBody(ClassTest),
	/**
	 * As it was drawn, with its key and its footnotes. Looked at as far as it takes to tell it: it is large, and a question of a
	 * newer release is one that nobody here can ask.
	 */
	'class_test.paper': storedBody(
		z
			.array(
				z.object({
					cards: z.array(z.unknown()),
					question: z.object({ form: z.enum(Object.keys(TAKES) as [Form, ...Form[]]) }),
					footnote: z.custom<unknown>((value) => typeof value === 'object' && value !== null)
				})
			)
			.check(z.minLength(1))
	),
	/** Of `KeyFix`. */
	'class_test.fixes': storedBody(List),
	'taken_test.body': storedBody(SentAnswers),
	'taken_test.expected': storedBody(ExpectedOfTest),
	/** Of `MarkChange`. */
	'taken_test.changes': storedBody(List),
	/** A `DeckListing`, with the parts that can be assigned. */
	'own_deck_version.listing': storedBody(
		z.extend(DeckListing, { version: z.string(), sections: z.optional(z.array(Part)) })
	),
	/** A deck by its outline: what is in it is read fact by fact (deck/read-deck.ts). */
	'own_deck_version.json': storedBody(
		z.object({ id: z.string(), title: z.string(), facts: z.array(z.unknown()) })
	),
	/** The same of a published deck. */
	'published_version.listing': storedBody(
		z.extend(DeckListing, {
			version: z.string(),
			authors: z.array(z.string()),
			license: z.string()
		})
	),
	'published_version.json': storedBody(
		z.object({ id: z.string(), title: z.string(), facts: z.array(z.unknown()) })
	),
	/** How browsers may reach it: only a hint. */
	'passkey.transports': storedBody(z.array(z.string().check(z.maxLength(40))))
};
