/** What the schema found wrong, in words that say what to do. */
import type * as z from 'zod/mini';
import { placeKey, strangers, unknownKey, type Explained } from './explain-keys.ts';
import { howToWrite } from './how-to-write.ts';
import { nearest } from '#lib/deck/words/nearest.ts';
import { valueAt, type Finding, type Path } from '#lib/deck/problem.ts';

type Issue = z.core.$ZodIssue;

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
	return strangers(found, root)
		.filter(({ missing }) => missing === undefined || !meant.has(missing))
		.map(({ path, message, atKey = false }) => ({ path, message, atKey }));
}

function explain(issue: Issue, root: unknown, base: Path = []): Explained[] {
	const path: Path = [...base, ...(issue.path as (string | number)[])];
	const value = valueAt(root, path);
	switch (issue.code) {
		case 'invalid_type':
			return [wrongType(path, root, EXPECTED[issue.expected] ?? issue.expected)];
		case 'unrecognized_keys':
			return issue.keys.map((key) => unknownKey(path, key, root));
		case 'invalid_union':
			return explainUnion(issue, path, value, root);
		case 'invalid_value': {
			const options = issue.values.map(String);
			const meant = options.length > 1 ? nearest(String(value), options) : undefined;
			return [
				value === undefined
					? missing(path, root)
					: value === null
						? {
								path,
								message: `is empty; ${howToWrite(path, root) ?? `it must be ${listed(options)}, or delete the key`}.`
							}
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

function wrongType(path: Path, root: unknown, expected: string): Explained {
	const value = valueAt(root, path);
	if (value === undefined) return missing(path, root);
	if (value === null)
		return {
			path,
			message: `is empty; ${howToWrite(path, root) ?? `it must be ${expected}, or delete the key`}.`
		};
	if (typeof value === 'number' && !Number.isFinite(value))
		return { path, message: 'must be a finite number.' };
	const quotes = expected === 'text' && typeof value !== 'object' ? '; put it in quotes' : '';
	return { path, message: `must be ${expected}, not ${shown(value)}${quotes}.` };
}

function missing(path: Path, root: unknown): Explained {
	const how = howToWrite(path, root) ?? `write \`${String(path.at(-1))}: …\``;
	return { path, missing: placeKey(path), message: `is missing; ${how}.` };
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
		if (kind === undefined || kind === null) return [missing(here, root)];
		const meant = nearest(String(kind), options);
		const message = `${shown(kind)} must be ${listed(options)}`;
		return [
			{
				path: here,
				message: meant === undefined ? `${message}.` : `${message}; did you mean ${meant}?`
			}
		];
	}
	if (value === undefined) return [missing(path, root)];
	const fitting = issue.errors.filter(
		(errors) => !errors.some(({ code, path: at }) => code === 'invalid_type' && at.length === 0)
	);
	const [best] = fitting.sort((a, b) => faults(a) - faults(b));
	if (best) return best.flatMap((one) => explain(one, root, path));
	const expected = issue.errors.flatMap((errors) =>
		errors.flatMap((one) => (one.code === 'invalid_type' ? (EXPECTED[one.expected] ?? []) : []))
	);
	return [wrongType(path, root, [...new Set(expected)].join(' or ') || 'something else')];
}

/** How much is wrong, each unknown key by itself. */
const faults = (issues: readonly Issue[]): number =>
	issues.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0);

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
