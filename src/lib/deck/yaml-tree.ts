/** YAML into plain data, and the way back from a path to the line where it stands. */
import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type Node,
	type Pair,
	type ParsedNode,
	type YAMLMap
} from 'yaml';
import { hazardOf } from './hazards.ts';
import type { Finding, Path } from './problem.ts';

export interface Place {
	line: number;
	column: number;
}

export interface YamlTree {
	/** Plain data without prototypes' names, duplicate keys or aliases. */
	value: unknown;
	/** Where YAML itself is broken: nothing else can be said about such a file. */
	syntax: { place: Place; message: string }[];
	/** What is well-formed but not allowed. */
	findings: Finding[];
	placeOf: (path: Path, atKey?: boolean) => Place;
}

/** Reads text that `yaml-guard.ts` has let through. */
export function readYaml(text: string): YamlTree {
	const lineCounter = new LineCounter();
	const document = parseDocument(text, {
		lineCounter,
		// Ours is linear, theirs is quadratic.
		uniqueKeys: false,
		prettyErrors: false,
		logLevel: 'silent',
		schema: 'core'
	});
	const place = (offset: number): Place => {
		const { line, col } = lineCounter.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	const findings: Finding[] = [];
	return {
		value: plain(document.contents, [], findings, place),
		// A tab, or a quote left open, makes YAML stumble over every line that follows.
		syntax: [...document.errors, ...document.warnings]
			.slice(0, 1)
			.map(({ pos, code, message }) => ({
				place: place(openedAt(document, code, pos[0])),
				message: advise(code, message)
			})),
		findings,
		placeOf: (path, atKey) => place(offsetOf(document.contents, path, atKey))
	};
}

/** Where the quotation that ends nowhere begins: what YAML points at is the end of the file. */
function openedAt(document: Document.Parsed, code: string, end: number): number {
	let start = end;
	if (code === 'MISSING_CHAR')
		visit(document, {
			Scalar(_, { type, range }) {
				if (type?.startsWith('QUOTE') && range && range[1] === end) start = range[0];
			}
		});
	return start;
}

/** What people usually did when YAML complains so. */
function advise(code: string, message: string): string {
	const said = message.replace(/\s+/g, ' ').trim();
	if (
		code === 'BLOCK_AS_IMPLICIT_KEY' ||
		code === 'MULTILINE_IMPLICIT_KEY' ||
		code === 'MISSING_CHAR'
	)
		return `${said}. Text with “: ”, “#” or quotation marks in it must be put in quotes.`;
	if (code === 'TAB_AS_INDENT') return `${said}. Use spaces.`;
	if (code === 'UNEXPECTED_TOKEN' && /scalar/.test(said))
		return `${said} Write an apostrophe within single quotes twice ('it''s'), or use double quotes.`;
	if (code === 'BAD_SCALAR_START') return `${said}. Put the text in quotes.`;
	return /[.!]$/.test(said) ? said : `${said}.`;
}

type Locate = (offset: number) => Place;

function plain(node: unknown, path: Path, findings: Finding[], place: Locate): unknown {
	if (isMap(node)) return plainMap(node, path, findings, place);
	if (isSeq(node)) return node.items.map((item, i) => plain(item, [...path, i], findings, place));
	if (isScalar(node)) {
		const { value } = node;
		const hazard = typeof value === 'string' ? hazardOf(value) : undefined;
		if (hazard) findings.push({ path, ...hazard });
		return typeof value === 'bigint' ? Number(value) : value;
	}
	if (isAlias(node)) findings.push({ path, message: 'decks use no YAML aliases: write it out.' });
	return null;
}

function plainMap(map: YAMLMap, path: Path, findings: Finding[], place: Locate) {
	const value: Record<string, unknown> = {};
	const first = new Map<string, number>();
	for (const pair of map.items) {
		const key = keyOf(pair);
		if (key === undefined) {
			const message = 'a key must be a plain word, not a list or a mapping.';
			findings.push({ path, message });
			continue;
		}
		const here = [...path, key];
		const earlier = first.get(key);
		if (earlier !== undefined) {
			const { line } = place(earlier);
			findings.push({
				path: here,
				atKey: true,
				message: `is given twice (first on line ${line}); delete one${named(path) ? ', or give it another id' : ''}.`
			});
			continue;
		}
		first.set(key, startOf(pair.key) ?? 0);
		const hazard = hazardOf(key);
		if (hazard) findings.push({ path: here, atKey: true, ...hazard });
		if (key === '__proto__')
			findings.push({ path: here, atKey: true, message: 'is not a name that a deck can use.' });
		else value[key] = plain(pair.value, here, findings, place);
	}
	return value;
}

/** Whether the keys here are ids that the author chose. */
const named = (path: Path) =>
	(path.length === 1 && ['entities', 'sources'].includes(String(path[0]))) ||
	path.at(-1) === 'blanks';

/** Keys are text, even where YAML reads a number: `2022: …`. */
function keyOf({ key }: Pair): string | undefined {
	if (!isScalar(key)) return undefined;
	return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

const startOf = (node: unknown): number | undefined => (node as Partial<Node> | null)?.range?.[0];

/** Where a path begins, or the deepest part of it that is there. */
function offsetOf(contents: ParsedNode | null, path: Path, atKey = false): number {
	let node: unknown = contents;
	let offset = startOf(contents) ?? 0;
	for (const [i, step] of path.entries()) {
		const last = i === path.length - 1;
		if (isSeq(node)) node = node.items[Number(step)];
		else if (isMap(node)) {
			// A key given twice: it is the second that is in the way.
			const pairs = node.items.filter((one) => keyOf(one) === String(step));
			const pair = last && atKey ? pairs.at(-1) : pairs[0];
			if (!pair) return offset;
			offset = startOf(pair.key) ?? offset;
			if (last && atKey) return offset;
			node = pair.value;
		} else return offset;
		offset = startOf(node) ?? offset;
	}
	return offset;
}
