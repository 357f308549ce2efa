/** A deck that comes from somewhere, as edits that make it a deck of one's own. */
import type { EditDraft, Part } from '#lib/own/edit.ts';
import { placesBetween } from '#lib/own/list/places.ts';
import { editsOf } from '#lib/own/list/list-edits.ts';

interface Brought {
	/** The id it gets here: nobody else's. */
	deck: string;
	/** What it is called here; absent: as it comes. */
	title?: string;
}

/** What is no part of a deck's head. */
const NO_HEAD = new Set([
	'format',
	'id',
	'sections',
	'sources',
	'entities',
	'media',
	'facts',
	'newer',
	'follows',
	'original'
]);
const IS_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST_ID = 64;

/**
 * Edits that make a deck of one's own out of any. Facts keep their ids, which are unique in a deck: so each is known
 * to be that one of the deck it comes from, whose id the head keeps as `from`. What has no id is left out.
 */
export function deckEdits(json: object, { deck, title }: Brought): EditDraft[] {
	const from = json as Record<string, unknown>;
	const head = Object.fromEntries(Object.entries(from).filter(([key]) => !NO_HEAD.has(key)));
	const sections = identified(from['sections']);
	const facts = identified(from['facts']);
	const placed = [...sections, ...facts];
	const places = placesBetween(undefined, undefined, placed.length);
	const parts: [Part, unknown][] = [
		[{ of: 'head' }, { ...head, ...(title !== undefined && { title }), from: originOf(from) }],
		...named(from['sources']).map(([id, value]): [Part, unknown] => [{ of: 'source', id }, value]),
		...named(from['entities']).map(([id, value]): [Part, unknown] => [{ of: 'entity', id }, value]),
		...named(from['media']).map(([id, value]): [Part, unknown] => [{ of: 'medium', id }, value]),
		...sections.map(([id, value]): [Part, unknown] => [{ of: 'section', id }, value]),
		...facts.map(([id, value]): [Part, unknown] => [{ of: 'fact', id }, value]),
		...placed.map(([id], i): [Part, unknown] => [{ of: 'place', id }, places[i]])
	];
	return editsOf(deck, parts);
}

const originOf = ({ id }: Record<string, unknown>) => (isId(id) ? id : undefined);

/** Sections and facts by their ids, each once. */
function identified(list: unknown): [string, object][] {
	const found = new Map<string, object>();
	for (const one of Array.isArray(list) ? list : []) {
		const { id, ...value } = Object(one) as Record<string, unknown>;
		if (isId(id) && !found.has(id)) found.set(id, value);
	}
	return [...found];
}

const named = (record: unknown): [string, unknown][] =>
	typeof record === 'object' && record !== null && !Array.isArray(record)
		? Object.entries(record).filter(([id]) => isId(id))
		: [];

const isId = (id: unknown): id is string =>
	typeof id === 'string' && id.length <= LONGEST_ID && IS_ID.test(id);
