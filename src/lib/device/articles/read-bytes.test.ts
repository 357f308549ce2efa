import { describe, expect, test } from 'vitest';
import { LONGEST_ARTICLE } from '#lib/article/longest.ts';
import { readBytes } from './read-bytes.ts';

const read = (text: string) => readBytes(new TextEncoder().encode(text));

describe('what comes as an article', () => {
	test('is its text, and a page without what it has for machines', () => {
		expect(read('Die Brücke.')).toEqual({ file: 'Die Brücke.' });
		expect(read(`<p>a<script>${'x'.repeat(LONGEST_ARTICLE)}</script>b</p>`)).toEqual({
			file: '<p>ab</p>'
		});
	});

	test.each([
		['', 'empty'],
		[' … —\n', 'empty'],
		['word '.repeat(LONGEST_ARTICLE / 4), 'large'],
		['%PDF-1.7', 'other'],
		['a\u0001\u0002\u0003', 'unreadable']
	])('is none, and it is said why: %#', (text, no) => {
		expect(read(text)).toMatchObject({ no });
	});

	test('is looked at in no time, however it is made', () => {
		const begun = performance.now();
		read('<script '.repeat(600_000));
		read('<script></script'.repeat(300_000));
		expect(performance.now() - begun).toBeLessThan(2000);
	});
});
