import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bare, hasMarks } from './marks.ts';
import { readRich } from './read.ts';

test.each([
	'der Hund',
	'It costs $5, not $6.',
	'2 * 3 * 4 = 24',
	'snake_case_name',
	'x^2 + y^2 = z^2',
	'~5 to ~6',
	'3. Oktober 1990',
	'- 5',
	'> 5 km',
	'# 7',
	'5 < 6 & 7 > 2 [sic]',
	'don’t; it’s (so)',
	'https://example.org'
])('%s has none', (text) => {
	expect(hasMarks(text)).toBe(false);
	expect(readRich(text)).toEqual([{ kind: 'paragraph', inside: [{ kind: 'text', text }] }]);
});

test.each([
	'*a*',
	'**a**',
	'_a_',
	'`a`',
	'~~a~~',
	'H~2~O',
	'x^2^',
	'$x$',
	'$$x$$',
	'[a](https://example.org)',
	'![a](cat)',
	'two\nlines',
	'\\*'
])('%s has some', (text) => expect(hasMarks(text)).toBe(true));

test('what is said to have none is drawn letter by letter', () => {
	const part = fc.constantFrom(
		...'*_`~^$[]()!<>\\#|-+.&:/1ab \u00e4'.split(''),
		'&amp;',
		'https://a.b',
		'**'
	);
	fc.assert(
		fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
			const text = parts.join('').trim();
			fc.pre(text !== '' && !hasMarks(text));
			expect(readRich(text)).toEqual([{ kind: 'paragraph', inside: [{ kind: 'text', text }] }]);
		}),
		{ numRuns: 2000 }
	);
});

test('two sides are told apart without their signs', () =>
	expect(bare('**der** *Hund* `x`')).toBe('der Hund x'));
