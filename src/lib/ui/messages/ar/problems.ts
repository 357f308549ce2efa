import { inWords } from '#lib/deck/saying.ts';
import type { problems as english } from '#lib/ui/messages/en/problems.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { SENTENCES } from './deck-sentences.ts';

/** What stands in a deck is Latin, mostly: it does not turn its sentence round. */
const apart = (text: string | undefined) => text?.replaceAll(/\{\d\}|`[^`]*`/g, '\u2068$&\u2069');

/** What is said of a deck. */
export const problems: Translated<typeof english> = {
	say: (saying) => inWords(saying, (text) => apart(SENTENCES[text]), 'ar-u-nu-latn')
};
