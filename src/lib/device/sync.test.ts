import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '#lib/memory/entry.ts';
import type { Push, Reply } from '#lib/memory/exchange.ts';
import { Memories } from '#lib/memory/memories.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { freshDatabase } from '#lib/server/database/each-database.ts';
import { exchange } from '#lib/server/log/exchange.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { review } from './log-store.contract.ts';
import { keyOf } from './log-store.ts';
import { MemoryLogStore } from './memory-log-store.ts';
import { Sync } from './sync.ts';
import type { SyncState } from './sync-state.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const DAY = 86_400_000;

/** A device with a log in memory, whose clock may be off. */
function deviceWith(post: (push: Push) => Promise<Response>, skew = 0, account = 'learner0') {
	const store = new MemoryLogStore();
	const states: SyncState[] = [];
	const due: (() => void)[] = [];
	const sync = new Sync({
		log: {
			outgoing: (of, most) => store.outgoing(of, most),
			bringIn: async (incoming) => void (await store.bringIn(incoming))
		},
		account,
		post,
		now: () => NOW + skew,
		chance: () => 0.5,
		later: (work) => void due.push(work),
		locks: undefined,
		onState: (state) => states.push(state)
	});
	let token = 0;
	return {
		store,
		states,
		sync,
		/** What waits is done. */
		retry: async () => {
			for (const work of due.splice(0)) work();
			await sync.now();
		},
		write: (card: string) => store.append([review(card, NOW + skew - 1000)], `token ${token++}`),
		entries: async () => (await store.read(0)).entries
	};
}

const answer = (reply: Partial<Reply>, status = 200) =>
	new Response(
		JSON.stringify({
			now: NOW,
			refused: [],
			standing: [],
			entries: [],
			position: 0,
			more: false,
			...reply
		}),
		{ status }
	);

describe('syncing', () => {
	test('sends everything once, in parts, and says that all is there', async () => {
		const pushed: number[] = [];
		let position = 0;
		const device = deviceWith(async ({ entries }) => {
			if (entries.length > 0) pushed.push(entries.length);
			return answer({ position: (position += entries.length) });
		});
		for (let n = 0; n < 1201; n++) await device.write(`card ${n}`);
		await device.sync.now();
		expect(pushed).toEqual([500, 500, 201]);
		expect(device.states.at(-1)).toEqual({ kind: 'synced', at: NOW });
		expect((await device.store.status()).unsent).toBe(0);
		await device.sync.now();
		expect(pushed).toHaveLength(3);
	});

	test('keeps all where there is no network, says so, and goes on by itself', async () => {
		let online = false;
		const device = deviceWith(async ({ entries }) => {
			if (!online) throw new TypeError('Failed to fetch');
			return answer({ position: entries.length });
		});
		await device.write('a');
		await device.sync.now();
		expect(device.states.at(-1)).toEqual({ kind: 'waiting', why: 'network' });
		expect((await device.store.status()).unsent).toBe(1);
		online = true;
		await device.retry();
		expect(device.states.at(-1)).toMatchObject({ kind: 'synced' });
	});

	test.each([429, 500, 503])('waits for a server that answers %d', async (status) => {
		const device = deviceWith(async () => answer({}, status));
		await device.write('a');
		await device.sync.now();
		expect(device.states.at(-1)).toEqual({ kind: 'waiting', why: 'server' });
	});

	test('stops where the device was signed out, and keeps everything', async () => {
		let asked = 0;
		const device = deviceWith(async () => {
			asked++;
			return answer({}, 401);
		});
		await device.write('a');
		await device.sync.now();
		await device.retry();
		expect(device.states.at(-1)).toEqual({ kind: 'signed-out' });
		expect(asked).toBe(1);
		expect((await device.store.status()).unsent).toBe(1);
	});

	test('an entry that is refused blocks nothing, stays here, and is counted', async () => {
		const device = deviceWith(async ({ entries }) =>
			answer({ position: 2, refused: entries.length > 0 ? [{ place: 1, why: 'malformed' }] : [] })
		);
		for (const card of ['a', 'poison', 'b']) await device.write(card);
		await device.sync.now();
		expect(await device.store.status()).toMatchObject({ unsent: 0, sync: { sent: 3, refused: 1 } });
		expect(await device.entries()).toHaveLength(3);
	});

	test('what was brought in is not sent back', async () => {
		const foreign = { ...review('x'), device: 'anotherdevice', seq: 1 } as Entry;
		const pushed: Entry[] = [];
		const device = deviceWith(async ({ entries, since }) => {
			pushed.push(...(entries as Entry[]));
			return answer({ entries: since === 0 ? [foreign] : [], position: 1 });
		});
		await device.sync.now();
		await device.write('a');
		await device.sync.now();
		expect(pushed.map(({ device: writer }) => writer)).not.toContain('anotherdevice');
		expect(await device.entries()).toHaveLength(2);
	});

	test('a device that was copied loses nothing: its entry is written anew under another name', async () => {
		const device = deviceWith(async ({ entries }) => {
			const [own] = entries as Entry[];
			const other =
				own && own.seq === 1 && own.device === first ? { ...own, card: 'theirs' } : undefined;
			return answer({ position: 1, standing: other ? [other as Entry] : [] });
		});
		const { device: first } = await device.write('mine');
		await device.sync.now();
		const entries = await device.entries();
		expect(entries.map((entry) => 'card' in entry && entry.card)).toEqual(['theirs', 'mine']);
		expect(new Set(entries.map(keyOf)).size).toBe(2);
		expect((await device.write('next')).device).not.toBe(first);
	});
});

