/** Several tabs of one browser, over one database and real channels: nothing is lost, nothing twice. */
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { MIGRATIONS } from '#lib/device/storage/database.ts';
import { IdbLogStore } from '#lib/device/log/idb-store.ts';
import { heldStash } from '#lib/device/log/held-stash.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { review } from '#lib/device/log/store.contract.ts';
import { keyOf } from '#lib/device/log/store.ts';
import { ReviewLog } from '#lib/device/log/review-log.ts';
import { abortingWrites, deadConnection } from '#lib/device/storage/storage-faults.ts';
import { SeenEntries } from '#lib/device/log/seen-entries.ts';
import { openTabChannel } from '#lib/device/log/tab-channel.ts';

let databases = 0;

function openTab(name: string, storage = forgetful()) {
	const connection = new Connection({ name });
	const log = new ReviewLog<SeenEntries>({
		store: new IdbLogStore(connection),
		newFold: (snapshot) => new SeenEntries(snapshot),
		release: 'release-1',
		now: () => 1_000,
		offset: () => 0,
		later: (work, ms) => void setTimeout(work, ms / 100),
		onChange: () => {},
		stash: heldStash(storage)
	});
	log.channel = openTabChannel(name, (slice) => void log.receive(slice));
	return { log, connection };
}

const draft = (card: string) => {
	const { at: _at, offset: _offset, ...rest } = review(card);
	return rest;
};

/** What one tab does next. */
type Action =
	| { do: 'grade'; tab: number; cards: number }
	| { do: 'compact' | 'refresh' | 'die' | 'kill' | 'refuse'; tab: number };

const actions = (tabs: number) =>
	fc.array(
		fc.oneof(
			{
				weight: 6,
				arbitrary: fc.record({
					do: fc.constant('grade' as const),
					tab: fc.nat(tabs - 1),
					cards: fc.integer({ min: 1, max: 30 })
				})
			},
			fc.record({
				do: fc.constantFrom('compact', 'refresh', 'die', 'kill', 'refuse'),
				tab: fc.nat(tabs - 1)
			})
		),
		{ minLength: 5, maxLength: 25 }
	) as fc.Arbitrary<Action[]>;

afterEach(() => vi.restoreAllMocks());

describe('tabs of one browser', () => {
	test('together hold the union of what each has shown as kept, each entry once', async () => {
		const scenarios = fc
			.integer({ min: 2, max: 5 })
			.chain((tabs) => fc.tuple(fc.constant(tabs), actions(tabs)));
		await fc.assert(
			fc.asyncProperty(scenarios, async ([count, steps]) => {
				const name = `tabs-${databases++}`;
				const storage = forgetful();
				const tabs = Array.from({ length: count }, () => openTab(name, storage));
				await Promise.all(tabs.map(({ log }) => log.open()));
				const kept: Entry[] = [];
				const asked: Promise<void>[] = [];
				let made = 0;
				for (const step of steps) {
					const tab = tabs[step.tab]!;
					switch (step.do) {
						case 'grade': {
							const drafts = Array.from({ length: step.cards }, () => draft(`card-${made++}`));
							asked.push(tab.log.append(drafts).then((entries) => void kept.push(...entries)));
							break;
						}
						case 'compact':
							// Packing that fails is tried again another day.
							asked.push(new IdbLogStore(tab.connection).compact().catch(() => {}));
							break;
						case 'refresh':
							asked.push(tab.log.refresh());
							break;
						case 'die':
							vi.restoreAllMocks();
							deadConnection();
							break;
						case 'refuse':
							await Promise.all(asked);
							vi.restoreAllMocks();
							abortingWrites('QuotaExceededError', 1);
							break;
						case 'kill':
							// What was not yet said to be kept may be lost with the tab; the rest may not.
							await Promise.all(asked);
							vi.restoreAllMocks();
							tab.log.close();
							tabs[step.tab] = openTab(name, storage);
							await tabs[step.tab]!.log.open();
					}
				}
				await Promise.all(asked);
				vi.restoreAllMocks();
				for (let round = 0; round < 2; round++) for (const { log } of tabs) await log.refresh();

				const { entries } = await new IdbLogStore(new Connection({ name })).read(0);
				const cards = entries.map((entry) => ('card' in entry ? entry.card : entry.kind)).sort();
				expect(cards).toEqual(Array.from({ length: made }, (_, n) => `card-${n}`).sort());
				expect(new Set(entries.map(keyOf)).size).toBe(entries.length);
				const stored = new Map(entries.map((entry) => [keyOf(entry), entry]));
				for (const entry of kept) expect(stored.get(keyOf(entry))).toEqual(entry);
				for (const { log } of tabs) {
					expect([...log.fold.entries.keys()].sort()).toEqual([...stored.keys()].sort());
					expect(log.health).toEqual({ kind: 'ok' });
					log.close();
				}
			}),
			{ numRuns: 30 }
		);
	}, 60_000);

	test('see each other’s entries without asking', async () => {
		const name = `tabs-${databases++}`;
		const tabs = [openTab(name), openTab(name), openTab(name)];
		await Promise.all(tabs.map(({ log }) => log.open()));
		await tabs[0]!.log.append([draft('a')]);
		await vi.waitFor(() => {
			for (const { log } of tabs) expect(log.fold.entries.size).toBe(1);
		});
		for (const { log } of tabs) log.close();
	});

	test('of an older version are told when a newer one has upgraded the database', async () => {
		const name = `tabs-${databases++}`;
		let outdated = 0;
		const connection = new Connection({ name, onOutdated: () => outdated++ });
		await new IdbLogStore(connection).append([review('a')], 't1');
		const newer = new Connection({ name, migrations: [...MIGRATIONS, () => {}] });
		expect(await newer.run((db) => db.count('singles'))).toBe(1);
		expect(outdated).toBe(1);
	});
});
