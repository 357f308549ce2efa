/** What has been read of a page so far: its text in pieces, each with its place in the file. */
import { entityAt } from './entities.ts';
import type { Block, Source, Told } from './source.ts';

interface Piece {
	/** In the text, and in the file. */
	text: number;
	file: number;
	/** Letters of the text, and of the file, that it takes; equal where it stands as it is. */
	letters: number;
	taken: number;
}

export interface Reader {
	parts: string[];
	length: number;
	pieces: Piece[];
	blocks: Block[];
	told: Told[];
	/** Elements that are open and matter: quotations, items, headings, times. */
	open: { tag: string; start: number; date?: string }[];
	/** Elements that are never read, but were never closed either. */
	unclosed: Set<string>;
	/** Where the last tag ends. */
	lastEnd: number;
	published?: string;
	author?: string;
	noted: Source['noted'];
}

/** Text between tags, with its entities as the letters they stand for. */
export function addText(reader: Reader, file: string, from: number, to: number) {
	let at = from;
	while (at < to) {
		const next = file.indexOf('&', at);
		const end = next < 0 || next >= to ? to : next;
		if (end > at) add(reader, file.slice(at, end), at, end - at);
		if (end === to) return;
		const entity = entityAt(file, end);
		add(reader, entity?.letters ?? '&', end, entity?.length ?? 1);
		at = end + (entity?.length ?? 1);
	}
}

export function add(reader: Reader, words: string, file: number, taken: number) {
	reader.parts.push(words);
	reader.pieces.push({ text: reader.length, file, letters: words.length, taken });
	reader.length += words.length;
}

/** Ends a paragraph, which is what stands since the last one. */
export function endBlock(reader: Reader) {
	const start = reader.blocks.at(-1)?.end ?? 0;
	let first = reader.parts.length;
	let from = reader.length;
	while (first > 0 && from > start) from -= reader.parts[--first]!.length;
	// A part may have begun in the paragraph before.
	const words = reader.parts
		.slice(first)
		.join('')
		.slice(start - from);
	const lead = words.length - words.trimStart().length;
	const body = words.trim();
	if (body === '') return;
	const begin = reader.length - words.length + lead;
	reader.blocks.push({ start: begin, end: begin + body.length, gap: 1, kind: kindOf(reader) });
	add(reader, '\n\n', reader.pieces.at(-1)!.file + reader.pieces.at(-1)!.taken, 0);
}

function kindOf({ open }: Reader): Block['kind'] {
	if (open.some(({ tag }) => tag === 'blockquote')) return 'set-off';
	if (open.some(({ tag }) => tag === 'li')) return 'item';
	return open.some(({ tag }) => /^h\d$/.test(tag)) ? 'heading' : 'text';
}

/** Where a letter of the text is in the file, by halving. */
export function inFile(pieces: readonly Piece[], offset: number, ends: boolean): number {
	const wanted = ends ? offset - 1 : offset;
	let [low, high] = [0, pieces.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (pieces[middle]!.text <= wanted) low = middle;
		else high = middle - 1;
	}
	const piece = pieces[low];
	if (!piece) return 0;
	const within = Math.max(0, Math.min(wanted - piece.text, piece.letters - 1));
	const same = piece.letters === piece.taken;
	if (!ends) return piece.file + (same ? within : 0);
	return piece.file + (same ? within + 1 : piece.taken);
}
