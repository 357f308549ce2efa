import { expect, test } from 'vitest';
import { forgetful } from '#lib/device/storage/local-store.ts';
import type { Fetched } from './fetch-medium.ts';
import { Media } from './media.ts';
import { Wanted } from './wanted.ts';

const LIST = 'footnote.wanted';

function wanting(replies: Record<string, Fetched[]>, storage = forgetful()) {
	const asked: string[] = [];
	const wanted = new Wanted({
		storage,
		media: new Media(undefined),
		fetch: async (name, address) => {
			asked.push(address === undefined ? name : `${name} at ${address}`);
			return replies[name]?.shift() ?? 'silent';
		},
		locks: undefined
	});
	return { wanted, asked, storage };
}

const got = (name: string): Fetched => ({ name, type: 'png', bytes: new Uint8Array(1) });

test('what is wanted is asked for until it is here, or there is none', async () => {
	const { wanted, asked, storage } = wanting({
		a: [got('a')],
		b: ['silent', got('b')],
		c: ['none']
	});
	await wanted.want(['a', 'b', 'c'], 'x');
	expect(asked).toEqual(['a at x', 'b at x', 'c at x']);
	expect(JSON.parse(storage.getItem(LIST)!)).toEqual({ b: 'x' });
	await wanted.fetch();
	expect(storage.getItem(LIST)).toBeNull();
});

test('without a network it is left at that, and a later page goes on', async () => {
	const { wanted, asked, storage } = wanting({});
	await wanted.want(['a', 'b', 'c', 'd', 'e']);
	expect(asked, 'not all of them were tried').toEqual(['a', 'b', 'c']);
	const later = wanting(
		Object.fromEntries([...'abcde'].map((name) => [name, [got(name)]])),
		storage
	);
	await later.wanted.fetch();
	expect(later.asked).toEqual([...'abcde']);
	expect(storage.getItem(LIST)).toBeNull();
});

test('a list that cannot be read is none', async () => {
	for (const text of ['', '{', 'null', '7', '[1]']) {
		const storage = forgetful();
		storage.setItem(LIST, text);
		const { wanted } = wanting({ a: [got('a')] }, storage);
		await expect(wanted.want(['a'])).resolves.toBeUndefined();
	}
});
