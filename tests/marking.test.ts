/** What holds of the marking of every typed answer, whatever is typed. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge, type Expected } from '#lib/question/typed/typed-answer.ts';
import { typedCases } from './fixtures/typed/read.ts';

const expected = (answer: Expected['answer'], lang = 'en'): Expected => ({
	answer,
	wrong: [],
	rivals: ['Pinsk', 'Nigeria', 'Republic of Poland'],
	prompt: 'How many of the fifteen, where and when in 2022?',
	lang
});

const questions: readonly Expected[] = [
	expected({ kind: 'name', text: 'Minsk', accept: [] }),
	expected({
		kind: 'name',
		text: 'Côte d’Ivoire',
		accept: ['Ivory Coast'],
		entityKind: 'state',
		iso: 'CI'
	}),
	expected({
		kind: 'name',
		text: 'Sergey Lavrov',
		accept: ['Lavrov'],
		entityKind: 'person',
		office: 'Foreign Minister of Russia'
	}),
	expected({ kind: 'name', text: '2 (4)', accept: [] }),
	expected({ kind: 'name', text: 'Abstained', accept: ['abstention'] }),
	expected({ kind: 'name', text: 'papá', accept: [], accents: true }, 'es'),
	expected({ kind: 'name', text: 'القاهرة', accept: [] }, 'ar'),
	expected({ kind: 'number', text: '1,234.5 km', value: 1234.5, tolerance: 0, unit: 'km' }),
	expected({ kind: 'number', text: '3 Millionen', value: 3e6, tolerance: 0 }, 'de'),
	expected({ kind: 'date', text: '2 March 2022', date: '2022-03-02' }),
	expected({ kind: 'date', text: '44 v. Chr.', date: '-0043' }, 'de')
];

const pieces = [
	'Minsk',
	'not',
	'or',
	'Belarus',
	' ',
	', ',
	'(',
	')',
	'.',
	'-',
	'–',
	'/',
	'^',
	'10',
	'2',
	'2022',
	'March',
	'BC',
	"'12",
	'½',
	'²',
	'million',
	'half',
	'a',
	'and',
	'of',
	'Art.',
	'§',
	'ö',
	'ü',
	'ß',
	'م',
	'٢',
	'年',
	'三',
	'万',
	'\u0301',
	'\u200f',
	'\ud83d',
	'e',
	'%',
	'I think',
	'X.'
];

test('nothing that is typed makes it fail, and the same text is always judged alike', () => {
	const typed = fc.oneof(
		fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
		fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(' ')),
		fc.string({ unit: 'binary', maxLength: 60 })
	);
	fc.assert(
		fc.property(typed, fc.constantFrom(...questions), (text, question) => {
			const once = judge(text, question);
			expect(['right', 'slip', 'unfinished', 'wrong']).toContain(once.verdict);
			expect(judge(text, question)).toEqual(once);
		}),
		{ numRuns: 3000 }
	);
});

describe('a hundred kilobytes are read no further than a name is long', () => {
	test.each(pieces.map((piece) => [JSON.stringify(piece), piece]))('of %s', (_, piece) => {
		const text = piece.repeat(Math.ceil(100_000 / piece.length));
		for (const question of questions) expect(judge(text, question).verdict).toBe('wrong');
	});
});

const HARMLESS: readonly ((text: string) => string)[] = [
	(text) => text.normalize('NFC'),
	(text) => text.normalize('NFD'),
	(text) => ` ${text} `,
	(text) => (text.endsWith('.') ? text : `${text}.`),
	(text) => text.replaceAll(' ', '  '),
	(text) => `\u200e${text}\u200f`
];

test('what is right stays right in any case, normal form and spacing, and with a full stop', () => {
	const right = [...typedCases('tuned'), ...typedCases('held-out')].filter(
		({ verdict, question }) => !question.startsWith('list') && verdict() === 'right'
	);
	expect(right.length).toBeGreaterThan(1000);
	const changed: string[] = [];
	for (const { typed, mark } of right)
		for (const change of HARMLESS)
			if (mark(change(typed)) !== 'right') changed.push(`“${change(typed)}” of “${typed}”`);
	expect(changed).toEqual([]);
});

test('names of states are never each other’s, in any of four languages', () => {
	for (const lang of ['en', 'de', 'fr', 'es']) {
		const called = new Intl.DisplayNames([lang], { type: 'region' });
		const names =
			'NE NG GN GW GQ PG CD CG KP KR SD SS DM DO AT AU SI SK LV LT IE IS IR IQ ML MT MW MV MR MU ZM GM GY UY PY NL NO CN TW US GB VG VI GE JO TD OM'
				.split(' ')
				.flatMap((code) => called.of(code) ?? []);
		for (const text of names)
			for (const other of names)
				if (text !== other)
					expect(
						judge(other, expected({ kind: 'name', text, accept: [], entityKind: 'state' }, lang))
							.verdict,
						`${other} for ${text}`
					).toBe('wrong');
	}
});
