/** Every format that is read, and what reads it: a name without a reader does not compile. */
import { readAiken } from '#lib/formats/aiken/read.ts';
import { readAnki } from '#lib/formats/anki/read.ts';
import { readGift } from '#lib/formats/gift/read.ts';
import { readH5p } from '#lib/formats/h5p/read.ts';
import { readList } from '#lib/formats/list/read.ts';
import { readMarkdown } from '#lib/formats/markdown/read.ts';
import { readMnemosyne } from '#lib/formats/mnemosyne/read.ts';
import { readMochi } from '#lib/formats/mochi/read.ts';
import { readMoodle } from '#lib/formats/moodle/read.ts';
import { readOrg } from '#lib/formats/org/read.ts';
import { readQti } from '#lib/formats/qti/read.ts';
import { readRemNote } from '#lib/formats/remnote/read.ts';
import { readSheet } from '#lib/formats/sheet/read.ts';
import type { Reader } from '#lib/formats/reading.ts';
import type { Format } from './recognise-text.ts';

export const READERS: Readonly<Record<Format, Reader>> = {
	anki: readAnki,
	sheet: readSheet,
	h5p: readH5p,
	qti: readQti,
	list: readList,
	gift: readGift,
	aiken: readAiken,
	moodle: readMoodle,
	markdown: readMarkdown,
	mnemosyne: readMnemosyne,
	org: readOrg,
	mochi: readMochi,
	remnote: readRemNote
};
