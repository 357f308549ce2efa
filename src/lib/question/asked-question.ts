/**
 * A question as it is put to somebody who is not to know its answer yet: what is read, and what has to be
 * known to answer it. There is no place in it for a key, a reason, a footnote, an accepted spelling or a
 * card's id (which names the answer); so none of them can be sent along by mistake.
 */
import * as z from 'zod/mini';
import { mapNames } from '#lib/deck/maps.ts';
import type { Expected } from './expected.ts';
import type { Form } from './question.ts';

const Text = z.string().check(z.maxLength(20_000));
const Lang = z.string().check(z.maxLength(64));
const Count = z.int().check(z.gte(0), z.lte(500));
const many = <T extends z.ZodMiniType>(one: T) => z.array(one).check(z.maxLength(500));

const Shown = z.strictObject({
	text: Text,
	lang: z.optional(Lang),
	quote: z.optional(z.boolean())
});

const Expects = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('text') }),
	z.strictObject({ kind: z.literal('number'), tolerance: z.number() }),
	z.strictObject({ kind: z.literal('date'), exact: z.optional(z.enum(['year', 'month', 'day'])) })
]) satisfies z.ZodMiniType<Expected>;

const asked = {
	prompt: Text,
	given: z.optional(z.strictObject({ text: Text, quote: z.boolean(), lang: z.optional(Lang) })),
	lang: Lang,
	dir: z.enum(['ltr', 'rtl'])
};

export const AskedQuestion = z.discriminatedUnion('form', [
	z.strictObject({
		...asked,
		form: z.enum(['choice', 'odd-one-out']),
		options: many(Shown)
	}),
	z.strictObject({ ...asked, form: z.literal('multi-select'), options: many(Shown) }),
	z.strictObject({ ...asked, form: z.literal('true-false'), claim: Shown }),
	z.strictObject({
		...asked,
		form: z.enum(['match', 'group', 'order']),
		rows: many(Shown),
		answers: many(Shown),
		/** How many rows there are, also where they have no words of their own. */
		places: Count
	}),
	z.strictObject({ ...asked, form: z.enum(['typed', 'number']), expects: Expects }),
	z.strictObject({
		...asked,
		form: z.literal('cloze'),
		parts: many(
			z.union([
				z.strictObject({ text: Text }),
				z.strictObject({ blank: z.literal(true), hint: z.optional(Text) })
			])
		),
		expects: Expects
	}),
	z.strictObject({
		...asked,
		form: z.literal('point'),
		picture: Text,
		options: many(z.extend(Shown, { at: z.string().check(z.maxLength(40)) }))
	}),
	/** `count` is how many are asked for: whoever names a list is told how long it is. */
	z.strictObject({ ...asked, form: z.literal('list'), count: Count }),
	z.strictObject({
		...asked,
		form: z.literal('map'),
		map: z.enum(mapNames),
		count: Count,
		/** States that the deck has names of its own for. */
		named: many(z.strictObject({ iso: z.string().check(z.maxLength(8)), text: Text }))
	})
]);
export type AskedQuestion = z.infer<typeof AskedQuestion>;

/** The asked question of one form: `AskedQuestionOf<'list'>`. */
export type AskedQuestionOf<F extends Form> = AskedQuestion extends infer Q
	? Q extends { form: infer G }
		? F extends G
			? Q
			: never
		: never
	: never;
