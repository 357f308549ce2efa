import { describe, expect, it } from 'vitest';
import { clampTime, rightTimes } from './clock.ts';

const NOW = Date.UTC(2026, 10, 24, 10);
const HOUR = 3_600_000;
const by = (theirs: number) => rightTimes({ device: 'phone', theirs, now: NOW });

describe('times of a device whose clock is wrong', () => {
	it('are moved by as much as it is off, either way', () => {
		expect(by(NOW - HOUR)({ device: 'phone', at: NOW - 3 * HOUR })).toBe(NOW - 2 * HOUR);
		expect(by(NOW + HOUR)({ device: 'phone', at: NOW })).toBe(NOW - HOUR);
	});

	it('stay where it is off by less than a message may take', () => {
		expect(by(NOW - 59_999)({ device: 'phone', at: NOW - HOUR })).toBe(NOW - HOUR);
		expect(by(NOW + 59_999)({ device: 'phone', at: NOW - HOUR })).toBe(NOW - HOUR);
	});

	it('stay where another device wrote them down: nobody knows what its clock showed', () => {
		expect(by(NOW + HOUR)({ device: 'tablet', at: NOW - HOUR })).toBe(NOW - HOUR);
	});

	it('are never later than now, nor before anybody studied with this, whoever wrote them', () => {
		for (const device of ['phone', 'tablet']) {
			expect(by(NOW)({ device, at: NOW + HOUR })).toBe(NOW);
			expect(by(NOW)({ device, at: 0 })).toBe(Date.UTC(2000, 0, 1));
		}
		expect(clampTime(-1, NOW)).toBe(Date.UTC(2000, 0, 1));
	});
});
