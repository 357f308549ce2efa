import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOf } from '#lib/question/key.ts';
import { oneEditApart } from '#lib/question/one-edit.ts';
import { lexiconOf, read, type Reading } from './spelling.ts';

type Spelling = Reading['spelling'];

const reading = (text: string, accepted: readonly string[], rivals: readonly string[] = []) =>
	read(text, lexiconOf([accepted], rivals, 'en')).spelling;

describe('another name is never accepted', () => {
	test.each([
		['Nigeria', 'Niger'],
		['Niger', 'Nigeria'],
		['Slovenia', 'Slovakia'],
		['Iraq', 'Iran'],
		['Austria', 'Australia'],
		['Gambia', 'Zambia'],
		['Mauritania', 'Mauritius'],
		['Paraguay', 'Uruguay'],
		['Dominican Republic', 'Dominica'],
		['Guinea-Bissau', 'Guinea']
	])('%s is not %s', (typed, answer) => {
		expect(reading(typed, [answer], [typed])).toBe('other');
	});

	test('nor a slip that is as near to another name', () => {
		// One letter from either.
		expect(reading('Nigeri', ['Nigeria'], ['Niger'])).toBe('other');
		expect(reading('Xambia', ['Zambia'], ['Gambia'])).toBe('other');
		expect(reading('Austrlia', ['Australia'], ['Austria'])).toBe('other');
	});

	test('nor a misspelling that happens to be another name', () => {
		expect(reading('Kasakstan', ['Kazakstan'])).toBe('slip');
		expect(reading('Kasakstan', ['Kazakstan'], ['Kasakstan'])).toBe('other');
	});

	test('nor one that CLDR or the table of cities knows, though the deck does not', () => {
		for (const [typed, answer] of [
			['Kingstown', 'Kingston'],
			['Mauritania', 'Mauritanya'],
			['Hungry', 'Hungary'],
			['Granada', 'Grenada']
		] as const)
			expect(reading(typed, [answer]), typed).toBe('other');
	});
});

test.each<[string, string, Spelling]>([
	['Kazakstan', 'Kazakhstan', 'slip'],
	['Kazahkstan', 'Kazakhstan', 'slip'],
	['Kazakhstann', 'Kazakhstan', 'slip'],
	['Kasakhstan', 'Kazakhstan', 'slip'],
	['Kasakstan', 'Kazakhstan', 'other'],
	['Azerbaijan.', 'Azerbaijan', 'right'],
	['unted kingdom', 'United Kingdom', 'slip'],
	['unitedkingdom', 'United Kingdom', 'right'],
	['Korea, South', 'South Korea', 'right'],
	['South, Korea, North', 'South Korea', 'other'],
	['Mali', 'Malta', 'other'],
	['Irak', 'Iraq', 'other'],
	['Peruu', 'Peru', 'other'],
	['Tchad', 'Chad', 'other'],
	['Nepla', 'Nepal', 'slip'],
	['Niger Nigeria', 'Niger', 'other'],
	['President Putin', 'Putin', 'right'],
	['Foreign Minister Lavrov', 'Lavrov', 'right'],
	['X. Lavrov', 'Lavrov', 'other'],
	['Prussia', 'Russia', 'other'],
	['Pinsk', 'Minsk', 'other'],
	['Stern', 'Stein', 'other'],
	['cloud', 'clout', 'other'],
	['units', 'unity', 'other'],
	['nitrite', 'nitrate', 'other'],
	['independance', 'independence', 'slip'],
	['it abstained', 'Abstained', 'right'],
	['C++', 'C#', 'other'],
	['C', 'C#', 'other'],
	['', 'Niger', 'other'],
	['…', 'Niger', 'other']
])('%s for %s: %s', (typed, answer, expected) => {
	expect(reading(typed, [answer])).toBe(expected);
});

test('an initial must be one of the name', () => {
	const lavrov = ['Sergey Lavrov', 'Lavrov'];
	for (const text of ['S. Lavrov', 'Lavrov S.', 'Lavrov, S. V.', 'Sergey Lavrov', 'Lavrov Sergey'])
		expect(reading(text, lavrov), text).toBe('right');
	for (const text of ['X. Lavrov', 'V. Lavrov', 'A. Lavrov', 'Lavrov X.', 'V. S. Lavrov'])
		expect(reading(text, lavrov), text).toBe('other');
});

test('a name with another name of it in brackets is right, with a stranger it is not', () => {
	expect(reading('European Union (EU)', ['European Union', 'EU'])).toBe('right');
	expect(reading('European Union (UN)', ['European Union', 'EU'])).toBe('other');
});

test.each([
	['G7', 'G8'],
	['Group of 20', 'Group of 21'],
	['Agenda 2030', 'Agenda 2020'],
	['ES-11/2', 'ES-11/1'],
	['Convention 19', 'Convention 1'],
	['World War I', 'World War II'],
	['Alexander III', 'Alexander II'],
	['Hepatitis B', 'Hepatitis A'],
	['Hepatitis', 'Hepatitis A']
])('a label is no matter of spelling: %s is not %s', (typed, answer) => {
	expect(reading(typed, [answer])).toBe('other');
});

test('an alias is right, and is not its own rival', () => {
	expect(reading('Byelorussia', ['Belarus', 'Byelorussia'], ['Byelorussia', 'Belarus'])).toBe(
		'right'
	);
});

const name = fc
	.stringMatching(/^[A-Z][a-z]{4,12}$/)
	.filter((text) => !/^(?:the|a|an)$/i.test(text));

const longName = fc.stringMatching(/^[A-Z][a-z]{7,12}$/);

