import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { TestPaper } from '#lib/exam/test/paper.ts';
import { advance, newProgress } from '#lib/exam/test/progress.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { localStore } from '#lib/device/storage/local-store.ts';
import { testStash } from './stash.ts';
import { IdbTestStore } from './store.ts';
import { unfinishedTests } from './unfinished.ts';

const paper = (id: string, begun: number): TestPaper => ({
	id,
	settings: { covers: [{ deck: 'a' }], seed: 1, questions: 2, extra: 0 },
	title: 'A',
	begun,
	questions: [],
	chances: [],
	predicted: { mean: 0.5, low: 0.4, high: 0.6 }
});

const ids = async () => (await unfinishedTests()).map((kept) => kept.paper.id);

test('what waits is told the latest first, until it is in the log', async () => {
	expect(await unfinishedTests()).toEqual([]);
	const store = new IdbTestStore(new Connection(), testStash(localStore()));
	const begun = newProgress(2);
	await store.begin({ paper: paper('old', 1), progress: begun });
	await store.begin({ paper: paper('new', 2), progress: begun });
	expect(await ids()).toEqual(['new', 'old']);
	const over = advance(begun, { kind: 'hand-in', at: 5 }, 0);
	await store.keep('new', advance(over, { kind: 'recorded' }, 0));
	expect(await ids()).toEqual(['old']);
});

test('storage that fails has nothing waiting', async () => {
	const { open } = indexedDB;
	indexedDB.open = () => {
		throw new DOMException('no', 'SecurityError');
	};
	expect(await unfinishedTests()).toEqual([]);
	indexedDB.open = open;
	expect(await unfinishedTests()).toHaveLength(1);
});
