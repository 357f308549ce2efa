import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, wordsOf } from './normalise.ts';

const unicode = fc.string({ unit: 'binary', maxLength: 40 });

describe('normalise', () => {
	it.each([
		['  Qasym‑Jomart  TOQAEV ', 'qasym-jomart toqaev'],
		['Łódź', 'lodz'],
		['Türkiye', 'turkiye'],
		['İstanbul', 'istanbul'],
		['Straße', 'strasse'],
		['Sukhoï', 'sukhoi'],
		['Putin’s “war”', `putin's "war"`],
		['a\u00a0b\r\n\tc', 'a b c'],
		['in\u00adter\u200bested', 'interested'],
		['مُحَمَّد', 'محمد'],
		['ΟΔΟΣ', 'οδοσ']
	])('reads %j as %j', (text, expected) => expect(normalise(text)).toBe(expected));

	it('keeps apart what only marks part in scripts where marks are letters', () => {
		expect(normalise('が')).not.toBe(normalise('か'));
		expect(normalise('कि')).not.toBe(normalise('की'));
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(unicode, (text) => {
				const once = normalise(text);
				expect(normalise(once)).toBe(once);
			}),
			{ numRuns: 2000 }
		);
	});
});

describe('wordsOf', () => {
	it('sees letters and digits only', () => {
		expect(wordsOf('Putin’s “gun-shy” ally — 200,000 men')).toEqual([
			'putins',
			'gun',
			'shy',
			'ally',
			'200',
			'000',
			'men'
		]);
	});

	it('finds the same words in its own result', () => {
		fc.assert(
			fc.property(unicode, (text) => {
				const words = wordsOf(text);
				expect(wordsOf(words.join(' '))).toEqual(words);
			}),
			{ numRuns: 2000 }
		);
	});
});