test('every accepted name is right in any case, with any accents and punctuation', () => {
	const accents = ['', '\u0301', '\u0308', '\u0327'];
	const marks = ['', ' ', '-', '.', '’', '\u200b', '  '];
	fc.assert(
		fc.property(
			fc.array(name, { minLength: 1, maxLength: 4 }),
			fc.infiniteStream(fc.nat(11)),
			(accepted, chance) => {
				const next = (below: number) => (chance.next().value ?? 0) % below;
				for (const answer of accepted) {
					const typed = [...answer]
						.map((letter) => {
							const cased = next(2) ? letter.toUpperCase() : letter.toLowerCase();
							return cased + accents[next(accents.length)];
						})
						.join(marks[next(2) * 4] ?? '');
					const around = `${marks[next(marks.length)]}The ${typed}${marks[next(marks.length)]}`;
					expect(reading(around, accepted)).toBe('right');
				}
			}
		)
	);
});

test('a rival is never accepted, whatever it looks like', () => {
	fc.assert(
		fc.property(fc.array(name, { minLength: 2, maxLength: 6 }), ([answer = '', ...rivals]) => {
			for (const rival of rivals) {
				if (keyOf(rival, 'en') === keyOf(answer, 'en')) continue;
				expect(reading(rival, [answer], rivals)).toBe('other');
			}
		})
	);
	// Rivals that lie one letter away, where a slip would else be forgiven.
	fc.assert(
		fc.property(longName, fc.nat(), (answer, at) => {
			const place = 1 + (at % (answer.length - 1));
			const rival = answer.slice(0, place) + answer[place] + answer.slice(place);
			fc.pre(keyOf(rival, 'en') !== keyOf(answer, 'en'));
			expect(reading(rival, [answer])).toBe('slip');
			expect(reading(rival, [answer], [rival])).toBe('other');
		})
	);
});

test('one slip in a long name is forgiven, unless another name is as near', () => {
	const edit = fc.record({ kind: fc.constantFrom('drop', 'double', 'swap'), at: fc.nat() });
	fc.assert(
		fc.property(
			longName,
			fc.array(name, { maxLength: 4 }),
			edit,
			(answer, rivals, { kind, at }) => {
				const place = 1 + (at % (answer.length - 2));
				const [head, tail] = [answer.slice(0, place), answer.slice(place)];
				const typed = {
					drop: head + tail.slice(1),
					double: head + (tail[0] ?? '') + tail,
					swap: head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2)
				}[kind];
				const [key, right] = [keyOf(typed, 'en'), keyOf(answer, 'en')];
				const others = rivals.map((rival) => keyOf(rival, 'en')).filter((rival) => rival !== right);
				const near = others.some((rival) => rival === key || oneEditApart(rival, key));
				expect(reading(typed, [answer], rivals)).toBe(
					key === right ? 'right' : near ? 'other' : 'slip'
				);
			}
		)
	);
});

test('no two letters and no first letter are a slip', () => {
	fc.assert(
		fc.property(longName, fc.constantFrom(...'bdfghklmnpqrstvwxz'), (answer, letter) => {
			const other = letter.toUpperCase() + answer.slice(1);
			fc.pre(other !== answer);
			expect(reading(other, [answer])).toBe('other');
			expect(reading(`${answer}${letter}q`, [answer])).toBe('other');
		})
	);
});

/** How one answer is read, in a language. */
const short = (text: string, answer: string, lang = 'en', rivals: readonly string[] = []) =>
	read(text, lexiconOf([[answer]], rivals, lang)).spelling;

describe('a name with words cut short', () => {
	test.each([
		['Karl d. Gr.', 'Karl der Große', 'de'],
		['Karl d. Große', 'Karl der Große', 'de'],
		['Frz. Revolution', 'die Französische Revolution', 'de'],
		['die franz. Revolution', 'die Französische Revolution', 'de'],
		['Security Coun.', 'the Security Council', 'en'],
		['Dem. Rep. of the Congo', 'Democratic Republic of the Congo', 'en'],
		['Rép. démocratique du Congo', 'République démocratique du Congo', 'fr']
	])('%s is %s', (typed, answer, lang) => {
		expect(short(typed, answer, lang)).toBe('right');
	});

	test.each([
		['S. C.', 'Security Council', []],
		['Sec.', 'Security', []],
		['Gen. Council', 'Security Council', []],
		['Council Sec.', 'Security Council', []],
		['Security Council Re.', 'Security Council', []],
		['S. Council', 'Security Council', ['State Council']],
		['Karl d. Kl.', 'Karl der Große', []]
	] as const)('%s is not said to be %s', (typed, answer, rivals) => {
		expect(short(typed, answer, 'de', rivals)).not.toBe('right');
	});

	test('takes no long time, whatever is cut', () => {
		const text = 'a. '.repeat(80);
		expect(short(text, 'abc '.repeat(60), 'en', ['a'.repeat(400)])).toBe('other');
	});
});

describe('among several answers', () => {
	const congos = lexiconOf(
		[
			['Republic of the Congo', 'Congo'],
			['Democratic Republic of the Congo', 'Congo']
		],
		[],
		'en'
	);
	test('a name that two share names both', () => {
		expect(read('the congo', congos)).toMatchObject({ spelling: 'right', owners: [0, 1] });
		expect(read('cnogo', congos)).toMatchObject({ spelling: 'slip', owners: [0, 1] });
	});
	test('a slip that lies between two of them names neither', () => {
		const near = lexiconOf([['Zambia'], ['Gambia']], [], 'en');
		expect(read('Gambia', near)).toMatchObject({ spelling: 'right', owners: [1] });
		expect(read('Xambia', near)).toMatchObject({ spelling: 'other', owners: [] });
	});
});
