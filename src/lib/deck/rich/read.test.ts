import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRich } from './read.ts';
import { mediaIn, plainOf, type Block, type Inline } from './tree.ts';

const inline = (source: string): readonly Inline[] => {
	const [only] = readRich(source);
	if (only?.kind !== 'paragraph') throw new Error('no paragraph');
	return only.inside;
};
const t = (text: string): Inline => ({ kind: 'text', text });

const letters = (text: string) => text.replace(/[^ab]/g, '');

describe('text with marks', () => {
	test.each<[string, Inline[]]>([
		['a **b** c', [t('a '), { kind: 'strong', inside: [t('b')] }, t(' c')]],
		['_a_', [{ kind: 'em', inside: [t('a')] }]],
		['H~2~O', [t('H'), { kind: 'sub', inside: [t('2')] }, t('O')]],
		['x^2^', [t('x'), { kind: 'sup', inside: [t('2')] }]],
		['~~no~~', [{ kind: 'struck', inside: [t('no')] }]],
		['`a < b`', [{ kind: 'code', text: 'a < b' }]],
		['$a_1 + b$', [{ kind: 'formula', tex: 'a_1 + b' }]],
		[
			'[here](https://example.org)',
			[{ kind: 'link', to: 'https://example.org', inside: [t('here')] }]
		],
		['![a cat](cat-1)', [{ kind: 'medium', id: 'cat-1', alt: 'a cat' }]]
	])('%s', (source, expected) => {
		expect(inline(source)).toEqual(expected);
	});

	test.each([
		'It costs $5, not $6.',
		'2 * 3 * 4 = 24',
		'a ~ b ~ c',
		'snake_case_name',
		'5 < 6 & 7 > 2',
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'&lt;b&gt;',
		'[x](javascript:alert(1))',
		'![x](https://example.org/x.png)',
		'![x](data:image/svg+xml,x)'
	])('is as it was typed where nothing is marked: %s', (source) => {
		expect(plainOf(readRich(source))).toBe(source);
	});

	test('of several paragraphs, lists and code', () => {
		expect(readRich('one\n\ntwo\n\n- a\n- b\n\n3. c\n4. d\n\n```js\n1 < 2\n```')).toEqual<Block[]>([
			{ kind: 'paragraph', inside: [t('one')] },
			{ kind: 'paragraph', inside: [t('two')] },
			{
				kind: 'list',
				start: undefined,
				items: [
					[{ kind: 'paragraph', inside: [t('a')] }],
					[{ kind: 'paragraph', inside: [t('b')] }]
				]
			},
			{
				kind: 'list',
				start: 3,
				items: [
					[{ kind: 'paragraph', inside: [t('c')] }],
					[{ kind: 'paragraph', inside: [t('d')] }]
				]
			},
			{ kind: 'code', text: '1 < 2' }
		]);
		expect(readRich('$$\na = b\n$$')).toEqual([{ kind: 'formula', tex: 'a = b' }]);
	});

	test('of a day that begins a line', () => {
		expect(readRich('3. *Oktober*\nEinheit')).toEqual([
			{
				kind: 'paragraph',
				inside: [t('3. '), { kind: 'em', inside: [t('Oktober')] }, { kind: 'break' }, t('Einheit')]
			}
		]);
	});

	test('names its pictures and sounds', () => {
		const media = [...mediaIn(readRich('![a](one)\n\n- **![b](two)**'))];
		expect(media.map(({ id }) => id)).toEqual(['one', 'two']);
	});

	test('loses no word, and takes no time, whatever is typed', () => {
		const marks = fc.constantFrom(
			'*',
			'_',
			'`',
			'~',
			'^',
			'$',
			'[',
			']',
			'(',
			')',
			'!',
			'<',
			'>',
			'\\',
			'\n',
			'- ',
			' ',
			'a',
			'b '
		);
		fc.assert(
			fc.property(fc.array(marks, { maxLength: 200 }), (parts) => {
				const source = parts.join('');
				expect(letters(plainOf(readRich(source)))).toBe(letters(source));
			})
		);
	});

	test.each(['*', '_a', '[', '![', '$', '> ', '- ', '`', '<a ', '**a '])(
		'of nothing but %j ends soon',
		(mark) => {
			expect(readRich(mark.repeat(10_000)).length).toBeGreaterThanOrEqual(0);
		}
	);
});
