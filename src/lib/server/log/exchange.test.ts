import { beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import { SAMPLES } from '#lib/memory/log/kind-samples.ts';
import { MOST_PULLED, Push, type Reply } from '#lib/memory/log/exchange.ts';
import { reviewWith } from '#lib/memory/log/review-fixture.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { exchange } from './exchange.ts';
import { LogWriter } from './log-writer.ts';
import { DAY } from '#lib/memory/day.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const PHONE = 'phone0000000';
const TABLET = 'tablet000000';

const review = (device: string, seq: number, rest: Partial<Entry> = {}) =>
	reviewWith({ device, seq, at: NOW - 1000, ...rest });

const push = (entries: unknown[], rest: Partial<Push> = {}): Push => ({
	device: PHONE,
	now: NOW,
	since: 0,
	entries,
	...rest
});

/** With a field that only a newer app knows, so many characters of two bytes. */
const moody = (length: number) => review(PHONE, 1, { mood: 'ü'.repeat(length) } as never);

/** Of a kind that only a newer app knows. */
const newer = (length: number) => ({
	device: PHONE,
	seq: length,
	at: NOW,
	offset: 0,
	kind: 'sketch',
	text: 'ж'.repeat(length)
});

eachDatabase('exchanging entries', (fresh) => {
	let account: string;
	let accounts = 0;
	let send: (message: Push) => Promise<Reply>;

	beforeEach(async () => {
		account = `account${accounts++}`;
		await fresh.db
			.insertInto('account')
			.values({ account, role: 'learner', created: NOW })
			.execute();
		const logs = { db: fresh.db, lineage: 'one', writer: new LogWriter(fresh.db), now: () => NOW };
		send = (message) => exchange(logs, account, message);
	});

	test('a device that knows another database than this is told to begin anew', async () => {
		const first = await send(push([review(PHONE, 1)]));
		expect(first).toMatchObject({ lineage: 'one' });
		expect(first).not.toHaveProperty('anew');
		const here = await send(push([], { since: first.position, lineage: 'one' }));
		expect(here).not.toHaveProperty('anew');
		// The database was replaced by a backup, or is an older file: either shows.
		for (const rest of [{ lineage: 'before' }, { since: first.position + 5 }])
			for (const entries of [[], [review(PHONE, 2)]]) {
				const reply = await send(push(entries, { since: first.position, device: TABLET, ...rest }));
				expect(reply).toMatchObject({ lineage: 'one', anew: true });
				expect(reply.entries).toContainEqual(review(PHONE, 1));
			}
	});

	test('what one device pushes, another gets, in order of arrival', async () => {
		const entries = [review(PHONE, 1), review(PHONE, 2, { kind: 'bury' } as never)];
		const first = await send(push(entries.slice(0, 1)));
		expect(first).toMatchObject({ refused: [], standing: [], entries: [], more: false });
		await send(push([review(PHONE, 2)], { since: first.position }));
		const reply = await send(push([], { device: TABLET }));
		expect(reply.entries).toEqual([review(PHONE, 1), review(PHONE, 2)]);
		expect((await send(push([], { device: TABLET, since: reply.position }))).entries).toEqual([]);
	});

	test('what is pushed again is there once, and changes nothing', async () => {
		const entries = [review(PHONE, 1), review(PHONE, 2)];
		await send(push(entries));
		expect(await send(push([...entries, review(PHONE, 3)]))).toMatchObject({
			standing: [],
			entries: []
		});
		const { entries: all } = await send(push([], { device: TABLET }));
		expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3]);
	});

	test('an entry twice in one push is there once', async () => {
		await send(push([review(PHONE, 1), review(PHONE, 1)]));
		expect((await send(push([], { device: TABLET }))).entries).toHaveLength(1);
	});

	test('another entry under the same id is answered with the one that was first', async () => {
		await send(push([review(PHONE, 1)]));
		const other = review(PHONE, 1, { card: 'd/f/b' } as Partial<Entry>);
		expect((await send(push([other]))).standing).toEqual([review(PHONE, 1)]);
		expect((await send(push([], { device: TABLET }))).entries).toEqual([review(PHONE, 1)]);
	});

	test('the same content in another order of its keys is the same', async () => {
		await send(push([review(PHONE, 1)]));
		const turned = Object.fromEntries(Object.entries(review(PHONE, 1)).reverse());
		expect((await send(push([turned]))).standing).toEqual([]);
	});

	test('a bad entry stops no other, and is named by its place', async () => {
		const bad = [
			null,
			'x',
			{ ...review(PHONE, 2), seq: 0 },
			{ ...review(PHONE, 3), device: '<script>' }
		];
		const reply = await send(push([review(PHONE, 1), ...bad, review(PHONE, 4)]));
		expect(reply.refused).toEqual([1, 2, 3, 4].map((place) => ({ place, why: 'malformed' })));
		const { entries } = await send(push([], { device: TABLET }));
		expect(entries.map(({ seq }) => seq)).toEqual([1, 4]);
	});

	test('an entry of a kind that only a newer app knows is kept as it is', async () => {
		const newer = { device: PHONE, seq: 1, at: NOW - 5, offset: 0, kind: 'sketch', lines: [1, 2] };
		await send(push([newer]));
		expect((await send(push([], { device: TABLET }))).entries).toEqual([newer]);
	});

	test.each([
		['a grade', { grade: 5 }],
		['a way of asking', { mode: 'dream' }],
		['a time taken', { took: -1 }],
		['a card', { card: null }]
	])('%s that only a newer app knows is kept as it is', async (_what, rest) => {
		const newer = review(PHONE, 1, rest as never);
		expect((await send(push([newer, review(PHONE, 2)]))).refused).toEqual([]);
		const { entries } = await send(push([], { device: TABLET }));
		expect(entries).toEqual([newer, review(PHONE, 2)]);
	});

	test('more than a few kilobytes besides what is known here are refused', async () => {
		expect((await send(push([moody(1900)]))).refused).toEqual([]);
		expect((await send(push([moody(2100)]))).refused).toEqual([{ place: 0, why: 'too-large' }]);
		const test = SAMPLES.test;
		const items = Array.from({ length: 80 }, () => test.test.items[0]!);
		const long = (mood: string) => ({ ...test, test: { ...test.test, items, mood } });
		expect((await send(push([long('fine')]))).refused).toEqual([]);
		expect((await send(push([long('x'.repeat(5000))]))).refused).toHaveLength(1);
	});

	test('of a kind that nobody here knows, more than a few kilobytes are refused', async () => {
		// Counted as they lie on the disk: two bytes a letter.
		expect((await send(push([newer(1900)]))).refused).toEqual([]);
		expect((await send(push([newer(2100)]))).refused).toEqual([{ place: 0, why: 'too-large' }]);
	});

	test('one that is nested beyond all measure stops no other', async () => {
		const nested = JSON.parse(
			`{"device":"${PHONE}","seq":1,"at":1,"offset":0,"kind":"sketch","x":${'['.repeat(90_000)}${']'.repeat(90_000)}}`
		) as unknown;
		expect((await send(push([nested, review(PHONE, 2)]))).refused).toEqual([
			{ place: 0, why: 'malformed' }
		]);
	});

	test('an entry beyond all measure is refused', async () => {
		const huge = {
			device: PHONE,
			seq: 1,
			at: NOW,
			offset: 0,
			kind: 'sketch',
			text: 'x'.repeat(300_000)
		};
		expect((await send(push([huge]))).refused).toEqual([{ place: 0, why: 'too-large' }]);
	});

	test('two accounts may name their devices alike', async () => {
		await send(push([review(PHONE, 1)]));
		account = `account${accounts++}`;
		await fresh.db
			.insertInto('account')
			.values({ account, role: 'learner', created: NOW })
			.execute();
		const other = review(PHONE, 1, { card: 'd/f/b' } as Partial<Entry>);
		expect((await send(push([other]))).standing).toEqual([]);
		expect((await send(push([]))).entries).toEqual([other]);
	});

	test('an account that is gone takes nothing, and holds up nobody', async () => {
		const logs = { db: fresh.db, lineage: 'one', writer: new LogWriter(fresh.db), now: () => NOW };
		const [gone, here] = await Promise.allSettled([
			exchange(logs, 'nobody', push([review(PHONE, 1)])),
			send(push([review(PHONE, 1)]))
		]);
		expect(gone.status).toBe('rejected');
		expect(here.status).toBe('fulfilled');
	});

	test('a long log is given in pages that leave nothing out', async () => {
		const count = MOST_PULLED + 300;
		for (let seq = 1; seq <= count; seq += 500)
			await send(
				push(
					Array.from({ length: Math.min(500, count - seq + 1) }, (_, i) => review(PHONE, seq + i))
				)
			);
		const seqs: number[] = [];
		for (let since = 0, more = true; more;) {
			const reply = await send(push([], { device: TABLET, since }));
			seqs.push(...reply.entries.map(({ seq }) => seq));
			({ position: since, more } = reply);
		}
		expect(seqs).toEqual(Array.from({ length: count }, (_, i) => i + 1));
	});

	test('devices that push at once each get what the other wrote', async () => {
		const turns = Array.from({ length: 12 }, (_, i) => i + 1);
		const replies = await Promise.all(
			turns.flatMap((seq) =>
				[PHONE, TABLET].map((device) => send(push([review(device, seq)], { device })))
			)
		);
		expect(new Set(replies.map(({ position }) => position)).size).toBeGreaterThan(1);
		const { entries } = await send(push([], { device: 'another00000' }));
		expect(entries).toHaveLength(24);
		for (const device of [PHONE, TABLET])
			expect(
				entries
					.filter((one) => one.device === device)
					.map(({ seq }) => seq)
					.sort((a, b) => a - b)
			).toEqual(turns);
	});

	describe('clocks', () => {
		const year = 365 * DAY;

		test.each([-10 * year, -year, 10 * year])(
			'one that is %d ms off is put right once',
			async (off) => {
				const made = review(PHONE, 1, { at: NOW + off - 1000 });
				const first = await send(push([made], { now: NOW + off }));
				expect(first.standing).toEqual([review(PHONE, 1, { at: NOW - 1000 })]);
				// Sent again by a device that heard nothing, and whose clock was set meanwhile.
				expect((await send(push([made]))).standing).toEqual(first.standing);
				// And by one that did hear.
				expect((await send(push(first.standing, { now: NOW + off }))).standing).toEqual([]);
			}
		);

		test('one that is off by what the network may take is left alone', async () => {
			const made = review(PHONE, 1, { at: NOW - 40_000 });
			expect((await send(push([made], { now: NOW - 30_000 }))).standing).toEqual([]);
		});

		/** As far as a date can be, and as far as a number can. */
		const FAR = [8.64e15, -8.64e15, 0, 1];
		test.each(FAR.flatMap((now) => FAR.map((at) => [now, at] as const)))(
			'one that shows %d, and an answer of %d, make a time that can be',
			async (now, at) => {
				await send(push([review(PHONE, 1, { at })], { now }));
				const { entries } = await send(push([], { device: TABLET }));
				expect(entries).toHaveLength(1);
				expect(entries[0]!.at).toBeGreaterThanOrEqual(Date.UTC(2000, 0, 1));
				expect(entries[0]!.at).toBeLessThanOrEqual(NOW);
			}
		);

		test.each([2 ** 53 - 1, -(2 ** 53), 9e15, 1e300, 0.5, Number.NaN, null, '1'])(
			'one that shows %s is none',
			(now) => expect(Push.safeParse({ ...push([]), now }).success).toBe(false)
		);

		test.each(['at', 'seq', 'offset'])(
			'a number that is too large or none is refused as %s',
			async (name) => {
				const bad = [2 ** 53 - 1, -(2 ** 53) + 1, 1e300, 0.5, Number.NaN, Infinity].map((n, i) =>
					review(PHONE, i + 1, { [name]: n } as never)
				);
				const { refused } = await send(push(bad));
				expect(refused.map(({ why }) => why)).toEqual(bad.map(() => 'malformed'));
			}
		);

		test('nothing is later than now', async () => {
			const reply = await send(push([review(PHONE, 1, { at: NOW + year })]));
			expect(reply.standing).toEqual([review(PHONE, 1, { at: NOW })]);
		});

		test("what another device wrote is not moved by the sender's clock", async () => {
			const imported = review(TABLET, 1, { at: NOW - year });
			expect((await send(push([imported], { now: NOW - year }))).standing).toEqual([]);
		});
	});
});
