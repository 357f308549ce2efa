import { coversByDeck, testAddress } from './address.ts';
import type { TestSettings } from './settings.ts';

/**
 * The addresses of a test that was taken: to share it, to repeat it, and of another one like it.
 *
 * @param examKnown whether the exam it rehearsed for is still on this device
 */
export function sameAgain({ covers, seed, exam, ...rest }: TestSettings, examKnown: boolean) {
	const byDeck = coversByDeck(covers);
	const decks = byDeck.map(({ deck }) => deck);
	const parted = byDeck.some(({ sections }) => sections);
	const asked = { ...rest, decks, ...(parted && { parts: byDeck }) };
	const rehearsed = exam !== undefined && examKnown && { exam };
	return {
		// An exam is known to its learner alone; what it covers is not.
		share: testAddress({ ...asked, seed }),
		again: testAddress({ ...asked, seed, ...rehearsed }),
		another: testAddress({ ...asked, ...rehearsed })
	};
}
