import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { cardsOf } from '#lib/deck/cards.ts';
import { inEnglish } from '#lib/deck/saying.ts';
import { studyable, type Remark } from './studyable.ts';

const HEAD = {
	format: 1,
	id: 'own-words',
	title: 'Unit 3',
	summary: 'Unit 3',
	license: 'All rights reserved',
	authors: ['Me'],
	sources: { list: { kind: 'record', title: 'My list', published: '2026-11-26' } },
	entities: { me: { kind: 'person', name: 'Me' } }
};
const card = (id: string, front: unknown, back: unknown, more: object = {}) => ({
	id,
	kind: 'card',
	asOf: '2026-11-26',
	saidBy: ['me'],
	anchors: [{ source: 'list', at: 'row 1' }],
	front,
	back,
	...more
});
const deck = (...facts: object[]) => ({ ...HEAD, facts });
const said = (remarks: readonly Remark[]) =>
	remarks.map(({ fact, says }) => `${fact ?? '–'}: ${inEnglish(says)}`);
const HUND = card('hund', 'der Hund', 'dog');

describe('a fact that cannot be asked stops itself, and no other', () => {
	test.each<[string, object, RegExp]>([
		['no answer', card('x', 'die Katze', ''), /^x: is empty/],
		['no answer at all', card('x', 'die Katze', undefined), /^x: is missing; write what is to be/],
		[
			'an answer that is its own question',
			card('x', 'Hotel', '*hotel*'),
			/^x: “\*hotel\*” is what the question says/
		],
		['an id that is taken', card('hund', 'die Katze', 'cat'), /^hund: another fact has the id/],
		[
			'a source that is not there',
			{ ...card('x', 'die Katze', 'cat'), anchors: [{ source: 'book', at: '1' }] },
			/^x: there is no source “book”/
		],
		[
			'somebody who is not there',
			{ ...card('x', 'die Katze', 'cat'), saidBy: ['you'] },
			/^x: there is no entity “you”/
		],
		[
			'a kind that nobody knows',
			{ ...card('x', 'die Katze', 'cat'), kind: 'riddle' },
			/^x: .*riddle/
		],
		['no fact', { id: 'x' }, /^x: /]
	])('%s', (_, fact, says) => {
		const { deck: left, stopped } = studyable(deck(HUND, fact));
		expect(left?.facts.map(({ id }) => id)).toEqual(['hund']);
		expect(said(stopped).join('\n')).toMatch(says);
	});

	test('where a source is broken, those that rest on it', () => {
		const { deck: left, stopped } = studyable({
			...deck(HUND, { ...card('x', 'die Katze', 'cat'), anchors: [{ source: 'book', at: '1' }] }),
			sources: { ...HEAD.sources, book: { kind: 'scroll', title: 'A book' } }
		});
		expect(left?.facts.map(({ id }) => id)).toEqual(['hund']);
		expect(said(stopped)).toContainEqual('x: there is no source “book”');
	});

	test('what can only be chosen, with nothing to choose among', () => {
		const { front: _, back: __, ...claim } = card('x', '', '');
		const fact = {
			...claim,
			kind: 'set',
			question: 'Which are red?',
			label: 'red things',
			closed: false,
			recall: false,
			members: ['me'],
			outside: []
		};
		expect(studyable(deck(HUND, fact)).deck?.facts.map(({ id }) => id)).toEqual(['hund']);
	});
});

it('is nothing where no fact can be asked', () => {
	for (const json of [deck(card('x', 'a', '')), deck(), {}, null, 'text', [1], 7])
		expect(studyable(json).deck).toBeUndefined();
});

describe('a remark stops nothing', () => {
	test('and stands beside its fact, at its place in the whole', () => {
		const {
			deck: left,
			stopped,
			remarks
		} = studyable(
			deck(
				card('x', 'a', ''),
				HUND,
				card('bank', 'bank', 'die Bank'),
				card('ufer', 'bank', 'das Ufer')
			)
		);
		expect(left?.facts.map(({ id }) => id)).toEqual(['hund', 'bank', 'ufer']);
		expect(stopped).toHaveLength(1);
		expect(remarks).toMatchObject([{ fact: 'ufer', path: ['facts', 3], suspected: false }]);
	});

	test('of a card about which nothing is said, wrong answers are offered', () => {
		const { deck: left, remarks } = studyable(
			deck({ ...HUND, wrong: [{ text: 'cat', why: 'A Katze.' }, 'cow'] })
		);
		// Only suspected: that a reason is missing makes nothing doubtful.
		expect(remarks.map(({ suspected }) => suspected)).toEqual([true]);
		expect(cardsOf(left!)[0]!.wrong.map(({ text }) => text)).toEqual(['cat', 'cow']);
	});

	test('of a doubtful one none are, nor is it offered beside others', () => {
		const words = { partners: 'unit-3' };
		const { deck: left, remarks } = studyable(
			deck(
				{
					...HUND,
					...words,
					wrong: [
						{ text: 'Dog', why: 'No.' },
						{ text: 'cow', why: 'No.' }
					]
				},
				card('katze', 'die Katze', 'cat', words),
				card('kuh', 'die Kuh', 'cow', words)
			)
		);
		expect(said(remarks)).toContainEqual(expect.stringMatching(/^hund: “Dog” is offered as wrong/));
		const offered = new Map(
			cardsOf(left!).map((one) => [one.fact, one.wrong.map(({ text }) => text)])
		);
		expect(Object.fromEntries(offered)).toEqual({ hund: [], katze: ['cow'], kuh: ['cat'] });
	});
});

it('says nothing of a deck that is held to everything', () => {
	const json: unknown = parse(readFileSync('tests/fixtures/decks/every-kind.yaml', 'utf8'));
	const { deck: left, stopped, remarks } = studyable(json, '2026-11-27');
	expect([...stopped, ...remarks.filter(({ suspected }) => !suspected)]).toEqual([]);
	expect(left?.facts).toHaveLength((json as { facts: unknown[] }).facts.length);
});
