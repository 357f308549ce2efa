/** RemNote's exports: JSON in a zip and by itself, and Markdown. */
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import { PNG, readWithMedia } from '#lib/formats/known/media-fixtures.ts';
import { rems } from '#lib/formats/known/packed-samples.ts';
import { factsIn, readAs, readBytes, refusedIn } from '#lib/formats/known/reading-fixtures.ts';
import { REASONS } from '#lib/formats/reasons.ts';

const json = (docs: unknown[]) => JSON.stringify({ name: 'Mine', knowledgebaseId: 'k', docs });
const zip = (files: Record<string, string | Uint8Array>) =>
	zipSync(
		Object.fromEntries(
			Object.entries(files).map(([name, one]) => [
				name,
				typeof one === 'string' ? strToU8(one) : one
			])
		)
	);
const page = (text: string) => readBytes(zip({ 'Mine/French.md': text }));

test('JSON has what asks something, in its order, by its pages', () => {
	const read = readBytes(rems());
	expect(read).toMatchObject({ format: 'remnote', kept: 2, deck: { title: 'Mine' } });
	expect(factsIn(read)).toEqual([
		{ kind: 'card', front: 'un', back: 'one' },
		{ kind: 'cloze', text: 'In {{g1:France}}.', blanks: {} }
	]);
});

test('JSON by itself: marks, formulas, what is named elsewhere, both ways, and what is beneath', () => {
	const read = readBytes(
		strToU8(
			json([
				{ _id: 'x', key: ['energy'] },
				{
					_id: 'a',
					key: ['What is ', { i: 'q', _id: 'x' }, '?'],
					value: [{ i: 'm', text: 'mass', b: true }, ', ', { i: 'x', text: 'E=mc^2' }],
					enableBackSR: true
				},
				{
					_id: 'b',
					key: ['Blocs', { i: 's', delimiterCharacterForSerialization: '↓' }],
					children: ['c', 'd']
				},
				{ _id: 'd', key: ['NATO'], parent: 'b' },
				{ _id: 'e', key: ['1949'], value: ['NATO'], typeParents: ['x', 'power'] },
				{ _id: 'c', key: ['EU'], parent: 'b' },
				{ _id: 'power', rcrp: 't', key: ['Todo'], value: ['x'] }
			])
		)
	);
	expect(factsIn(read)).toEqual([
		{ kind: 'card', front: 'What is energy?', back: '**mass**, $E=mc^2$', both: true },
		{ kind: 'card', front: 'Blocs', back: '- EU\n- NATO' },
		{ kind: 'card', front: '1949', back: 'NATO', tags: ['energy'] }
	]);
});

test('a picture that lies in the zip is shown', async () => {
	const docs = [{ _id: 'a', key: [{ i: 'i', url: '%LOCAL_FILE%dot.png' }], value: ['a dot'] }];
	const { reading, media } = await readWithMedia(
		zip({ 'rem.json': json(docs), 'files/dot.png': PNG })
	);
	expect(factsIn(reading)).toMatchObject([{ front: expect.stringContaining(media[0]!.name) }]);
	const away = [
		{ _id: 'a', key: ['x', { i: 'i', url: 'https://example.org/a.png' }], value: ['y'] }
	];
	expect(readBytes(strToU8(json(away))).changes).toMatchObject([{ why: REASONS.remote }]);
});

test('Markdown: each sign between sides, gaps, and points beneath', () => {
	const read = page(
		[
			'# French',
			'- un >> one',
			'- two << deux',
			'- trois <> three',
			'- Bloc:: a group of states',
			'    - founded;; long ago',
			'- In {{France}} and {{Spain}}.',
			'- Baltic states >>>',
			'    - Estonia',
			'    - Latvia',
			'- In order >>1.',
			'    - first',
			'    - second',
			'    - third',
			'- `std::vector` is code, https://a.example/::b an address',
			'- nothing is asked here'
		].join('\n')
	);
	expect(factsIn(read)).toMatchObject([
		{ front: 'un', back: 'one' },
		{ front: 'deux', back: 'two' },
		{ front: 'trois', back: 'three', both: true },
		{ front: 'Bloc', back: 'a group of states', both: true },
		{ front: 'founded', back: 'long ago' },
		{ kind: 'cloze', text: 'In {{g1:France}} and {{g2:Spain}}.' },
		{ front: 'Baltic states', back: '- Estonia\n- Latvia' },
		{ kind: 'sequence', question: 'In order' }
	]);
	expect(read.refused).toEqual([]);
});

