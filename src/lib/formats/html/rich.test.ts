import { assert, property, string, array, constantFrom } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasMarks } from '#lib/deck/rich/marks.ts';
import { readRich } from '#lib/deck/rich/read.ts';
import { plainOf } from '#lib/deck/rich/tree.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { plainTextOf, richOf } from './rich.ts';

describe('HTML', () => {
	test.each([
		['plain', 'plain'],
		['a <b>bold</b> word', 'a **bold** word'],
		['<b> bold </b>word', '**bold** word'],
		['H<sub>2</sub>O and x<sup>2</sup>', 'H~2~O and x^2^'],
		['one<br>two', 'one\ntwo'],
		['<div>one</div><div>two</div>', 'one\n\ntwo'],
		['<p>one</p><p>two</p>', 'one\n\ntwo'],
		['<ul><li>a<li>b</ul>', '- a\n- b'],
		['<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
		['5 &lt; 6 &amp;&amp; 7 &gt; 2', '5 < 6 && 7 > 2'],
		['NATO &amp;amp; more', 'NATO &amp; more'],
		['\\(x^2\\) is', '$x^2$ is'],
		['see <a href="https://example.org">here</a>', 'see [here](https://example.org)'],
		['<code>a < b</code>', '`a < b`'],
		['2 * 3 * 4', '2 * 3 * 4'],
		['<i>a</i> *b*', '*a* \\*b\\*'],
		['<ruby>今<rp>(</rp><rt>きょう</rt></ruby>', '今（きょう）'],
		['a < b', 'a < b'],
		['</b></div>x', 'x']
	])('%s', (html, text) => expect(richOf(html).text).toBe(text));

	test.each([
		['<img src="a.png">', REASONS.picture],
		['<audio src=x></audio>', REASONS.sound],
		['<table><tr><td>a<td>b</table>', REASONS.table],
		['<a href="javascript:alert(1)">x</a>', REASONS.link],
		['<u>x</u>', REASONS.formatting]
	])('%s is told of', (html, why) => expect(richOf(html).changes).toContain(why));

	test.each([
		'<script>alert(1)</script>',
		'<SCRIPT\n>alert(1)</script >',
		'<style>*{}</style>',
		'<script>alert(1)',
		'<!-- alert -->'
	])('%s says nothing', (html) => expect(richOf(html).text).toBe(''));

	test('plain text is drawn as it was, whatever signs are in it', () => {
		assert(
			property(
				array(constantFrom(...'*_`~^$[]()!#|-+1.\\ab \n'.split('')), { maxLength: 40 }),
				(parts) => {
					const text = parts.join('').trim();
					const rich = richOf(text).text;
					const drawn = hasMarks(rich) ? plainOf(readRich(rich)) : rich;
					expect(drawn.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
				}
			),
			{ numRuns: 2000 }
		);
	});

	test('of any kind ends, and leaves no element', () => {
		const piece = constantFrom(
			'<',
			'>',
			'</',
			'<b',
			'<div>',
			'</div>',
			'<script>',
			'"',
			"'",
			'=',
			'&',
			'&amp;',
			'&#0;',
			'&#x110000;',
			'<!--',
			'-->',
			'a',
			' ',
			'\\(',
			'\\)',
			'<ul>',
			'<li>',
			'<table><tr><td>'
		);
		assert(
			property(array(piece, { maxLength: 300 }), string(), (parts, rest) => {
				const html = parts.join('') + rest;
				expect(typeof richOf(html).text).toBe('string');
				expect(typeof plainTextOf(html).text).toBe('string');
			})
		);
		for (const part of ['<b>', '<', '<a ', '&', '<ul><li>', '<!--', '</p>', '"<a href="'])
			expect(richOf(part.repeat(20_000)).text.length).toBeLessThan(400_000);
	});
});

test('Anki’s LaTeX in a text with marks is a formula', () =>
	expect(richOf('<b>so</b> [latex]\\frac{1}{2}[/latex] and \\([…]\\)').text).toBe(
		'**so** $\\frac{1}{2}$ and $[…]$'
	));
