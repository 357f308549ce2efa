import { inWords } from '#lib/deck/saying.ts';
import type { problems as english } from '#lib/ui/messages/en/problems.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { SENTENCES } from './deck-sentences.ts';

/** What is said of a deck. */
export const problems: Translated<typeof english> = {
	say: (saying) => inWords(saying, (text) => SENTENCES[text], 'de')
};
