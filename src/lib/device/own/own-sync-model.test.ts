/** Three devices that write the same deck, one server, and everything that can happen between them. */
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edit } from '#lib/own/edit.ts';
import { foldEdits, valueOf } from '#lib/own/fold.ts';
import { versionOf } from '#lib/own/version.ts';
import { keyOf } from '#lib/device/log/store.ts';
import { fate, network, type Network } from '#lib/device/sync/failing-network.ts';
import { NOW } from '#lib/device/sync/fakes.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { freshDatabase, type Fresh } from '#lib/server/database/each-database.ts';
import { EDITS } from '#lib/server/log/account-log.ts';
import { exchange } from '#lib/server/log/exchange.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { EDIT_LIMITS } from '#lib/server/log/quota.ts';
import { basis, DECK, edit, fact, newBrowser, type OwnPage } from './fakes.ts';
import type { Written } from './own-decks.ts';

const YEAR = 365 * 86_400_000;
const FACTS = ['a', 'b', 'c'];

const device = fc.nat(2);
const step = fc.oneof(
	{
		weight: 4,
		arbitrary: fc.record({
			device,
			act: fc.constant('write' as const),
			fact: fc.constantFrom(...FACTS),
			text: fc.constantFrom('un', 'deux', 'trois', 'quatre')
		})
	},
	{ weight: 4, arbitrary: fc.record({ device, act: fc.constant('sync' as const), fate }) },
	fc.record({ device, act: fc.constant('paste' as const) }),
	fc.record({ device, act: fc.constant('delete' as const), fact: fc.constantFrom(...FACTS) }),
	fc.record({ device, act: fc.constant('move' as const), fact: fc.constantFrom(...FACTS) }),
	fc.record({ device, act: fc.constant('undo' as const), n: fc.nat(50) }),
	fc.record({ device, act: fc.constant('killed' as const) }),
	fc.record({ device, act: fc.constant('arrives late' as const), n: fc.nat(5) }),
	fc.record({
		device,
		act: fc.constant('set the clock' as const),
		skew: fc.constantFrom(0, -YEAR, YEAR, 40_000)
	})
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

interface World extends Network {
	now: number;
}

/** A browser of one learner's, which remembers what was written in it, to undo it. */
async function newDevice(world: World, account: string) {
	const browser = newBrowser();
	const post = network(world);
	const open = () =>
		browser.visit({ post, account: () => ({ id: account, role: 'learner' as const }) });
	const clock = { skew: 0 };
	browser.tell(() => world.now + clock.skew);
	return { open, clock, page: await open(), written: [] as Written[] };
}
type Device = Awaited<ReturnType<typeof newDevice>>;

async function happen(world: World, device: Device, one: Step): Promise<void> {
	world.now += 3_600_000;
	const { own } = device.page;
	const write = async (...drafts: Parameters<typeof own.write>[0][number][]) =>
		void device.written.push(await own.write(drafts));
	switch (one.act) {
		case 'write':
			return write(fact(one.fact, one.text, one.fact));
		case 'paste':
			return write(...basis(), ...FACTS.map((id) => fact(id, 'pasted', id)));
		case 'delete':
			return write(edit({ of: 'fact', id: one.fact }, null));
		case 'move':
			return write(edit({ of: 'place', id: one.fact }, `a${world.now % 7}`));
		case 'undo': {
			const which = device.written[one.n % device.written.length];
			if (which) device.written.push(await own.undo(which));
			return;
		}
		case 'sync':
			world.fate = one.fate;
			return own.sync.now();
		case 'killed':
			// Without a word of farewell.
			device.page.close();
			device.page = await device.open();
			return;
		case 'set the clock':
			device.clock.skew = one.skew;
			return;
		case 'arrives late': {
			const [push] = world.late.splice(one.n % Math.max(1, world.late.length), 1);
			if (push) await world.deliver(push);
		}
	}
}

const parts = ({ own }: OwnPage) => {
	const all = own.parts(DECK);
	return [...all].map(([key, history]) => [key, valueOf(history)]).sort();
};

describe('three devices that edit the same deck, and a network that fails', () => {
	let fresh: Fresh & { remove: () => Promise<void> };
	let writer: LogWriter;
	beforeAll(async () => {
		fresh = await freshDatabase('SQLite');
		writer = new LogWriter(fresh.db, EDITS);
	});
	afterAll(() => fresh.remove());

	async function newWorld() {
		const { id } = await newAccount(fresh.db, 'learner', NOW);
		const world: World = {
			now: NOW,
			fate: 'arrives',
			late: [],
			deliver: async (push) => {
				const logs = { db: fresh.db, lineage: 'one', writer, of: EDITS, now: () => world.now };
				const reply = await exchange(logs, id, push);
				return new Response(JSON.stringify(reply), { status: reply.full ? 507 : 200 });
			},
			fill: async (full) => {
				const bytes = full ? EDIT_LIMITS.ever : 0;
				await fresh.db
					.insertInto('edit_log')
					.values({ account: id, end: 0, bytes })
					.onConflict((log) => log.column('account').doUpdateSet({ bytes }))
					.execute();
			}
		};
		return { id, world };
	}

	const onServer = async (account: string): Promise<string[]> => {
		const rows = await fresh.db
			.selectFrom('edit')
			.select(['device', 'seq'])
			.where('account', '=', account)
			.execute();
		return rows.map(keyOf).sort();
	};

	test('end with the same deck, and nothing that anybody wrote is lost', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
				const { id, world } = await newWorld();
				const devices = await Promise.all([0, 1, 2].map(() => newDevice(world, id)));
				for (const one of steps) await happen(world, devices[one.device]!, one);

				world.fate = 'arrives';
				for (const push of world.late.splice(0)) await world.deliver(push);
				for (let round = 0; round < 2; round++)
					for (const { page } of devices) await page.own.sync.now();

				const written = devices.flatMap(({ written }) => written.flat());
				expect(await onServer(id)).toEqual(written.map(keyOf).sort());
				const [first] = devices;
				const { entries } = await first!.page.own.log.everything();
				const whole = foldEdits(entries as Edit[]).decks.get(DECK) ?? new Map();
				for (const { page } of devices) {
					expect((await page.own.log.everything()).entries.map(keyOf).sort()).toEqual(
						written.map(keyOf).sort()
					);
					expect(page.own.log.status.unsent).toBe(0);
					expect(page.own.sync.state.kind).toBe('synced');
					expect(versionOf(page.own.parts(DECK))).toBe(versionOf(whole));
					expect(parts(page)).toEqual(parts(first!.page));
					expect(await page.decks.get(DECK)).toEqual(await first!.page.decks.get(DECK));
				}
				for (const { page } of devices) page.close();
			}),
			{ numRuns: 200 }
		);
	}, 120_000);
});
