/** What somebody chooses of a table: it counts for what the heading says, and nothing that is chosen breaks the reading. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import type { Role, TableChoice } from '#lib/formats/choices.ts';
import { workbook } from '#lib/formats/known/packed-samples.ts';
import { factsIn, NAMING } from '#lib/formats/known/reading-fixtures.ts';
import { readSheet } from '#lib/formats/sheet/read.ts';
import { readList } from './read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const CHOICE: TableChoice = {
	columns: ['front', 'back'],
	heading: false,
	frontLang: '',
	backLang: '',
	both: false
};
const chosen = (text: string, table: Partial<TableChoice>) =>
	readList(bytes(text), { ...NAMING, choices: { table: { ...CHOICE, ...table } } });
const sides = (reading: Parameters<typeof factsIn>[0]) =>
	factsIn(reading).map(({ front, back }) => [front, back]);

describe('a table is offered as it is read', () => {
	test('with its heading, its languages and its first rows', () => {
		const { table } = readList(bytes('Deutsch,Français,Tags\nHaus,maison,a\nHund,chien,b'), NAMING);
		expect(table).toEqual({
			choice: {
				columns: ['front', 'back', 'tags'],
				heading: true,
				frontLang: 'de',
				backLang: 'fr',
				both: false
			},
			rows: [
				['Deutsch', 'Français', 'Tags'],
				['Haus', 'maison', 'a'],
				['Hund', 'chien', 'b']
			]
		});
	});

	test('and no more of it than anybody looks at', () => {
		const wide = Array.from({ length: 40 }, () => 'x'.repeat(500)).join('\t');
		const { table } = readList(bytes(`${wide}\n`.repeat(50)), NAMING);
		expect(table!.choice.columns).toHaveLength(20);
		expect(table!.rows).toHaveLength(6);
		expect(table!.rows[0]![0]).toHaveLength(80);
	});

	test('with the columns that Anki’s headers say', () =>
		expect(
			readList(bytes('#separator:tab\n#tags column:1\nt\tun\tone'), NAMING).table!.choice.columns
		).toEqual(['tags', 'front', 'back']));

	test('its sides are the first two columns that are filled', () =>
		expect(sides(readList(bytes('un,,one\ndeux,,two\ntrois,x,three'), NAMING))).toEqual([
			['un', 'one'],
			['deux', 'two'],
			['trois', 'three']
		]));
});

describe('what is chosen counts', () => {
	const text = 'Nr,Word,Meaning\n1,un,one\n2,deux,two';

	test('for columns and the heading', () => {
		expect(sides(chosen(text, { columns: ['id', 'back', 'front'], heading: true }))).toEqual([
			['one', 'un'],
			['two', 'deux']
		]);
		expect(sides(chosen(text, { columns: ['id', 'front', 'back'] }))).toHaveLength(3);
	});

	test('for sections, tags and notes', () => {
		const read = chosen('A,un,one,x;y,hm\nB,deux,two,,', {
			columns: ['deck', 'front', 'back', 'tags', 'note']
		});
		expect(factsIn(read)[0]).toMatchObject({ tags: ['x', 'y'], note: 'hm' });
		expect(read.deck!['sections']).toMatchObject([{ title: 'A' }, { title: 'B' }]);
		expect(read.changed).toBe(0);
	});

	test('for languages and both ways', () =>
		expect(
			factsIn(chosen('un,one', { frontLang: 'fr', backLang: 'en', both: true }))[0]
		).toMatchObject({ frontLang: 'fr', backLang: 'en', both: true }));

	test('for a deck that is none so', () => {
		const read = chosen('un,one\ndeux,two', { columns: ['note', 'note'] });
		expect(read.deck).toBeUndefined();
		expect(read.refused).toHaveLength(2);
		expect(read.table).toBeDefined();
	});

	test('for further sheets, but for those with a heading of their own', () => {
		const two = workbook({ 1: ['Word', 'Meaning', 'Tags'], 2: ['un', 'one', 'a'] });
		const read = readSheet(two, {
			...NAMING,
			choices: { table: { ...CHOICE, columns: ['back', 'front', 'note'], heading: true } }
		});
		expect(factsIn(read)).toEqual([{ kind: 'card', front: 'one', back: 'un', note: 'a' }]);
	});
});

test('whatever is chosen of whatever table, it ends with a deck or with reasons', () => {
	const cell = fc.constantFrom('', 'un', 'one', '=1', '"', 'a,b', '#x', 'Front', 'Back', '\u202e');
	const role = fc.constantFrom<Role>('front', 'back', 'note', 'tags', 'deck', 'id');
	fc.assert(
		fc.property(
			fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }),
			fc.array(role, { maxLength: 6 }),
			fc.boolean(),
			fc.constantFrom('', 'fr', 'nonsense'),
			(rows, columns, heading, frontLang) => {
				const text = rows.map((cells) => cells.join('\t')).join('\n');
				const read = chosen(text, { columns, heading, frontLang, both: heading });
				expect(read.kept + read.changed > 0).toBe(read.deck !== undefined);
				if (read.deck) expect(Deck.safeParse(read.deck).error?.issues).toBeUndefined();
			}
		),
		{ numRuns: 500 }
	);
});
