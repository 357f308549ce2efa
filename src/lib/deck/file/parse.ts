/**
 * A deck file into a deck, or into everything that is wrong with it, each with its line and column.
 * Never loaded on a phone: it brings YAML and the whole schema.
 */
import { decode, tooLarge } from './decode.ts';
import { explainAll } from './explain.ts';
import { withMediaFiles, type BesideDeck } from './media-files.ts';
import { nearest } from '#lib/deck/words/nearest.ts';
import { pathText, problem, type Finding, type Path, type Problem } from '#lib/deck/problem.ts';
import { prove } from '#lib/deck/proofs.ts';
import { undeclared } from '#lib/deck/proofs/references.ts';
import { say, type Saying } from '#lib/deck/saying.ts';
import { salvage } from './salvage.ts';
import { Deck } from '#lib/deck/schema.ts';
import { signedYears } from '#lib/deck/signed-years.ts';
import { refuse } from './yaml-guard.ts';
import { onePerPlace } from './one-per-place.ts';
import { readYaml, type Place, type YamlTree } from './yaml-tree.ts';

export type Parsed =
	| {
			ok: true;
			deck: Deck;
			warnings: readonly Problem[];
			/** Says something about a part of the deck, where that stands in the file. */
			problemAt: (path: Path, says: Saying) => Problem;
	  }
	/** What is suspected of it is told at once with what is wrong. */
	| { ok: false; problems: readonly Problem[]; warnings: readonly Problem[] };

/** What a deck may leave out. */
const OPTIONAL = new Set(['lang', 'dir', 'accentsCount', 'sections', 'entities']);

const TOP = { line: 1, column: 1 };

/** More than anybody reads; a file with more was never a deck. */
const MOST = 500;

/** Parses the bytes of a deck file. */
export function parseDeckBytes(
	bytes: Uint8Array,
	file: string,
	today?: string,
	beside?: BesideDeck
): Parsed {
	const decoded = decode(bytes, file);
	return decoded.ok ? parseDeck(decoded.text, file, today, beside) : failed([decoded.problem]);
}

/**
 * Parses the text of a deck file and proves that nothing in it can be asked wrongly. All problems at
 * once, in the order of the file.
 * @param today such as 2026-11-27: where it is known, nothing holds as of later
 * @param beside what finds pictures and sounds; absent where the file is all there is
 * @example
 * const parsed = parseDeck(text, 'decks/near-abroad-2022.yaml');
 * if (!parsed.ok) console.error(parsed.problems.map(problemText).join('\n'));
 */
export function parseDeck(
	input: string,
	file: string,
	today?: string,
	beside?: BesideDeck
): Parsed {
	const large = tooLarge(input.length, file);
	if (large) return failed([large]);
	const unmarked = input.startsWith('\ufeff') ? input.slice(1) : input;
	// Old Macs ended lines so; YAML does not know it.
	const text = unmarked.replace(/\r(?!\n)/g, '\n');
	const refused = refuse(text);
	if (refused.length > 0) {
		const place = placeIn(text);
		return failed(refused.map(({ offset, message }) => problem(file, place(offset), message)));
	}
	const tree = readYaml(text);
	if (tree.syntax.length > 0)
		return failed(tree.syntax.map(({ place, message }) => problem(file, place, message)));
	return check(tree, file, today, beside);
}

function check(
	tree: YamlTree,
	file: string,
	today: string | undefined,
	beside: BesideDeck | undefined
): Parsed {
	const { value, findings: ofMedia } = withMediaFiles(tree.value, beside);
	const findings = [...tree.findings, ...ofMedia, ...signedYears(value)];
	const result = Deck.safeParse(value);
	const problemOf = ({ path, message, atKey }: Finding): Problem =>
		problem(file, tree.placeOf(path, atKey), message, pathText(path, value));
	if (value === null || value === undefined)
		return failed([problem(file, TOP, say`there is no deck in this file.`)]);
	const stranger = notADeck(value);
	if (stranger !== undefined) return failed([problem(file, TOP, stranger)]);
	const told = (found: readonly Finding[], severity: 'warning' | undefined) =>
		found.filter((one) => one.severity === severity).map(problemOf);
	const doubts = findings.filter(({ severity }) => severity !== undefined);
	if (result.success && findings.length === doubts.length) {
		const proven = [...doubts, ...undeclared(value), ...prove(result.data, result.data, today)];
		const [errors, warnings] = [told(proven, undefined), told(proven, 'warning')];
		if (errors.length > 0) return failed(errors, warnings);
		return {
			ok: true,
			deck: result.data,
			warnings: inOrder(warnings),
			problemAt: (path, message) => problemOf({ path, message })
		};
	}
	const invalid = [
		...findings.filter((one) => !doubts.includes(one)),
		...(result.success ? [] : explainAll(result.error.issues, value))
	];
	const once = onePerPlace(invalid, undeclared(value));
	const proven = [...doubts, ...once.unknown, ...stillProven(value, invalid, today)];
	return failed(
		[...once.invalid.map(problemOf), ...told(proven, undefined)],
		told(proven, 'warning')
	);
}

/** What is said of YAML that has nothing of a deck; undefined of others. */
function notADeck(value: unknown): Saying | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return say`holds ${Array.isArray(value) ? say`a list` : say`text`}, no deck: a deck is a mapping that begins with \`format: 1\`; start from the example of a deck.`;
	const keys = Object.keys(value);
	const known = Object.keys(Deck.shape);
	return keys.some((key) => nearest(key, known) !== undefined)
		? undefined
		: say`has nothing of a deck: it needs ${known.filter((key) => !OPTIONAL.has(key)).join(', ')}; start from the example of a deck.`;
}

/** What can be proven wrong about the valid part of an invalid deck. */
function stillProven(
	value: unknown,
	invalid: readonly Finding[],
	today: string | undefined
): Finding[] {
	const salvaged = salvage(
		value,
		invalid.map(({ path }) => path)
	);
	if (!salvaged) return [];
	const { deck, indices } = salvaged;
	const original = (path: Path): Path =>
		path[0] === 'facts' && typeof path[1] === 'number'
			? ['facts', indices[path[1]] ?? path[1], ...path.slice(2)]
			: path;
	return prove(deck, value, today).map((found) => ({ ...found, path: original(found.path) }));
}

function failed(problems: readonly Problem[], warnings: readonly Problem[] = []): Parsed {
	return { ok: false, problems: inOrder(problems), warnings: inOrder(warnings) };
}

/** In the order of the file, each once, and not more than anybody reads. */
function inOrder(problems: readonly Problem[]): Problem[] {
	const seen = new Set<string>();
	const sorted = problems
		.filter(({ line, column, path, message }) => {
			const key = JSON.stringify([line, column, path, message]);
			return !seen.has(key) && seen.add(key);
		})
		.sort((a, b) => a.line - b.line || a.column - b.column);
	const rest = sorted.length - MOST;
	const last = sorted[MOST];
	if (rest <= 0 || !last) return sorted;
	return [
		...sorted.slice(0, MOST),
		problem(last.file, last, say`and ${rest} more problems from here on.`)
	];
}

/** Line and column of an offset, both counted from 1. */
function placeIn(text: string) {
	return (offset: number): Place => {
		const before = text.slice(0, offset).split(/\r\n|[\r\n]/);
		return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
	};
}
