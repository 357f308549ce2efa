/** What could not be read out of a file, as a table for whoever puts it right. */
import type { Saying } from '#lib/deck/saying.ts';
import type { Refused } from '#lib/formats/reading.ts';
import { harmless } from '#lib/formats/list/harmless.ts';

/** A line for each record: where it stands, how it begins, and why it was left out. No cell is a formula. */
export const rejectedRows = (
	refused: readonly Refused[],
	inWords: (saying: Saying) => string
): string =>
	`\ufeff${refused
		.map(({ at, text, why }) => [inWords(at), text, inWords(why)].map(cell).join(','))
		.join('\r\n')}\r\n`;

const cell = (text: string) => `"${harmless(text).replaceAll('"', '""')}"`;
