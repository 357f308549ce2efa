import { describe, expect, test } from 'vitest';
import { evidenceKind, isHome } from './evidence-kind.ts';
import type { Source } from '#lib/deck/schema.ts';

const source = (url?: string): Source => ({
	kind: 'record',
	title: 'A record',
	authors: [],
	...(url !== undefined && { url })
});
const hash = '7e9daddf1d5677bef6915619baff3839';

describe('a fact can be checked', () => {
	test('by its words, where an anchor has their hash', () => {
		expect(evidenceKind({ source: 'a', hash, words: 8 }, source('https://example.org/'))).toBe(
			'words'
		);
	});

	test('at a place, in a document that has an address, or that is printed', () => {
		const anchor = { source: 'a', at: 'Article 4' };
		expect(evidenceKind(anchor, source('https://example.org/treaty'))).toBe('place');
		expect(evidenceKind(anchor, source())).toBe('place');
	});

	test('only at an address, where that is a front page or no place is named', () => {
		expect(evidenceKind({ source: 'a', at: 'Members' }, source('https://example.org/en/'))).toBe(
			'address'
		);
		expect(evidenceKind({ source: 'a' }, source('https://example.org/treaty'))).toBe('address');
	});
});

test.each([
	['https://example.org', true],
	['https://example.org/', true],
	['https://example.org/en', true],
	['https://example.org/en-gb/', true],
	['https://example.org/members', false],
	['https://example.org/?id=7', false],
	['https://example.org/en/members', false]
])('%s is a front page: %s', (url, home) => expect(isHome(url)).toBe(home));
