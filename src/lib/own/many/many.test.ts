import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fact } from '#lib/deck/schema.ts';
import { pairValue } from '#lib/own/edit-fixtures.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import { batchOf, inSection } from './batch.ts';
import { ALL, foundIn } from './found.ts';
import { replacedIn } from './replace.ts';
import { swapped } from './swap.ts';
import { tagNamed, tagsIn, withTag } from './tags.ts';
import { textsOf, withTexts } from './texts.ts';

const DECK = 'own-01234567890123456789';
const claim = { asOf: '2026-11-27', saidBy: ['me'], anchors: [{ source: 'list', at: 'row 1' }] };
const card = (front: string, back: string, more: object = {}): FactValue => ({
	kind: 'card',
	front,
	back,
	...more,
	...claim
});
const listed = (...values: FactValue[]) =>
	values.map((value, i) => ({ id: `f${i}`, value, place: undefined }));
const names = { nameOf: (id: string) => id };
const replace = (value: FactValue, find: string, put: string, anyCase = false) =>
	replacedIn(listed(value), { find, put, anyCase }, names);

const word = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 });
const line = fc.oneof(word, fc.constantFrom('la maison', '![x](p2x2-ab)', 'a {{b:c}} d', '؟ ‮abc'));
const anyCard = fc
	.tuple(line, line, fc.array(line), fc.array(line))
	.map(([a, b, c, d]) => card(a, b, { accept: c, acceptFront: d, note: a }));

describe('what is looked for', () => {
	const facts = listed(
		card('la maison', 'the house', { section: 'one', tags: ['Unit 3'] }),
		card('el café', 'the coffee'),
		{ kind: 'quote', text: 'Hello', about: 'greetings', speaker: 'tok', ...claim }
	);
	const called = new Map([['tok', 'Qasym-Jomart Toqaev']]);
	const ids = (sought: object) => foundIn(facts, { ...ALL, ...sought }, called).map(({ id }) => id);

	it.each([
		['', ['f0', 'f1', 'f2']],
		['HOUSE mais', ['f0']],
		['cafe', ['f1']],
		['toqaev', ['f2']],
		['unit', ['f0']],
		['list', []],
		['row', []]
	])('“%s” is found', (words, found) => {
		expect(ids({ words })).toEqual(found);
	});

	it('is found by its section, by having none, and by its tag', () => {
		expect(ids({ section: 'one' })).toEqual(['f0']);
		expect(ids({ section: null })).toEqual(['f1', 'f2']);
		expect(ids({ tag: 'Unit 3' })).toEqual(['f0']);
	});
});

