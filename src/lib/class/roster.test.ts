import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nicknameFrom, nicknameKey } from './nickname.ts';
import { LARGEST_ROSTER, rosterFrom, stillNew } from './roster.ts';

const nicknames = (text: string, present: readonly string[] = []) =>
	rosterFrom(text, present).nicknames;

describe('a pasted list', () => {
	test.each([
		['names', 'Anna\nBen\r\nCem\n', ['Anna', 'Ben', 'Cem']],
		['whole names', 'Anna Meier\nBen van der Berg', ['Anna', 'Ben']],
		['family names first', 'Meier, Anna\nBerg, Ben', ['Anna', 'Ben']],
		['numbers before the names', '1. Anna Meier\n2) Ben', ['Anna', 'Ben']],
		['nicknames with a letter or number', 'Anna M.\nPlayer 7', ['Anna M.', 'Player 7']],
		['empty lines', '\n\nAnna\n   \nBen\n\n', ['Anna', 'Ben']],
		['a heading', 'Name\nAnna Meier', ['Anna']],
		['one name', 'Anna', ['Anna']],
		['nothing', '', []]
	])('may hold %s', (_, text, expected) => expect(nicknames(text)).toEqual(expected));

	test('gives a letter of the family name to those who share a name, and to nobody else', () => {
		expect(nicknames('Anna Meier\nBen Berg\nAnna Krüger')).toEqual(['Anna M.', 'Ben', 'Anna K.']);
		expect(nicknames('Anna Meier\nANNA Krüger')).toEqual(['Anna M.', 'ANNA K.']);
	});

	test('gives numbers where letters are not enough', () => {
		expect(nicknames('Anna Meier\nAnna Müller\nAnna Mohr')).toEqual([
			'Anna M.',
			'Anna M. 2',
			'Anna M. 3'
		]);
	});

	test('says who is on it twice, who is in the class already, and which lines hold no name', () => {
		const text = 'Anna Meier\nBen\n...\nAnna Meier\nCem\n\u200b\u200b';
		expect(rosterFrom(text, ['ben', 'Dora'])).toEqual({
			nicknames: ['Anna', 'Cem'],
			known: ['Ben'],
			twice: ['Anna'],
			unreadable: [3, 6],
			over: 0
		});
	});

	test('fills a class and no more', () => {
		const names = Array.from({ length: 510 }, (_, i) => `Pupil ${i}`).join('\n');
		const { nicknames: taken, over } = rosterFrom(names, ['Anna']);
		expect([taken.length, over]).toEqual([LARGEST_ROSTER - 1, 11]);
		expect(
			rosterFrom(
				names,
				Array.from({ length: 600 }, (_, i) => `x${i}`)
			).nicknames
		).toEqual([]);
	});

	test('loses what hides or misleads', () => {
		expect(nicknames('\u202eAnna\u202c\nB\u200be\u200bn\n🦊')).toEqual(['Anna', 'Ben', '🦊']);
		expect(rosterFrom(`${'x'.repeat(10_000)}\nAnna`, [])).toMatchObject({
			nicknames: ['Anna'],
			unreadable: [1]
		});
	});
});

describe('a table', () => {
	const oneRoster = [
		'sourcedId,status,enabledUser,givenName,familyName,preferredFirstName,email',
		'u1,active,true,Johanna,Meier,Anna,a@school.example',
		'u2,active,true,Benjamin,"Berg, von",,b@school.example',
		'u3,active,true,Anna,Krüger,,c@school.example',
		'u4,active,true,,,,d@school.example'
	].join('\r\n');

	test('as OneRoster has it gives the preferred name, or else the given one', () => {
		expect(rosterFrom(oneRoster, [])).toMatchObject({
			nicknames: ['Anna M.', 'Benjamin', 'Anna K.'],
			unreadable: [5]
		});
	});

	test('leaves nothing of family names, addresses and ids behind', () => {
		const kept = JSON.stringify(rosterFrom(oneRoster, []));
		for (const secret of ['Meier', 'Berg', 'Krüger', 'school', 'u1', 'Johanna'])
			expect(kept).not.toContain(secret);
	});

	test.each([
		['semicolons', 'Nachname;Vorname\nMeier;Anna\nBerg;Ben'],
		['tabs', 'First name\tLast name\nAnna\tMeier\nBen\tBerg'],
		['a mark at its beginning', '\ufeffgivenName,familyName\nAnna,Meier\nBen,Berg'],
		['quotation marks', '"Given Name","Family Name"\n"Anna","Meier"\n"Ben","Berg"'],
		['old line ends', 'First,Last\rAnna,Meier\rBen,Berg'],
		['a column of whole names', 'No;Student\n1;Anna Meier\n2;Ben Berg'],
		['no heading', 'Anna,Meier\nBen,Berg']
	])('may have %s', (_, text) => expect(nicknames(text)).toEqual(['Anna', 'Ben']));

	test('tells two of the same name apart by their ids', () => {
		const text = 'sourcedId,givenName,familyName\n1,Anna,Meier\n2,Anna,Meier\n2,Anna,Meier';
		expect(rosterFrom(text, [])).toMatchObject({
			nicknames: ['Anna M.', 'Anna M. 2'],
			twice: ['Anna']
		});
	});
});

describe('whatever is pasted', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc
			.array(
				fc.oneof(
					fc.constantFrom('Anna', 'Anna M.', 'Anna M. 2', 'name', 'givenName', '"', '1.', '🦊'),
					fc.constantFrom(',', ';', '\t', '\n', '\r\n', ' ', ', ', '\u202e', '\u200b', '=cmd()')
				),
				{ maxLength: 60 }
			)
			.map((parts) => parts.join(''))
	);

	test('the nicknames are readable, all different, and new to the class', () => {
		fc.assert(
			fc.property(hostile, fc.array(fc.constantFrom('Anna', 'Ben', '🦊')), (text, present) => {
				const made = nicknames(text, present);
				const keys = made.map(nicknameKey);
				expect(new Set(keys).size).toBe(keys.length);
				for (const nickname of made) expect(nicknameFrom(nickname)).toBe(nickname);
				expect(stillNew(made, present), 'saved as it was shown').toEqual(made);
				expect(stillNew(made, [...present, ...made]), 'and only once').toEqual([]);
				for (const name of present) expect(keys).not.toContain(nicknameKey(name));
			}),
			{ numRuns: 2000 }
		);
	});

	test('pasting the same list again adds nobody', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 })), (lines) => {
				const text = lines.map((line) => line.replaceAll(/[\s,;]/g, '')).join('\n');
				expect(nicknames(text, nicknames(text))).toEqual([]);
			})
		);
	});
});