describe('several devices and a network that fails', () => {
	type Fault = 'none' | 'lost' | 'reply lost' | 'twice' | '500';
	const fault = fc.constantFrom<Fault[]>(
		'none',
		'none',
		'none',
		'lost',
		'reply lost',
		'twice',
		'500'
	);

	const history = fc.record({
		devices: fc.array(
			fc.record({
				skew: fc.constantFrom(0, 0, 30_000, -3650 * DAY, 3650 * DAY, -5 * 60_000)
			}),
			{ minLength: 2, maxLength: 4 }
		),
		steps: fc.array(
			fc.record({
				device: fc.nat(3),
				act: fc.constantFrom('write', 'write', 'sync'),
				card: fc.constantFrom('d/f/a', 'd/f/b', 'e/g/c'),
				fault
			}),
			{ maxLength: 40 }
		)
	});

	test('end with the same entries everywhere, each once, and the same memories as a full replay', async () => {
		const fresh = await freshDatabase('SQLite');
		const writer = new LogWriter(fresh.db);
		try {
			await fc.assert(
				fc.asyncProperty(history, async ({ devices: kinds, steps }) => {
					const { id } = await newAccount(fresh.db, 'learner', NOW);
					const logs = { db: fresh.db, writer, now: () => NOW };
					let next: Fault = 'none';
					const post = async (push: Push): Promise<Response> => {
						const sent = JSON.parse(JSON.stringify(push)) as Push;
						const now = next;
						next = 'none';
						if (now === 'lost') throw new TypeError('lost');
						if (now === '500') return new Response('no', { status: 500 });
						if (now === 'twice') await exchange(logs, id, sent);
						const reply = await exchange(logs, id, sent);
						if (now === 'reply lost') throw new TypeError('timeout');
						return new Response(JSON.stringify(reply));
					};
					const devices = kinds.map(({ skew }) => deviceWith(post, skew, id));
					let written = 0;
					for (const { device: n, act, card, fault: fails } of steps) {
						const device = devices[n % devices.length]!;
						if (act === 'write') {
							await device.write(card);
							written++;
						} else {
							next = fails;
							await device.sync.now();
						}
					}
					next = 'none';
					// Once around to send, once to hear of all the others.
					for (let round = 0; round < 2; round++)
						for (const device of devices) await device.sync.now();

					const all = await Promise.all(devices.map(({ entries }) => entries()));
					const sorted = all.map((entries) =>
						entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
					);
					for (const entries of sorted) expect(entries).toEqual(sorted[0]);
					expect(sorted[0]).toHaveLength(written);
					for (const { at } of sorted[0]!) expect(Math.abs(at - NOW)).toBeLessThan(DAY);
					const memories = all.map((entries) => Memories.fold(entries));
					for (const card of ['d/f/a', 'd/f/b', 'e/g/c'])
						for (const one of memories) expect(one.get(card)).toEqual(memories[0]!.get(card));
					for (const { store } of devices) expect((await store.status()).unsent).toBe(0);
				}),
				{ numRuns: 400 }
			);
		} finally {
			await fresh.remove();
		}
	});
});