describe('find and replace', () => {
	it('takes what is typed for what it is, and says how often', () => {
		expect(replace(card('a.b (a.b)', 'axb'), 'a.b', '$&')).toMatchObject([
			{
				times: 2,
				value: { front: '$& ($&)', back: 'axb' },
				texts: [{ was: 'a.b (a.b)', now: '$& ($&)' }],
				answerWas: undefined,
				broken: false
			}
		]);
		expect(replace(card('Colour', 'x'), 'colour', 'color')).toEqual([]);
		expect(replace(card('Colour', 'x'), 'colour', 'color', true)).toHaveLength(1);
	});

	it('finds each sign there is', () => {
		for (const sign of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~')
			expect(replace(card(`a${sign}b`, 'x'), sign, 'c')[0]?.value['front']).toBe('acb');
	});

	it('says what the answer was where it becomes another', () => {
		expect(replace(card('x', 'the house'), 'house', 'mouse')[0]?.answerWas).toBe('the house');
		expect(replace(card('x', 'the house'), 'house', 'House')[0]?.answerWas).toBeUndefined();
	});

	it('leaves ids, pictures, evidence and the names of gaps as they are', () => {
		const cloze = { kind: 'cloze', text: 'The {{term:term}} is', ...claim };
		expect(replace(cloze, 'term', 'word')[0]?.value).toMatchObject({
			text: 'The {{term:word}} is',
			saidBy: ['me']
		});
		expect(replace(card('![term](p1x1-term) term', 'x'), 'term', 'word')[0]?.value).toMatchObject({
			front: '![word](p1x1-term) word'
		});
		for (const id of ['me', 'list', '2026', 'card', 'row'])
			expect(replace(card('x', 'y'), id, 'z')).toEqual([]);
		const date = { kind: 'date', question: 'When?', event: 'It', date: '2022', wrong: ['2021'] };
		expect(replace({ ...date, ...claim }, '202', '203')).toEqual([]);
	});

	it('says of what could not be asked any more that it could not', () => {
		expect(replace(card('house', 'y'), 'house', '')[0]?.broken).toBe(true);
		const groups = { kind: 'groups', question: 'How did {member} vote?', label: 'x', ...claim };
		expect(replace(groups, '{member}', 'he')).toEqual([]);
	});

	it('is undone by the other way round where what is put there stood nowhere', () => {
		fc.assert(
			fc.property(anyCard, word, (value, find) => {
				const put = '\u{1F980}';
				fc.pre(!textsOf(value).some((text) => text.includes(put)));
				const [there] = replace(value, find, put);
				const back = there && replace(there.value, put, find)[0]?.value;
				expect(back ?? value).toEqual(value);
			})
		);
	});

	it('is quick in a text made to be slow', () => {
		const facts = listed(...Array.from({ length: 200 }, () => card('a'.repeat(4000), 'b')));
		const begin = performance.now();
		replacedIn(facts, { find: `${'a'.repeat(100)}!`, put: '', anyCase: true }, names);
		expect(performance.now() - begin).toBeLessThan(2000);
	});
});

describe('sides swapped', () => {
	it('a card the other way round, with what counts for each side', () => {
		const before = card('a', 'b', { accept: ['bb'], frontLang: 'fr', both: true, note: 'n' });
		expect(swapped(before)).toEqual(
			card('b', 'a', { acceptFront: ['bb'], backLang: 'fr', both: true, note: 'n' })
		);
	});

	it('a pair, where each side can be asked for', () => {
		expect(swapped(pairValue('a', 'b'))).toMatchObject({ left: 'b', right: 'a', question: 'b' });
		const both = { ...pairValue('a', 'b'), question: 'Q?', reverse: 'R?' };
		expect(swapped(both)).toMatchObject({ left: 'b', right: 'a', question: 'R?', reverse: 'Q?' });
		expect(swapped({ ...pairValue('a', 'b'), question: 'Q?' })).toBeUndefined();
	});

	it('not where something belongs to one side alone, or there are none', () => {
		expect(swapped(card('a', 'b', { wrong: ['c'] }))).toBeUndefined();
		expect(swapped({ kind: 'statement', text: 'x' })).toBeUndefined();
	});

	it('twice is not at all', () => {
		fc.assert(
			fc.property(anyCard, (value) => {
				expect(swapped(swapped(value)!)).toEqual(value);
			})
		);
	});
});

describe('tags', () => {
	it('are kept on one line, each once, and as the schema wants them', () => {
		expect(tagNamed('  Unit\n 3 ')).toBe('Unit 3');
		expect(withTag(withTag(card('a', 'b'), 'x', true), 'x', true)).toMatchObject({ tags: ['x'] });
		expect(withTag(withTag(card('a', 'b'), 'x', true), 'x', false)).toEqual(card('a', 'b'));
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 })), (typed) => {
				const tagged = typed
					.map(tagNamed)
					.filter((tag) => tag !== '')
					.reduce((fact, tag) => withTag(fact, tag, true), card('a', 'b'));
				expect(Fact.safeParse({ ...tagged, id: 'x' }).success).toBe(true);
			})
		);
	});

	it('are listed by how many facts have them', () => {
		const facts = listed(
			card('a', 'b', { tags: ['x', 'y', 'x'] }),
			card('a', 'b', { tags: ['y'] })
		);
		expect(tagsIn(facts)).toEqual([
			{ tag: 'y', count: 2 },
			{ tag: 'x', count: 1 }
		]);
	});
});

describe('a batch', () => {
	it('writes what changes, and counts what cannot', () => {
		const facts = listed(card('a', 'b'), card('c', 'd', { wrong: ['e'] }), card('f', 'g'));
		const batch = batchOf(DECK, facts, swapped);
		expect(batch).toMatchObject({ done: 2, left: 1 });
		expect(batch.edits.map((edit) => edit.kind === 'edit' && edit.part)).toEqual([
			{ of: 'fact', id: 'f0' },
			{ of: 'fact', id: 'f2' }
		]);
		expect(batchOf(DECK, facts, (value) => value).edits).toEqual([]);
		expect(inSection(card('a', 'b', { section: 's' }), undefined)).toEqual(card('a', 'b'));
	});

	it('texts that stay the same make no other fact', () => {
		fc.assert(
			fc.property(anyCard, (value) => {
				expect(withTexts(value, (text) => text)).toBe(value);
			})
		);
	});
});
