import { inEnglish, type Saying } from '#lib/deck/saying.ts';

/** What is said of a deck: the sentences are where it is found, so that other languages know them by their English. */
export const problems = {
	say: (saying: Saying) => inEnglish(saying)
};
