/** Writes and reads the text of decks, where it keeps nobody waiting (see text-work.ts). */
import { onErrand } from '#lib/device/fit/errand.ts';
import { readText, textOfDeck, type ReadText } from '#lib/own/share/as-text.ts';
import type { TextWork } from './text-work.ts';

onErrand(async (work: TextWork): Promise<string | ReadText> =>
	'json' in work ? textOfDeck(work.json) : readText(work.text, work.today)
);
