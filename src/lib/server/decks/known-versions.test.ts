import { expect, test } from 'vitest';
import type { Deck } from '#lib/deck/schema.ts';
import { KnownVersions } from './known-versions.ts';

const json = (id: string) => JSON.stringify({ id, facts: [] });
const parse = (text: string) => JSON.parse(text) as Deck;
const SIZE = json('a').length;

test('a version that was read is known, and is the same deck', () => {
	const versions = new KnownVersions();
	expect(versions.known('v1')).toBeUndefined();
	const deck = versions.read('v1', json('a'), parse);
	expect(deck).toMatchObject({ id: 'a' });
	expect(versions.known('v1')).toBe(deck);
});

test('what was not asked for longest goes first when there is no more room', () => {
	const versions = new KnownVersions(2 * SIZE);
	versions.read('v1', json('a'), parse);
	versions.read('v2', json('b'), parse);
	versions.known('v1');
	versions.read('v3', json('c'), parse);
	expect(versions.known('v2')).toBeUndefined();
	expect(versions.known('v1')).toMatchObject({ id: 'a' });
	expect(versions.known('v3')).toMatchObject({ id: 'c' });
});

test('a version that is read again takes no more room than once; one that is too large takes none', () => {
	const versions = new KnownVersions(2 * SIZE);
	for (let i = 0; i < 9; i++) versions.read('v1', json('a'), parse);
	versions.read('v2', json('b'), parse);
	expect(versions.known('v1')).toBeDefined();
	expect(versions.read('large', json('x'.repeat(99)), parse)).toBeDefined();
	expect(versions.known('large')).toBeUndefined();
});

test('what cannot be read is not kept, and asked for again', () => {
	const versions = new KnownVersions();
	expect(versions.read('v1', 'no JSON', () => undefined)).toBeUndefined();
	expect(versions.known('v1')).toBeUndefined();
	expect(versions.read('v1', json('a'), parse)).toMatchObject({ id: 'a' });
});
