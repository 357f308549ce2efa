import { expect, test } from 'vitest';
import { KnownVersions } from './known-versions.ts';

const json = (id: string) => JSON.stringify({ id, facts: [] });
const SIZE = json('a').length;

test('a version that was read is known, and is the same deck', () => {
	const versions = new KnownVersions();
	expect(versions.known('v1')).toBeUndefined();
	const deck = versions.read('v1', json('a'));
	expect(deck).toMatchObject({ id: 'a' });
	expect(versions.known('v1')).toBe(deck);
});

test('what was not asked for longest goes first when there is no more room', () => {
	const versions = new KnownVersions(2 * SIZE);
	versions.read('v1', json('a'));
	versions.read('v2', json('b'));
	versions.known('v1');
	versions.read('v3', json('c'));
	expect(versions.known('v2')).toBeUndefined();
	expect(versions.known('v1')).toMatchObject({ id: 'a' });
	expect(versions.known('v3')).toMatchObject({ id: 'c' });
});

test('a version that is read again takes no more room than once; one that is too large takes none', () => {
	const versions = new KnownVersions(2 * SIZE);
	for (let i = 0; i < 9; i++) versions.read('v1', json('a'));
	versions.read('v2', json('b'));
	expect(versions.known('v1')).toBeDefined();
	expect(versions.read('large', json('x'.repeat(99)))).toBeDefined();
	expect(versions.known('large')).toBeUndefined();
});
