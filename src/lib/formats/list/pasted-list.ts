/**
 * A list that somebody pastes: two columns in whatever separates them. Nothing is dropped: a line that is not
 * understood comes back as it was, to be put right by hand.
 */

/** A line with both sides. */
export interface Row {
	/** Counted from 1, as pasted. */
	line: number;
	left: string;
	right: string;
	/** What stood in further columns. */
	rest: string[];
}

export interface PastedList {
	rows: Row[];
	/** Lines in which two sides could not be told. */
	unclear: { line: number; text: string }[];
	/** What separates the sides; undefined where nothing does. */
	separator: Separator | undefined;
}

/**
 * What people put between a word and its meaning, from what is hardly ever anything else to what often is. A
 * hyphen or a colon only counts with a blank beside it: "well-known", "10:30". Of `enough` lines in a hundred two
 * sides must be told, or the text is no list. Blanks before it are no part of the pattern, which would look for its end from each
 * blank of thousands; sides are trimmed.
 */
const SEPARATORS = {
	tab: { between: /\t+/, enough: 30 },
	equals: { between: /= */, enough: 50 },
	arrow: { between: /(?:→|->|=>) */, enough: 50 },
	dash: { between: / [-–—] +/, enough: 50 },
	bar: { between: /\| */, enough: 50 },
	semicolon: { between: /; */, enough: 60 },
	colon: { between: /: +/, enough: 60 },
	comma: { between: /, */, enough: 60 },
	blanks: { between: / {2,}/, enough: 60 }
} as const satisfies Record<string, { between: RegExp; enough: number }>;
export type Separator = keyof typeof SEPARATORS;
const NAMES = Object.keys(SEPARATORS) as Separator[];

/** More lines than anybody pastes to learn. */
export const MOST_LINES = 20_000;

/**
 * The rows of a list. The separator is the one that splits the most lines in two; of equals the one that is
 * hardly ever anything else. Lines beyond `MOST_LINES` are not looked at.
 *
 * @param chosen what somebody says that separates the sides
 */
export function pastedList(text: string, chosen?: Separator): PastedList {
	const lines = text
		.split(/\r\n|\r|\n/, MOST_LINES)
		.map((raw, i) => ({ line: i + 1, text: raw.replaceAll('\u00a0', ' ').trim() }))
		.filter((one) => one.text !== '');
	const separator = chosen ?? bestFor(lines.map((one) => one.text));
	if (!separator) return { rows: [], unclear: lines, separator };
	const rows: Row[] = [];
	const unclear: PastedList['unclear'] = [];
	for (const { line, text: whole } of lines) {
		const [left = '', right = '', ...rest] = sides(whole, separator);
		if (left === '' || right === '') unclear.push({ line, text: whole });
		else rows.push({ line, left, right, rest });
	}
	return { rows, unclear, separator };
}

function bestFor(lines: readonly string[]): Separator | undefined {
	let best: { name: Separator; lines: number } | undefined;
	for (const name of NAMES) {
		const split = lines.filter((line) => {
			const found = sides(line, name);
			return found.length >= 2 && found[0] !== '' && found[1] !== '';
		}).length;
		if (split > (best?.lines ?? 0)) best = { name, lines: split };
	}
	return best && best.lines * 100 >= lines.length * SEPARATORS[best.name].enough
		? best.name
		: undefined;
}

/** Columns only where a tab or a bar makes them; otherwise what follows the first separator is the other side. */
function sides(line: string, separator: Separator): string[] {
	const { between } = SEPARATORS[separator];
	const parts = line.split(between).map((part) => part.trim());
	if (separator === 'tab' || separator === 'bar' || parts.length <= 2) return parts;
	const found = between.exec(line);
	if (!found) return parts;
	return [line.slice(0, found.index).trim(), line.slice(found.index + found[0].length).trim()];
}
