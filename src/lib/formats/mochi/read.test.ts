/** Mochi's packages as its own exports write them: Transit at length and short, EDN, templates, pictures, what was answered. */
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import { PNG, readWithMedia } from '#lib/formats/known/media-fixtures.ts';
import { mochi } from '#lib/formats/known/packed-samples.ts';
import { factsIn, readBytes, refusedIn } from '#lib/formats/known/reading-fixtures.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { plainOfEdn } from './edn.ts';
import { plainOf } from './transit.ts';

const packed = (data: unknown, more: Record<string, Uint8Array> = {}) =>
	zipSync({ 'data.json': strToU8(JSON.stringify(data)), ...more });
const decked = (cards: unknown[], more: object = {}) => ({
	'~:decks': [{ '~:id': '~:d', '~:name': 'D', '~:cards': { '~#list': cards }, ...more }]
});
const card = (content: string, more: object = {}) => ({ '~:content': content, ...more });

test('a deck has its cards, their tags and answers', () => {
	const read = readBytes(mochi());
	expect(read).toMatchObject({ format: 'mochi', kept: 2, changed: 0, deck: { title: 'French' } });
	expect(factsIn(read)).toEqual([
		{ kind: 'card', front: 'un', back: 'one', tags: ['a::b', 'verbs'] },
		{ kind: 'cloze', text: 'In {{g1:France}} and {{g2:Spain}}.', blanks: {} }
	]);
	expect(read.past).toMatchObject([{ at: 1_700_000_000_000, draft: { kind: 'review', grade: 3 } }]);
});

test('decks within decks are its parts, and what was thrown away is none', () => {
	const read = readBytes(
		packed({
			'~:decks': [
				{ '~:id': '~:a', '~:name': 'A', '~:cards': { '~#list': [card('1\n---\n2')] } },
				{
					'~:id': '~:b',
					'~:name': 'B',
					'~:parent-id': '~:a',
					'~:review-reverse?': true,
					'~:cards': { '~#list': [card('3\n---\n4'), card('5\n---\n6', { '~:trashed?': true })] }
				},
				{ '~:name': 'Gone', '~:trashed?': true, '~:cards': { '~#list': [card('7\n---\n8')] } }
			]
		})
	);
	expect(factsIn(read)).toMatchObject([
		{ front: '1', back: '2' },
		{ front: '3', back: '4', both: true }
	]);
	expect(read.deck).toMatchObject({ title: 'A' });
});

test('a card of a template is drawn by it; without it its fields are its sides', () => {
	const fields = {
		'~:name': { '~:id': '~:name', '~:value': '躊' },
		'~:x1': { '~:id': '~:x1', '~:value': 'hesitate' }
	};
	const withFields = card('', { '~:template-id': '~:t', '~:fields': fields });
	const templates = {
		'~:templates': {
			'~#list': [
				{
					'~:id': '~:t',
					'~:content': '# << Kanji >>\n---\nmeans << Word >>',
					'~:fields': {
						'~:name': { '~:id': '~:name', '~:name': 'Kanji' },
						'~:x1': { '~:id': '~:x1', '~:name': 'Word' }
					}
				}
			]
		}
	};
	expect(factsIn(readBytes(packed({ ...decked([withFields]), ...templates })))).toMatchObject([
		{ back: 'means hesitate' }
	]);
	expect(factsIn(readBytes(packed(decked([withFields]))))).toMatchObject([
		{ front: '躊', back: 'hesitate' }
	]);
});

test('pictures of the package are shown', async () => {
	const data = decked([card('![a dot](@media/dot.png)\n---\na dot')]);
	const { reading, media } = await readWithMedia(packed(data, { 'dot.png': PNG }));
	expect(media).toHaveLength(1);
	expect(factsIn(reading)).toMatchObject([{ front: `![a dot](${media[0]!.name})` }]);
	expect(readBytes(packed(data)).changes).toMatchObject([{ why: REASONS.noFile }]);
});

test('what has one side, and gaps that were asked together, are named', () => {
	const read = readBytes(packed(decked([card('only'), card('{{1::a}} and {{1::b}}')])));
	expect(refusedIn(read)).toEqual(['question 1: has one side only']);
	expect(read.changes).toMatchObject([{ why: REASONS.gapsApart, count: 1 }]);
});

test('EDN says the same', () => {
	const edn = `{:version 2 ; so it is
		:decks [{:name "D" :id :d :cards ({:content "a \\"b\\"\\n---\\nc" :reviews [{:date #inst "2024-01-02T00:00:00Z", :remembered? false}]})}]}`;
	const read = readBytes(zipSync({ 'data.edn': strToU8(edn) }));
	expect(factsIn(read)).toMatchObject([{ front: 'a "b"', back: 'c' }]);
	expect(read.past).toMatchObject([{ at: Date.UTC(2024, 0, 2), draft: { grade: 1 } }]);
});

describe('Transit', () => {
	test('is read short, with codes for what was said', () =>
		expect(
			plainOf([
				'^ ',
				'~:name',
				'A',
				'~:cards',
				[
					'~#list',
					[
						['^ ', '^0', '~~b'],
						['^ ', '^0', 'c']
					]
				]
			])
		).toEqual({ name: 'A', cards: [{ name: '~b' }, { name: 'c' }] }));

	test.each([
		[{ '~#dt': 12 }, 12],
		['~m12', 12],
		[{ '~#set': ['~:a'] }, ['a']],
		['~:key', 'key']
	])('%j is %j', (value, plain) => expect(plainOf(value)).toEqual(plain));

	test('of any kind ends', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => void plainOf(value)));
		const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
		expect(() => plainOf(deep)).not.toThrow();
	});

	test('gives nothing to prototypes', () =>
		expect(plainOf(JSON.parse('{"__proto__":{"x":1}}'))).not.toHaveProperty('x'));
});

test('EDN of any kind ends', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[{}[\]()"#:;a\\ ^'_-]{0,60}$/), (text) => void plainOfEdn(text))
	);
	expect(() => plainOfEdn('['.repeat(100_000))).not.toThrow();
	expect(() => plainOfEdn(`"${'\\n'.repeat(200_000)}`)).not.toThrow();
});

test('a package of anything at all makes a deck or none', () => {
	const text = fc.constantFrom('a\n---\nb', '{{a}}', '{{1::', '![](x)', '<< a >>', '\n---\n', '#t');
	fc.assert(
		fc.property(
			fc.array(
				fc.dictionary(
					fc.constantFrom('~:content', '~:fields', '~:reviews', '~:tags'),
					fc.oneof(text, fc.jsonValue())
				)
			),
			(cards) => {
				const { deck } = readBytes(packed(decked(cards)));
				if (deck) expect(Deck.safeParse(deck).error?.issues).toBeUndefined();
			}
		)
	);
});
