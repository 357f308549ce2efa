import { describe, expect, test } from 'vitest';
import { FairGate, TooBusy } from './fair-gate.ts';

/** Work that ends when it is told to, and notes when it began. */
function works() {
	const begun: string[] = [];
	const ends: (() => void)[] = [];
	let running = 0;
	let most = 0;
	const gate = new FairGate({ atOnce: 2, mostWaiting: 50 });
	const send = (who: string) =>
		gate
			.run(who, async () => {
				begun.push(who);
				most = Math.max(most, ++running);
				await new Promise<void>((end) => ends.push(end));
				running--;
			})
			.then(
				() => 'done' as const,
				(why) => (why instanceof TooBusy ? ('busy' as const) : Promise.reject(why))
			);
	async function finish() {
		while (ends.length > 0) {
			ends.shift()!();
			await new Promise((done) => setImmediate(done));
		}
	}
	return { begun, send, finish, most: () => most };
}

describe('dear work', () => {
	test('is done two at a time, and who is too many is told so at once', async () => {
		const { send, finish, most } = works();
		const all = Array.from({ length: 1000 }, () => send('one'));
		await finish();
		const ends = await Promise.all(all);
		expect(ends.filter((end) => end === 'done')).toHaveLength(52);
		expect(most()).toBe(2);
	});

	test('is done by turns: a crowd from one network holds no other up', async () => {
		const { begun, send, finish } = works();
		const crowd = Array.from({ length: 40 }, () => send('crowd'));
		const others = [send('school'), send('home')];
		await finish();
		await Promise.all([...crowd, ...others]);
		expect(begun.slice(0, 6)).toContain('school');
		expect(begun.slice(0, 6)).toContain('home');
	});

	test('has room for others, though a crowd has taken all the places', async () => {
		const { send, finish } = works();
		const crowd = Array.from({ length: 1000 }, () => send('crowd'));
		const others = Array.from({ length: 20 }, (_, n) => send(`other ${n}`));
		await finish();
		expect(new Set(await Promise.all(others))).toEqual(new Set(['done']));
		expect((await Promise.all(crowd)).filter((end) => end === 'done')).toHaveLength(32);
	});

	test('is refused to the next when all who wait are different ones', async () => {
		const { send, finish } = works();
		const all = Array.from({ length: 60 }, (_, n) => send(`visitor ${n}`));
		await finish();
		expect((await Promise.all(all)).filter((end) => end === 'busy')).toHaveLength(8);
	});

	test('that fails gives its place to the next', async () => {
		const gate = new FairGate({ atOnce: 2, mostWaiting: 50 });
		const fails = Array.from({ length: 10 }, () =>
			gate.run('one', () => Promise.reject(new Error('no')))
		);
		const ends = await Promise.allSettled(fails);
		expect(ends.every(({ status }) => status === 'rejected')).toBe(true);
		expect(await gate.run('one', async () => 'done')).toBe('done');
	});
});
