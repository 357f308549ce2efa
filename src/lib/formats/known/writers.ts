/** Every format that is written, what writes it, and what files of it are called. */
import { writeAnki } from '#lib/formats/anki/write.ts';
import { writeGift } from '#lib/formats/gift/write.ts';
import { writeCsv, writeTabs } from '#lib/formats/list/write.ts';
import { writeMarkdown } from '#lib/formats/markdown/write.ts';
import { writeMoodle } from '#lib/formats/moodle/write.ts';
import { writeKahoot } from '#lib/formats/sheet/write-kahoot.ts';
import { writeQti } from '#lib/formats/qti/write.ts';
import type { Writer } from '#lib/formats/writing.ts';

/** Formats of other programs that are written. */
export type Target = 'anki' | 'csv' | 'tabs' | 'kahoot' | 'gift' | 'moodle' | 'qti' | 'markdown';

export const WRITERS: Readonly<Record<Target, { write: Writer; ends: RegExp }>> = {
	anki: { write: writeAnki, ends: /\.apkg$/i },
	csv: { write: writeCsv, ends: /\.csv$/i },
	tabs: { write: writeTabs, ends: /\.(?:tsv|tab|txt)$/i },
	kahoot: { write: writeKahoot, ends: /\.xlsx$/i },
	gift: { write: writeGift, ends: /\.gift$/i },
	moodle: { write: writeMoodle, ends: /\.xml$/i },
	qti: { write: writeQti, ends: /\.zip$/i },
	markdown: { write: writeMarkdown, ends: /\.(?:md|markdown)$/i }
};

export const TARGETS = Object.keys(WRITERS) as Target[];
