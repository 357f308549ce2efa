/** A new device, and a log that takes a while to come in. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { EntryDraft, Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { pour } from '#lib/memory/fold/snapshot.ts';
import { sketchFromBytes, sketchToBytes } from '#lib/memory/fold/sketch.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { IdbLogStore } from './idb-store.ts';
import { review } from './store.contract.ts';
import type { Ahead, Incoming } from './store.ts';
import { ReviewLog } from './review-log.ts';
import { answer, fakeDevice } from '#lib/device/sync/fakes.ts';
import { DAY } from '#lib/memory/day.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const account = 'learner0';
const CARDS = ['d/f/a', 'd/f/b', 'e/g/c'];

/** Three cards over a year, on another device. */
const history: Entry[] = Array.from({ length: 60 }, (_, n) => ({
	...review(CARDS[n % 3]!, NOW - 365 * DAY + n * 6 * DAY),
	device: 'oldphone0000',
	seq: n + 1
}));
const state = (release = 'release-1'): Omit<Ahead, 'account'> => ({
	release,
	snapshot: sketchFromBytes(sketchToBytes(Memories.fold(history).snapshot()))
});
const part = (from: number, to: number): Incoming => ({
	account,
	sent: 0,
	refused: 0,
	standing: [],
	entries: history.slice(from, to),
	position: to,
	more: to < history.length
});

let databases = 0;
const newName = () => `ahead-${databases++}`;

function tab(name: string, release = 'release-1') {
	return new ReviewLog<Memories>({
		store: new IdbLogStore(new Connection({ name })),
		newFold: (snapshot) => (snapshot ? Memories.restore(pour(snapshot)) : Memories.fold([])),
		release,
		now: () => NOW,
		offset: () => 0,
		later: () => {},
		onChange: () => {}
	});
}

const draft = (card: string): EntryDraft => {
	const { at: _at, offset: _offset, ...rest } = review(card);
	return rest;
};
const stabilities = (memories: Memories) => CARDS.map((card) => memories.get(card)?.stability ?? 0);

function expectNear(memories: Memories, entries: readonly Entry[]) {
	const exact = stabilities(Memories.fold(entries));
	for (const [n, days] of stabilities(memories).entries())
		expect(Math.abs(days - exact[n]!)).toBeLessThanOrEqual(exact[n]! / 500);
}

describe('a new device', () => {
	test('knows what its learner remembers before the history is here, and exactly after', async () => {
		const log = tab(newName());
		await log.open();
		await log.keepAhead({ account, ...state() });
		expectNear(log.fold, history);
		const own = await log.append([draft('d/f/a')]);
		expectNear(log.fold, [...history, ...own]);
		for (const from of [0, 20]) {
			await log.bringIn(part(from, from + 20));
			expectNear(log.fold, [...history, ...own]);
		}
		await log.bringIn(part(40, 60));
		expect(stabilities(log.fold)).toEqual(stabilities(Memories.fold([...history, ...own])));
	});

	test('goes on so in another tab, and after a reload', async () => {
		const name = newName();
		const first = tab(name);
		await first.open();
		await first.keepAhead({ account, ...state() });
		await first.bringIn(part(0, 20));
		await first.tidy();
		const second = tab(name);
		await second.open();
		expectNear(second.fold, history);
		await first.bringIn({ ...part(20, 60), more: false });
		await second.refresh();
		expect(stabilities(second.fold)).toEqual(stabilities(Memories.fold(history)));
	});

	test('trusts no memories of another release', async () => {
		const name = newName();
		const log = tab(name);
		await log.open();
		await log.keepAhead({ account, ...state('release-0') });
		await log.bringIn(part(0, 30));
		expect(stabilities(log.fold)).toEqual(stabilities(Memories.fold(history.slice(0, 30))));
	});

	test('that has learnt already, by a clock that is behind, forgets nothing of its own', async () => {
		const log = tab(newName());
		await log.open();
		const own = await log.append([draft('own/f/x')]);
		const late = state();
		late.snapshot.last = { ...late.snapshot.last!, clock: NOW + DAY };
		await log.keepAhead({ account, ...late });
		expect(log.fold.get('own/f/x')).toEqual(Memories.fold(own).get('own/f/x'));
		await log.bringIn(part(0, 60));
		expect(stabilities(log.fold)).toEqual(stabilities(Memories.fold([...history, ...own])));
	});

	test('asks once, before the first exchange, and does without if nothing good comes', async () => {
		const asked: string[] = [];
		const device = fakeDevice(
			async ({ since }) => {
				asked.push(`from ${since}`);
				return since < 60
					? answer({
							entries: history.slice(since, since + 30),
							position: since + 30,
							more: since < 30
						})
					: answer({ position: 60 });
			},
			{ askState: async () => void asked.push('state') }
		);
		await device.sync.now();
		await device.sync.now();
		expect(asked).toEqual(['state', 'from 0', 'from 30', 'from 60']);
		expect(await device.entries()).toHaveLength(60);
	});
});
