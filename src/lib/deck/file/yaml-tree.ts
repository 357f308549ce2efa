/** YAML into plain data, and the way back from a path to the line where it stands. */
import { isMap, isSeq } from 'yaml';
import type { Finding, Path } from '#lib/deck/problem.ts';
import type { Saying } from '#lib/deck/saying.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';
import { piecesOf, type Piece, type Pieces } from './yaml-pieces.ts';
import { emptyMapping, offsetOf, plain, plainMap, type Mapping } from './yaml-plain.ts';

export interface Place {
	line: number;
	column: number;
}

export interface YamlTree {
	/** Plain data without prototypes' names, duplicate keys or aliases. */
	value: unknown;
	/** Where YAML itself is broken: nothing else can be said about such a file. */
	syntax: { place: Place; message: Saying }[];
	/** What is well-formed but not allowed. */
	findings: Finding[];
	placeOf: (path: Path, atKey?: boolean) => Place;
}

/** From so many characters on, a file is read in pieces. */
const LARGE = 150_000;

/** Reads text that `yaml-guard.ts` has let through. */
export function readYaml(text: string, large = LARGE): YamlTree {
	const placeAt = placesIn(text);
	const pieces = text.length < large ? undefined : piecesOf(text);
	return (pieces && readPieces(text, pieces, placeAt)) ?? readWhole(text, placeAt);
}

type PlaceAt = (offset: number) => Place;

function readWhole(text: string, placeAt: PlaceAt): YamlTree {
	const { contents, broken } = parseYaml(text);
	const findings: Finding[] = [];
	const lineOf = (offset: number) => placeAt(offset).line;
	return {
		value: plain(contents, [], { findings, lineOf }),
		syntax: broken ? [{ place: placeAt(broken.offset), message: broken.message }] : [],
		findings,
		placeOf: (path, atKey) => placeAt(offsetOf(contents, path, atKey))
	};
}

/** Which piece holds which items. */
interface Held {
	piece: Piece;
	/** Of a list: how many items stand before these. */
	before: number;
}

/** Undefined where a piece turns out not to be what its lines look like: the file is then read whole. */
function readPieces(text: string, cut: Pieces, placeAt: PlaceAt): YamlTree | undefined {
	const findings: Finding[] = [];
	const from = (start: (offset: number) => number) => ({
		findings,
		lineOf: (offset: number) => placeAt(start(offset)).line
	});
	const broken = (offset: number, message: Saying): YamlTree => ({
		value: undefined,
		syntax: [{ place: placeAt(offset), message }],
		findings,
		placeOf: () => placeAt(offset)
	});
	const head = parseYaml(cut.head);
	if (head.broken) return broken(cut.headOffset(head.broken.offset), head.broken.message);
	if (!isMap(head.contents)) return undefined;
	const value = plainMap(head.contents, [], from(cut.headOffset));
	const lists = new Map<string, unknown[]>();
	const mappings = new Map<string, Mapping>();
	const held = new Map<string, Held>();
	for (const piece of cut.pieces) {
		const { key, start, end } = piece;
		const document = parseYaml(text.slice(start, end));
		if (document.broken) return broken(start + document.broken.offset, document.broken.message);
		const { contents } = document;
		const reading = from((offset) => start + offset);
		if (isSeq(contents) && key === 'facts') {
			const list = lists.get(key) ?? [];
			lists.set(key, list);
			const before = list.length;
			for (const item of contents.items) {
				held.set(`${key} ${list.length}`, { piece, before });
				list.push(plain(item, [key, list.length], reading));
			}
		} else if (isMap(contents) && key !== 'facts') {
			const mapping = mappings.get(key) ?? emptyMapping();
			mappings.set(key, mapping);
			plainMap(contents, [key], reading, mapping);
			for (const id of namesIn(contents)) held.set(`${key} ${id}`, { piece, before: 0 });
		} else return undefined;
	}
	for (const [key, list] of lists) value[key] = list;
	for (const [key, mapping] of mappings) value[key] = mapping.value;
	return {
		value,
		syntax: [],
		findings,
		placeOf: placesOfPieces(text, { head, cut, held, placeAt })
	};
}

/** Reads a piece anew when something in it has to be found: few ever are. */
function placesOfPieces(
	text: string,
	read: { head: YamlDocument; cut: Pieces; held: ReadonlyMap<string, Held>; placeAt: PlaceAt }
): YamlTree['placeOf'] {
	const { head, cut, held, placeAt } = read;
	let last: { piece: Piece; contents: YamlDocument['contents'] } | undefined;
	return (path, atKey) => {
		const [key, item, ...rest] = path;
		const found = item === undefined ? undefined : held.get(`${key} ${item}`);
		if (!found) return placeAt(cut.headOffset(offsetOf(head.contents, path, atKey)));
		const { piece, before } = found;
		const { start, end } = piece;
		if (last?.piece !== piece)
			last = { piece, contents: parseYaml(text.slice(start, end)).contents };
		const own = typeof item === 'number' ? item - before : String(item);
		return placeAt(start + offsetOf(last.contents, [own, ...rest], atKey));
	};
}

/** The keys of a mapping as far as they are words. */
const namesIn = (map: { items: readonly { key: unknown }[] }): string[] =>
	map.items.flatMap(({ key }) => String((key as { value?: unknown } | null)?.value ?? ''));

/** Finds line and column of an offset, both counted from 1. */
function placesIn(text: string): PlaceAt {
	let starts: number[] | undefined;
	return (offset) => {
		starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (starts[middle]! <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - starts[low]! + 1 };
	};
}
