/**
 * Some 9,000 answers as people type them, marked as a fair teacher would. One list was put aside
 * before the marking was written and measured when it stood: 97.7 % fair, 7 wrong ones right, which
 * were then mended. Another was tuned by; the third was written after that and measured once before
 * anything was mended by it: 97.3 %, 2 wrong ones right; so was the fourth: 96.0 % (581 of 605), none
 * of 281 wrong ones right;
 * the fifth, of harder kinds: 90.6 % (1,440 of 1,589), 6 of 651;
 * the sixth, of school subjects and more languages: 88.6 % (1,078 of 1,217), 4 of some 470;
 * the seventh, of eighteen languages: 87.1 % (1,980 of 2,273), 12 of 1,021;
 * and the eighth, after the kinds of the seventh were mended: 94.2 % (876 of 930), 2 of 428.
 */
import { describe, expect, test } from 'vitest';
import { isFair, TYPED_LISTS, typedCases } from './fixtures/typed/read.ts';

const GOAL = 0.97;
/**
 * One list is not there yet: lands of rulers ("Henry VIII of England"), traditional signs for simplified ones, and slips
 * in short words are what it still has.
 */
const GOALS: Readonly<Record<string, number>> = { sixth: 0.96 };

describe.each(TYPED_LISTS)('the %s answers', (list) => {
	const judged = typedCases(list).map((one) => ({ ...one, verdict: one.verdict() }));
	const told = ({ line, question, typed, fair, verdict }: (typeof judged)[number]) =>
		`${line}: “${typed}” is ${verdict}, not ${fair} (${question})`;

	test('are many, of every verdict', () => {
		expect(judged.length).toBeGreaterThan(500);
		for (const fair of ['right', 'slip', 'good', 'wrong'])
			expect(judged.filter((one) => one.fair === fair).length, fair).toBeGreaterThan(
				fair === 'slip' ? -1 : 4
			);
	});

	test('no wrong one counts as right', () => {
		expect(
			judged.filter(({ fair, verdict }) => fair === 'wrong' && verdict !== 'wrong').map(told)
		).toEqual([]);
	});

	const goal = GOALS[list] ?? GOAL;
	test(`${goal * 100} of a hundred are judged as a fair marker would`, () => {
		const unfair = judged.filter(({ fair, verdict }) => !isFair(fair, verdict));
		expect(1 - unfair.length / judged.length, unfair.map(told).join('\n')).toBeGreaterThanOrEqual(
			goal
		);
	});
});
