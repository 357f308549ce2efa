/** Lines put together to paragraphs, as whoever reads the page does: by gaps, indents, short last lines and sizes. */
import type { Paragraph } from '#lib/formats/document/page.ts';
import type { Line } from './lines.ts';

/** A wider gap than this, in usual ones, parts paragraphs. */
const WIDE = 1.3;
/** Sizes that differ by less are one. */
const SIZE = 0.1;
/** A line that ends before this share of its column is a last one. */
const FULL = 0.86;
/** What begins further to the right, in heights, is indented. */
const INDENT = 0.7;
/** So much larger, it is a heading; so much smaller, at the foot of a page, a note. */
const LARGER = 1.15;
const SMALLER = 0.92;
const LONGEST_HEADING = 200;
const ENDS = /[.!?…:;؟。]["”’»)\]\d]*$/u;
const BULLET = /^(?:[•‣▪◦●·]|[–—-]|\(?\d{1,2}[.)])\s+(?=\S)/u;

interface Block {
	lines: Line[];
	height: number;
}

export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
	const size = usual(lines.map(({ height, text }) => [height, text.length]));
	const leading = usual(
		lines.flatMap((line, i) => {
			const gap = i > 0 && lines[i - 1]!.page === line.page ? lines[i - 1]!.y - line.y : 0;
			return gap > 0 && gap < size * 3 ? [[gap, 1] as const] : [];
		})
	);
	const words = wordsWithHyphens(lines);
	const blocks = lines.reduce<Block[]>((all, line) => {
		const last = all.at(-1);
		if (last && isNext(last, line, leading || size * 1.2)) last.lines.push(line);
		else all.push({ lines: [line], height: line.height });
		return all;
	}, []);
	const paragraphs = blocks
		.flatMap(parted)
		.filter((block) => !isNote(block, lines, size))
		.map(({ lines: own, height }) => {
			const text = joined(own, words);
			const bullet = BULLET.exec(text)?.[0].length ?? 0;
			const isHeading = height > size * LARGER && text.length < LONGEST_HEADING;
			return {
				kind: isHeading ? ('heading' as const) : bullet > 0 ? ('item' as const) : ('text' as const),
				text: isHeading ? text : text.slice(bullet),
				goesOn: !isHeading && !ENDS.test(text)
			};
		});
	return acrossPages(paragraphs, words);
}

/** The number that has most weight, of those that differ by little. */
function usual(weighed: readonly (readonly [number, number])[]): number {
	const sums = new Map<number, number>();
	for (const [number, weight] of weighed) {
		const key = Math.round(number * 2) / 2;
		sums.set(key, (sums.get(key) ?? 0) + weight);
	}
	return [...sums].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
}

function isNext({ lines, height }: Block, line: Line, leading: number): boolean {
	const last = lines.at(-1)!;
	const gap = last.y - line.y;
	return (
		last.page === line.page &&
		Math.abs(line.height - height) < height * SIZE &&
		gap > 0 &&
		gap < leading * WIDE &&
		line.x < last.end &&
		line.end > Math.min(...lines.map(({ x }) => x))
	);
}

/** Within what stands close together a paragraph begins with an indent, a bullet, or after a short line that ends a sentence. */
function parted({ lines, height }: Block): Block[] {
	const left = Math.min(...lines.map(({ x }) => x));
	const right = Math.max(...lines.map(({ end }) => end));
	const parts: Block[] = [];
	for (const [i, line] of lines.entries()) {
		const before = lines[i - 1];
		const indented = line.x > left + height * INDENT;
		const begins =
			!before ||
			BULLET.test(line.text) ||
			(indented && before.x < line.x - (height * INDENT) / 2 && ENDS.test(before.text)) ||
			(before.end - left < (right - left) * FULL && ENDS.test(before.text));
		if (begins) parts.push({ lines: [line], height });
		else parts.at(-1)!.lines.push(line);
	}
	return parts;
}

/** Smaller text at the foot of a page that begins with a number or a mark. */
function isNote({ lines, height }: Block, all: readonly Line[], size: number): boolean {
	const [first] = lines;
	if (!first || height > size * SMALLER || !/^[\d*†‡]/.test(first.text)) return false;
	return !all.some(
		(line) => line.page === first.page && line.height >= size * SMALLER && line.y < first.y
	);
}

/** Words that have a hyphen within a line: where one is parted at its hyphen, it keeps it. */
const wordsWithHyphens = (lines: readonly Line[]): ReadonlySet<string> =>
	new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)+/gu) ?? []));

const joined = (lines: readonly Line[], words: ReadonlySet<string>): string =>
	lines.reduce((text, line) => withNext(text, line.text, words), '');

function withNext(text: string, next: string, words: ReadonlySet<string>): string {
	if (text === '') return next;
	if (text.endsWith('\u00ad')) return text.slice(0, -1) + next;
	const first = /(\p{L}+)[-‐]$/u.exec(text)?.[1];
	const second = /^\p{Ll}+/u.exec(next)?.[0];
	// “Anglo-” and “Irish”, “17-” and “year-old”: the hyphen is part of the word.
	if (first === undefined || second === undefined)
		return /[\p{L}\d][-‐]$/u.test(text) ? text + next : `${text} ${next}`;
	return words.has(`${first}-${second}`.toLowerCase()) ? text + next : text.slice(0, -1) + next;
}

type Part = Paragraph & { goesOn: boolean };

/** A sentence that no full stop ends goes on at the top of the next column or page, where it begins with a small letter. */
function acrossPages(parts: readonly Part[], words: ReadonlySet<string>): Paragraph[] {
	const all: Part[] = [];
	for (const part of parts) {
		const last = all.findLast(({ kind }) => kind !== 'heading');
		const isRest = part.kind === 'text' && /^\p{Ll}/u.test(part.text);
		if (last && last.goesOn && isRest && all.at(-1) === last) {
			last.text = withNext(last.text, part.text, words);
			last.goesOn = part.goesOn;
		} else all.push({ ...part });
	}
	return all.map(({ kind, text }) => ({ kind, text }));
}
