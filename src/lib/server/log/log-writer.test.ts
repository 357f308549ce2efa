import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/database.ts';
import type { Added, Addition } from './add-entries.ts';
import { LogWriter, type Write } from './log-writer.ts';

const addition = (account: string): Addition => ({ account, taken: [], arrived: 0 });
const added = (additions: readonly Addition[]): Added[] =>
	additions.map((_, i) => ({ from: i, end: i, before: [] }));

const writerThat = (write: Write) => new LogWriter({} as Database, undefined, write);

const busy = () => Object.assign(new Error('database is locked'), { code: '55P03' });

describe('putting pushes together', () => {
	test('whoever comes while the last one is being told is taken, too', async () => {
		// Steps of promises, which are no whole turn of the loop: some of them lie behind its last look.
		for (let steps = 0; steps < 12; steps++) {
			const writer = writerThat(async (additions) => added(additions));
			await writer.add(addition('first'));
			for (let step = 0; step < steps; step++) await undefined;
			await writer.add(addition('second'));
			await writer.settled();
		}
	});

	test('what cannot be taken leaves the others alone', async () => {
		const writer = writerThat(async (additions) => {
			if (additions.some(({ account }) => account === 'gone')) throw new Error('no such account');
			return added(additions);
		});
		const told = await Promise.allSettled(
			['one', 'gone', 'another'].map((account) => writer.add(addition(account)))
		);
		expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
	});

	test('nobody waits for a database that does not answer longer than the first', async () => {
		let asked = 0;
		const writer = writerThat(async () => {
			asked++;
			await new Promise((turn) => setImmediate(turn));
			throw busy();
		});
		const first = ['one', 'two', 'three'].map((account) => writer.add(addition(account)));
		// These come while the first are being written.
		await new Promise((turn) => setImmediate(turn));
		const later = ['four', 'five'].map((account) => writer.add(addition(account)));
		const told = await Promise.allSettled([...first, ...later]);
		expect(new Set(told.map(({ status }) => status))).toEqual(new Set(['rejected']));
		expect(asked).toBe(1);
	});

	test('everybody is told, however they come and whatever fails', () =>
		fc.assert(
			fc.asyncProperty(
				fc.array(
					fc.record({
						/** One of those before that it comes behind, if any. */
						behind: fc.option(fc.nat(19)),
						/** Whole turns of the loop, then steps of promises, before it comes. */
						turns: fc.nat(4),
						steps: fc.nat(12),
						entries: fc.constantFrom(0, 1, 4000, 6000),
						/** What the database says to a transaction with it. */
						fate: fc.constantFrom('taken', 'taken', 'refused', 'unavailable')
					}),
					{ maxLength: 20 }
				),
				fc.array(fc.nat(3), { minLength: 1, maxLength: 8 }),
				async (pushes, durations) => {
					let written = 0;
					const times = new Map<string, number>();
					const writer = writerThat(async (additions) => {
						for (let turn = durations[written++ % durations.length]!; turn > 0; turn--)
							await new Promise((next) => setImmediate(next));
						const fates = new Set(additions.map(({ account }) => account.split(' ')[0]));
						if (fates.has('unavailable')) throw busy();
						if (fates.has('refused')) throw new Error('refused');
						for (const { account } of additions) times.set(account, (times.get(account) ?? 0) + 1);
						return added(additions);
					});
					const adding: Promise<Added>[] = [];
					for (const [i, { behind, turns, steps, entries, fate }] of pushes.entries()) {
						const add = async () => {
							if (behind !== null) await adding[behind]?.catch(() => {});
							for (let turn = 0; turn < turns; turn++)
								await new Promise((next) => setImmediate(next));
							for (let step = 0; step < steps; step++) await undefined;
							const taken = Array.from({ length: entries }, () => ({
								body: ''
							})) as unknown as Addition['taken'];
							return writer.add({ account: `${fate} ${i}`, taken, arrived: 0 });
						};
						adding.push(add());
					}
					const told = await Promise.allSettled(adding);
					await writer.settled();
					for (const [i, { fate }] of pushes.entries()) {
						// Told that it is in exactly if it is, and in once at most.
						const isIn = told[i]!.status === 'fulfilled';
						expect(times.get(`${fate} ${i}`) ?? 0).toBe(isIn ? 1 : 0);
						if (fate !== 'taken') expect(isIn).toBe(false);
					}
				}
			),
			{ numRuns: 300 }
		));
});
