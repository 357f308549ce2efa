import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textsOf } from '#lib/ui/messages/texts-of.ts';

const FOLDER = new URL('./', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.test.ts'));
const read = (name: string) => textsOf(readFileSync(new URL(name, FOLDER), 'utf8'));

/** What German print does not have. */
const FAULTS: Readonly<Record<string, RegExp>> = {
	'straight quotation marks': /['"]/,
	'English quotation marks': /[”‘]/,
	'an em dash': /—/,
	'a space that breaks before … or %': / […%]/,
	'an abbreviation that breaks': /\b(?:z\. ?B|d\. ?h|u\. ?a)\./
};

const faultsOf = (text: string) => Object.keys(FAULTS).filter((fault) => FAULTS[fault]?.test(text));

describe('German texts', () => {
	test.each(files)('of %s have the marks of German print', (name) => {
		expect(read(name).flatMap(faultsOf)).toEqual([]);
	});

	test.each(files)('of %s close every „ with “', (name) => {
		const marks = read(name).join('').replace(/[^„“]/g, '');
		expect(marks.replaceAll('„“', '')).toBe('');
	});

	test('are refused with the marks of English', () => {
		expect(faultsOf('Es heißt "Karte" …')).toEqual([
			'straight quotation marks',
			'a space that breaks before … or %'
		]);
		expect(faultsOf('“Karte”, z. B. 90 %')).toEqual([
			'English quotation marks',
			'a space that breaks before … or %',
			'an abbreviation that breaks'
		]);
	});
});
