/** Several devices, one server, and everything that can happen between them. */
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EntryDraft, Entry } from '#lib/memory/log/entry.ts';
import type { Push } from '#lib/memory/log/exchange.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { pour } from '#lib/memory/fold/snapshot.ts';
import { sketchFromBytes } from '#lib/memory/fold/sketch.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { freshDatabase, type Fresh } from '#lib/server/database/each-database.ts';
import { exchange } from '#lib/server/log/exchange.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { REVIEW_LIMITS } from '#lib/server/log/quota.ts';
import { stateOf } from '#lib/server/log/state.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { IdbLogStore } from '#lib/device/log/idb-store.ts';
import { review } from '#lib/device/log/store.contract.ts';
import { keyOf } from '#lib/device/log/store.ts';
import { MemoryLogStore } from '#lib/device/log/memory-store.ts';
import { ReviewLog } from '#lib/device/log/review-log.ts';
import { fate, network, type Network } from './failing-network.ts';
import { NOW, oneAfterTheOther } from './fakes.ts';
import { Sync, type SyncOptions } from './sync.ts';

const RELEASE = 'release-1';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const YEAR = 365 * DAY;
const CARDS = ['d/f/a', 'd/f/b', 'e/g/c'];

interface World extends Network {
	/** The true time, epoch ms. */
	now: number;
	/** Of the server's database. */
	lineage: string;
	/** The server's database is put back to what it was so many entries ago. */
	putBack: (entries: number) => Promise<void>;
	/** What the account's log adds up to; nothing where the network fails. */
	askState: SyncOptions['askState'];
}

let databases = 0;

/** A device with one tab or several, on one disk. */
function newDevice(world: World, account: string, kind: { tabs: number; disk: boolean }) {
	const name = `sync-${databases++}`;
	const memory = new MemoryLogStore();
	const store = () => (kind.disk ? new IdbLogStore(new Connection({ name })) : memory);
	const clock = { skew: 0 };
	const locks = oneAfterTheOther();
	const tabs = Array.from({ length: kind.tabs }, () => {
		const log = new ReviewLog<Memories>({
			store: store(),
			newFold: (snapshot) => (snapshot ? Memories.restore(pour(snapshot)) : Memories.fold([])),
			release: RELEASE,
			now: () => world.now + clock.skew,
			offset: () => 0,
			later: () => {},
			onChange: () => {}
		});
		const sync = new Sync({
			log,
			account,
			askState: world.askState,
			post: network(world),
			now: () => world.now + clock.skew,
			chance: () => 0.5,
			later: () => {},
			locks,
			onState: () => {}
		});
		return { log, sync };
	});
	for (const { log } of tabs)
		log.channel = {
			post(slice) {
				for (const other of tabs)
					if (other.log !== log) void other.log.receive(structuredClone(slice));
			},
			close() {}
		};
	return { tabs, clock, store };
}

const answered = (card: string, rest: Partial<Entry> = {}): EntryDraft => {
	const { at: _at, offset: _offset, ...draft } = review(card);
	return { ...draft, ...rest } as EntryDraft;
};

/** An answer that no server takes, in place of a bug that nobody knows yet. */
const POISON = answered('poison/f/a', { answer: '\u0000' } as Partial<Entry>);
const isPoison = (entry: Entry) => 'card' in entry && entry.card === 'poison/f/a';

const skew = fc.constantFrom(0, 0, 40_000, -5 * 60_000, -10 * YEAR, -YEAR, 10 * YEAR);
const who = { device: fc.nat(3), tab: fc.nat(1) };
const step = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			...who,
			act: fc.constant('answer' as const),
			card: fc.constantFrom(...CARDS)
		})
	},
	{ weight: 5, arbitrary: fc.record({ ...who, act: fc.constant('sync' as const), fate }) },
	fc.record({ ...who, act: fc.constantFrom('undo' as const, 'regrade' as const), n: fc.nat(50) }),
	fc.record({ ...who, act: fc.constant('import a file' as const), of: fc.nat(3) }),
	fc.record({ ...who, act: fc.constant('both sync' as const) }),
	fc.record({ ...who, act: fc.constant('poison' as const) }),
	fc.record({ ...who, act: fc.constant('tidy' as const) }),
	fc.record({ ...who, act: fc.constant('set the clock' as const), skew }),
	fc.record({ ...who, act: fc.constant('arrives late' as const), n: fc.nat(5) }),
	fc.record({ ...who, act: fc.constant('server put back' as const), n: fc.nat(6) })
);

const history = fc.record({
	devices: fc.array(fc.record({ tabs: fc.integer({ min: 1, max: 2 }), disk: fc.boolean(), skew }), {
		minLength: 2,
		maxLength: 4
	}),
	steps: fc.array(step, { maxLength: 45 })
});

type Device = ReturnType<typeof newDevice>;
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

