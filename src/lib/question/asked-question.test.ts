import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '#lib/deck/cards.ts';
import { parseDeck } from '#lib/deck/file/parse.ts';
import { allForms } from './forms/all-forms.ts';
import { askedQuestion } from './as-asked.ts';
import { AskedQuestion } from './asked-question.ts';
import { poolOf } from './pool.ts';
import { TAKES, type Form, type Question } from './question.ts';

function deckIn(file: string) {
	const parsed = parseDeck(readFileSync(file, 'utf8'), file);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return parsed.deck;
}

/** Every card that ships, and one of every kind, asked in every form that it takes. */
const questions = [
	'decks/near-abroad-2022.yaml',
	'decks/post-soviet-blocs.yaml',
	'decks/world-votes-es-11-1.yaml',
	// None of those that ship has a picture with regions.
	'tests/fixtures/decks/every-kind.yaml'
].flatMap((file) => {
	const deck = deckIn(file);
	const pool = poolOf(deck, () => true, 1);
	return cardsOf(deck).flatMap((card) =>
		allForms.formsFor(card).flatMap((form) => {
			const company = allForms.company(card, form, pool, 1);
			return company ? [allForms.ask(card, form, 1, { stability: 30, company })] : [];
		})
	);
});
const of = (form: Form) => questions.filter((question) => question.form === form);

/** Everything in a question that says or hints at its answer, by its own words. */
function telling(question: Question): string[] {
	const reasons = 'options' in question ? question.options.flatMap(({ why }) => why ?? []) : [];
	const placed = 'whys' in question ? question.whys.flatMap((whys) => Object.values(whys)) : [];
	const one = 'answer' in question ? [question.answer] : [];
	const all = 'items' in question ? [...question.items] : [];
	const typed = ['typed', 'number', 'cloze', 'list'].includes(question.form)
		? [...one, ...all].flatMap((answer) =>
				answer.kind === 'name' ? [answer.text, ...answer.accept] : [answer.text]
			)
		: [];
	const wrong =
		'wrong' in question ? question.wrong.flatMap(({ why, accept = [] }) => [why, ...accept]) : [];
	const shown = JSON.stringify([
		question.prompt,
		question.given,
		'parts' in question && question.parts,
		'rows' in question && [question.rows, question.answers]
	]);
	return [...reasons, ...placed, ...typed, ...wrong, ...question.cards].filter(
		(text): text is string => Boolean(text) && !shown.includes(text!)
	);
}

describe('a question as it is asked', () => {
	test.each((Object.keys(TAKES) as Form[]).filter((form) => TAKES[form] !== 'grade'))(
		'tells nothing, as %s',
		(form) => {
			const all = of(form);
			expect(all.length).toBeGreaterThan(0);
			for (const question of all) {
				const asked = askedQuestion(question);
				expect(AskedQuestion.parse(structuredClone(asked))).toEqual(asked);
				const sent = JSON.stringify(asked);
				for (const text of telling(question)) expect(sent).not.toContain(JSON.stringify(text));
				for (const name of [
					'key',
					'cards',
					'card',
					'seed',
					'why',
					'note',
					'wrong',
					'rivals',
					'answer'
				])
					expect(sent).not.toContain(`"${name}":`);
			}
		}
	);

	test('is refused with a key in it, wherever it stands', () => {
		const [choice] = of('choice');
		const asked = askedQuestion(choice!);
		expect(AskedQuestion.safeParse({ ...asked, key: 1 }).success).toBe(false);
		const options = [{ text: 'A', why: 'It is not.' }];
		expect(AskedQuestion.safeParse({ ...asked, options }).success).toBe(false);
	});

	test('does not exist where the learner would mark it by its answer', () => {
		const [typed] = of('typed');
		expect(() => askedQuestion({ ...typed, form: 'reveal' } as Question)).toThrow(
			/asked in no test/
		);
	});

	test('has no order that tells: the right option stands anywhere', () => {
		const places = new Set(of('choice').map((one) => 'key' in one && one.key));
		expect(places.size).toBeGreaterThan(3);
		const groups = of('group').map((one) => ('answers' in one ? one.answers : []));
		for (const answers of groups)
			expect(answers.map(({ text }) => text)).toEqual(answers.map(({ text }) => text).toSorted());
	});

	test('names states only where the wanted ones are lost among them', () => {
		for (const question of of('map')) {
			const asked = askedQuestion(question);
			if (question.form !== 'map' || asked.form !== 'map') continue;
			const isos = asked.named.map(({ iso }) => iso);
			expect(isos).toEqual(isos.toSorted());
			if (isos.length > 0) expect(isos.length).toBeGreaterThanOrEqual(3 * question.wanted.length);
		}
	});
});
