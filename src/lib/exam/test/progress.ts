/**
 * How far a test has come: plain data, and the only way it changes. Whatever happens in whatever
 * order, no answer is lost but by another to the same question, and after the end nothing changes.
 *
 * Time is counted while the test is on the screen, by a clock that is read with every action. What
 * lies between two readings counts for at most `LAPSE`: a page that is alive reads its clock every
 * second, so a longer pause means that the phone slept or the clock was set. A clock set back counts
 * for nothing. So times never fall, and never grow by more than what was lived through.
 *
 * The timer runs on that time alone. Who leaves, or whose phone dies, comes back to the time that was
 * left: a call that must be taken is no question of the exam.
 */
import { isAnswer } from '#lib/question/is-answer.ts';
import type { Response } from '#lib/question/question.ts';

/** At most so much passes between two readings of the clock, ms. */
export const LAPSE = 5000;

export type Sent = 'arrived' | 'refused';

export interface TestProgress {
	/** The question on the screen. */
	at: number;
	/** By question; null while there is none. */
	answers: readonly (Response | null)[];
	/** To be looked at again. */
	flagged: readonly boolean[];
	/** ms on the screen, by question. */
	times: readonly number[];
	/** When the clock was last read; null while the test is not on the screen. */
	seen: number | null;
	/** Once it is handed in: when (epoch ms), and whether the time was up. No answer changes any more. */
	over: { at: number; timeUp: boolean } | null;
	/** The answers are in the review log, or will be when the server may say what they were worth. */
	recorded: boolean;
	/** Of a class test: whether it has reached the teacher, or was refused for good. */
	sent?: Sent;
}

export type TestAction =
	| { kind: 'answer'; question: number; response: Response | null }
	| { kind: 'go'; to: number }
	| { kind: 'flag'; question: number; on: boolean }
	/** Nothing but time has passed. */
	| { kind: 'tick' }
	| { kind: 'show' | 'hide' }
	/** `at` is epoch ms. */
	| { kind: 'hand-in'; at: number; timeUp?: boolean }
	| { kind: 'recorded' }
	| { kind: 'sent'; sent: Sent };

/** A test that begins, not yet on the screen. */
export const newProgress = (questions: number): TestProgress => ({
	at: 0,
	answers: Array.from({ length: questions }, () => null),
	flagged: Array.from({ length: questions }, () => false),
	times: Array.from({ length: questions }, () => 0),
	seen: null,
	over: null,
	recorded: false
});

/**
 * What an action makes of a test.
 *
 * @param clock ms, from anywhere: only differences count
 */
export function advance(before: TestProgress, action: TestAction, clock: number): TestProgress {
	if (action.kind === 'recorded') return before.over ? { ...before, recorded: true } : before;
	if (action.kind === 'sent') return before.over ? { ...before, sent: action.sent } : before;
	if (before.over) return before;
	const progress = counted(before, clock);
	switch (action.kind) {
		case 'answer':
			return { ...progress, answers: put(progress.answers, action.question, action.response) };
		case 'flag':
			return { ...progress, flagged: put(progress.flagged, action.question, action.on) };
		case 'go':
			return action.to in progress.answers ? { ...progress, at: action.to } : progress;
		case 'tick':
			return progress;
		case 'show':
			return { ...progress, seen: Number.isFinite(clock) ? clock : null };
		case 'hide':
			return { ...progress, seen: null };
		case 'hand-in':
			return {
				...progress,
				seen: null,
				over: { at: Math.round(action.at), timeUp: action.timeUp ?? false }
			};
		default:
			return action satisfies never;
	}
}

/** The time since the clock was last read, added to the question on the screen. */
function counted(progress: TestProgress, clock: number): TestProgress {
	const { seen, at, times } = progress;
	if (seen === null || !Number.isFinite(clock)) return progress;
	const passed = Math.min(LAPSE, Math.max(0, clock - seen));
	return { ...progress, seen: clock, times: put(times, at, (times[at] ?? 0) + passed) };
}

const put = <T>(items: readonly T[], at: number, item: T): readonly T[] =>
	at in items ? items.with(at, item) : items;

/** ms spent on the test. */
export const spentOf = ({ times }: Pick<TestProgress, 'times'>): number =>
	times.reduce((sum, time) => sum + time, 0);

/** Whether one state of a test comes after another of the same test: it never goes back. */
export function isLater(one: TestProgress, other: TestProgress): boolean {
	if (one.recorded !== other.recorded) return one.recorded;
	if (!one.over !== !other.over) return one.over !== null;
	return spentOf(one) > spentOf(other);
}

/** The questions without an answer, by index. */
export const openQuestions = ({ answers }: Pick<TestProgress, 'answers'>): number[] =>
	[...answers.keys()].filter((i) => !isAnswer(answers[i]));
