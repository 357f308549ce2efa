import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf } from './key.ts';

test.each([
	['en', 'Côte d’Ivoire', "COTE D'IVOIRE"],
	['en', 'Côte d’Ivoire', 'cote dIvoire'],
	['en', 'The Hague', 'hague'],
	['en', 'Bosnia & Herzegovina', 'bosnia and  herzegovina'],
	['en', 'Łódź', 'lodz'],
	['en', 'Kassym-Jomart Tokayev', 'kassym jomart tokayev'],
	['en', 'Timor\u00adLeste', 'Timor-Leste'],
	['en', 'Malm\u00f6', 'Malmo\u0308'],
	['en', 'U.A.E.', 'uae'],
	['en', 'São Tomé and Príncipe', ' sao tome and principe! '],
	['fr', 'l’Ukraine', 'Ukraine'],
	['fr', 'La Russie', 'russie'],
	['de', 'die Schweiz', 'Schweiz'],
	['de', 'Weißrussland', 'WEISSRUSSLAND'],
	['es', 'El Salvador', 'Salvador'],
	['ar', 'الأردن', 'اردن'],
	['ar', 'سوريّة', 'سوريه'],
	['ru', 'Алёна', 'алена'],
	['en', 'ＵＮ', 'un']
])('in %s, %s and %s are one name', (lang, one, other) => {
	expect(keyOf(one, lang)).toBe(keyOf(other, lang));
});

test.each([
	['en', 'Niger', 'Nigeria'],
	['en', 'ES-11/1', 'ES-1/11'],
	['en', 'Resolution 11 1', 'Resolution 111'],
	['en', 'La Paz', 'Paz'],
	['en', 'Hepatitis A', 'Hepatitis'],
	['hi', 'हिन्दी', 'हन्द'],
	['ja', 'か', 'が']
])('in %s, %s and %s are two names', (lang, one, other) => {
	expect(keyOf(one, lang)).not.toBe(keyOf(other, lang));
});

test('a name of nothing but articles keeps the last', () => {
	expect(keyOf('The The', 'en')).toBe('the');
	expect(keyOf('A', 'en')).toBe('a');
});

test('text without letters or digits has no key', () => {
	expect(keyOf(' \u200b – “” ', 'en')).toBe('');
});

test('a key is its own key', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
			const key = keyOf(text, 'xx');
			expect(keyOf(key, 'xx')).toBe(key);
		})
	);
});

test('a pasted novel is not read to its end', () => {
	expect(keyOf('é '.repeat(100_000), 'en').length).toBeLessThanOrEqual(240);
});
