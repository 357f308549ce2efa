/** What is printed on a page, line by line: a PDF knows pieces of text and where each stands, and no more. */

export interface Piece {
	text: string;
	/** From the left edge, and of its base line from the lower one, in points. */
	x: number;
	y: number;
	width: number;
	/** Of its letters. */
	height: number;
}

export interface Line {
	text: string;
	x: number;
	y: number;
	/** Where it ends. */
	end: number;
	height: number;
	page: number;
}

/** Pieces stand on one line where their base lines differ by less, in heights. */
const LEVEL = 0.4;
/** More between two pieces is the space between two columns, in heights. */
const COLUMN = 2;
/** As much is a blank. */
const BLANK = 0.15;
/** Smaller figures above the line lead to a note. */
const MARK = 0.8;
const NOTE = /^[\d*†‡,\s]{1,5}$/u;

/** In the order in which the file has them, which is that of reading: column after column. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
	const lines: Line[] = [];
	for (const piece of pieces) {
		if (piece.text === '' || piece.height <= 0) continue;
		const last = lines.at(-1);
		if (last && isMark(piece, last)) continue;
		if (last && goesOn(piece, last)) added(last, piece);
		else if (piece.text.trim() !== '') lines.push({ ...piece, end: piece.x + piece.width, page });
	}
	return lines
		.map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
		.filter(({ text }) => text !== '');
}

const isMark = (piece: Piece, line: Line): boolean =>
	NOTE.test(piece.text) &&
	/\S/.test(piece.text) &&
	piece.height < line.height * MARK &&
	piece.y > line.y + line.height * 0.15 &&
	piece.y < line.y + line.height;

const goesOn = (piece: Piece, line: Line): boolean =>
	Math.abs(piece.y - line.y) < line.height * LEVEL &&
	piece.x > line.x - line.height * BLANK &&
	piece.x - line.end < line.height * COLUMN &&
	piece.x - line.end > -line.height * COLUMN;

function added(line: Line, piece: Piece): void {
	const gap = piece.x - line.end;
	const apart = gap > line.height * BLANK && !/\s$/.test(line.text) && !/^\s/.test(piece.text);
	line.text += (apart ? ' ' : '') + piece.text;
	line.end = Math.max(line.end, piece.x + piece.width);
	line.height = Math.max(line.height, piece.height);
}
