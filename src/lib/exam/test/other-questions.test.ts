import { describe, expect, test } from 'vitest';
import { factOf } from '#lib/deck/card-id.ts';
import { otherQuestion, otherQuestions } from './other-questions.ts';
import { Telling } from './telling.ts';
import { flagship, paperOf } from './fixtures.ts';

const deck = flagship('near-abroad-2022');
const paper = paperOf(deck, 8, 3).questions;
const asked = new Set(paper.flatMap(({ cards }) => cards.map(({ id }) => id)));

describe('questions that a test could ask besides', () => {
	const others = [...otherQuestions({ deck, paper, seed: 5 })];

	test('are about cards that it does not ask yet, in forms that a machine marks', () => {
		expect(others.length).toBeGreaterThan(100);
		for (const { cards, form } of others) {
			expect(cards.filter(({ id }) => asked.has(id))).toEqual([]);
			expect(form).not.toBe('reveal');
		}
	});

	test('are the same ones when one of them is taken', () => {
		for (const { card, form, question } of others.slice(0, 20))
			expect(otherQuestion({ deck, paper, seed: 5 }, { card: card.id, form })?.question).toEqual(
				question
			);
	});

	test('are none that were made up: no card of the test, no other deck’s, no form it does not have', () => {
		const [taken] = asked;
		const { card } = others[0]!;
		for (const pick of [
			{ card: taken!, form: 'typed' },
			{ card: 'other-deck/fact/value', form: 'typed' },
			{ card: `${deck.id}/nothing/value`, form: 'typed' },
			{ card: card.id, form: 'reveal' },
			{ card: card.id, form: 'constructor' },
			{ card: '', form: '' }
		])
			expect(otherQuestion({ deck, paper, seed: 5 }, pick)).toBeUndefined();
	});

	test('are first about the facts of a question to be replaced, but not that question again', () => {
		const instead = paper.findIndex(({ cards }) => cards.length === 1);
		const before = paper[instead]!;
		const own = factOf(before.cards[0]!.id);
		const all = [...otherQuestions({ deck, paper, instead, seed: 5 })];
		const places = all.flatMap(({ card }, i) => (factOf(card.id) === own ? [i] : []));
		expect(places.length).toBeGreaterThan(0);
		expect(places).toEqual([...places.keys()]);
		for (const { question } of all)
			expect([question.form, ...question.cards]).not.toEqual([
				before.question.form,
				...before.question.cards
			]);
	});

	test('are only about cards that are looked for', () => {
		const about = ({ fact }: { fact: string }) => fact === deck.facts[0]!.id;
		const found = [...otherQuestions({ deck, paper, seed: 5, about })];
		expect(found.every(({ card }) => card.fact === deck.facts[0]!.id)).toBe(true);
	});
});

describe('what tells an answer', () => {
	const telling = new Telling([deck]);

	test('is another way of asking the same, and seldom anything a fair draw has put together', () => {
		const instead = paper.findIndex(({ cards }) => cards.length === 1);
		const again = [...otherQuestions({ deck, paper, instead, seed: 5 })][0]!;
		expect(telling.of(again, paper)).toContain(instead);
		for (const [i, one] of paper.entries())
			expect(telling.of(one, paper).filter((other) => other !== i)).toEqual([]);
	});

	test('cannot be said of cards that a deck has lost', () => {
		expect(new Telling([]).of(paper[0]!, paper.slice(1))).toEqual([]);
	});
});
