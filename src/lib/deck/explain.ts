/** What the schema found wrong, in words that say what to do. */
import type * as z from 'zod/mini';
import { nearest } from './nearest.ts';
import { valueAt, type Finding, type Path } from './problem.ts';
import { keysAt } from './schema-keys.ts';

type Issue = z.core.$ZodIssue;

const HOW: Readonly<Record<string, string>> = {
	asOf: 'say when the fact holds, such as 2022-03-02 or { from: 1991, to: 2022 }',
	saidBy: 'say who asserts it and who reported that, such as [lavrov, bothmann]',
	anchors: 'say where it stands: an anchor from `npm run decks -- anchor`, or { source: …, at: … }',
	speaker: 'say who spoke, such as { who: lavrov, as: Foreign Minister of Russia }',
	closed: 'say true if nobody else belongs, false if others may',
	kind: 'say what kind of fact it is, such as set, quote or number',
	id: 'give it a permanent id, such as cis-members',
	format: 'write `format: 1`',
	date: 'say when, as exactly as the source does: 2022, 2022-03 or 2022-03-02',
	license: 'say under which licence the deck may be used, such as CC BY-SA 4.0'
};

const EXPECTED: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list, such as [one, two]',
	object: 'a mapping, such as { key: value }',
	record: 'a mapping, such as { key: value }'
};

/** All findings of one validation, without the consequences of a misspelt key. */
export function explainAll(issues: readonly Issue[], root: unknown): Finding[] {
	const found = issues.flatMap((issue) => explain(issue, root));
	const meant = new Set(found.flatMap(({ instead }) => instead ?? []));
	return found
		.filter(({ missing }) => missing === undefined || !meant.has(missing))
		.map(({ path, message, atKey = false }) => ({ path, message, atKey }));
}

interface Explained extends Finding {
	/** The place of the key that is missing. */
	missing?: string;
	/** The place of the key that was probably meant. */
	instead?: string;
}

const placeKey = (path: Path) => JSON.stringify(path);

function explain(issue: Issue, root: unknown, base: Path = []): Explained[] {
	const path: Path = [...base, ...(issue.path as (string | number)[])];
	const value = valueAt(root, path);
	switch (issue.code) {
		case 'invalid_type':
			return [wrongType(path, value, EXPECTED[issue.expected] ?? issue.expected)];
		case 'unrecognized_keys':
			return issue.keys.map((key) => unknownKey(path, key, root));
		case 'invalid_union':
			return explainUnion(issue, path, value, root);
		case 'invalid_value': {
			const options = issue.values.map(String);
			const meant = options.length > 1 ? nearest(String(value), options) : undefined;
			return [
				value === undefined
					? missing(path)
					: {
							path,
							message: `${shown(value)} must be ${listed(options)}${meant === undefined ? '.' : `; did you mean ${meant}?`}`
						}
			];
		}
		case 'invalid_key':
			return [{ path, atKey: true, message: `${issue.issues[0]?.message ?? 'is no valid id'}.` }];
		case 'too_small':
			return [{ path, message: tooSmall(issue, value) }];
		case 'too_big':
			return [{ path, message: tooBig(issue, value) }];
		default:
			return [{ path, message: `${shown(value)} ${issue.message}.` }];
	}
}

function wrongType(path: Path, value: unknown, expected: string): Explained {
	if (value === undefined) return missing(path);
	if (value === null)
		return { path, message: `is empty; ${howTo(path) ?? `it must be ${expected}`}.` };
	if (typeof value === 'number' && !Number.isFinite(value))
		return { path, message: 'must be a finite number.' };
	const quotes = expected === 'text' && typeof value !== 'object' ? '; put it in quotes' : '';
	return { path, message: `must be ${expected}, not ${shown(value)}${quotes}.` };
}

/** What to write there, if more can be said than of which type it is. */
function howTo(path: Path): string | undefined {
	const key = String(path.at(-1) ?? '');
	return Object.hasOwn(HOW, key) ? HOW[key] : undefined;
}

function missing(path: Path): Explained {
	const how = howTo(path);
	return {
		path,
		missing: placeKey(path),
		message: how === undefined ? 'is missing; give it.' : `is missing; ${how}.`
	};
}

function unknownKey(path: Path, key: string, root: unknown): Explained {
	const known = keysAt(path, root);
	const here = valueAt(root, path);
	const free = known.filter((name) => valueAt(here, [name]) === undefined);
	if (known.includes(key)) {
		const beside = known.filter((name) => name !== key && !free.includes(name));
		return {
			path: [...path, key],
			atKey: true,
			message: `cannot stand beside ${beside.join(' and ')}; delete one of them.`
		};
	}
	const meant = nearest(key, free) ?? nearest(key, known);
	return {
		path: [...path, key],
		atKey: true,
		message:
			meant === undefined
				? `is not a key that can stand here; known are ${known.join(', ')}.`
				: `is not a key that can stand here; did you mean ${meant}?`,
		...(meant !== undefined && { instead: placeKey([...path, meant]) })
	};
}

/** Of several shapes a value might have, the one it was meant to have. */
function explainUnion(
	issue: z.core.$ZodIssueInvalidUnion,
	path: Path,
	value: unknown,
	root: unknown
): Explained[] {
	if ('discriminator' in issue && typeof issue.discriminator === 'string') {
		const options = 'options' in issue ? (issue.options as unknown[]).map(String) : [];
		// Zod's path names the discriminator already.
		const here = path.at(-1) === issue.discriminator ? path : [...path, issue.discriminator];
		const kind = valueAt(root, here);
		if (kind === undefined) return [missing(here)];
		const meant = nearest(String(kind), options);
		const message = `${shown(kind)} must be ${listed(options)}`;
		return [
			{
				path: here,
				message: meant === undefined ? `${message}.` : `${message}; did you mean ${meant}?`
			}
		];
	}
	if (value === undefined) return [missing(path)];
	const fitting = issue.errors.filter(
		(errors) => !errors.some(({ code, path: at }) => code === 'invalid_type' && at.length === 0)
	);
	const [best] = fitting.sort((a, b) => a.length - b.length);
	if (best) return best.flatMap((one) => explain(one, root, path));
	const expected = issue.errors.flatMap((errors) =>
		errors.flatMap((one) => (one.code === 'invalid_type' ? (EXPECTED[one.expected] ?? []) : []))
	);
	return [wrongType(path, value, [...new Set(expected)].join(' or ') || 'something else')];
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall, value: unknown): string {
	if (origin === 'string') return 'is empty; write something or delete the key.';
	if (origin === 'array') return `needs at least ${minimum}; there ${are(value)}.`;
	return `${shown(value)} must be at least ${minimum}.`;
}

function tooBig({ origin, maximum }: z.core.$ZodIssueTooBig, value: unknown): string {
	if (origin === 'string')
		return `is ${String(value).length} characters long; ${maximum} are the most.`;
	if (origin === 'array') return `may have ${maximum} at most; there ${are(value)}.`;
	return `${shown(value)} must be at most ${maximum}.`;
}

function are(value: unknown): string {
	const count = Array.isArray(value) ? value.length : 0;
	return count === 1 ? 'is 1' : `are ${count}`;
}

const listed = (options: readonly string[]) =>
	options.length === 1 ? String(options[0]) : `one of ${options.join(', ')}`;

function shown(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (typeof value === 'object' && value !== null) return 'a mapping';
	if (typeof value !== 'string') return String(value);
	return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
}