async function happen(world: World, devices: readonly Device[], one: Step): Promise<void> {
	const device = devices[one.device % devices.length]!;
	const { log, sync } = device.tabs[one.tab % device.tabs.length]!;
	world.now += HOUR;
	switch (one.act) {
		case 'answer':
			await log.append([answered(one.card)]);
			return;
		case 'poison':
			await log.append([POISON]);
			return;
		case 'undo':
		case 'regrade': {
			const { entries } = await log.everything();
			const { device: writer, seq } = entries[one.n % entries.length] ?? {};
			if (writer === undefined || seq === undefined) return;
			const target = { device: writer, seq };
			await log.append([
				one.act === 'undo' ? { kind: 'undo', target } : { kind: 'regrade', target, grade: 1 }
			]);
			return;
		}
		case 'sync':
			world.fate = one.fate;
			return sync.now();
		case 'import a file': {
			const { entries } = await devices[one.of % devices.length]!.tabs[0]!.log.everything();
			await log.add(entries.filter((entry) => !isPoison(entry)));
			return;
		}
		case 'both sync':
			await Promise.all(device.tabs.map((tab) => tab.sync.now()));
			return;
		case 'tidy':
			return log.tidy();
		case 'server put back':
			return world.putBack(one.n);
		case 'set the clock':
			device.clock.skew = one.skew;
			return;
		case 'arrives late': {
			const [push] = world.late.splice(one.n % Math.max(1, world.late.length), 1);
			if (push) await world.deliver(push);
		}
	}
}

/** What the server has. */
async function onServer(world: World): Promise<Entry[]> {
	const entries: Entry[] = [];
	for (let since = 0, more = true; more;) {
		const push = { device: 'onlooker0', now: world.now, since, entries: [] };
		const reply = (await (await world.deliver(push)).json()) as {
			entries: Entry[];
			position: number;
			more: boolean;
		};
		entries.push(...reply.entries);
		({ position: since, more } = reply);
	}
	return entries;
}

const byId = (entries: readonly Entry[]) =>
	entries.filter((entry) => !isPoison(entry)).toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
const remembered = (memories: Memories) => CARDS.map((card) => memories.get(card));

