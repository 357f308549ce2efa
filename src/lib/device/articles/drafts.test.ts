import { expect, test } from 'vitest';
import { foundIn } from '#lib/article/queue/find.ts';
import { propose } from '#lib/article/propose.ts';
import { Drafts } from './drafts.ts';

test('where nothing is stored a draft is there as long as the page is', async () => {
	const drafts = new Drafts(undefined);
	const file = 'The bridge was opened in 1987 by a king of Sweden.';
	const draft = { id: 'a', at: 1, file, found: foundIn(propose(file)), decisions: [] };
	expect(await drafts.put(draft)).toBe(false);
	expect(await drafts.get('a')).toEqual(draft);
	expect(await drafts.list()).toMatchObject([{ id: 'a', decided: 0 }]);
	await drafts.remove('a');
	expect(await drafts.list()).toEqual([]);
});
