import { describe, expect, it } from 'vitest';
import { byNeed, byTrouble, courseOf, coursesOf } from './glance.ts';

const pupil = (mean: number, low = mean, high = mean, last: number | undefined = 1) => ({
	asked: 100,
	cameLate: 0,
	last,
	prediction: { mean, low, high },
	idle: { mean, low, high }
});
const absent = {
	asked: 0,
	cameLate: 0,
	last: undefined,
	prediction: { mean: 0, low: 0, high: 0 },
	idle: { mean: 0, low: 0, high: 0 }
};
const fact = (asked: number, wrong: number, likely = 0) => ({
	asked,
	wrong,
	answers: [],
	known: { likely, unsure: 0, unlikely: 0, new: 0 }
});

describe('courseOf', () => {
	it('leaves to chance what the band leaves to chance', () => {
		expect(courseOf(pupil(0.8, 0.7, 0.9), 0.7)).toBe('on');
		expect(courseOf(pupil(0.8, 0.69, 0.9), 0.7)).toBe('open');
		expect(courseOf(pupil(0.5, 0.4, 0.7), 0.7)).toBe('open');
		expect(courseOf(pupil(0.5, 0.4, 0.69), 0.7)).toBe('short');
	});

	it('says “on course” of nobody whose answers mostly came long after their days', () => {
		expect(courseOf({ ...pupil(0.98), cameLate: 49 }, 0.7)).toBe('on');
		expect(courseOf({ ...pupil(0.98), cameLate: 50 }, 0.7)).toBe('open');
		// Nor more than that: short of it is short of it.
		expect(courseOf({ ...pupil(0.3), cameLate: 100 }, 0.7)).toBe('short');
		// A handful says nothing.
		expect(courseOf({ ...pupil(0.98), asked: 19, cameLate: 19 }, 0.7)).toBe('on');
	});

	it('says nothing of who has not begun', () => {
		expect(courseOf(absent, 0)).toBe('absent');
		expect(coursesOf([absent, pupil(1), pupil(0)], 0.5)).toEqual({
			on: 1,
			open: 0,
			short: 1,
			absent: 1
		});
	});
});

it('puts those first who need help most, and last those of whom nothing is known', () => {
	expect(byNeed([pupil(0.9), absent, pupil(0.2), pupil(0.5)])).toEqual([2, 3, 0, 1]);
});

it('puts every fact in order: missed, known by few, never asked', () => {
	const facts = [fact(0, 0), fact(9, 0, 3), fact(9, 1), fact(9, 0, 1), fact(9, 8)];
	expect(byTrouble(facts)).toEqual([4, 2, 3, 1, 0]);
});
