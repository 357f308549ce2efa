/** What is said of keys: unknown ones, and mappings that have nothing of what they should. */
import { nearest } from '#lib/deck/words/nearest.ts';
import { allOf, say } from '#lib/deck/saying.ts';
import { valueAt, type Finding, type Path } from '#lib/deck/problem.ts';
import { keysAt } from './schema-keys.ts';

/** A finding, with what tells it from the consequences of another. */
export interface Explained extends Finding {
	/** The place of the key that is missing. */
	missing?: string;
	/** The place of the key that was probably meant. */
	instead?: string;
}

/** What else people call a key, and which of these it may be. */
const OTHERWISE: Readonly<Record<string, string>> = {
	language: 'lang',
	page: 'at',
	place: 'at',
	where: 'at',
	location: 'at',
	section: 'at',
	type: 'kind',
	year: 'published date',
	date: 'published asOf',
	reason: 'why note',
	because: 'why note',
	why: 'note',
	note: 'why',
	comment: 'note why',
	explanation: 'note why',
	answer: 'back right value date text term',
	correct: 'text back right value',
	right: 'text back value',
	wrong: 'false outside notBy',
	false: 'wrong',
	options: 'wrong false outside',
	distractors: 'wrong false outside notBy',
	prompt: 'question front',
	statement: 'text',
	words: 'text',
	by: 'speaker',
	who: 'speaker',
	source: 'anchors',
	evidence: 'anchors',
	synonyms: 'aliases accept',
	alias: 'aliases accept',
	label: 'name title',
	name: 'title term',
	title: 'name',
	description: 'summary meaning',
	definition: 'meaning',
	author: 'authors saidBy'
};

/** The key that another word stands for here, if there is one. */
const calledOtherwise = (key: string, known: readonly string[]): string | undefined =>
	Object.hasOwn(OTHERWISE, key.toLowerCase())
		? OTHERWISE[key.toLowerCase()]?.split(' ').find((one) => known.includes(one))
		: undefined;

/** A place, for comparing. */
export const placeKey = (path: Path) => JSON.stringify(path);

/** Of a mapping that has nothing of what it should have, one thing is said instead of all that is missing. */
export function strangers(found: readonly Explained[], root: unknown): Explained[] {
	const told = new Set<string>();
	return found.flatMap((one) => {
		const parent = one.path.slice(0, -1);
		const known = keysAt(parent, root);
		const keys = Object.keys(Object(valueAt(root, parent)));
		const strange =
			parent.length > 0 && keys.length > 0 && keys.every((key) => !known.includes(key));
		const belongs = one.missing !== undefined || (one.atKey === true && one.instead === undefined);
		if (
			!strange ||
			!belongs ||
			found.some(
				({ path, instead }) =>
					instead !== undefined && placeKey(path.slice(0, -1)) === placeKey(parent)
			)
		)
			return [one];
		const place = placeKey(parent);
		if (told.has(place)) return [];
		told.add(place);
		const needed = found.flatMap(({ path, missing: at }) =>
			at !== undefined && placeKey(path.slice(0, -1)) === place ? [String(path.at(-1))] : []
		);
		const what = needed.length === 0 ? known : needed;
		return [
			{
				path: parent,
				message:
					needed.length === 0
						? say`has ${keys.join(', ')}, but none of what belongs here: ${what.join(', ')}.`
						: say`has ${keys.join(', ')}, but none of what belongs here: it needs ${what.join(', ')}.`
			}
		];
	});
}

/** What is said of a key that cannot stand where it does. */
export function unknownKey(path: Path, key: string, root: unknown): Explained {
	const known = keysAt(path, root);
	const here = valueAt(root, path);
	const free = known.filter((name) => valueAt(here, [name]) === undefined);
	if (known.includes(key)) {
		const beside = known.filter((name) => name !== key && !free.includes(name));
		return {
			path: [...path, key],
			atKey: true,
			message: say`cannot stand beside ${allOf(beside)}; delete one of them.`
		};
	}
	const meant = nearest(key, free) ?? calledOtherwise(key, free) ?? nearest(key, known);
	const cut = meant === undefined ? cutOff(Object(here), key) : undefined;
	if (cut !== undefined)
		return {
			path: [...path, cut],
			message: say`ends at a comma: between braces a text with a comma in it stands in quotes. Write \`${cut}: '${wholeText(Object(here), cut)}'\`.`
		};
	return {
		path: [...path, key],
		atKey: true,
		message:
			meant === undefined
				? say`is not a key that can stand here; known are ${known.join(', ')}.`
				: say`is not a key that can stand here; did you mean ${meant}?`,
		...(meant !== undefined && { instead: placeKey([...path, meant]) })
	};
}

/** The key whose text a comma cut off, if a key is the rest of one: `{ why: It was late, or never came }`. */
function cutOff(here: Record<string, unknown>, key: string): string | undefined {
	const before = Object.keys(here).slice(0, Object.keys(here).indexOf(key)).toReversed();
	const owner = before.find((name) => here[name] !== null);
	return here[key] === null && /[\s.]/.test(key) && typeof here[owner ?? ''] === 'string'
		? owner
		: undefined;
}

/** A text with all that commas cut off it. */
function wholeText(here: Record<string, unknown>, owner: string): string {
	const keys = Object.keys(here);
	const rest = keys.slice(keys.indexOf(owner) + 1);
	const end = rest.findIndex((name) => here[name] !== null);
	return [here[owner], ...rest.slice(0, end < 0 ? undefined : end)]
		.join(', ')
		.replaceAll("'", "''");
}