describe('several devices and a network that fails', () => {
	let fresh: Fresh & { remove: () => Promise<void> };
	let writer: LogWriter;
	beforeAll(async () => {
		fresh = await freshDatabase('SQLite');
		writer = new LogWriter(fresh.db);
	});
	afterAll(() => fresh.remove());

	/** A world with a server in it, and a learner's account there. */
	async function newWorld() {
		const { id } = await newAccount(fresh.db, 'learner', NOW);
		const world: World = {
			now: NOW,
			lineage: 'one',
			fate: 'arrives',
			late: [],
			deliver: async (push) => {
				const logs = { db: fresh.db, lineage: world.lineage, writer, now: () => world.now };
				const reply = await exchange(logs, id, push);
				return new Response(JSON.stringify(reply), { status: reply.full ? 507 : 200 });
			},
			fill: async (full) => {
				const bytes = full ? REVIEW_LIMITS.ever : 0;
				const row = { account: id, end: 0, bytes };
				await fresh.db
					.insertInto('log')
					.values(row)
					.onConflict((log) => log.column('account').doUpdateSet({ bytes }))
					.execute();
			},
			putBack: async (entries) => {
				world.lineage += '+';
				const log = await fresh.db
					.selectFrom('log')
					.select('end')
					.where('account', '=', id)
					.executeTakeFirst();
				const kept = Math.max(0, (log?.end ?? 0) - entries);
				await fresh.db
					.deleteFrom('entry')
					.where('account', '=', id)
					.where('position', '>', kept)
					.execute();
				await fresh.db.updateTable('log').set({ end: kept }).where('account', '=', id).execute();
				await fresh.db.deleteFrom('standing').where('account', '=', id).execute();
			},
			askState: async () => {
				if (world.fate === 'lost') return undefined;
				const state = await stateOf(fresh.db, id, RELEASE, 1);
				return state && { release: RELEASE, snapshot: sketchFromBytes(state) };
			}
		};
		return { id, world };
	}

	test('end with the same entries everywhere, each once, and the memories of a full replay', async () => {
		await fc.assert(
			fc.asyncProperty(history, async ({ devices: kinds, steps }) => {
				const { id, world } = await newWorld();
				const devices = kinds.map((kind) => newDevice(world, id, kind));
				for (const [n, { skew: off }] of kinds.entries()) devices[n]!.clock.skew = off;
				for (const { tabs } of devices) for (const { log } of tabs) await log.open();
				for (const one of steps) await happen(world, devices, one);

				// All ends well: what was late arrives, and every device gets through.
				world.fate = 'arrives';
				for (const push of world.late.splice(0)) await world.deliver(push);
				const written = new Set<string>();
				for (const { tabs } of devices)
					for (const entry of byId((await tabs[0]!.log.everything()).entries))
						written.add(keyOf(entry));
				for (let round = 0; round < 2; round++)
					for (const { tabs } of devices) for (const { sync } of tabs) await sync.now();

				const server = byId(await onServer(world));
				expect(server.map(keyOf)).toEqual([...written].sort());
				for (const { at } of server) expect(at).toBeLessThanOrEqual(world.now);
				const replayed = remembered(Memories.fold(server));
				for (const { tabs, store } of devices) {
					const { entries } = await store().read(0);
					expect(byId(entries)).toEqual(server);
					const { unsent, sync } = await store().status();
					expect(unsent).toBe(0);
					expect(sync?.refused ?? 0).toBe(entries.filter(isPoison).length);
					// What nobody else has moves what its device wrote after it, but only there.
					const here = entries.some(isPoison) ? remembered(Memories.fold(entries)) : replayed;
					for (const { log } of tabs) {
						await log.refresh();
						expect(remembered(log.fold)).toEqual(here);
					}
				}
			}),
			{ numRuns: 300 }
		);
	}, 120_000);

	test('a wrong clock that stays as it is moves no answer in time', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.integer({ min: -10 * YEAR, max: 10 * YEAR }),
				fc.array(fate, { maxLength: 12 }),
				async (off, fates) => {
					const { id, world } = await newWorld();
					const device = newDevice(world, id, { tabs: 1, disk: false });
					device.clock.skew = off;
					const { log, sync } = device.tabs[0]!;
					const truth = new Map<string, number>();
					for (const next of [...fates, 'arrives' as const]) {
						world.now += 7 * HOUR;
						const [entry] = await log.append([answered('d/f/a')]);
						truth.set(keyOf(entry!), world.now);
						world.fate = next;
						await sync.now();
					}
					for (const push of world.late) await world.deliver(push);
					// What the network may take is left alone.
					for (const entry of await onServer(world))
						expect(Math.abs(entry.at - truth.get(keyOf(entry))!)).toBeLessThanOrEqual(60_000);
				}
			),
			{ numRuns: 100 }
		);
	});

	test('replaying everything that was ever sent changes nothing', async () => {
		const { id, world } = await newWorld();
		const sent: Push[] = [];
		const { deliver } = world;
		world.deliver = (push) => {
			sent.push(push);
			return deliver(push);
		};
		const devices = [true, false].map((disk) => newDevice(world, id, { tabs: 1, disk }));
		for (let n = 0; n < 30; n++) {
			world.now += HOUR;
			const { log, sync } = devices[n % 2]!.tabs[0]!;
			await log.append([answered(CARDS[n % 3]!)]);
			if (n % 3 === 0) await sync.now();
		}
		for (const { tabs } of devices) await tabs[0]!.sync.now();
		const before = await onServer(world);
		expect(before).toHaveLength(30);
		for (const push of sent.toReversed()) await deliver(push);
		expect(await onServer(world)).toEqual(before);
	});

	test('a device that was copied goes on as two, and loses nothing of either', async () => {
		const { id, world } = await newWorld();
		const name = `copied-${databases++}`;
		const original = newDevice(world, id, { tabs: 1, disk: false });
		const { log, sync } = original.tabs[0]!;
		await log.append([answered('d/f/a')]);
		await sync.now();
		// As a phone that was set up from another's backup: the same name, the same entries.
		const connection = new Connection({ name });
		const copy = new IdbLogStore(connection);
		const { device } = await original.store().read(0);
		await copy.add((await original.store().read(0)).entries);
		await connection.run(async (db) => {
			const head = (await db.get('head', 'log'))!;
			await db.put('head', { ...head, device, nextSeq: 2 }, 'log');
		});
		await log.append([answered('d/f/b')]);
		await sync.now();

		world.now += HOUR;
		const second = new ReviewLog<Memories>({
			store: copy,
			newFold: () => Memories.fold([]),
			release: 'release-1',
			now: () => world.now,
			offset: () => 0,
			later: () => {},
			onChange: () => {}
		});
		const [mine] = await second.append([answered('e/g/c')]);
		expect(mine).toMatchObject({ device, seq: 2 });
		await second.append([{ kind: 'undo', target: { device, seq: 2 } }]);
		await second.append([answered('e/g/c')]);
		const copied = new Sync({
			log: second,
			account: id,
			askState: async () => undefined,
			post: network(world),
			now: () => world.now,
			chance: () => 0.5,
			later: () => {},
			locks: undefined,
			onState: () => {}
		});
		await copied.now();
		await sync.now();
		await copied.now();

		const all = byId(await onServer(world));
		for (const store of [copy, original.store()])
			expect(byId((await store.read(0)).entries)).toEqual(all);
		const memories = Memories.fold(all);
		expect(remembered(second.fold)).toEqual(remembered(memories));
		await log.refresh();
		expect(remembered(log.fold)).toEqual(remembered(memories));
		// The original's answer counts though the copy undid its own of that number; of the copy's two one.
		expect(memories.get('d/f/b')?.reps).toBe(1);
		expect(memories.get('e/g/c')?.reps).toBe(1);
	});
});
