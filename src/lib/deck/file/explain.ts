/** What the schema found wrong, in words that say what to do. */
import type * as z from 'zod/mini';
import { placeKey, strangers, unknownKey, type Explained } from './explain-keys.ts';
import { listed, shown, tooBig, tooSmall } from './explain-size.ts';
import { howToWrite } from './how-to-write.ts';
import { nearest } from '#lib/deck/words/nearest.ts';
import { asFormed, asWritten } from './suggest.ts';
import { authorSaying, HYPHENATED } from '#lib/deck/schema/author-words.ts';
import { oneOf, say, type Given, type Saying } from '#lib/deck/saying.ts';
import { valueAt, type Finding, type Path } from '#lib/deck/problem.ts';

type Issue = z.core.$ZodIssue;

const TEXT = say`text`;
const MAPPING = say`a mapping, such as { key: value }`;
const EXPECTED: Readonly<Record<string, Saying>> = {
	string: TEXT,
	number: say`a number`,
	int: say`a whole number`,
	boolean: say`true or false`,
	array: say`a list, such as [one, two]`,
	object: MAPPING,
	record: MAPPING
};

/** All findings of one validation, without the consequences of a misspelt key. */
export function explainAll(issues: readonly Issue[], root: unknown): Finding[] {
	const found = issues.flatMap((issue) => explain(issue, root));
	const meant = new Set(found.flatMap(({ instead }) => instead ?? []));
	return strangers(found, root)
		.filter(({ missing }) => missing === undefined || !meant.has(missing))
		.map(({ path, message, atKey = false, malformed }) => ({
			path,
			message,
			atKey,
			...(malformed && { malformed })
		}));
}

function explain(issue: Issue, root: unknown, base: Path = []): Explained[] {
	const path: Path = [...base, ...(issue.path as (string | number)[])];
	const value = valueAt(root, path);
	switch (issue.code) {
		case 'invalid_type':
			return [
				wrongType(path, root, EXPECTED[issue.expected] ?? say`${issue.expected}`, issue.expected)
			];
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
								message: say`is empty; ${howToWrite(path, root) ?? say`it must be ${listed(options)}, or delete the key`}.`
							}
						: {
								path,
								message:
									options.length === 1 && String(value) === options[0]
										? say`must be ${String(options[0])} without quotes.`
										: meant === undefined
											? say`${shown(value)} must be ${listed(options)}.`
											: say`${shown(value)} must be ${listed(options)}; did you mean ${meant}?`
							}
			];
		}
		case 'invalid_key':
			return [{ path, atKey: true, message: keyFault(issue.issues[0]?.message) }];
		case 'too_small':
			return [{ path, message: tooSmall(issue, value) }];
		case 'too_big':
			return [{ path, message: tooBig(issue, value) }];
		default:
			return [
				{
					path,
					...(issue.message === HYPHENATED && { malformed: true as const }),
					message: asMeant(
						say`${shown(value)} ${authorSaying(issue.message, value)}.`,
						asFormed(path, value, issue.message)
					)
				}
			];
	}
}

function wrongType(path: Path, root: unknown, expected: Given, type?: string): Explained {
	const value = valueAt(root, path);
	if (value === undefined) return missing(path, root);
	if (value === null)
		return {
			path,
			message: say`is empty; ${howToWrite(path, root) ?? say`it must be ${expected}, or delete the key`}.`
		};
	if (typeof value === 'number' && !Number.isFinite(value))
		return { path, message: say`must be a finite number.` };
	const message =
		expected === TEXT && typeof value !== 'object'
			? say`must be ${expected}, not ${shown(value)}; put it in quotes.`
			: say`must be ${expected}, not ${shown(value)}.`;
	return { path, message: asMeant(message, type && asWritten(path, value, type)) };
}

/** What is said, and what to write instead where that is plain. */
const asMeant = (message: Saying, written: string | undefined): Saying =>
	written === undefined ? message : say`${message} Write \`${written}\`.`;

function missing(path: Path, root: unknown): Explained {
	const how = howToWrite(path, root) ?? say`write \`${String(path.at(-1))}: …\``;
	return { path, missing: placeKey(path), message: say`is missing; ${how}.` };
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
		const message =
			meant === undefined
				? say`${shown(kind)} must be ${listed(options)}.`
				: say`${shown(kind)} must be ${listed(options)}; did you mean ${meant}?`;
		return [{ path: here, message }];
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
	const shapes = [...new Set(expected)];
	const [type] = issue.errors.flatMap((errors) =>
		errors.flatMap((one) => (one.code === 'invalid_type' ? one.expected : []))
	);
	// One text alone is to be put in quotes.
	const [only = say`something else`] = shapes;
	return [wrongType(path, root, shapes.length > 1 ? oneOf(shapes) : only, type)];
}

/** What is wrong with a name that an author chose. */
const keyFault = (message: string | undefined): Saying =>
	message === undefined ? say`is no valid id.` : say`${authorSaying(message, undefined)}.`;

/** How much is wrong, each unknown key by itself. */
const faults = (issues: readonly Issue[]): number =>
	issues.reduce((sum, one) => sum + (one.code === 'unrecognized_keys' ? one.keys.length : 1), 0);
