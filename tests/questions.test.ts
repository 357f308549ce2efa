/**
 * Every card of every deck that ships, asked in every form it can be asked in: the right answer is
 * right however it is spelt, and nothing the deck proves wrong, and no other name of it, ever is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { askList } from '#lib/question/card-fixtures.ts';
import type { Answer, Card } from '#lib/deck/card.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import { parseDeck } from '#lib/deck/file/parse.ts';
import { poolOf } from '#lib/question/pool.ts';
import { rightResponse, wrongResponse } from '#lib/question/responses.ts';
import { keyOf } from '#lib/question/key.ts';
import { oneEditApart } from '#lib/question/one-edit.ts';

const folder = new URL('../decks/', import.meta.url);
const SEEDS = [1, 2, 3, 4, 5];
const RECALL = new Set(['typed', 'number', 'cloze', 'list']);
const STABILITIES = [0, 5, 60];

function deckIn(file: string) {
	const parsed = parseDeck(readFileSync(new URL(file, folder), 'utf8'), file);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, '\t'));
	return parsed.deck;
}

/** How many letters and digits. */
const count = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length;

const spellings = (answer: Answer): readonly string[] =>
	answer.kind === 'name' ? [answer.text, ...answer.accept] : [answer.text];

const verdictOf = (card: Card, form: 'typed' | 'cloze', text: string) =>
	allForms.mark(allForms.ask(card, form, 1), { form, text, hinted: false }).marks[0]?.verdict;

/** The typing forms a card can be asked in. */
const typing = (card: Card) =>
	allForms
		.formsFor(card)
		.filter((form): form is 'typed' | 'cloze' => form === 'typed' || form === 'cloze');

