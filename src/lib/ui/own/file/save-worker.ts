/** Writes files for other programs, where it keeps nobody waiting (see file-work.ts). */
import { Deck } from '#lib/deck/schema.ts';
import { inWords } from '#lib/deck/saying.ts';
import { onErrand } from '#lib/device/fit/errand.ts';
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import type { FindMedium } from '#lib/formats/media/going.ts';
import { WRITERS } from '#lib/formats/known/writers.ts';
import type { Written } from '#lib/formats/writing.ts';
import type { SaveWork } from './file-work.ts';

const mediumIn = (media: readonly KeptMedium[]): FindMedium => {
	const byName = new Map(media.map((one) => [one.name, one]));
	return (name) => byName.get(name);
};

onErrand(async ({ deck, target, now, past, sentences, media }: SaveWork): Promise<Written> =>
	WRITERS[target].write(Deck.parse(deck), {
		now,
		past,
		media: mediumIn(media),
		say: (saying) => inWords(saying, (text) => sentences[text])
	})
);
