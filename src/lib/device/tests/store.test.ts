import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { describe, expect, test } from 'vitest';
import type { TestPaper } from '#lib/exam/test/paper.ts';
import { advance, newProgress } from '#lib/exam/test/progress.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { MIGRATIONS } from '#lib/device/storage/database.ts';
import { IdbLogStore } from '#lib/device/log/idb-store.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { testStash } from './stash.ts';
import { IdbTestStore, type TestStore } from './store.ts';
import { MemoryTestStore } from './memory-store.ts';

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

const newIdbStore = (storage = forgetful()) =>
	new IdbTestStore(new Connection({ name: newName() }), testStash(storage));
const answered = (times: number) => ({
	...advance(begun, { kind: 'answer', question: 1, response: { form: 'choice', picked: 2 } }, 0),
	times: [times, 0]
});

const stores: [string, () => TestStore][] = [
	['in IndexedDB', () => newIdbStore()],
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
		await store.keep('one', over);
		expect(await store.get('one')).toBeUndefined();
		expect(await store.unfinished()).toEqual([]);
	});

	test('do not begin again because a tab is late', async () => {
		const store = newStore();
		await store.begin({ paper: paper('one'), progress: begun });
		await store.keep('one', over);
		await store.keep('one', answered(9));
		expect((await store.get('one'))?.progress).toEqual(over);
		await store.keep('one', recorded);
		await store.keep('one', over);
		expect((await store.get('one'))?.progress).toEqual(recorded);
	});

	test('are found as they were put aside, until the disk has them', async () => {
		const store = newStore();
		await store.begin({ paper: paper('one'), progress: begun });
		expect(store.aside('one', answered(5))).toBe(true);
		expect((await store.get('one'))?.progress).toEqual(answered(5));
		await store.keep('one', answered(7));
		expect((await store.get('one'))?.progress).toEqual(answered(7));
	});
});

describe('what was put aside', () => {
	test('makes room once the disk has it, or the test is thrown away', async () => {
		const storage = forgetful();
		const store = newIdbStore(storage);
		for (const end of [() => store.keep('one', answered(5)), () => store.remove('one')]) {
			await store.begin({ paper: paper('one'), progress: begun });
			store.aside('one', answered(5));
			expect(storage).toHaveLength(1);
			await end();
			expect(storage).toHaveLength(0);
		}
	});

	test('stays while the disk has only what came before it', async () => {
		const store = newIdbStore();
		await store.begin({ paper: paper('one'), progress: begun });
		store.aside('one', answered(5));
		await store.keep('one', answered(3));
		expect((await store.get('one'))?.progress).toEqual(answered(5));
	});

	test('and is not to be read is as if it were not there; nor is what finds no room', async () => {
		const storage = forgetful();
		const store = newIdbStore(storage);
		await store.begin({ paper: paper('one'), progress: begun });
		store.aside('one', answered(5));
		storage.setItem(storage.key(0)!, '{"at":');
		expect((await store.get('one'))?.progress).toEqual(begun);
		storage.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		expect(store.aside('one', answered(5))).toBe(false);
	});
});

test('the oldest of many tests that were handed in make room, an unfinished one never', async () => {
	const store = newIdbStore();
	await store.begin({ paper: paper('unfinished', 0), progress: begun });
	for (let n = 1; n <= 14; n++) {
		await store.begin({ paper: paper(`t${n}`, n), progress: begun });
		await store.keep(`t${n}`, recorded);
	}
	expect(await store.get('t4')).toBeUndefined();
	expect(await store.get('t5')).toBeDefined();
	expect(await store.get('unfinished')).toBeDefined();
});

/** A store that has begun a test, and whose database is gone. */
async function deleted() {
	const name = newName();
	const store = new IdbTestStore(new Connection({ name }), testStash(forgetful()));
	await store.begin({ paper: paper('one'), progress: begun });
	await deleteDB(name);
	return { name, store };
}

describe('a test whose storage is deleted under its page', () => {
	test('is not said to be kept, also where it was only read here', async () => {
		const { name, store } = await deleted();
		await expect(store.keep('one', answered(1))).rejects.toMatchObject({ kind: 'cleared' });
		await store.begin({ paper: paper('one'), progress: begun });
		const other = new IdbTestStore(new Connection({ name }), testStash(forgetful()));
		await other.get('one');
		await deleteDB(name);
		await expect(other.keep('one', answered(1))).rejects.toMatchObject({ kind: 'cleared' });
	});

	test('can be stored anew, and is kept from then on', async () => {
		const { store } = await deleted();
		await store.keep('one', answered(1)).catch(() => {});
		await store.begin({ paper: paper('one'), progress: answered(1) });
		await store.keep('one', answered(2));
		expect((await store.get('one'))?.progress).toEqual(answered(2));
	});

	test('is told from one that another tab has thrown away, also once the log has a new name', async () => {
		const connection = new Connection({ name: newName() });
		const store = new IdbTestStore(connection, testStash(forgetful()));
		await store.begin({ paper: paper('one'), progress: begun });
		await store.remove('one');
		await store.keep('one', answered(1));
		await connection.run(async (db) => {
			const head = (await db.get('head', 'log'))!;
			await db.put('head', { ...head, device: 'another', formerly: [head.device] }, 'log');
		});
		await store.keep('one', answered(1));
		expect(await store.get('one')).toBeUndefined();
	});
});

test('a database from before there were tests takes them, and keeps its log', async () => {
	const name = newName();
	const before = new Connection({ name, migrations: MIGRATIONS.slice(0, 1) });
	const log = new IdbLogStore(before);
	const stamp = { at: 1, offset: 0 };
	const { entries } = await log.append([{ kind: 'bury', card: 'a/b/c', ...stamp }], 'token');
	before.close();
	const now = new Connection({ name });
	await new IdbTestStore(now, testStash(forgetful())).begin({
		paper: paper('one'),
		progress: begun
	});
	expect((await new IdbLogStore(now).read(0)).entries).toEqual(entries);
});
