import { describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '#lib/memory/day.ts';
import type { GradePreview } from './grade-preview.ts';
import { backIn } from './answered.ts';
import type { Step } from './sitting.ts';

const AT = Date.UTC(2026, 10, 23, 12);
const preview: GradePreview = {
	1: { due: AT + 10 * MINUTE, again: true },
	2: { due: AT + 15 * MINUTE, again: true },
	3: { due: AT + 2 * DAY, again: false },
	4: { due: AT + 8 * DAY, again: false }
};
const step = (...grades: Step['grades']): Step => ({
	asking: { turn: {} as Step['asking']['turn'], taken: [], since: AT - MINUTE },
	at: AT,
	grades,
	previews: grades.map(() => preview),
	said: grades.map(() => preview),
	finished: [],
	written: Promise.resolve([]),
	before: []
});

describe('in how long a card comes back', () => {
	test('is not said where nothing was answered, nor of many at once', () => {
		expect(backIn(undefined)).toBeUndefined();
		expect(backIn(step())).toBeUndefined();
		expect(backIn(step(3, 1))).toBeUndefined();
	});

	test('is this sitting, not ten minutes, where it still needs a right answer', () => {
		expect(backIn(step(1))).toBe(0);
		expect(backIn(step(2))).toBe(0);
	});

	test('is counted from the answer, else', () => {
		expect(backIn(step(3))).toBe(2 * DAY);
		expect(backIn(step(4))).toBe(8 * DAY);
	});
});
