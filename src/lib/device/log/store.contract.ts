/** What every log store must do. Each store's own test runs it. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { LogEntry } from '#lib/memory/log/stamp.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import type { Incoming, LogStore, Stamped } from './store.ts';

/** A review of a card as it is before it has an identity. */
export const review = (card: string, at = 1_000): Stamped => ({
	kind: 'review',
	card,
	grade: 3,
	form: 'reveal',
	mode: 'study',
	took: 1200,
	revision: 0,
	at,
	offset: 60
});

const stamp = { at: 9_000, offset: 0 };

/**
 * Runs the contract against fresh, empty stores.
 *
 * @param draft what is written, told apart by a name
 */
export function logStoreContract<E extends LogEntry = Entry>(
	name: string,
	newStore: () => LogStore<E>,
	draft: (name: string, at?: number) => Stamped<E> = review as never
): void {
	const foreign = (seq: number, card = 'd/f/a'): E =>
		({ ...draft(card), device: 'anotherdevice', seq }) as unknown as E;

	describe(`${name} as a log store`, () => {
		test('is empty at first', async () => {
			const store = newStore();
			expect(await store.read(0)).toMatchObject({ start: 0, end: 0, entries: [] });
			expect(await store.status()).toMatchObject({ end: 0, unsent: 0 });
		});

		test('numbers entries from 1 without gaps, under one valid device id', async () => {
			const store = newStore();
			const first = await store.append([draft('a'), draft('b')], 't1');
			const second = await store.append([draft('c')], 't2');
			expect(first.device).toMatch(/^[0-9a-z]{8,32}$/);
			expect([...first.entries, ...second.entries].map(({ seq }) => seq)).toEqual([1, 2, 3]);
			expect(new Set([...first.entries, ...second.entries].map((e) => e.device)).size).toBe(1);
			expect(second).toMatchObject({ start: 2, end: 3 });
		});

		test('gives back exactly what was written, in order of arrival', async () => {
			const store = newStore();
			const { entries } = await store.append([draft('a'), draft('b', 2)], 't1');
			const union = await store.add([foreign(7)]);
			const all = await store.read(0);
			expect(all.entries).toEqual([...entries, ...union.slice.entries]);
			expect(all.entries[0]).toEqual({ ...draft('a'), device: all.device, seq: 1 });
		});

		test('reads from any position, before and after packing', async () => {
			const store = newStore();
			for (let n = 0; n < 7; n++) {
				await store.append(
					Array.from({ length: 173 }, (_, i) => draft(`c${n}-${i}`)),
					`t${n}`
				);
				if (n % 2) await store.compact();
			}
			const all = (await store.read(0)).entries;
			expect(all).toHaveLength(7 * 173);
			expect(all.map(({ seq }) => seq)).toEqual(all.map((_, n) => n + 1));
			for (const from of [1, 172, 499, 500, 501, 865, 1037, 1038, 1039, 1210, 1211]) {
				const slice = await store.read(from);
				expect(slice).toMatchObject({ start: from, end: 1211 });
				expect(slice.entries).toEqual(all.slice(from));
			}
		});

		test('packing changes nothing that can be seen, however often it is done', async () => {
			const store = newStore();
			await store.compact();
			await store.append([draft('a'), draft('b')], 't1');
			const before = [await store.read(0), await store.status()];
			await store.compact();
			await store.compact();
			expect([await store.read(0), await store.status()]).toEqual(before);
			const next = await store.append([draft('c')], 't2');
			expect(next).toMatchObject({ start: 2, end: 3 });
		});

		test('an append asked for again with its token is written once', async () => {
			const store = newStore();
			const first = await store.append([draft('a'), draft('b')], 't1');
			await store.append([draft('c')], 't2');
			await store.compact();
			expect(await store.append([draft('a'), draft('b')], 't1')).toEqual(first);
			expect((await store.read(0)).end).toBe(3);
		});

		test('appends at once from many sides get numbers of their own', async () => {
			const store = newStore();
			await Promise.all(Array.from({ length: 40 }, (_, n) => store.append([draft('a')], `t${n}`)));
			const { entries } = await store.read(0);
			expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, n) => n + 1));
		});

		test('a union adds what is new, counts what is not, and reports what disagrees', async () => {
			const store = newStore();
			await store.add([foreign(1), foreign(2)]);
			const union = await store.add([foreign(2), foreign(1, 'other/card'), foreign(3), foreign(3)]);
			expect(union.slice.entries).toEqual([foreign(3)]);
			expect(union.already).toBe(2);
			expect(union.conflicts).toEqual([{ ours: foreign(1), theirs: foreign(1, 'other/card') }]);
			expect((await store.read(0)).entries).toEqual([foreign(1), foreign(2), foreign(3)]);
		});

		test('a union of entries this store once wrote itself keeps later numbers free', async () => {
			const store = newStore();
			const { device } = await store.append([draft('a')], 't1');
			await store.add([{ ...foreign(9, 'b'), device }]);
			const { entries } = await store.append([draft('c')], 't2');
			expect(entries[0]?.seq).toBe(10);
		});

		test('a union of thousands lies behind what was there', async () => {
			const store = newStore();
			await store.append([draft('a')], 't1');
			await store.add(Array.from({ length: 2_345 }, (_, n) => foreign(n + 1)));
			await store.append([draft('b')], 't2');
			const { entries } = await store.read(0);
			expect(entries).toHaveLength(2_347);
			expect(entries.map(({ seq }) => seq)).toEqual([
				1,
				...Array.from({ length: 2_345 }, (_, n) => n + 1),
				2
			]);
		});

		test('kinds and fields of a newer version are kept as they are', async () => {
			const store = newStore();
			const newer = { ...foreign(1), kind: 'praise', words: ['well', 'done'], deep: { n: null } };
			const richer = { ...foreign(2), confidence: 0.8 };
			await store.add([newer as unknown as E, richer]);
			await store.compact();
			expect((await store.read(0)).entries).toEqual([newer, richer]);
		});

		test('held entries are added once, however often they are settled', async () => {
			const store = newStore();
			const held = [{ token: 'never arrived', entries: [foreign(1), foreign(2)] }];
			expect((await store.settle(held, stamp)).slice.entries).toEqual(held[0]?.entries);
			expect((await store.settle(held, stamp)).slice.entries).toEqual([]);
			expect((await store.read(0)).end).toBe(2);
		});

		test('an append that had arrived after all is undone when its held twin is settled', async () => {
			const store = newStore();
			const ghost = await store.append([draft('a'), draft('b')], 't1');
			const held = [{ token: 't1', entries: [foreign(1), foreign(2)] }];
			const { slice } = await store.settle(held, stamp);
			expect(slice.entries).toEqual([
				foreign(1),
				foreign(2),
				{
					kind: 'undo',
					target: { device: ghost.device, seq: 1 },
					device: ghost.device,
					seq: 3,
					...stamp
				},
				{
					kind: 'undo',
					target: { device: ghost.device, seq: 2 },
					device: ghost.device,
					seq: 4,
					...stamp
				}
			]);
			expect((await store.settle(held, stamp)).slice.entries).toEqual([]);
		});

		test('what is in no file is counted, with its first moment', async () => {
			const store = newStore();
			await store.append([draft('a', 5_000)], 't1');
			await store.append([draft('b', 6_000), draft('c', 7_000)], 't2');
			expect(await store.status()).toEqual({ end: 3, unsent: 3, oldest: 5_000 });
			await store.markBackedUp(1, 6_500);
			const backedUp = { end: 1, at: 6_500 };
			expect(await store.status()).toEqual({ end: 3, unsent: 2, oldest: 6_000, backedUp });
			await store.compact();
			expect(await store.status()).toEqual({ end: 3, unsent: 2, oldest: 6_000, backedUp });
			await store.markBackedUp(3, 8_000);
			await store.markBackedUp(2, 9_000);
			expect(await store.status()).toEqual({ end: 3, unsent: 0, backedUp: { end: 3, at: 8_000 } });
		});

		describe('kept the same as on a server', () => {
			const account = 'learner0';
			const incoming = (rest: Partial<Incoming<E>>): Incoming<E> => ({
				account,
				sent: 0,
				refused: 0,
				standing: [],
				entries: [],
				position: 0,
				more: false,
				...rest
			});

			describe('while a long log is on its way', () => {
				const snapshot = Memories.fold([
					{ ...review('long/ago/x'), device: 'anotherdevice', seq: 1 } as Entry
				]).snapshot();
				const ahead = { account, release: 'release-1', snapshot };

				test('goes on from what it adds up to, beside what was written here', async () => {
					const store = newStore();
					const { device, edition } = await store.append([draft('a')], 't1');
					const slice = await store.keepAhead(ahead);
					expect(slice).toMatchObject({ start: 1, end: 1, entries: [] });
					expect(slice.edition).toBeGreaterThan(edition);
					await store.bringIn(
						incoming({ sent: 1, entries: [foreign(1)], position: 2, more: true })
					);
					const resumed = await store.resume('release-1');
					expect(resumed.ahead).toEqual({ snapshot, own: [device] });
					expect(resumed.slice.entries).toHaveLength(2);
				});

				test('does so until all of it is here', async () => {
					const store = newStore();
					const { edition } = await store.keepAhead(ahead);
					await store.bringIn(incoming({ entries: [foreign(1)], position: 2, more: true }));
					const last = await store.bringIn(incoming({ entries: [foreign(2)], position: 3 }));
					expect(last.edition).toBeGreaterThan(edition);
					expect(await store.resume('release-1')).not.toHaveProperty('ahead');
				});

				test('not where another account comes in', async () => {
					const store = newStore();
					await store.keepAhead(ahead);
					await store.bringIn(incoming({ account: 'learner1', position: 2, more: true }));
					expect(await store.resume('release-1')).not.toHaveProperty('ahead');
				});

				test('not where it could stand for what is here', async () => {
					const imported = newStore();
					await imported.add([foreign(1)]);
					const begun = newStore();
					await begun.bringIn(incoming({ entries: [foreign(1)], position: 2 }));
					for (const store of [imported, begun]) {
						await store.keepAhead(ahead);
						expect(await store.resume('release-1')).not.toHaveProperty('ahead');
					}
				});
			});

			test('hands out what the server lacks, in parts, until all of it was sent', async () => {
				const store = newStore();
				const { device } = await store.append(
					['a', 'b', 'c'].map((card) => draft(card)),
					't1'
				);
				const first = await store.outgoing(account, 2);
				expect(first).toMatchObject({ writer: device, since: 0, end: 2 });
				expect(first.entries.map(({ seq }) => seq)).toEqual([1, 2]);
				// Until the answer is here it is handed out again.
				expect(await store.outgoing(account, 2)).toEqual(first);
				await store.bringIn(incoming({ sent: 2, position: 2 }));
				const second = await store.outgoing(account, 2);
				expect(second).toMatchObject({ since: 2, end: 3 });
				await store.bringIn(incoming({ sent: 3, position: 3 }));
				expect((await store.outgoing(account, 2)).entries).toEqual([]);
				expect(await store.status()).toMatchObject({ unsent: 0, sync: { sent: 3, position: 3 } });
			});

			test('hands out packed entries, too', async () => {
				const store = newStore();
				for (let n = 0; n < 4; n++)
					await store.append(
						Array.from({ length: 300 }, (_, i) => draft(`c${n}-${i}`)),
						`t${n}`
					);
				await store.compact();
				await store.bringIn(incoming({ sent: 450 }));
				const { entries, end } = await store.outgoing(account, 100);
				expect(entries.map(({ seq }) => seq)).toEqual(
					Array.from({ length: 100 }, (_, i) => 451 + i)
				);
				expect(end).toBe(550);
			});

			test('adds what came from elsewhere once, and does not hand it out', async () => {
				const store = newStore();
				const { device } = await store.append([draft('a')], 't1');
				const own = (await store.read(0)).entries;
				const came = [foreign(1), foreign(2)];
				// The server cannot know whether we heard that it has ours.
				const slice = await store.bringIn(
					incoming({ sent: 1, entries: [...own, ...came], position: 3 })
				);
				expect(slice.entries).toEqual(came);
				await store.bringIn(incoming({ sent: 3, entries: came, position: 3 }));
				expect((await store.read(0)).entries).toEqual([...own, ...came]);
				expect((await store.outgoing(account, 9)).entries).toEqual([]);
				expect((await store.append([draft('b')], 't2')).device).toBe(device);
				expect((await store.outgoing(account, 9)).entries).toHaveLength(1);
			});

			test('what is written while a message is under way is not taken for sent', async () => {
				const store = newStore();
				await store.append([draft('a')], 't1');
				const { end } = await store.outgoing(account, 9);
				await store.append([draft('b')], 't2');
				await store.bringIn(incoming({ sent: end, entries: [foreign(1)], position: 2 }));
				const { entries } = await store.outgoing(account, 1);
				expect(entries).toMatchObject([draft('b')]);
			});

			test('holds entries as they stand there, packed or not, in another edition of the log', async () => {
				const store = newStore();
				for (let n = 0; n < 3; n++)
					await store.append(
						Array.from({ length: 200 }, (_, i) => draft(`c${n}-${i}`)),
						`t${n}`
					);
				await store.compact();
				const { entries, device, edition } = await store.append([draft('last')], 't9');
				const [first] = (await store.read(0)).entries;
				const put = [first!, entries[0]!].map((entry) => ({ ...entry, at: entry.at + 77 }));
				const slice = await store.bringIn(incoming({ sent: 601, standing: put, position: 601 }));
				expect(slice).toMatchObject({ device, edition: edition + 1 });
				const now = await store.read(0);
				expect([now.entries[0], now.entries[600]]).toEqual(put);
				expect(now.entries).toHaveLength(601);
				expect(await store.append([draft('next')], 't10')).toMatchObject({
					device,
					edition: edition + 1
				});
			});

			test('hands out entries of one writer at a time', async () => {
				const store = newStore();
				await store.append([draft('a')], 't1');
				await store.add([foreign(1)]);
				await store.append([draft('b')], 't2');
				const writers: string[] = [];
				for (let sent = 0; sent < 3;) {
					const { entries, end } = await store.outgoing(account, 9);
					writers.push(...new Set(entries.map(({ device }) => device)));
					await store.bringIn(incoming({ sent: (sent = end), position: end }));
				}
				expect(writers).toHaveLength(3);
			});

			test('what a page of this device had to hold goes out by this device’s clock', async () => {
				const store = newStore();
				await store.settle([{ token: 't1', entries: [foreign(1)] }], stamp);
				expect((await store.outgoing(account, 9)).writer).toBe('anotherdevice');
			});

			test('begins anew for another account', async () => {
				const store = newStore();
				await store.append([draft('a')], 't1');
				await store.bringIn(incoming({ sent: 1, position: 1 }));
				expect(await store.outgoing('another0', 9)).toMatchObject({ since: 0, end: 1 });
			});
		});
	});
}
