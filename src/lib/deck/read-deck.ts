/**
 * A deck that another release has checked: what this one knows of it. Files of authors are read by
 * `file/parse.ts`, which forgives nothing; here what is not known is a newer release's, and no mistake.
 */
import { loosened } from '#lib/releases/loosened.ts';
import { Deck, Entity, Fact } from './schema.ts';

/** A fact that only a newer release can ask. */
export interface NewerFact {
	id: string;
	/** What is to be read of it: its question or its text; its id where it has none. */
	name: string;
}

export interface ReadDeck {
	/** Without the facts that are not understood, but for their names; with the fields that are not known. */
	deck: Deck & { newer?: readonly NewerFact[] };
	/** All of it as it came, where something is left out. */
	source?: unknown;
}

const Loose = loosened(Deck);
const LooseFact = loosened(Fact);
const LooseEntity = loosened(Entity);

/** The deck of this id; `newer` for one that is a deck, and nothing of it is understood. */
export function readDeckOf(json: unknown, id: string): ReadDeck | 'newer' | undefined {
	const read = readDeck(json);
	if (read) return read.deck.id === id ? read : undefined;
	const { id: its, format, facts } = Object(json) as Record<string, unknown>;
	return its === id && typeof format === 'number' && Array.isArray(facts) ? 'newer' : undefined;
}

/**
 * One fact by itself; undefined for one that is not understood. A deck whose facts are all understood is what is
 * understood of each: so of a deck that changes fact by fact only these are read again.
 */
export const readFact = (json: unknown): Deck['facts'][number] | undefined =>
	LooseFact.safeParse(json).data;

/** The same of one entity. */
export const readEntity = (json: unknown): Deck['entities'][string] | undefined =>
	LooseEntity.safeParse(json).data;

/** Undefined for what is no deck, and for one of which nothing is understood. */
export function readDeck(json: unknown): ReadDeck | undefined {
	const whole = Loose.safeParse(json);
	if (whole.success) return { deck: whole.data };
	const raw = Object(json) as Record<string, unknown>;
	const facts = new Set<string>();
	/** Entities, sources and sections, which facts need. */
	const things = new Set<string>();
	for (const { path } of whole.error.issues) {
		const [part, which] = path as [string, string | number | undefined];
		if (which === undefined || !PARTS.has(part)) return undefined;
		const one = Object(raw[part])[which] as unknown;
		(part === 'facts' ? facts : things).add(LISTS.has(part) ? idOf(one) : String(which));
	}
	const lost = new Set([...facts, ...things]);
	const kept = listOf(raw['facts']).filter(
		(fact) => !facts.has(idOf(fact)) && !mentions(withoutHints(fact, lost), things)
	);
	const known = Loose.safeParse({
		...raw,
		facts: kept.map((fact) => withoutHints(fact, lost)),
		...(raw['sections'] !== undefined && {
			sections: listOf(raw['sections']).filter((one) => !things.has(idOf(one)))
		}),
		sources: without(raw['sources'], things),
		...(raw['entities'] !== undefined && { entities: without(raw['entities'], things) }),
		...(raw['media'] !== undefined && { media: without(raw['media'], things) })
	});
	if (!known.success) return undefined;
	const here = new Set(kept);
	const newer = listOf(raw['facts']).filter((fact) => !here.has(fact));
	return { deck: { ...known.data, newer: newer.map(nameOf) }, source: json };
}

/** Parts of a deck of which one may be left out by itself. */
const LISTS: ReadonlySet<string> = new Set(['facts', 'sections']);
const PARTS: ReadonlySet<string> = new Set([...LISTS, 'entities', 'sources', 'media']);

/** Lists of others that are like this one: nothing rests on them. */
const HINTS = ['confusable', 'synonyms'];

const idOf = (part: unknown): string => String(Object(part).id);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function without(record: unknown, lost: ReadonlySet<string>): Record<string, unknown> {
	const kept = Object.entries(Object(record) as object).filter(([id]) => !lost.has(id));
	return Object.fromEntries(kept.map(([id, one]) => [id, withoutHints(one, lost)]));
}

/** A fact that hints at no fact that was left out. */
export function withoutHints<T>(part: T, lost: ReadonlySet<string>): T {
	const hints = HINTS.filter((hint) => Array.isArray(Object(part)[hint]));
	if (hints.length === 0) return part;
	const of = part as T & Record<string, unknown[]>;
	return {
		...of,
		...Object.fromEntries(
			hints.map((hint) => [hint, of[hint]!.filter((id) => !lost.has(id as string))])
		)
	};
}

/** Whether a fact needs something that was left out: by its id, wherever that stands in it. */
function mentions(value: unknown, lost: ReadonlySet<string>): boolean {
	if (typeof value === 'string') return lost.has(value);
	if (typeof value !== 'object' || value === null) return false;
	return Object.entries(value).some(([key, inner]) => lost.has(key) || mentions(inner, lost));
}

const LONGEST = 200;

/** What is told of a fact that is not understood. */
export function nameOf(fact: unknown): NewerFact {
	const { id, question, text, event, label } = Object(fact) as Record<string, unknown>;
	const said = [question, text, event, label, id].find((one) => typeof one === 'string' && one);
	return { id: String(id), name: String(said ?? '?').slice(0, LONGEST) };
}
