import type { Card, WrongAnswer } from '#lib/deck/card.ts';
import { asked, type FormRules } from '#lib/question/form.ts';
import { withGap } from '#lib/question/gap.ts';
import { gradeOf } from '#lib/question/grade.ts';
import { nameKey } from '#lib/question/key.ts';
import type { Option } from '#lib/question/question.ts';
import { seeded, shuffled, type Random } from '#lib/question/seeded.ts';
import { acceptedOf } from '#lib/question/typed-answer.ts';

const OPTIONS = 4;
/** With a single wrong answer a guess is right half the time. */
const FEWEST_WRONG = 2;
/** Days of stability from which a card bears what people mix it up with. */
const FIRM = 14;

/** The wrong answers that read differently from the right one and from each other. */
function distinct(card: Card): WrongAnswer[] {
	const keyOf = (text: string) => {
		const key = nameKey(text, card.lang);
		// Of a number the sign counts, which is punctuation in a name.
		return card.answer.kind === 'number' && /^[-−]/.test(text) ? `-${key}` : key;
	};
	const taken = new Set(acceptedOf(card.answer).map(keyOf));
	return card.wrong.filter(({ text }) => {
		const key = keyOf(text);
		if (key === '' || taken.has(key)) return false;
		taken.add(key);
		return true;
	});
}

/** Easy ones first; those people mix up only for a firm card, or where a question needs them. */
function distractors(card: Card, random: Random, stability: number): WrongAnswer[] {
	const all = shuffled(distinct(card), random);
	const easy = all.filter(({ confusable }) => !confusable);
	const hard = all.filter(({ confusable }) => confusable);
	if (stability >= FIRM) return [...hard, ...easy].slice(0, OPTIONS - 1);
	const kept = easy.slice(0, OPTIONS - 1);
	return [...kept, ...hard.slice(0, Math.max(0, FEWEST_WRONG - kept.length))];
}

const optionOf = ({ text, entity, lang }: Omit<Option, 'why'>, why?: string): Option => ({
	text,
	...(entity !== undefined && { entity }),
	...(lang !== undefined && { lang }),
	...(why !== undefined && { why })
});

/** The right answer among ones that are proven wrong. */
export const choice: FormRules<'choice'> = {
	effort: 'recognise',
	fits: (card) => distinct(card).length >= FEWEST_WRONG,
	ask(card, seed, { stability = 0 }) {
		const random = seeded(card.id, 'choice', seed);
		const right = optionOf(card.answer);
		const wrong = distractors(card, random, stability).map((one) => optionOf(one, one.why));
		const options = shuffled([right, ...wrong], random);
		return {
			...asked(card, seed),
			...withGap(card),
			form: 'choice',
			options,
			key: options.indexOf(right)
		};
	},
	mark({ cards, options, key }, { picked }, pace) {
		const right = picked === key;
		const verdict = right ? 'right' : 'wrong';
		const why = picked === null || right ? undefined : options[picked]?.why;
		return {
			marks: cards.map((card) => ({
				card,
				grade: gradeOf(verdict, pace, { free: false }),
				verdict
			})),
			right,
			answer: options[key]?.text ?? '',
			...(why !== undefined && { why })
		};
	}
};
