/**
 * A learner as SuperMemo's algorithms think of one: items have a difficulty, forgetting is exponential, and a recall adds
 * the more to stability the less likely it was, and the less stable the memory (after Wozniak, Gorzelanczyk & Murakowski
 * 1995, "Two components of long-term memory", Acta Neurobiologiae Experimentalis 55).
 */
import { draw, drawNormal } from './chance.ts';
import type { Kind } from './mind.ts';

/** Days after which nine in ten are recalled, of what was just met, by how easy the item is (0..1). */
const FIRST = (ease: number) => 0.5 + 2.5 * ease;
/** By what a recall multiplies stability at most, by ease; how it falls with stability, and grows with the risk. */
const GROWTH = (ease: number) => 1.5 + 6 * ease;
const WEAR = 0.25;
const RISK = 2.2;
/** What a lapse leaves. */
const LAPSE = 0.3;
const LEARNERS = 0.2;

export const sm: Kind = {
	name: 'SM-17-like',
	mind(cards, seed) {
		const stability = new Float64Array(cards);
		const last = new Float64Array(cards);
		const own = Math.exp(LEARNERS * drawNormal(seed, 7020, 0));
		const ease = (card: number) => draw(seed, 7021, card);
		const recall = (card: number, day: number) =>
			stability[card] === 0 ? 0 : 0.9 ** ((day - last[card]!) / stability[card]!);
		return {
			recall,
			study(card, day, grade) {
				const before = stability[card]!;
				const known = recall(card, day);
				if (before === 0) stability[card] = own * FIRST(ease(card)) * (grade > 1 ? 1.6 : 0.7);
				else if (grade === 1)
					stability[card] = Math.max(own * FIRST(ease(card)) * 0.5, before * LAPSE);
				else if (day > last[card]!)
					stability[card] =
						before *
						(1 + GROWTH(ease(card)) * before ** -WEAR * (Math.exp(RISK * (1 - known)) - 1) * 0.9);
				last[card] = day;
			}
		};
	}
};
