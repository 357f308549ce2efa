import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { textsOf } from '#lib/ui/messages/texts-of.ts';

const FOLDER = new URL('./', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => !name.endsWith('.test.ts'));
const read = (name: string) => textsOf(readFileSync(new URL(name, FOLDER), 'utf8'));

/** What Arabic print does not have. */
const FAULTS: Readonly<Record<string, RegExp>> = {
	'quotation marks of other scripts': /['"“”„’]/,
	'a Latin comma or semicolon': /[\u0600-\u06ff][,;]|[,;] ?[\u0600-\u06ff]/,
	'a Latin question mark': /[\u0600-\u06ff] ?\?/,
	'a space that breaks before …': / …/,
	'digits that decks do not use': /[٠-٩۰-۹]/
};

const faultsOf = (text: string) => Object.keys(FAULTS).filter((fault) => FAULTS[fault]?.test(text));

describe('Arabic texts', () => {
	test.each(files)('of %s have the marks of Arabic print', (name) => {
		expect(read(name).flatMap(faultsOf)).toEqual([]);
	});

	test.each(files)('of %s close every « with »', (name) => {
		expect(read(name).join('').replace(/[^«»]/g, '').replaceAll('«»', '')).toBe('');
	});

	test.each(files)('of %s isolate every name that stands in a sentence', (name) => {
		const marks = read(name)
			.join('')
			.replace(/[^\u2068\u2069]/g, '');
		expect(marks.replaceAll('\u2068\u2069', '')).toBe('');
	});

	test('are refused with the marks of English', () => {
		expect(faultsOf('هل هذا صواب?')).toEqual(['a Latin question mark']);
		expect(faultsOf('نعم, "٣"')).toEqual([
			'quotation marks of other scripts',
			'a Latin comma or semicolon',
			'digits that decks do not use'
		]);
	});
});
