import { describe, expect, test } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { Push } from '#lib/memory/log/exchange.ts';
import { review } from '#lib/device/log/store.contract.ts';
import { keyOf } from '#lib/device/log/store.ts';
import { answer, fakeDevice, NOW, oneAfterTheOther } from './fakes.ts';

const foreignAnswer = (seq: number) =>
	({ ...review(`x${seq}`), device: 'anotherdevice', seq }) as Entry;

describe('syncing', () => {
	test('sends everything once, in parts, and says that all is there', async () => {
		const pushed: number[] = [];
		let position = 0;
		const device = fakeDevice(async ({ entries }) => {
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
		const device = fakeDevice(async ({ entries }) => {
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
		const device = fakeDevice(async () => answer({}, status));
		await device.write('a');
		await device.sync.now();
		expect(device.states.at(-1)).toEqual({ kind: 'waiting', why: 'server' });
	});

	test.each(['today', 'account'] as const)(
		'keeps what a server has no room for (%s), takes what came, and sends it later',
		async (full) => {
			let room = false;
			const taken: string[] = [];
			const device = fakeDevice(async ({ entries, since }) => {
				const theirs = [1, 2].filter((seq) => seq > since).slice(0, 1);
				const reply = {
					entries: theirs.map(foreignAnswer),
					position: theirs[0] ?? since,
					more: theirs[0] === 1
				};
				if (entries.length > 0 && !room) return answer({ ...reply, full }, 507);
				taken.push(...(entries as Entry[]).map(keyOf));
				return answer({ ...reply, position: reply.position + entries.length });
			});
			for (const card of ['a', 'b', 'c']) await device.write(card);
			const own = (await device.entries()).map(keyOf);
			for (let n = 0; n < 3; n++) await device.retry();
			expect(device.states.at(-1)).toEqual({ kind: 'waiting', why: full });
			expect(await device.store.status()).toMatchObject({ sync: { sent: 0, refused: 0 } });
			expect(await device.entries()).toHaveLength(5);
			expect(taken).toEqual([]);
			// It asks less and less often.
			expect(device.waits.at(-1)).toBeGreaterThan(device.waits[0]!);
			room = true;
			await device.retry();
			expect(taken.slice(0, 3)).toEqual(own);
			expect(device.states.at(-1)).toMatchObject({ kind: 'synced' });
			expect((await device.store.status()).unsent).toBe(0);
		}
	);

	test('stops where the device was signed out, and keeps everything', async () => {
		let asked = 0;
		const device = fakeDevice(async () => {
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
		const device = fakeDevice(async ({ entries }) =>
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
		const device = fakeDevice(async ({ entries, since }) => {
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
		const device = fakeDevice(async ({ entries }) => {
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

	test('a copied device’s undo takes back its own answer, not the other’s', async () => {
		const device = fakeDevice(async ({ entries }) => {
			const [own] = entries as Entry[];
			// The server has another first entry under this name; the second it takes.
			return answer({
				position: 2,
				standing:
					own && own.device === first ? [{ ...review('theirs', NOW), ...idOf(own) } as Entry] : []
			});
		});
		const { device: first } = await device.write('mine');
		await device.store.append(
			[{ kind: 'undo', target: { device: first, seq: 1 }, at: NOW, offset: 0 }],
			'undo'
		);
		await device.sync.now();
		const { undone, cards } = effectOf(await device.entries());
		expect(cards).toEqual(['theirs', 'mine']);
		expect(undone).toEqual(['mine']);
	});

	test('a time that was put right leaves the device its name', async () => {
		const device = fakeDevice(async ({ entries }) =>
			answer({
				position: 1,
				standing: (entries as Entry[]).map((entry) => ({ ...entry, at: NOW }))
			})
		);
		const { device: name } = await device.write('a');
		await device.sync.now();
		expect((await device.entries()).map(({ at }) => at)).toEqual([NOW]);
		expect((await device.write('b')).device).toBe(name);
	});

	test('an answer more is no reason to ask a server again that does not answer', async () => {
		let asked = 0;
		const device = fakeDevice(async () => {
			asked++;
			return answer({}, 503);
		});
		await device.write('a');
		await device.sync.now();
		for (const card of ['b', 'c', 'd']) {
			await device.write(card);
			device.sync.written();
		}
		expect(device.due).toHaveLength(1);
		expect(asked).toBe(1);
	});

	test('waits longer after each failure, and not all devices the same', async () => {
		const waits = [0, 1].map(async (chance) => {
			const device = fakeDevice(async () => answer({}, 500), { chance: () => chance });
			await device.write('a');
			await device.sync.now();
			for (let n = 0; n < 8; n++) await device.retry();
			return device.waits;
		});
		const [short, long] = await Promise.all(waits);
		expect(short!.slice(0, 3)).toEqual([2500, 5000, 10_000]);
		expect(long!.slice(0, 3)).toEqual([7500, 15_000, 30_000]);
		expect(Math.max(...long!)).toBe(450_000);
	});

	describe('a message that the server never takes', () => {
		test.each([400, 413])(
			'is sent in parts (%d), and all but the poison goes out',
			async (status) => {
				const { taken, post } = picky(1000, status);
				const device = fakeDevice(post);
				const cards = Array.from({ length: 40 }, (_, n) => (n === 17 ? 'poison' : `card ${n}`));
				for (const card of cards) await device.write(card);
				await device.sync.now();
				expect(taken).toEqual(cards.filter((card) => card !== 'poison'));
				expect(await device.store.status()).toMatchObject({
					unsent: 0,
					sync: { sent: 40, refused: 1 }
				});
				expect(await device.entries()).toHaveLength(40);
				expect(device.states.at(-1)).toMatchObject({ kind: 'synced' });
			}
		);

		test('is sent in parts where only its size was too much', async () => {
			const { taken, post } = picky(7, 413);
			const device = fakeDevice(post);
			for (let n = 0; n < 100; n++) await device.write(`card ${n}`);
			await device.sync.now();
			expect(taken).toHaveLength(100);
			expect(await device.store.status()).toMatchObject({ unsent: 0, sync: { refused: 0 } });
		});

		test('is no entry’s fault where nothing at all is taken', async () => {
			const device = fakeDevice(async () => answer({}, 400));
			for (const card of ['a', 'b', 'c']) await device.write(card);
			await device.sync.now();
			expect(device.states.at(-1)).toEqual({ kind: 'waiting', why: 'server' });
			expect((await device.store.status()).unsent).toBe(3);
		});
	});

	test('what a newer version of the app wrote is kept as it is', async () => {
		const id = { device: 'anotherdevice', at: NOW, offset: 0 };
		const newer = [
			{ ...id, seq: 1, kind: 'sketch', lines: [1] },
			{ ...review('a', NOW), ...id, seq: 2, confidence: 0.8 }
		] as unknown as Entry[];
		const device = fakeDevice(async ({ since }) =>
			answer({ position: 4, entries: since === 0 ? [...newer, null as never, {} as never] : [] })
		);
		await device.sync.now();
		expect(await device.entries()).toEqual(newer);
	});

	test.each(['not JSON', '{"position":1}', '<html>Welcome to our Wi-Fi</html>', 'null'])(
		'takes nothing for an answer that is none: %s',
		async (text) => {
			const device = fakeDevice(async () => new Response(text));
			await device.write('a');
			await device.sync.now();
			expect(device.states.at(-1)).toEqual({ kind: 'waiting', why: 'server' });
			expect((await device.store.status()).unsent).toBe(1);
		}
	);

	test('asks no server again and again that gets nowhere', async () => {
		let asked = 0;
		const device = fakeDevice(async () => {
			asked++;
			return answer({ more: true });
		});
		await device.sync.now();
		expect(asked).toBe(1);
		expect(device.states.at(-1)).toEqual({ kind: 'waiting', why: 'server' });
	});

	test('says for whose log it is', async () => {
		const accounts: unknown[] = [];
		const device = fakeDevice(async ({ account }) => {
			accounts.push(account);
			return answer({});
		});
		await device.sync.now();
		expect(accounts).toEqual(['learner0']);
	});

	test('an answer that comes after somebody else has signed in changes nothing', async () => {
		const { promise, resolve } = Promise.withResolvers<Response>();
		const device = fakeDevice(() => promise);
		await device.write('a');
		const syncing = device.sync.now();
		await expect.poll(() => device.states.at(-1)).toEqual({ kind: 'sending' });
		device.sync.stop();
		resolve(
			answer({
				position: 1,
				entries: [{ ...review('x'), device: 'anotherdevice', seq: 1 } as Entry]
			})
		);
		await syncing;
		expect(await device.entries()).toHaveLength(1);
		expect((await device.store.status()).unsent).toBe(1);
	});

	test('two tabs send one after the other, and leave nothing behind', async () => {
		const locks = oneAfterTheOther();
		let at = 0;
		let most = 0;
		const pushed: Entry[] = [];
		const post = async ({ entries }: Push) => {
			most = Math.max(most, ++at);
			await Promise.resolve();
			pushed.push(...(entries as Entry[]));
			at--;
			return answer({ position: pushed.length });
		};
		const first = fakeDevice(post, { locks });
		const second = fakeDevice(post, { locks, store: first.store });
		await first.write('a');
		const syncing = first.sync.now();
		// While the first is at it.
		await second.write('b');
		await Promise.all([syncing, second.sync.now()]);
		expect(most).toBe(1);
		expect(pushed.map((entry) => 'card' in entry && entry.card)).toEqual(['a', 'b']);
		expect((await first.store.status()).unsent).toBe(0);
	});
});

const idOf = ({ device, seq }: Entry) => ({ device, seq });

/** Which cards were answered, and which of the answers were taken back. */
function effectOf(entries: readonly Entry[]) {
	const undos = new Set(
		entries.flatMap((entry) => (entry.kind === 'undo' ? [keyOf(entry.target)] : []))
	);
	// An undo that is undone does nothing.
	const live = new Set(
		entries.flatMap((entry) =>
			entry.kind === 'undo' && !undos.has(keyOf(entry)) ? [keyOf(entry.target)] : []
		)
	);
	const reviews = entries.flatMap((entry) => (entry.kind === 'review' ? [entry] : []));
	return {
		cards: reviews.map(({ card }) => card),
		undone: reviews.filter((entry) => live.has(keyOf(entry))).map(({ card }) => card)
	};
}

/** Takes no message with the poison in it, nor one of more than so many entries. */
function picky(most: number, status: number) {
	const taken: string[] = [];
	const post = async ({ entries }: Push) => {
		const cards = (entries as { card: string }[]).map(({ card }) => card);
		if (cards.length > most || cards.includes('poison')) return answer({}, status);
		taken.push(...cards);
		return answer({ position: taken.length });
	};
	return { taken, post };
}
