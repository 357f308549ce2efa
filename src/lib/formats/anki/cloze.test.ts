import { expect, test } from 'vitest';
import { clozeAnswers, clozeRuns, clozeText } from './cloze.ts';
import { rendered } from './template.ts';

const TEXT =
	'{{c1::Ottawa}} is in {{c2::Canada::which state}}, {{c1,3::far}} {{c4::a {{c5::b}} c}}';

test('a card opens the gaps of its number and fills all others', () => {
	const runs = clozeRuns(TEXT);
	expect(clozeText(runs, 1, true)).toMatch(/^\[…\] is in Canada, \[…\] a b c$/);
	expect(clozeText(runs, 3, true)).toMatch(/^Ottawa is in Canada, \[…\]/);
	expect(clozeText(runs, 5, true)).toMatch(/a \[…\] c$/);
	expect(clozeText(runs, 1, false)).toBe('Ottawa is in Canada, far a b c');
	expect(clozeAnswers(runs, 1)).toEqual(['Ottawa', 'far']);
});

test.each(['{{c1::', '{{c1::a', 'a }} b', '{{c0', '{{c1::{{c2::{{c3::'])('%j is text', (text) => {
	const runs = clozeRuns(text);
	expect(clozeText(runs, 9, false)).toBe(text);
});

test.each(['{{c1::', '{{c1::a}}', '{{', '}}', '::'])('nothing but %j ends', (part) => {
	expect(typeof clozeText(clozeRuns(part.repeat(50_000)), 1, true)).toBe('string');
});

test.each([
	['{{Front}}', 'a'],
	['{{#Extra}}x{{/Extra}}{{^Extra}}y{{/Extra}}', 'y'],
	['{{#Front}}x{{^Extra}}y{{/Extra}}{{/Front}}', 'xy'],
	['{{^Front}}x{{#Extra}}y{{/Extra}}{{/Front}}z', 'z'],
	['{{text:Bold}}', 'b'],
	['{{type:Front}}', ''],
	['{{hint:Front}}', ''],
	['{{kana:Reading}} {{kanji:Reading}}', 'きょう 今日'],
	['{{furigana:Reading}}', ' <ruby>今日<rt>きょう</rt></ruby>'],
	['{{cloze:Gap}}', '[…] b'],
	['{{#c1}}one{{/c1}}{{#c2}}two{{/c2}}', 'one'],
	['{{unknown:Front}}', 'a'],
	['{{None}}', ''],
	['{{#Front}}open', 'open'],
	['a {{ b', 'a {{ b']
])('%s', (template, html) => {
	const fields = new Map([
		['Front', 'a'],
		['Extra', ' <br> '],
		['Bold', '<b>b</b>'],
		['Reading', '今日[きょう]'],
		['Gap', '{{c1::a}} b']
	]);
	expect(rendered(template, { fields, number: 1, answer: false })).toBe(html);
});

test('a template grows no further than a page', () => {
	const fields = new Map([['A', 'x'.repeat(100_000)]]);
	expect(rendered('{{A}}'.repeat(10_000), { fields, number: 0, answer: false }).length).toBe(
		500_000
	);
});
