/** For tests: who brings a file, and what comes of a text. */
import { inEnglish } from '#lib/deck/saying.ts';
import { READERS } from './readers.ts';
import { recognised } from './recognise.ts';
import type { Naming, Reading } from '#lib/formats/reading.ts';

export const NAMING: Naming = {
	file: 'terms.txt',
	day: '2026-11-26',
	lang: 'en',
	dir: 'ltr',
	maker: 'somebody',
	say: inEnglish
};

/** What a text is recognised as and read. */
export function readAs(text: string): Reading & { format: string | undefined } {
	return readBytes(new TextEncoder().encode(text));
}

export function readBytes(bytes: Uint8Array): Reading & { format: string | undefined } {
	const format = recognised(bytes);
	const reading = format
		? READERS[format](bytes, NAMING)
		: { deck: undefined, kept: 0, changed: 0, changes: [], refused: [], past: [] };
	return { format, ...reading };
}

/** Its facts, without what all have. */
export const factsIn = ({ deck }: Reading): Record<string, unknown>[] =>
	((deck?.['facts'] ?? []) as Record<string, unknown>[]).map(
		({ id: _id, asOf: _asOf, saidBy: _saidBy, anchors: _anchors, ...rest }) => rest
	);

/** "line 3: has no right answer". */
export const refusedIn = ({ refused }: Reading): string[] =>
	refused.map(({ at, why }) => `${inEnglish(at)}: ${inEnglish(why)}`);
