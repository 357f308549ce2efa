/** Nodes of a YAML tree as plain data, and the way back from a path to its node. */
import { say, type Saying } from '#lib/deck/saying.ts';
import {
	isAlias,
	isMap,
	isScalar,
	isSeq,
	type Node,
	type Pair,
	type ParsedNode,
	type YAMLMap
} from 'yaml';
import { hazardOf } from './hazards.ts';
import type { Finding, Path } from '#lib/deck/problem.ts';

/** Where reading has got to: a piece of a file begins somewhere in it. */
export interface Reading {
	findings: Finding[];
	/** The line of an offset in this piece. */
	lineOf: (offset: number) => number;
}

/** A node as plain data; what is well-formed but not allowed becomes findings. */
export function plain(node: unknown, path: Path, reading: Reading): unknown {
	const { findings } = reading;
	if (isMap(node)) return plainMap(node, path, reading);
	if (isSeq(node)) return node.items.map((item, i) => plain(item, [...path, i], reading));
	if (isScalar(node)) {
		const { value } = node;
		const hazard = typeof value === 'string' ? hazardOf(value) : undefined;
		if (hazard) findings.push({ path, ...hazard });
		const cut = typeof value === 'string' ? cutByComment(node.comment, value) : undefined;
		if (cut !== undefined) findings.push({ path, severity: 'warning', message: cut });
		return typeof value === 'bigint' ? Number(value) : value;
	}
	if (isAlias(node))
		findings.push({ path, message: say`decks use no YAML aliases: write it out.` });
	return null;
}

/** A remark begins with a space; what follows “#” at once was more likely meant to be read: “song #3”. */
function cutByComment(comment: string | null | undefined, value: string): Saying | undefined {
	return comment && /^[\p{L}\p{N}]/u.test(comment) && value.includes(' ')
		? say`ends before “#”, where YAML begins a remark: put the text in quotes if “#${comment.slice(0, 24)}” belongs to it, else leave a space after “#”.`
		: undefined;
}

/** A mapping that is read in one go or in several. */
export interface Mapping {
	value: Record<string, unknown>;
	/** The lines on which its keys stand first. */
	lines: Map<string, number>;
}

export const emptyMapping = (): Mapping => ({ value: {}, lines: new Map() });

/** The pairs of a mapping as plain data, added to those of it that were read before. */
export function plainMap(
	map: YAMLMap,
	path: Path,
	reading: Reading,
	{ value, lines }: Mapping = emptyMapping()
): Record<string, unknown> {
	const { findings, lineOf } = reading;
	for (const pair of map.items) {
		const key = keyOf(pair);
		if (key === undefined) {
			const message = say`a key must be a plain word, not a list or a mapping.`;
			findings.push({ path, message });
			continue;
		}
		const here = [...path, key];
		const earlier = lines.get(key);
		if (earlier !== undefined) {
			findings.push({
				path: here,
				atKey: true,
				message: named(path)
					? say`is given twice (first on line ${earlier}); delete one, or give it another id.`
					: say`is given twice (first on line ${earlier}); delete one.`
			});
			continue;
		}
		lines.set(key, lineOf(startOf(pair.key) ?? 0));
		const hazard = hazardOf(key);
		if (hazard) findings.push({ path: here, atKey: true, ...hazard });
		if (key === '__proto__')
			findings.push({ path: here, atKey: true, message: say`is not a name that a deck can use.` });
		else value[key] = plain(pair.value, here, reading);
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

const pairsByKey = new WeakMap<YAMLMap, Map<string, Pair[]>>();

/** The pairs of a mapping by their keys: hundreds of problems look for theirs among thousands. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, readonly Pair[]> {
	let pairs = pairsByKey.get(map);
	if (pairs) return pairs;
	pairsByKey.set(map, (pairs = new Map()));
	for (const pair of map.items) {
		const key = keyOf(pair);
		if (key === undefined) continue;
		const known = pairs.get(key);
		if (known) known.push(pair);
		else pairs.set(key, [pair]);
	}
	return pairs;
}

/** Where a path begins, or the deepest part of it that is there. */
export function offsetOf(contents: ParsedNode | null, path: Path, atKey = false): number {
	let node: unknown = contents;
	let offset = startOf(contents) ?? 0;
	for (const [i, step] of path.entries()) {
		const last = i === path.length - 1;
		if (isSeq(node)) node = node.items[Number(step)];
		else if (isMap(node)) {
			const pairs = pairsOf(node).get(String(step)) ?? [];
			// A key given twice: it is the second that is in the way.
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
