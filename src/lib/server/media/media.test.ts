import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { PIECE } from '#lib/deck/media/limits.ts';
import { deleteAccount, newAccount } from '#lib/server/accounts/accounts.ts';
import { exportAccount } from '#lib/server/accounts/export.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { mergeAccounts } from '#lib/server/pupils/merge-accounts.ts';
import { refused } from '#lib/server/refused.ts';
import { DAY } from '#lib/memory/day.ts';
import { begunOf, takePiece } from './arriving.ts';
import { heldBy, heldMedium, type StoredMedium } from './held.ts';
import { MOST_ARRIVING } from './limits.ts';
import { lying, oggOf, pngOf, send, type Sample } from './media-fixtures.ts';
import { bytesOf } from './pieces.ts';
import { removeUnheld } from './remove-unheld.ts';

const NOW = Date.UTC(2026, 10, 28, 12);

const done = (bytes: number) => ({ arrived: bytes, whole: true });

eachDatabase('pictures and sounds', (fresh) => {
	let ada: string;
	let bob: string;

	beforeEach(async () => {
		for (const table of ['account_medium', 'arriving_medium', 'medium', 'medium_piece'] as const)
			await fresh.db.deleteFrom(table).execute();
		ada = (await newAccount(fresh.db, 'learner', NOW)).id;
		bob = (await newAccount(fresh.db, 'learner', NOW)).id;
	});

	const put = (sample: Sample, by = ada, now = NOW) => send(fresh.db, by, sample, { now });
	const whole = async (stored: StoredMedium | undefined, from?: number, to?: number) => {
		const pieces: Uint8Array[] = [];
		for await (const piece of bytesOf(fresh.db, stored!, from, to)) pieces.push(piece);
		return Buffer.concat(pieces);
	};
	const count = async (table: 'medium' | 'medium_piece' | 'arriving_medium' | 'account_medium') =>
		(await fresh.db.selectFrom(table).selectAll().execute()).length;

	test('come back as they were sent, and to nobody else', async () => {
		for (const sample of [pngOf(100), pngOf(PIECE), pngOf(PIECE * 2 + 5), oggOf(PIECE + 1)]) {
			expect(await put(sample)).toEqual({ arrived: sample.bytes.length, whole: true });
			const stored = await heldMedium(fresh.db, ada, sample.name);
			expect(stored).toMatchObject({ type: sample.name.startsWith('s') ? 'ogg' : 'png' });
			expect((await whole(stored)).equals(sample.bytes)).toBe(true);
			expect(await heldMedium(fresh.db, bob, sample.name)).toBeUndefined();
		}
		expect(await heldBy(fresh.db, ada, [pngOf(100).name, pngOf(99).name])).toEqual(
			new Set([pngOf(100).name])
		);
	});

	test('are given out in any part', async () => {
		const sample = oggOf(PIECE * 2 + 1000, 3);
		await put(sample);
		const stored = await heldMedium(fresh.db, ada, sample.name);
		await fc.assert(
			fc.asyncProperty(
				fc.nat(sample.bytes.length - 1),
				fc.nat(sample.bytes.length),
				async (from, length) => {
					const to = Math.min(sample.bytes.length, from + Math.max(1, length));
					const part = await whole(stored, from, to);
					expect(part.equals(sample.bytes.subarray(from, to))).toBe(true);
				}
			),
			{ numRuns: 20 }
		);
	});

	test('are kept once, whoever sends them, and stay with those who have them', async () => {
		const sample = pngOf(PIECE + 10);
		await put(sample);
		await put(sample, bob);
		expect([await count('medium'), await count('medium_piece')]).toEqual([1, 2]);
		expect(await count('account_medium')).toBe(2);
		await deleteAccount(fresh.db, ada);
		await removeUnheld(fresh.db, NOW + DAY);
		expect((await whole(await heldMedium(fresh.db, bob, sample.name))).equals(sample.bytes)).toBe(
			true
		);
		await deleteAccount(fresh.db, bob);
		await removeUnheld(fresh.db, NOW + 1000);
		expect(await count('medium'), 'somebody may just have been told that it is here').toBe(1);
		await removeUnheld(fresh.db, NOW + DAY);
		expect([await count('medium'), await count('medium_piece')]).toEqual([0, 0]);
	});

	test('arrive whatever comes twice, too late or not at all', async () => {
		const sample = pngOf(PIECE * 3 + 7, 5);
		const pieces = [0, 1, 2, 3].map((n) => n * PIECE);
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.constantFrom(...pieces, 17), { maxLength: 12 }),
				async (order) => {
					await deleteAccount(fresh.db, ada);
					ada = (await newAccount(fresh.db, 'learner', NOW)).id;
					const { name, bytes } = sample;
					const take = (at: number) =>
						takePiece(fresh.db, {
							account: ada,
							name,
							bytes: bytes.length,
							at,
							data: bytes.subarray(at, at + PIECE),
							now: NOW
						});
					for (const at of order) await take(at);
					for (let asked = 0; asked < 5; asked++) {
						if ((await heldBy(fresh.db, ada, [name])).has(name)) break;
						await take((await begunOf(fresh.db, ada)).get(name) ?? 0);
					}
					expect((await whole(await heldMedium(fresh.db, ada, name))).equals(bytes)).toBe(true);
					expect(await begunOf(fresh.db, ada)).toEqual(new Map());
				}
			),
			{ numRuns: 15 }
		);
	});

	test('that come from two devices at once are one', async () => {
		const sample = pngOf(PIECE * 2, 9);
		const said = await Promise.all([put(sample), put(sample), put(sample, bob)]);
		expect(said.every((one) => 'arrived' in one)).toBe(true);
		for (const account of [ada, bob]) {
			if (!(await heldBy(fresh.db, account, [sample.name])).size) await put(sample, account);
			expect((await heldBy(fresh.db, account, [sample.name])).size).toBe(1);
		}
		expect([await count('medium'), await count('medium_piece')]).toEqual([1, 2]);
	});

	describe('are refused, and nothing of them stays,', () => {
		const not = refused('medium-not-itself');
		const real = pngOf(500);
		test.each<[string, Sample, ReturnType<typeof refused>]>([
			['where they are HTML', lying('<!doctype html><script>alert(1)</script>'), not],
			['where they are SVG', lying('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), not],
			['where their bytes are others', { ...real, bytes: pngOf(500, 1).bytes }, not],
			['where their size is another', { ...real, name: real.name.replace('p40x', 'p41x') }, not],
			[
				'where a picture is called a sound',
				{ ...real, name: real.name.replace(/^.*-/, 's-') },
				not
			],
			['where the name leads elsewhere', { ...real, name: '../../etc/passwd' }, not],
			['where the name is empty', { ...real, name: '' }, not],
			['where the name has another behind it', { ...real, name: `${real.name}/${real.name}` }, not],
			['where they are larger than one may be', pngOf(5_000_001), refused('too-large')]
		])('%s', async (_, sample, why) => {
			expect(await put(sample)).toEqual(why);
			expect([await count('medium'), await count('medium_piece')]).toEqual([0, 0]);
			expect(await count('arriving_medium')).toBe(0);
		});

		test.each([0, -1, 1.5, NaN, Infinity])('where they are said to be %s bytes', async (bytes) =>
			expect(
				await takePiece(fresh.db, {
					account: ada,
					...real,
					bytes,
					at: 0,
					data: real.bytes,
					now: NOW
				})
			).toEqual(not)
		);
	});

	test('are no more than an account may have, and may send in a day', async () => {
		const limits = { ever: 3000, aDay: 1500, most: 4 };
		const add = (length: number, seed: number, now = NOW) =>
			send(fresh.db, ada, pngOf(length, seed), { now, limits });
		expect(await add(1000, 1)).toEqual(done(1000));
		expect(await add(600, 2)).toEqual(refused('media-today'));
		expect(await add(500, 3)).toEqual(done(500));
		expect(await add(1000, 1), 'what is here is no more').toEqual(done(1000));
		expect(await add(1400, 4, NOW + DAY)).toEqual(done(1400));
		expect(await add(200, 5, NOW + 2 * DAY)).toEqual(refused('media-full'));
		expect(await add(50, 6, NOW + 2 * DAY)).toEqual(done(50));
		expect(await add(40, 7, NOW + 2 * DAY), 'four of them').toEqual(refused('media-full'));
		expect(await put(pngOf(600, 2), bob), 'others have their own room').toEqual(done(600));
	});

	test('that never come whole take little, and not for long', async () => {
		for (let seed = 0; seed < MOST_ARRIVING + 5; seed++) {
			const { name, bytes } = pngOf(PIECE * 2, seed);
			const data = bytes.subarray(0, PIECE);
			await takePiece(fresh.db, {
				account: ada,
				name,
				bytes: bytes.length,
				at: 0,
				data,
				now: NOW + seed
			});
		}
		expect(await count('medium_piece')).toBe(MOST_ARRIVING);
		await removeUnheld(fresh.db, NOW + DAY);
		expect(await count('arriving_medium')).toBe(MOST_ARRIVING);
		await removeUnheld(fresh.db, NOW + 8 * DAY);
		expect([await count('arriving_medium'), await count('medium_piece')]).toEqual([0, 0]);
	});

	test('a thousand small ones are a thousand', { timeout: 60_000 }, async () => {
		for (let seed = 0; seed < 1000; seed++) await put(pngOf(60, seed));
		expect(await count('account_medium')).toBe(1000);
	});

	test('are the other’s where two become one', async () => {
		const [one, both] = [pngOf(100, 1), pngOf(100, 2)];
		await put(one);
		await put(both);
		await put(both, bob);
		await fresh.db
			.transaction()
			.execute((trx) => mergeAccounts(trx, { from: ada, into: bob, now: NOW }));
		expect((await heldBy(fresh.db, bob, [one.name, both.name])).size).toBe(2);
		expect(await count('account_medium')).toBe(2);
	});

	test('are in their account’s file, as a device reads it', async () => {
		const samples = [oggOf(PIECE + 100, 4), pngOf(700, 3)].sort((a, b) =>
			a.name < b.name ? -1 : 1
		);
		for (const sample of samples) await put(sample);
		let text = '';
		for await (const piece of exportAccount(fresh.db, ada, NOW)) text += piece;
		const { media } = JSON.parse(text) as { media: { name: string; data: string }[] };
		expect(media.map(({ name }) => name)).toEqual(samples.map(({ name }) => name));
		for (const [n, { data }] of media.entries())
			expect(Buffer.from(data, 'base64url').equals(samples[n]!.bytes)).toBe(true);
	});

	test('of which a piece is damaged are not given out, and named', async () => {
		const sample = pngOf(PIECE * 2, 11);
		await put(sample);
		const stored = (await heldMedium(fresh.db, ada, sample.name))!;
		await fresh.db
			.updateTable('medium_piece')
			.set({ data: Buffer.from('x') })
			.where('piece', '=', 1)
			.execute();
		await expect(whole(stored)).rejects.toThrow();
	});
});
