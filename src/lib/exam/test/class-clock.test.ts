import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laterTime, timeLeft } from './class-clock.ts';

const MINUTE = 60_000;
const begun = () => timeLeft(10 * MINUTE, 0, { wall: 0, steady: 500 });

describe('the time that is left of a class’s test', () => {
	test('passes whether anybody looks or not', () => {
		const away = laterTime(begun(), { wall: 21 * MINUTE, steady: 500 + 21 * MINUTE });
		expect(away.left).toBe(-11 * MINUTE);
		expect(away.doubt).toBe(0);
	});

	test('passes while a phone sleeps and its steady clock stands still, which is held in doubt', () => {
		const slept = laterTime(begun(), { wall: 4 * MINUTE, steady: 500 });
		expect(slept).toMatchObject({ left: 6 * MINUTE, doubt: 4 * MINUTE });
	});

	test('does not come back with a clock that is set back', () => {
		const back = laterTime(begun(), { wall: -60 * MINUTE, steady: 500 + MINUTE });
		expect(back.left).toBe(9 * MINUTE);
		expect(laterTime(back, { wall: -59 * MINUTE, steady: 500 + 2 * MINUTE }).left).toBe(8 * MINUTE);
	});

	test('is counted by the server’s clock, however wrong the device’s is', () => {
		const off = timeLeft(10 * MINUTE, 3 * 60 * MINUTE, { wall: -3 * 60 * MINUTE, steady: 0 });
		expect(off.left).toBe(10 * MINUTE);
	});

	test('never grows, whatever clocks do', () => {
		const reading = fc.record({
			wall: fc.double({ min: -1e13, max: 1e13 }),
			steady: fc.oneof(fc.double({ min: 0, max: 1e13 }), fc.constant(Number.NaN))
		});
		fc.assert(
			fc.property(fc.array(reading), (readings) => {
				let time = begun();
				for (const read of readings) {
					const after = laterTime(time, read);
					expect(after.left).toBeLessThanOrEqual(time.left);
					time = after;
				}
			})
		);
	});
});