describe.each(readdirSync(folder).filter((file) => file.endsWith('.yaml')))('%s', (file) => {
	const deck = deckIn(file);
	const cards = cardsOf(deck);
	const lists = Map.groupBy(
		cards.filter(({ list }) => list),
		({ list }) => list?.id
	);

	test('has cards, and each is asked in a form that fits it, at any stage', () => {
		expect(cards.length).toBeGreaterThan(0);
		for (const card of cards) {
			for (const stability of STABILITIES) {
				for (const seed of SEEDS) {
					expect(allForms.formsFor(card), card.id).toContain(
						allForms.ranked(card, { stability, reps: stability }, seed)[0]
					);
				}
			}
		}
	});

	test('no card is left to the learner’s judgement that a machine could mark', () => {
		for (const card of cards) {
			if (!allForms.formsFor(card).some((form) => RECALL.has(form))) continue;
			for (const stability of STABILITIES) {
				for (const seed of SEEDS) {
					expect(allForms.ranked(card, { stability, reps: 4 }, seed)[0], card.id).not.toBe(
						'reveal'
					);
				}
			}
		}
	});

	test('by choice: the key is right, every other option wrong and names with a reason, no two alike', () => {
		for (const card of cards.filter((one) => allForms.formsFor(one).includes('choice'))) {
			const proven = new Set(card.wrong.map(({ text }) => text));
			for (const stability of STABILITIES) {
				for (const seed of SEEDS) {
					const question = allForms.ask(card, 'choice', seed, { stability });
					expect(question.options.length, card.id).toBeGreaterThanOrEqual(3);
					const keys = question.options.map(({ text }) => keyOf(text, card.lang));
					expect(new Set(keys).size, card.id).toBe(keys.length);
					for (const [picked, option] of question.options.entries()) {
						const { right, why } = allForms.mark(question, { form: 'choice', picked });
						expect(right, `${card.id}: ${option.text}`).toBe(picked === question.key);
						if (right) continue;
						expect(proven.has(option.text), `${card.id}: ${option.text}`).toBe(true);
						if (card.answer.kind === 'name' || card.answer.kind === 'prose')
							expect(why, `${card.id}: ${option.text}`).toBeTruthy();
					}
				}
			}
		}
	});

	test('typed: every accepted spelling is right', () => {
		for (const card of cards) {
			for (const form of typing(card)) {
				for (const text of spellings(card.answer)) {
					for (const typed of [text, text.toUpperCase(), ` ${text.toLowerCase()}. `]) {
						expect(verdictOf(card, form, typed), `${card.id}: ${typed}`).toBe('right');
					}
				}
			}
		}
	});

	test('typed: neither what is proven wrong nor any other name of the deck is accepted', () => {
		for (const [at, card] of cards.entries()) {
			const right = spellings(card.answer).map((text) => keyOf(text, card.lang));
			const others = [...card.wrong.map(({ text }) => text), ...card.rivals]
				.map((text) => ({ text, key: keyOf(text, card.lang) }))
				.filter(({ key }) => !right.includes(key))
				// All that a slip could reach, and a sample of the rest.
				.filter(({ key }, n) => right.some((one) => oneEditApart(one, key)) || (n + at) % 20 === 0);
			for (const form of typing(card)) {
				for (const { text } of others) {
					expect(verdictOf(card, form, text), `${card.id}: ${text}`).toBe('wrong');
				}
			}
		}
	});

	test('a hint shows half of each word at most, and never all of it', () => {
		for (const card of cards) {
			for (const form of typing(card)) {
				const { hint } = allForms.ask(card, form, 1);
				// Of single letters no part can be shown: the answer stands among wrong ones.
				if (hint.includes(' / ')) {
					expect(hint.split(' / ').length, card.id).toBeGreaterThan(2);
					continue;
				}
				const [shown, all] = [count(hint), count(card.answer.text)];
				expect(shown, card.id).toBeGreaterThan(0);
				expect(shown, card.id).toBeLessThan(all);
				const words = card.answer.text.split(/\s+/).length;
				expect(shown, card.id).toBeLessThanOrEqual(all / 2 + words / 2);
			}
		}
	});

	test('no prompt or given text holds the answer', () => {
		for (const card of cards) {
			for (const form of typing(card)) {
				const question = allForms.ask(card, form, 1);
				const shown = [
					question.prompt,
					question.given?.text ?? '',
					...('parts' in question
						? question.parts.flatMap((part) => ('text' in part ? part.text : []))
						: [])
				];
				const words = ` ${shown.map((text) => text.toLowerCase()).join(' ')} `;
				const answer = card.answer.text.toLowerCase();
				if (answer.length > 3) expect(words, card.id).not.toContain(` ${answer} `);
			}
		}
	});

	test('in every form: the right response is right on every card, no answer wrong on every card', () => {
		const asked = new Set<string>();
		const pool = poolOf(deck, () => true, 1);
		for (const card of cards)
			for (const form of allForms.formsFor(card))
				for (const seed of SEEDS.slice(0, 2)) {
					const company = allForms.company(card, form, pool, seed);
					if (!company) continue;
					asked.add(form);
					const question = allForms.ask(card, form, seed, { company, stability: 30 });
					const at = `${card.id} as ${form}`;
					expect(question.cards, at).toContain(card.id);
					const right = allForms.mark(question, rightResponse(question));
					expect(right.right, at).toBe(true);
					expect(
						right.marks.map((mark) => mark.card),
						at
					).toEqual(question.cards);
					for (const { grade } of right.marks) expect(grade, at).toBeGreaterThan(1);
					const none = allForms.mark(question, wrongResponse(question));
					expect(none.right, at).toBe(false);
					for (const { grade } of none.marks) expect(grade, at).toBe(1);
				}
		expect(asked.size).toBeGreaterThan(6);
	});

	test('several at once: nothing stands in two places, and each key is the answer of its card', () => {
		const pool = poolOf(deck, () => true, 1);
		for (const card of cards)
			for (const form of ['match', 'group', 'order', 'multi-select', 'odd-one-out'] as const) {
				const fits = allForms.formsFor(card).includes(form);
				const company = fits ? allForms.company(card, form, pool, 3) : undefined;
				if (!company) continue;
				const question = allForms.ask(card, form, 3, { company });
				const at = `${card.id} as ${form}`;
				expect(new Set(question.cards).size, at).toBe(question.cards.length);
				if ('rows' in question) {
					if (form !== 'group') expect(new Set(question.key).size, at).toBe(question.key.length);
					if (form === 'order') continue;
					question.key.forEach((key, row) => {
						const own = company.find(({ id }) => id === question.cards[row]);
						expect(question.answers[key]?.text, at).toBe(own?.answer.text);
						for (const [other, { text }] of question.answers.entries())
							if (other !== key && own?.answer.kind === 'name')
								expect(
									own.wrong.map((one) => one.text),
									at
								).toContain(text);
					});
				} else if ('options' in question) {
					const texts = question.options.map(({ text }) => keyOf(text, deck.lang));
					expect(new Set(texts).size, at).toBe(texts.length);
				}
			}
	});

	test('lists: all members are right, one left out is missing, an outsider is told apart', () => {
		for (const [id, members = []] of lists) {
			const question = askList(members, 1);
			const names = question.items.map(({ text }) => text);
			expect(allForms.mark(question, { form: 'list', entries: names }).right, id).toBe(true);
			const onOneLine = allForms.mark(question, { form: 'list', entries: [names.join('; ')] });
			expect(onOneLine.right, id).toBe(true);
			const fewer = allForms.mark(question, { form: 'list', entries: names.slice(1) });
			expect(
				fewer.marks.map(({ verdict }) => verdict),
				id
			).toEqual(names.map((_, n) => (n === 0 ? 'missing' : 'right')));
			for (const { text, why } of question.wrong.slice(0, 20)) {
				const { entries, right } = allForms.mark(question, {
					form: 'list',
					entries: [...names, text]
				});
				if (names.some((name) => keyOf(name, deck.lang) === keyOf(text, deck.lang))) continue;
				expect(right, `${id}: ${text}`).toBe(false);
				expect(entries?.at(-1), id).toMatchObject({ verdict: 'outsider', why });
			}
		}
	});

	test('every spelling of a list’s member names that member and no other', () => {
		for (const [id, members = []] of lists) {
			const question = askList(members, 1);
			for (const [at, answer] of question.items.entries()) {
				for (const text of spellings(answer)) {
					const { marks } = allForms.mark(question, { form: 'list', entries: [text] });
					expect(
						marks.flatMap(({ verdict }, n) => (verdict === 'missing' ? [] : [n])),
						`${id}: ${text}`
					).toEqual([at]);
				}
			}
		}
	});
});
