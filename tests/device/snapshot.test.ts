/** Opening from a snapshot must never show anything but what the whole log folds to. */
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { Connection } from '#lib/device/storage/connection.ts';
import { IdbLogStore } from '#lib/device/log/idb-store.ts';
import { review } from '#lib/device/log/store.contract.ts';
import { ReviewLog } from '#lib/device/log/review-log.ts';
import type { EntryDraft, Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { pour } from '#lib/memory/fold/snapshot.ts';
import { DAY } from '#lib/memory/day.ts';

const START = Date.UTC(2026, 0, 1);
let databases = 0;
const newName = () => `snapshot-${databases++}`;

function open(name: string, now: () => number, release = 'release-1') {
	const store = new IdbLogStore(new Connection({ name }));
	const log = new ReviewLog<Memories>({
		store,
		release,
		newFold: (snapshot) => (snapshot ? Memories.restore(pour(snapshot)) : Memories.fold([])),
		now,
		offset: () => 0,
		later: () => {},
		onChange: () => {}
	});
	return { log, store };
}

const grade = (card: string, given: 1 | 2 | 3 | 4): EntryDraft => {
	const { at: _at, offset: _offset, ...draft } = review(card);
	return { ...draft, grade: given } as EntryDraft;
};

/** All that can be seen of memories. */
const seen = (memories: Memories) => ({
	cards: Object.fromEntries([...memories.cards()].sort().map((card) => [card, memories.get(card)])),
	settings: memories.settings,
	days: [...memories.days].sort(([a], [b]) => a - b)
});

/** Sends a part of what is unsent; the server puts the time of some of it right, by some days. */
async function sync(log: ReviewLog<Memories>, days: number) {
	const { entries, end } = await log.outgoing('learner0', 40);
	const standing = entries
		.filter((_, n) => n % 3 === Math.abs(days))
		.map((entry) => ({ ...entry, at: entry.at + days * DAY }));
	await log.bringIn({
		account: 'learner0',
		sent: end,
		refused: 0,
		standing,
		entries: [],
		position: end,
		more: false
	});
}

const whole = async (store: IdbLogStore) => seen(Memories.fold((await store.read(0)).entries));

describe('a log opened from a snapshot', () => {
	test('reads only what came since', async () => {
		const name = newName();
		const { log } = open(name, () => START);
		await log.open();
		await log.append(Array.from({ length: 120 }, (_, n) => grade(`d/f${n}/a`, 3)));
		await log.tidy();
		await log.append([grade('d/f0/a', 1)]);

		const { log: next, store } = open(name, () => START);
		const resume = vi.spyOn(store, 'resume');
		await next.open();
		expect((await resume.mock.results[0]!.value).slice.entries).toHaveLength(1);
		expect(seen(next.fold)).toEqual(await whole(store));
	});

	test('passes over the snapshot of another release, and of a log that is gone', async () => {
		const name = newName();
		const { log, store } = open(name, () => START);
		await log.open();
		await log.append(Array.from({ length: 60 }, (_, n) => grade(`d/f${n}/a`, 3)));
		await log.tidy();
		expect((await store.resume('release-1')).snapshot).toBeDefined();
		expect((await store.resume('release-2')).snapshot).toBeUndefined();
		const { snapshot } = await store.resume('release-1');
		await store.keepSnapshot({
			device: 'another',
			edition: 0,
			end: 1,
			release: 'release-1',
			snapshot: snapshot!
		});
		expect((await store.resume('release-1')).snapshot).toBeUndefined();
	});

	test('shows the fold of the whole log, whatever is done and wherever it comes from', async () => {
		const card = fc.constantFrom('d/f/a', 'd/g/a', 'd/h/a', 'e/f/a');
		const step = fc.oneof(
			{ weight: 5, arbitrary: fc.tuple(fc.constant('grade' as const), card, fc.nat(3)) },
			fc.tuple(fc.constantFrom('undo' as const, 'regrade' as const), card, fc.nat(400)),
			fc.tuple(fc.constantFrom('tidy' as const, 'reopen' as const), card, fc.nat(0)),
			fc.tuple(fc.constantFrom('settings' as const, 'reset' as const), card, fc.nat(9)),
			fc.tuple(fc.constant('sync' as const), card, fc.integer({ min: -3, max: 3 })),
			fc.tuple(fc.constant('elsewhere' as const), card, fc.integer({ min: -40, max: 40 }))
		);
		await fc.assert(
			fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
				const name = newName();
				let now = START;
				let { log, store } = open(name, () => now);
				await log.open();
				// Enough for tidying to be worth it.
				await log.append(Array.from({ length: 55 }, (_, n) => grade(`d/x${n % 9}/a`, 3)));
				let elsewhere = 0;
				for (const [kind, which, n] of steps) {
					now += DAY / 3;
					const { entries } = await store.read(0);
					const target = entries[n % entries.length]!;
					if (kind === 'grade') {
						await log.append([grade(which, ((n % 4) + 1) as 1 | 2 | 3 | 4)]);
					} else if (kind === 'undo') await log.append([{ kind, target }]);
					else if (kind === 'regrade') await log.append([{ kind, target, grade: 2 }]);
					else if (kind === 'reset') await log.append([{ kind, card: which }]);
					else if (kind === 'settings') {
						await log.append([{ kind, set: { desiredRetention: 0.8 + n / 100 } }]);
					} else if (kind === 'elsewhere') {
						const entry: Entry = { ...review(which), device: 'elsewhere', seq: ++elsewhere };
						await log.add([{ ...entry, at: now + n * DAY, offset: 0 }]);
					} else if (kind === 'sync') await sync(log, n);
					else if (kind === 'tidy') await log.tidy();
					else {
						({ log, store } = open(name, () => now));
						await log.open();
					}
					expect(seen(log.fold)).toEqual(await whole(store));
				}
			}),
			{ numRuns: 60 }
		);
	}, 60_000);
});
