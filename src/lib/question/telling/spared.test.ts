import { describe, expect, test } from 'vitest';
import { cardsOf } from '#lib/deck/cards.ts';
import { Deck } from '#lib/deck/schema.ts';
import { sparedFootnote } from './spared.ts';

const names = ['Armenia', 'Belarus', 'Cyprus', 'Denmark', 'Estonia', 'Finland'];
const claim = { asOf: '2022', saidBy: ['clerk'] };
const anchor = (excerpt: string) => [{ source: 'ledger', at: 'page 1', excerpt }];
const deck = Deck.parse({
	format: 1,
	id: 'ledger',
	title: 'The ledger',
	summary: 'Made up for tests.',
	license: 'CC0-1.0',
	authors: ['Nobody'],
	sources: { ledger: { kind: 'record', title: 'The ledger' } },
	entities: {
		clerk: { kind: 'person', name: 'The clerk' },
		...Object.fromEntries(names.map((name) => [name.toLowerCase(), { kind: 'state', name }]))
	},
	facts: [
		{
			...claim,
			kind: 'set',
			id: 'payers',
			question: 'Which three states paid?',
			label: 'states that paid',
			members: ['armenia', 'belarus', 'cyprus'],
			outside: ['denmark', 'estonia', 'finland'].map((id) => ({ id, note: 'It never paid.' })),
			closed: true,
			anchors: [...anchor('Armenia, Belarus and Cyprus have paid'), ...anchor('paid in silver')],
			note: 'Belarus paid last.'
		},
		{
			...claim,
			kind: 'pair',
			id: 'first',
			relation: 'first-payer',
			oneToOne: true,
			left: 'January',
			right: { entity: 'armenia' },
			question: 'Which state paid in January?',
			anchors: anchor('Armenia in January')
		}
	]
});
const cards = cardsOf(deck);
const cardOf = (id: string) => cards.find((card) => card.id === `ledger/${id}`)!;
const members = cards.filter(({ fact }) => fact === 'payers').map(({ id }) => id);
const excerpts = ({ sources }: { sources: readonly { excerpt?: string }[] }) =>
	sources.flatMap(({ excerpt }) => excerpt ?? []);

describe('The footnote of one member', () => {
	const { footnote, whole } = sparedFootnote(deck, cardOf('payers/member/armenia'), [
		'ledger/payers/member/armenia'
	]);

	test('leaves out what names the others', () => {
		expect(footnote.statement).toBe('');
		expect(footnote.note).toBeUndefined();
		expect(excerpts(footnote)).toEqual(['paid in silver']);
		for (const other of ['Belarus', 'Cyprus'])
			expect(JSON.stringify(footnote)).not.toContain(other);
	});

	test('keeps its sources, and the whole of it to be opened', () => {
		expect(footnote.sources).toHaveLength(2);
		expect(whole?.statement).toBe('States that paid: Armenia, Belarus and Cyprus.');
		expect(whole?.note).toBe('Belarus paid last.');
		expect(excerpts(whole!)).toHaveLength(2);
	});

	test('keeps a note that names only the one', () => {
		const { footnote } = sparedFootnote(deck, cardOf('payers/member/belarus'), [
			'ledger/payers/member/belarus'
		]);
		expect(footnote.note).toBe('Belarus paid last.');
	});
});

test('a footnote is whole where all members were asked, and where a fact has no members', () => {
	const all = sparedFootnote(deck, cardOf('payers/member/armenia'), members);
	expect(all.whole).toBeUndefined();
	expect(all.footnote.statement).toContain('Cyprus');
	const pair = sparedFootnote(deck, cardOf('first/forward'), ['ledger/first/forward']);
	expect(pair.whole).toBeUndefined();
	expect(pair.footnote.statement).toContain('Armenia');
});
