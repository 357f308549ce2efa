import { describe, expect, test } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import { heldStash } from './held-stash.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { review } from './store.contract.ts';

const held = (card: string) => {
	const entry: Entry = { ...review(card), device: 'pagenumberone', seq: 1 };
	return [{ token: 't1', entries: [entry] }];
};

describe('the stash of held entries', () => {
	test('gives other pages what a page left, until it is dropped', () => {
		const storage = forgetful();
		const stash = heldStash(storage);
		storage.setItem('something else', 'x');
		stash.keep('one', held('a'));
		stash.keep('two', held('b'));
		stash.keep('one', held('c'));
		expect(heldStash(storage).others('two')).toEqual([{ page: 'one', held: held('c') }]);
		stash.drop('one');
		expect(stash.others('three')).toEqual([{ page: 'two', held: held('b') }]);
	});

	test('that is full, or holds half a record, gets in nobody’s way', () => {
		const storage = forgetful();
		const stash = heldStash(storage);
		stash.keep('one', held('a'));
		storage.setItem('footnote.held.two', '[{"token":');
		storage.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		stash.keep('three', held('b'));
		expect(stash.others('three')).toEqual([
			{ page: 'one', held: held('a') },
			{ page: 'two', held: [] }
		]);
	});
});
