/** Grades what a pupil handed in, by the key as the teacher has put it right. */
import { normalise } from '#lib/deck/words/normalise.ts';
import { markTest, scored, type MarkedQuestion } from '#lib/exam/test/mark.ts';
import type { HandedIn, KeyFix } from './class-test.ts';
import type { MarkChange } from './mark-change.ts';
import type { PupilPaper } from './shuffle-paper.ts';

/** With what the question would be worth by the key, 0..1. */
export type ChangedMark = MarkChange & { instead: number };

/** A question of the paper as one pupil answered it. */
export interface GradedQuestion {
	marked: MarkedQuestion;
	/** 0..1, by the key as it is now, or as the teacher has marked it. */
	points: number;
	/** The mark that a teacher gave this pupil instead. */
	change?: ChangedMark;
	/** Which cards' answers count only because the teacher said so. */
	accepted: readonly string[];
	/** It counts for nobody. */
	leftOut: boolean;
}

export interface GradedTest {
	/** In the order of the paper, whichever the pupil had. */
	items: GradedQuestion[];
	/** The share of points, 0..1; 0 where every question is left out. */
	score: number;
	/** The same by the key as it was when the test was given. */
	was: number;
}

export function gradeTest(
	{ questions, places }: PupilPaper,
	{ answers, times }: Pick<HandedIn, 'answers' | 'times'>,
	fixes: readonly KeyFix[],
	changes: readonly MarkChange[] = []
): GradedTest {
	const key = keyFrom(fixes);
	const byHand = new Map(changes.map((change) => [change.item, change]));
	const marked = markTest({ questions, chances: [] }, { answers, times });
	const items: GradedQuestion[] = [];
	for (const [i, one] of marked.entries()) {
		const item = places[i]!;
		const accepted = one.marking.marks.flatMap((mark) =>
			!scored(mark) && mark.given !== undefined && key.accepts(item, mark.card, mark.given)
				? [mark.card]
				: []
		);
		const points = Math.min(
			1,
			one.points + accepted.length / Math.max(1, one.marking.marks.length)
		);
		const change = byHand.get(item);
		items[item] = {
			marked: one,
			points: change?.points ?? points,
			...(change && { change: { ...change, instead: points } }),
			accepted,
			leftOut: key.leftOut(item)
		};
	}
	const counted = items.filter(({ leftOut }) => !leftOut);
	return {
		items,
		score: share(counted.map(({ points }) => points)),
		was: share(items.map(({ marked }) => marked.points))
	};
}

/** A key's corrections, to be looked up. */
function keyFrom(fixes: readonly KeyFix[]) {
	const accepted = new Set<string>();
	const out = new Set<number>();
	for (const fix of fixes)
		if (fix.kind === 'leave-out') out.add(fix.item);
		else accepted.add(nameOf(fix.item, fix.card, fix.answer));
	return {
		leftOut: (item: number) => out.has(item),
		accepts: (item: number, card: string, answer: string) =>
			accepted.has(nameOf(item, card, answer))
	};
}

const nameOf = (item: number, card: string, answer: string) =>
	`${item} ${card} ${normalise(answer)}`;

/** Whether two corrections are about the same. */
export const isSameFix = (a: KeyFix, b: KeyFix): boolean =>
	a.kind === 'leave-out' || b.kind === 'leave-out'
		? a.kind === b.kind && a.item === b.item
		: nameOf(a.item, a.card, a.answer) === nameOf(b.item, b.card, b.answer);

const share = (points: readonly number[]): number =>
	points.reduce((sum, one) => sum + one, 0) / Math.max(1, points.length);
