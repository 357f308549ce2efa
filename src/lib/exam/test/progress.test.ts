import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Response } from '#lib/question/question.ts';
import {
	advance,
	isLater,
	LAPSE,
	newProgress,
	openQuestions,
	spentOf,
	type TestAction,
	type TestProgress
} from './progress.ts';

const QUESTIONS = 5;

const anyResponse: fc.Arbitrary<Response | null> = fc.oneof(
	fc.constant(null),
	fc.nat(3).map((picked): Response => ({ form: 'choice', picked })),
	fc.string().map((text): Response => ({ form: 'typed', text, hinted: false }))
);
const anyQuestion = fc.nat(QUESTIONS - 1);
const anyAction: fc.Arbitrary<TestAction> = fc.oneof(
	fc.record({
		kind: fc.constant('answer' as const),
		question: anyQuestion,
		response: anyResponse
	}),
	fc.record({ kind: fc.constant('go' as const), to: fc.integer({ min: -2, max: QUESTIONS + 2 }) }),
	fc.record({
		kind: fc.constant('flag' as const),
		question: anyQuestion,
		on: fc.boolean()
	}),
	fc.constantFrom<TestAction>({ kind: 'tick' }, { kind: 'show' }, { kind: 'hide' })
);
/** Clocks go forwards, stand, jump back by years, and are no numbers at all. */
const anyClock = fc.oneof(
	fc.integer({ min: 0, max: 3_600_000 }),
	fc.double({ min: -1e14, max: 1e14, noNaN: true }),
	fc.constantFrom(NaN, Infinity, -Infinity)
);
const anySteps = fc.array(fc.tuple(anyAction, anyClock), { maxLength: 60 });
const handIn: TestAction = { kind: 'hand-in', at: 1_700_000_000_000 };

const play = (steps: readonly (readonly [TestAction, number])[]): TestProgress =>
	steps.reduce(
		(progress, [action, clock]) => advance(progress, action, clock),
		newProgress(QUESTIONS)
	);

describe('answers', () => {
	test('are the last ones given, whatever else happened', () => {
		fc.assert(
			fc.property(anySteps, (steps) => {
				const last = Array.from({ length: QUESTIONS }, (_, i) => {
					const given = steps.findLast(
						([action]) => action.kind === 'answer' && action.question === i
					);
					return given?.[0].kind === 'answer' ? given[0].response : null;
				});
				expect(play(steps).answers).toEqual(last);
			})
		);
	});

	test('do not change once the test is handed in', () => {
		fc.assert(
			fc.property(anySteps, anySteps, (before, after) => {
				const handedIn = advance(play(before), handIn, 0);
				const later = after.reduce((now, [action, at]) => advance(now, action, at), handedIn);
				expect(later).toEqual(handedIn);
			})
		);
	});

	test('to questions that do not exist are none', () => {
		const odd: TestAction = { kind: 'answer', question: 9, response: null };
		expect(advance(newProgress(2), odd, 0).answers).toEqual([null, null]);
	});

	test('that say nothing leave their question open', () => {
		expect(openQuestions({ answers: [{ form: 'choice', picked: 0 }, null] })).toEqual([1]);
	});
});

describe('the question on the screen', () => {
	test('is always one that exists', () => {
		fc.assert(
			fc.property(anySteps, (steps) => {
				const { at } = play(steps);
				expect(Number.isInteger(at) && at >= 0 && at < QUESTIONS).toBe(true);
			})
		);
	});
});

describe('time', () => {
	test('never falls, and never grows by more than a lapse a reading, whatever the clock does', () => {
		fc.assert(
			fc.property(anySteps, (steps) => {
				let progress = newProgress(QUESTIONS);
				for (const [action, clock] of steps) {
					const next = advance(progress, action, clock);
					const grown = spentOf(next) - spentOf(progress);
					expect(grown).toBeGreaterThanOrEqual(0);
					expect(grown).toBeLessThanOrEqual(LAPSE + 1e-6);
					for (const time of next.times) expect(time).toBeGreaterThanOrEqual(0);
					progress = next;
				}
			})
		);
	});

	test('goes to the question that was on the screen', () => {
		const { times } = play([
			[{ kind: 'show' }, 100],
			[{ kind: 'tick' }, 1100],
			[{ kind: 'go', to: 3 }, 2100],
			[{ kind: 'tick' }, 2600]
		]);
		expect(times).toEqual([2000, 0, 0, 500, 0]);
	});

	test('stands still while the test is not on the screen', () => {
		const { times } = play([
			[{ kind: 'show' }, 0],
			[{ kind: 'hide' }, 1000],
			[{ kind: 'tick' }, 2000],
			[{ kind: 'show' }, 900_000],
			[{ kind: 'tick' }, 901_000]
		]);
		expect(times[0]).toBe(2000);
	});

	test('of a phone that slept for a night is a lapse', () => {
		const night = 8 * 3_600_000;
		expect(
			spentOf(
				play([
					[{ kind: 'show' }, 0],
					[{ kind: 'tick' }, night]
				])
			)
		).toBe(LAPSE);
	});

	test('of a clock that is set back is none, and goes on from there', () => {
		const steps: [TestAction, number][] = [
			[{ kind: 'show' }, 1_000_000],
			[{ kind: 'tick' }, 5000],
			[{ kind: 'tick' }, 6000]
		];
		expect(spentOf(play(steps))).toBe(1000);
	});
});

test('only what was handed in can have been recorded', () => {
	const running = newProgress(1);
	expect(advance(running, { kind: 'recorded' }, 0).recorded).toBe(false);
	expect(advance(advance(running, handIn, 0), { kind: 'recorded' }, 0).recorded).toBe(true);
});

describe('of two states of a test', () => {
	test('none that came before is the later one', () => {
		fc.assert(
			fc.property(anySteps, anySteps, (first, more) => {
				const [before, after] = [play(first), play([...first, ...more])];
				expect(isLater(before, after)).toBe(false);
				const over = advance(after, handIn, 0);
				expect(isLater(over, after)).toBe(true);
				expect(isLater(advance(over, { kind: 'recorded' }, 0), over)).toBe(true);
			})
		);
	});

	test('the later one has had more time', () => {
		const shown = play([[{ kind: 'show' }, 0]]);
		expect(isLater(advance(shown, { kind: 'tick' }, 10), shown)).toBe(true);
	});
});
