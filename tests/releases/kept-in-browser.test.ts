/**
 * What a browser keeps beside its database has its version in its name: another shape gets another name. Whatever another release
 * has put under ours, or what was cut short there, stops nothing; a field that is not known is carried.
 */
import { describe, expect, test } from 'vitest';
import { heldStash } from '#lib/device/log/held-stash.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { Preferences } from '#lib/device/storage/preferences.ts';
import { testStash } from '#lib/device/tests/stash.ts';
import type { TestProgress } from '#lib/exam/test/progress.ts';
import { FIRST } from '#lib/memory/log/kind-samples.ts';

const STRANGE = [
	'',
	'{',
	'null',
	'5',
	'"held"',
	'[]',
	'[null]',
	'[5]',
	'{}',
	'{"v":2}',
	'[{"v":2}]'
];

/** A storage in which everything of ours is `text`. */
function storageWith(text: string, ...keys: string[]) {
	const storage = forgetful();
	for (const key of keys) storage.setItem(key, text);
	return storage;
}

describe.each(STRANGE)('%j', (text) => {
	test('as held entries holds none', () => {
		const storage = storageWith(text, 'footnote.held.page');
		expect(heldStash(storage).others('mine')).toEqual([{ page: 'page', held: [] }]);
	});

	test('as a test under way is none', () => {
		expect(testStash(storageWith(text, 'footnote.test.id')).get('id')).toBeUndefined();
	});

	test('as preferences has no choice of ours, and ours can be made', () => {
		const preferences = new Preferences(storageWith(text, 'footnote.preferences'));
		expect(preferences.get('hand')).toBeUndefined();
		expect(preferences.set('hand', 'left')).toBe(true);
		expect(preferences.get('hand')).toBe('left');
	});
});

test('fields of another release are carried', () => {
	const progress = { at: 0, answers: [null], flagged: [], times: [], mood: 1 };
	const storage = storageWith(JSON.stringify(progress), 'footnote.test.id');
	expect(testStash(storage).get('id')).toEqual(progress as unknown as TestProgress);

	const held = [{ token: 'held', entries: [{ ...FIRST, mood: 1 }], more: 2 }];
	storage.setItem('footnote.held.page', JSON.stringify(held));
	expect(heldStash(storage).others('mine')).toEqual([{ page: 'page', held }]);

	storage.setItem('footnote.preferences', JSON.stringify({ mood: { loud: true } }));
	const preferences = new Preferences(storage);
	preferences.set('hand', 'left');
	expect(preferences.all()).toEqual({ mood: { loud: true }, hand: 'left' });
});
