import { describe, expect, it } from 'vitest';
import { leadOf } from './lead.ts';

const exam = (id: string, minutes: number, cards = 10) => ({
	id,
	cards,
	days: 4,
	today: { minutes, cards: [], begun: false, more: false }
});
const on = (days: number) => ({ ...exam('b', 0), days });
const closeTo = (...days: number[]) => leadOf([exam('a', 5), ...days.map(on)], 3)?.close;
const lead = (...of: Parameters<typeof leadOf<ReturnType<typeof exam>>>) => {
	const found = leadOf(...of);
	return found && [found.kind, found.exam.id, ...found.others.map(({ id }) => id)];
};

describe('Today begins', () => {
	it('with the soonest exam that has work left, whatever else is due', () => {
		expect(lead([exam('a', 12), exam('b', 5)], 20)).toEqual(['exam', 'a', 'b']);
		expect(lead([exam('a', 12)], 0)).toEqual(['exam', 'a']);
	});

	it('with a later exam once the soonest has had its minutes', () => {
		expect(lead([exam('a', 0), exam('b', 5)], 20)).toEqual(['exam', 'b', 'a']);
	});

	it('with what is due when no exam has work left', () => {
		expect(lead([exam('a', 0), exam('b', 0)], 3)).toEqual(['due', 'a', 'b']);
	});

	it('with being done only when nothing is left of either', () => {
		expect(lead([exam('a', 0)], 0)).toEqual(['done', 'a']);
	});

	it('with no welcome on the eve of an exam, nor on its day, whichever leads', () => {
		expect([closeTo(), closeTo(2), closeTo(1), closeTo(0)]).toEqual([false, false, true, true]);
	});

	it('without exams of which nothing is on this device', () => {
		expect(lead([exam('gone', 0, 0), exam('b', 5)], 0)).toEqual(['exam', 'b']);
		expect(lead([exam('gone', 0, 0)], 4)).toBeUndefined();
		expect(lead([], 4)).toBeUndefined();
	});
});
