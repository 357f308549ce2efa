import { describe, expect, it } from 'vitest';
import { DAY } from '#lib/memory/day.ts';
import type { ReviewEntry } from '#lib/memory/log/entry.ts';
import { FRESH, KNOWN } from './card-states.ts';
import { studiedDays, studiedShare } from './studied-share.ts';

const TODAY = 20_000;
const NOBODY_OFF = { daysOff: [] };

const begunOn = (...days: (number | undefined)[]) => ({
	begun: Int32Array.from(days, (day) => day ?? 0),
	state: Uint8Array.from(days, (day) => (day === undefined ? FRESH : KNOWN))
});
const on = (...ago: number[]) => ({ on: new Set(ago.map((n) => TODAY - n)), from: -Infinity });

const review = (day: number, card: string): ReviewEntry => ({
	device: 'device000001',
	seq: day,
	at: day * DAY + DAY / 2,
	offset: 0,
	kind: 'review',
	card,
	grade: 3,
	form: 'typed',
	mode: 'study',
	took: 1000,
	revision: 0
});

const shareOf = (...of: Parameters<typeof studiedShare>) => studiedShare(...of).share;

describe('the share of days studied', () => {
	it('is all of them before a first card, and on the day of it', () => {
		expect(shareOf(begunOn(undefined), on(), TODAY, NOBODY_OFF)).toBe(1);
		expect(shareOf(begunOn(TODAY), on(0), TODAY, NOBODY_OFF)).toBe(1);
	});

	it('of who studied on 4 of 14 days is near a third, and whoever has just begun is believed', () => {
		const share = shareOf(begunOn(TODAY - 14), on(14, 11, 6, 2), TODAY, NOBODY_OFF);
		expect(share).toBeCloseTo(5 / 15);
		expect(shareOf(begunOn(TODAY - 2), on(2), TODAY, NOBODY_OFF)).toBeCloseTo(2 / 3);
	});

	it('is the surer the more days are known, and the more of them are ahead', () => {
		const half = (days: number) => {
			const studied = on(...Array.from({ length: days / 2 }, (_, i) => 2 * i + 1));
			return studiedShare(begunOn(TODAY - days), studied, TODAY, NOBODY_OFF);
		};
		expect(half(20).spreadOver(10)).toBeLessThan(half(4).spreadOver(10));
		expect(half(20).spreadOver(10)).toBeLessThan(half(20).spreadOver(2));
		const all = studiedShare(begunOn(TODAY - 3), on(1, 2, 3), TODAY, NOBODY_OFF);
		expect(all.spreadOver(10)).toBe(0);
	});

	it('does not count days off, nor today, which is not over', () => {
		const all = on(...Array.from({ length: 15 }, (_, i) => i));
		expect(shareOf(begunOn(TODAY - 14), all, TODAY, NOBODY_OFF)).toBe(1);
		const weekends = { daysOff: [5, 6] };
		const workdays = { ...all, on: new Set([...all.on].filter((day) => (day + 3) % 7 < 5)) };
		expect(shareOf(begunOn(TODAY - 14), workdays, TODAY, weekends)).toBe(1);
	});

	it('goes by the last three weeks, and by no day of which nothing is known', () => {
		const lately = on(...Array.from({ length: 21 }, (_, i) => i + 1));
		expect(shareOf(begunOn(TODAY - 300), lately, TODAY, NOBODY_OFF)).toBe(1);
		const known = { on: new Set([TODAY - 1, TODAY - 2]), from: TODAY - 2 };
		expect(shareOf(begunOn(TODAY - 300), known, TODAY, NOBODY_OFF)).toBe(1);
	});
});

describe('the days studied', () => {
	const memories = { shift: () => 0 };

	it('are those on which a card of the exam was answered', () => {
		const reviews = [review(1, 'd/other/x'), review(2, 'd/f/x'), review(4, 'd/f/x')];
		const days = studiedDays(reviews, new Set(['d/f/x']), { memories, all: true });
		expect(days).toEqual({ on: new Set([2, 4]), from: -Infinity });
	});

	it('are known from the first answer on that is at hand', () => {
		const reviews = [review(3, 'd/other/x'), review(4, 'd/f/x')];
		const days = studiedDays(reviews, new Set(['d/f/x']), { memories, all: false });
		expect(days.from).toBe(3);
	});
});
