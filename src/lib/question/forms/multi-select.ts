import type { Card } from '#lib/deck/card.ts';
import { asked, type FormRules } from '#lib/question/form.ts';
import { first } from '#lib/question/first.ts';
import { gradeOf } from '#lib/question/grade.ts';
import { withIntruders } from '#lib/question/intruders.ts';
import { differing, optionOf, pickWrong } from '#lib/question/options.ts';
import type { Grade, Mark, MultiSelectQuestion, PickOption } from '#lib/question/question.ts';
import { seeded, shuffled } from '#lib/question/seeded.ts';

const FEWEST = 2;
const MOST = 3;
const OPTIONS = 6;

/** Members among outsiders, all members to be picked; each is a card and marked by itself. */
export const multiSelect: FormRules<'multi-select'> = {
	effort: 'compare',
	usual: { seconds: 6, chance: 1 / 4 },
	fits: (card) => card.several?.['multi-select'] !== undefined && differing(card).length >= FEWEST,
	company(card, pool, random) {
		const wanted = FEWEST + Math.floor(random() * (MOST - FEWEST + 1));
		const others = first(
			wanted - 1,
			pool.siblings(card),
			(other) => strangers([card, other]).length >= FEWEST
		);
		return others.length + 1 >= FEWEST ? [card, ...others] : undefined;
	},
	ask(card, seed, { stability, contrast, reps, company = [card] }) {
		const random = seeded(card.id, 'multi-select', seed);
		const all = { ...card, wrong: strangers(company) };
		const count = OPTIONS - company.length;
		const outsiders = pickWrong(all, random, { count, least: FEWEST, stability, contrast, reps });
		const options = shuffled<PickOption>(
			[
				...company.map(({ answer }, at) => ({ ...optionOf(answer), card: at })),
				...outsiders.map((one) => optionOf(one, one.why))
			],
			random
		);
		return {
			...asked(card, seed),
			cards: company.map(({ id }) => id),
			prompt: card.several?.['multi-select'] ?? card.prompt,
			form: 'multi-select',
			options
		};
	},
	/** Every option is ticked or not, and at least one is. */
	chance: ({ options }) => 1 / Math.max(1, 2 ** options.length - 1),
	mark(question, { picked }, pace) {
		const { cards, options, lang } = question;
		const chosen = new Set(picked);
		const found = new Set(
			options.flatMap((option, i) => (chosen.has(i) ? (option.card ?? []) : []))
		);
		const intruders = options.filter((option, i) => chosen.has(i) && option.card === undefined);
		const most = mostFor(question, found.size, intruders.length);
		const marks = cards.map((card, at): Mark => {
			const verdict = found.has(at) ? 'right' : 'missing';
			const grade = Math.min(most, gradeOf(verdict, pace, { free: false })) as Grade;
			return { card, verdict, grade };
		});
		const names = options.flatMap(({ text, card }) => (card === undefined ? [] : [text]));
		const why = intruders.flatMap((one) => one.why ?? [])[0];
		return {
			marks: withIntruders(
				marks,
				intruders.map(({ text }) => text)
			),
			right: intruders.length === 0 && found.size === cards.length,
			answer: new Intl.ListFormat([lang, 'en']).format(names),
			...(why !== undefined && { why })
		};
	}
};

/** Who picks everything knows nothing: intruders cost the members picked along with them. */
function mostFor({ options, cards }: MultiSelectQuestion, found: number, intruders: number): Grade {
	const outsiders = options.length - cards.length;
	if (intruders > 0 && (intruders >= found || intruders === outsiders)) return 1;
	return intruders > 0 ? 2 : 4;
}

/** What is proven wrong of all of the cards. */
const strangers = ([card, ...others]: readonly Card[]) =>
	(card?.wrong ?? []).filter(({ text }) =>
		others.every(({ wrong }) => wrong.some((one) => one.text === text))
	);
