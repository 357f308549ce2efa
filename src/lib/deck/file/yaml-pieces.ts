/**
 * Where a large deck file can be cut: between facts, between entities, between sources. A YAML tree
 * takes a hundred times the memory of its text, so it is read in pieces, and only plain data is kept.
 */

/** Some items of a long list or mapping, as they stand in the file. */
export interface Piece {
	/** The key that they stand under: `facts`. */
	key: string;
	/** Offsets in the text. */
	start: number;
	end: number;
}

export interface Pieces {
	/** The rest of the file, in which the keys that were cut out are empty. */
	head: string;
	/** The offset in the file of one in the head. */
	headOffset: (offset: number) => number;
	pieces: readonly Piece[];
}

const LONG = new Map([
	['facts', /^( *)- /],
	['entities', /^( +)["'\w]/],
	['sources', /^( +)["'\w]/]
]);
/** Characters of a piece, about. */
const SIZE = 50_000;
const IDLE = /^[ ]*(?:#.*)?\r?$/;

interface Line {
	text: string;
	start: number;
	end: number;
}

/** Cuts a file; undefined where its lines do not show plainly what belongs to what. */
export function piecesOf(text: string): Pieces | undefined {
	if (text.includes('\t')) return undefined;
	const pieces: Piece[] = [];
	const kept: { from: number; at: number }[] = [{ from: 0, at: 0 }];
	let head = '';
	let from = 0;
	const lines = linesOf(text);
	for (let i = 0; i < lines.length; i++) {
		const key = /^(\w+): *(?:#.*)?\r?$/.exec(lines[i]!.text)?.[1];
		const pattern = key === undefined ? undefined : LONG.get(key);
		if (key === undefined || !pattern) continue;
		if (pieces.some((piece) => piece.key === key)) return undefined;
		const cut = cutItems(lines, i + 1, key, pattern);
		if (!cut) return undefined;
		pieces.push(...cut.pieces);
		const [end, next] = [lines[i]!.end, lines[cut.next]?.start ?? text.length];
		head += text.slice(from, end);
		kept.push({ from: next, at: head.length });
		from = next;
		i = cut.next - 1;
	}
	head += text.slice(from);
	const headOffset = (offset: number) => {
		const part = kept.findLast(({ at }) => at <= offset) ?? kept[0]!;
		return part.from + (offset - part.at);
	};
	return { head, headOffset, pieces };
}

/** The items from a line on, up to what stands at the margin again. */
function cutItems(lines: readonly Line[], from: number, key: string, pattern: RegExp) {
	const pieces: Piece[] = [];
	let indent: number | undefined;
	let start = lines[from]?.start ?? 0;
	let next = from;
	for (; next < lines.length; next++) {
		const line = lines[next]!;
		if (IDLE.test(line.text)) continue;
		const spaces = line.text.search(/[^ ]/);
		const begins = pattern.exec(line.text);
		if (spaces === 0 && !(begins && (indent ?? 0) === 0)) break;
		indent ??= spaces;
		if (spaces > indent) continue;
		if (spaces < indent || !begins) return undefined;
		if (line.start - start < SIZE) continue;
		pieces.push({ key, start, end: line.start });
		start = line.start;
	}
	if (indent === undefined) return undefined;
	const end = lines[next]?.start ?? lines.at(-1)!.end;
	return { pieces: [...pieces, { key, start, end }], next };
}

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	for (let start = 0; start < text.length;) {
		const at = text.indexOf('\n', start);
		const end = at < 0 ? text.length : at + 1;
		lines.push({ text: text.slice(start, at < 0 ? end : at), start, end });
		start = end;
	}
	return lines;
}
