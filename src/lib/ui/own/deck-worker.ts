/** Looks at decks, where it keeps nobody waiting (see deck-work.ts). */
import { studyable } from '#lib/deck/file/studyable.ts';
import { onErrand } from '#lib/device/fit/errand.ts';
import type { DeckWork, Looked } from './deck-work.ts';

onErrand(async ({ json, today }: DeckWork): Promise<Looked> => {
	const { stopped, remarks } = studyable(json, today);
	return { stopped, remarks };
});
