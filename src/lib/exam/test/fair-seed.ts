/**
 * Chance picks a test's seed, but not a test that happens to hold what a learner finds easy: of some
 * seeds, the one whose cards are most like all of the learner's cards. So what the learner knows makes
 * a new test fairer, and yet the test depends on nothing but its seed.
 */
import type { Now } from '#lib/exam/exam-basis.ts';
import type { Card } from '#lib/deck/card.ts';
import { hashOf } from '#lib/question/seeded.ts';
import { recallOf, type Remembered } from './expect-test.ts';
import { fairOrder } from './fair-order.ts';
import { kindOf } from './hardness.ts';

const CANDIDATES = 16;
/** Seeds stand in addresses that people read out: a million is enough. */
const SEEDS = 1_000_000;
/** FSRS difficulty runs from 1 to 10. */
const DIFFICULTIES = 9;

/**
 * A seed for a new test.
 *
 * @param cards as `askableCards` gives them
 * @param chance any number: another one gives another test
 */
export function fairSeed(
	cards: readonly Card[],
	questions: number,
	memories: Remembered,
	{ chance, ...at }: { chance: number } & Now
): number {
	const seeds = Array.from({ length: CANDIDATES }, (_, i) => hashOf(chance, 'seed', i) % SEEDS);
	const [first = 0] = seeds;
	const places = new Map(
		cards.map((card) => {
			const difficulty = memories.look(card.id)?.difficulty ?? 0;
			return [card, [recallOf(card.id, memories, at), difficulty / DIFFICULTIES]] as const;
		})
	);
	if ([...places.values()].every(([recall]) => recall === 0)) return first;
	const all = middleOf(cards, places);
	const off = seeds.map((seed) => {
		const middle = middleOf(fairOrder(cards, kindOf, seed).slice(0, questions), places);
		return middle.reduce((sum, at, i) => sum + (at - all[i]!) ** 2, 0);
	});
	return seeds[off.indexOf(Math.min(...off))] ?? first;
}

function middleOf(cards: readonly Card[], places: ReadonlyMap<Card, readonly number[]>): number[] {
	const sums = [0, 0];
	for (const card of cards)
		for (const [i, at] of (places.get(card) ?? []).entries()) sums[i]! += at / cards.length;
	return sums;
}
