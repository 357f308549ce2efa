import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { TestPaper } from '#lib/exam/test-paper.ts';
import { advance, newProgress } from '#lib/exam/test-progress.ts';
import { Connection } from './connection.ts';
import { MIGRATIONS } from './database.ts';
import { IdbLogStore } from './idb-log-store.ts';
import { IdbTestStore, MemoryTestStore, type TestStore } from './test-store.ts';

let databases = 0;
const newName = () => `tests-${databases++}`;
const paper = (id: string, begun = 0): TestPaper => ({
	id,
	settings: { covers: [{ deck: 'a' }], seed: 1, questions: 2, extra: 0 },
	title: 'A',
	begun,
	questions: [],
	chances: [],
	predicted: { mean: 0.5, low: 0.4, high: 0.6 }
});
const begun = newProgress(2);
const over = advance(begun, { kind: 'hand-in', at: 5 }, 0);
const recorded = advance(over, { kind: 'recorded' }, 0);

const stores: [string, () => TestStore][] = [
	['in IndexedDB', () => new IdbTestStore(new Connection({ name: newName() }))],
	['in memory', () => new MemoryTestStore()]
];

describe.each(stores)('tests kept %s', (_where, newStore) => {
	test('are found again as they were left', async () => {
		const store = newStore();
		await store.begin({ paper: paper('one'), progress: begun });
		const answered = advance(
			begun,
			{ kind: 'answer', question: 1, response: { form: 'choice', picked: 2 } },
			0
		);
		await store.keep('one', answered);
		expect(await store.get('one')).toEqual({ paper: paper('one'), progress: answered });
		expect(await store.get('two')).toBeUndefined();
	});

	test('are unfinished until they are in the log', async () => {
		const store = newStore();
		await store.begin({ paper: paper('one'), progress: begun });
		await store.keep('one', over);
		expect(await store.unfinished()).toHaveLength(1);
		await store.keep('one', recorded);
		expect(await store.unfinished()).toEqual([]);
	});

	test('that are unfinished come the latest first, in whichever order they were begun', async () => {
		const store = newStore();
		for (const [id, at] of [
			['second', 20],
			['first', 10],
			['third', 30]
		] as const)
			await store.begin({ paper: paper(id, at), progress: begun });
		await store.keep('first', over);
		const ids = (await store.unfinished()).map((kept) => kept.paper.id);
		expect(ids).toEqual(['third', 'second', 'first']);
	});

	test('can be thrown away', async () => {
		const store = newStore();
		await store.begin({ paper: paper('one'), progress: begun });
		await store.remove('one');
		expect(await store.get('one')).toBeUndefined();
	});
});

test('the oldest of many tests that were handed in make room, an unfinished one never', async () => {
	const store = new IdbTestStore(new Connection({ name: newName() }));
	await store.begin({ paper: paper('unfinished', 0), progress: begun });
	for (let n = 1; n <= 14; n++) {
		await store.begin({ paper: paper(`t${n}`, n), progress: begun });
		await store.keep(`t${n}`, recorded);
	}
	expect(await store.get('t4')).toBeUndefined();
	expect(await store.get('t5')).toBeDefined();
	expect(await store.get('unfinished')).toBeDefined();
});

test('a database from before there were tests takes them, and keeps its log', async () => {
	const name = newName();
	const before = new Connection({ name, migrations: MIGRATIONS.slice(0, 1) });
	const log = new IdbLogStore(before);
	const stamp = { at: 1, offset: 0 };
	const { entries } = await log.append([{ kind: 'bury', card: 'a/b/c', ...stamp }], 'token');
	before.close();
	const now = new Connection({ name });
	await new IdbTestStore(now).begin({ paper: paper('one'), progress: begun });
	expect((await new IdbLogStore(now).read(0)).entries).toEqual(entries);
});
