import { expect, test } from 'vitest';
import { breathe } from './breathe.ts';

/** Works without a pause, ms. */
function busy(ms: number): void {
	const until = performance.now() + ms;
	while (performance.now() < until);
}

test('work in many small pieces keeps nobody waiting until its end', async () => {
	let looked = 0;
	const looking = setInterval(() => looked++, 0);
	for (let n = 0; n < 60; n++) {
		await breathe();
		busy(3);
	}
	clearInterval(looking);
	expect(looked).toBeGreaterThan(3);
});

test('nor does a crowd that works at once: others have their turns in between', async () => {
	let done = 0;
	const seen: number[] = [];
	const looking = setInterval(() => seen.push(done), 0);
	await Promise.all(
		Array.from({ length: 30 }, async () => {
			for (let n = 0; n < 3; n++) {
				await breathe();
				busy(5);
			}
			done++;
		})
	);
	clearInterval(looking);
	expect(done).toBe(30);
	expect(seen.length).toBeGreaterThan(8);
});

test('what is soon done goes on at once', async () => {
	await new Promise((turn) => setImmediate(turn));
	expect(breathe()).toBeUndefined();
	expect(breathe()).toBeUndefined();
});
