/** Writes files for other programs, where it keeps nobody waiting (see file-work.ts). */
import { Deck } from '#lib/deck/schema.ts';
import { inWords } from '#lib/deck/saying.ts';
import { onErrand } from '#lib/device/fit/errand.ts';
import { WRITERS } from '#lib/formats/known/writers.ts';
import type { Written } from '#lib/formats/writing.ts';
import type { SaveWork } from './file-work.ts';

onErrand(async ({ deck, target, now, past, sentences }: SaveWork): Promise<Written> =>
	WRITERS[target].write(Deck.parse(deck), {
		now,
		past,
		say: (saying) => inWords(saying, (text) => sentences[text])
	})
);
