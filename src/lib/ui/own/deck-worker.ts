/** Reads files and looks at decks, where it keeps nobody waiting (see deck-work.ts). */
import { studyable } from '#lib/deck/file/studyable.ts';
import { onErrand } from '#lib/device/fit/errand.ts';
import { opened, type Opened } from '#lib/own/open/opened.ts';
import type { DeckWork, Looked } from './deck-work.ts';

onErrand(async (work: DeckWork): Promise<Opened | Looked> => {
	if (work.kind === 'open') return opened(work.bytes, work.name);
	const { stopped, remarks } = studyable(work.json, work.today);
	return { stopped, remarks };
});
