import type { Card } from '#lib/deck/card.ts';
import { asked, oneIn, type FormRules } from '#lib/question/form.ts';
import { differing, optionOf, pickWrong } from '#lib/question/options.ts';
import { markPicked } from '#lib/question/picked-mark.ts';
import { first } from '#lib/question/first.ts';
import { seeded, shuffled } from '#lib/question/seeded.ts';

const OTHERS = 2;

/**
 * A stranger among members. Only the member that was asked about is reviewed: who knows the stranger
 * has shown little about the others.
 */
export const oddOneOut: FormRules<'odd-one-out'> = {
	effort: 'compare',
	usual: { seconds: 9, chance: 1 / 4 },
	fits: (card) => card.several?.['odd-one-out'] !== undefined && differing(card).length > 0,
	company(card, pool) {
		const others = first(OTHERS, pool.bystanders(card));
		return others.length === OTHERS ? [card, ...others] : undefined;
	},
	ask(card, seed, { stability, contrast, reps, company = [card] }) {
		const random = seeded(card.id, 'odd-one-out', seed);
		const all = { ...card, wrong: strangersTo(company) };
		const [stranger] = pickWrong(all, random, { count: 1, stability, contrast, reps });
		const odd = optionOf(stranger ?? { text: '' });
		const members = company.map(({ answer }) => optionOf(answer));
		const options = shuffled([odd, ...members], random);
		return {
			...asked(card, seed),
			prompt: card.several?.['odd-one-out'] ?? card.prompt,
			form: 'odd-one-out',
			options,
			key: options.indexOf(odd),
			...(stranger?.why !== undefined && { note: stranger.why })
		};
	},
	chance: ({ options }) => oneIn(options),
	mark(question, response, pace) {
		const marking = markPicked(question, response, pace);
		return question.note === undefined ? marking : { ...marking, why: question.note };
	}
};

/** What is wrong for each of the cards: proven of all of them. */
function strangersTo([card, ...others]: readonly Card[]) {
	return (card?.wrong ?? []).filter(({ text }) =>
		others.every(({ wrong }) => wrong.some((one) => one.text === text))
	);
}
