import { expect, test } from 'vitest';
import { Memories } from '#lib/memory/fold/memories.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { recallOf } from './expect-test.ts';
import { fairOrder } from './fair-order.ts';
import { fairSeed } from './fair-seed.ts';
import { kindOf } from './hardness.ts';
import { askableCards } from './sample.ts';
import { flagship } from './fixtures.ts';
import { DAY } from '#lib/memory/day.ts';

const deck = flagship('near-abroad-2022');
const cards = askableCards({ decks: [deck], covers: [{ deck: deck.id }] });
const now = 1_700_000_000_000;
/** Half of the cards are known, whatever their section. */
const memories = Memories.fold(
	cards.flatMap(({ id }, i): Entry[] =>
		i % 2
			? []
			: [
					{
						kind: 'review',
						device: 'devicedevice',
						seq: i + 1,
						at: now - DAY,
						offset: 0,
						card: id,
						grade: 3,
						form: 'choice',
						mode: 'study',
						took: 1000,
						revision: 0
					}
				]
	)
);
const QUESTIONS = 10;
const average = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;

/** How far the cards that a seed draws are from all cards in what the learner recalls. */
function off(seed: number) {
	const mean = (some: typeof cards) =>
		some.reduce((sum, { id }) => sum + recallOf(id, memories, { now, offset: 0 }), 0) / some.length;
	return Math.abs(mean(fairOrder(cards, kindOf, seed).slice(0, QUESTIONS)) - mean(cards));
}

test('a new test is nearer to what the learner knows than chance would have it', () => {
	const chances = Array.from({ length: 40 }, (_, i) => i);
	const fair = average(
		chances.map((chance) => off(fairSeed(cards, QUESTIONS, memories, { chance, now, offset: 0 })))
	);
	const plain = average(chances.map(off));
	expect(fair).toBeLessThan(plain / 3);
});

test('who knows nothing yet gets any seed, and always the same for the same chance', () => {
	const nothing = Memories.fold([]);
	const seed = fairSeed(cards, QUESTIONS, nothing, { chance: 5, now, offset: 0 });
	expect(seed).toBe(fairSeed(cards, QUESTIONS, nothing, { chance: 5, now, offset: 0 }));
	expect(seed).not.toBe(fairSeed(cards, QUESTIONS, nothing, { chance: 6, now, offset: 0 }));
});