test('what has one side, or asks nothing, is named', () => {
	expect(refusedIn(page('- alone >>'))).toEqual(['question 1: has one side only']);
	expect(refusedIn(page('- words alone'))).toEqual(['terms.txt: nothing to learn was found in it']);
});

test('a line of nothing but beginnings ends', () => {
	for (const one of ['](', '`', '$', '{{', '[[', '>>', '![', 'https://'])
		expect(page(`- ${one.repeat(100_000)}`)).toBeDefined();
});

test('Rems that name each other, or lie in each other, end', () => {
	const many = Array.from({ length: 300 }, () => ({ i: 'q', _id: 'a' }));
	const read = readBytes(
		strToU8(
			json([
				{ _id: 'a', key: many, value: ['x'], parent: 'b' },
				{ _id: 'b', key: ['b', { i: 'q', _id: 'a' }], value: ['y'], parent: 'a' },
				{ _id: 'c', key: ['c'], value: ['z'], parent: 'c' }
			])
		)
	);
	expect(read.deck).toBeDefined();
});

test('a page or a collection of anything at all makes a deck or none', () => {
	const piece = fc.constantFrom(
		'- ',
		'    ',
		'>>',
		'::',
		'{{a}}',
		'{{',
		'\n',
		'`',
		'word',
		'<>',
		'>>1.'
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
			const { deck } = page(parts.join(''));
			if (deck) expect(Deck.safeParse(deck).error?.issues).toBeUndefined();
		})
	);
	const key = fc.oneof(
		fc.jsonValue(),
		fc.array(
			fc.oneof(
				fc.string(),
				fc.record({
					i: fc.constantFrom('q', 'm', 's', 'x'),
					text: fc.string(),
					cId: fc.constant('1')
				})
			)
		)
	);
	fc.assert(
		fc.property(
			fc.array(
				fc.record({
					_id: fc.constantFrom('a', 'b', 'c'),
					parent: fc.constantFrom('a', 'b', null),
					key,
					value: key
				})
			),
			(docs) => {
				const { deck } = readBytes(zip({ 'rem.json': json(docs) }));
				if (deck) expect(Deck.safeParse(deck).error?.issues).toBeUndefined();
			}
		)
	);
});

test('a page by itself is known by its signs, and so is Logseq’s', () => {
	expect(
		factsIn(readAs('- Biology\n    - Cell >> smallest unit\n    - {{Nile}} is long\n'))
	).toMatchObject([
		{ kind: 'card', front: 'Cell', back: 'smallest unit' },
		{ kind: 'cloze', text: '{{g1:Nile}} is long' }
	]);
	expect(
		factsIn(
			readAs(
				'- Capital of France? #card\n  card-last-interval:: 4\n\t- Paris\n- The {{cloze Nile}} is long. #card\n- a note\n'
			)
		)
	).toMatchObject([
		{ kind: 'card', front: 'Capital of France?', back: '- Paris' },
		{ kind: 'cloze', text: 'The {{g1:Nile}} is long.' }
	]);
});

test('notes of Obsidian’s that are packed are read as such', () => {
	const read = readBytes(
		zipSync({
			'vault/Cells.md': strToU8(
				'#flashcards\n\nWhat is\nosmosis?\n?\nWater moving\n\nA ==cell== is small\n'
			),
			'vault/Words.md': strToU8('- Cell >> smallest unit\n')
		})
	);
	expect(factsIn(read)).toMatchObject([
		{ front: 'What is\nosmosis?', back: 'Water moving' },
		{ kind: 'cloze', text: 'A {{g1:cell}} is small' },
		{ front: 'Cell', back: 'smallest unit' }
	]);
	expect(read.deck?.['sections']).toMatchObject([{ title: 'Cells' }, { title: 'Words' }]);
});
