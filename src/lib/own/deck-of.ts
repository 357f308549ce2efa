/** The parts of a deck of one's own put together to a deck like any other. */
import type { ReadDeck } from '#lib/deck/read-deck.ts';
import { nameOf, readDeckOf, readEntity, readFact, withoutHints } from '#lib/deck/read-deck.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { valueOf, type PartHistory, type PartsOf } from './fold.ts';
import { listed, partsThere, type Listed } from './parts-there.ts';

/** A deck of one's own as it now is. */
export interface OwnDeck {
	/** Nothing while there is no fact that can be asked. Facts that cannot be are named in its `newer`. */
	read: ReadDeck | undefined;
	/** What the deck is called, also while it is empty; empty where it has no name. */
	title: string;
	/** Whether its maker has put it away: it is not asked, and can be taken up again. */
	archived: boolean;
	/** Whether its maker has taken the whole of it away. */
	gone: boolean;
	/** It is of a newer release, which alone can read it. */
	newer: boolean;
}

/** What a head may leave out, as whoever makes a deck for themselves would have it. */
const usualHead = { license: 'All rights reserved', authors: ['—'] };

/** Where a schema asks for a title, and there is none. */
const UNTITLED = '…';

/** A fact that cannot be asked as it stands does not keep the others from being asked. */
export function ownDeckOf(id: string, parts: PartsOf): OwnDeck {
	const { title, archived, gone } = headOf(parts);
	const facts = listed(parts, 'fact');
	const read =
		facts.length > 0 ? readParts(jsonWith(facts, id, parts), id, parts, facts) : undefined;
	return {
		read: read === 'newer' ? undefined : read,
		title,
		archived,
		gone,
		newer: read === 'newer'
	};
}

/** Whether there is a fact that can be asked: of thousands mostly one has to be looked at. */
export function isAskable(id: string, parts: PartsOf): boolean {
	const few = new Map<string, PartHistory>();
	let found = false;
	for (const [key, history] of parts) {
		const { part } = history;
		if (part.of === 'place' || (part.of === 'fact' && found)) continue;
		if (part.of === 'fact') found = isUnderstood(part.id, valueOf(history));
		if (part.of !== 'fact' || found) few.set(key, history);
	}
	return (
		(found && ownDeckOf(id, few).read !== undefined) || ownDeckOf(id, parts).read !== undefined
	);
}

const isUnderstood = (id: string, value: unknown): boolean =>
	typeof value === 'object' &&
	value !== null &&
	factIn({ id, value: value as Listed['value'] }) !== undefined;

/** All that a deck says, as a deck file would, with whatever cannot be asked as well. */
export const jsonOf = (id: string, parts: PartsOf) => jsonWith(listed(parts, 'fact'), id, parts);

function jsonWith(facts: readonly Listed[], id: string, parts: PartsOf) {
	const { title, rest } = headOf(parts);
	const media = recorded(parts, 'medium');
	return {
		...usualHead,
		summary: title || UNTITLED,
		...rest,
		format: 1,
		id,
		title: title || UNTITLED,
		sections: withIds(listed(parts, 'section')),
		sources: recorded(parts, 'source'),
		entities: recorded(parts, 'entity'),
		...(Object.keys(media).length > 0 && { media }),
		facts: withIds(facts)
	};
}

/** What is understood of a fact or an entity, as long as it reads so: of thousands only what was changed is read again. */
const readFacts = new WeakMap<object, { id: string; fact: ReturnType<typeof readFact> }>();
const readEntities = new WeakMap<object, { entity: ReturnType<typeof readEntity> }>();

/** The same as of the whole at once: what is not understood of one is a matter for all of it. */
function readParts(json: DeckJson, id: string, parts: PartsOf, facts: readonly Listed[]) {
	const known = facts.map(factIn);
	const named = partsThere(parts, 'entity').map((one) => [one.id, entityIn(one)] as const);
	const first = json.facts.find((_, i) => known[i]);
	const rest =
		first && named.every(([, entity]) => entity !== undefined)
			? readDeckOf({ ...json, facts: [first], entities: {} }, id)
			: undefined;
	if (!rest || rest === 'newer' || rest.source !== undefined) return readDeckOf(json, id);
	const entities = Object.fromEntries(named) as Deck['entities'];
	const all = { ...rest.deck, entities, facts: known.filter((fact) => fact !== undefined) };
	// One that is only half written is as good as always among them.
	const left = json.facts.filter((_, i) => !known[i]);
	if (left.length === 0) return { deck: all };
	const lost = new Set(facts.flatMap(({ id }, i) => (known[i] ? [] : id)));
	return {
		deck: {
			...all,
			facts: all.facts.map((fact) => withoutHints(fact, lost)),
			newer: left.map(nameOf)
		},
		source: json
	};
}

/** So many are read at a stretch: a phone takes some tens of milliseconds for them. */
const STRETCH = 250;

/**
 * Reads what is new of a deck, with pauses in between: after that it is put together at once, also where thousands of facts have
 * just come.
 */
export async function readAhead(parts: PartsOf, pause: () => Promise<unknown>): Promise<void> {
	const facts = partsThere(parts, 'fact').filter(({ value }) => !readFacts.has(value));
	const entities = partsThere(parts, 'entity').filter(({ value }) => !readEntities.has(value));
	const all = [
		...facts.map((one) => () => factIn(one)),
		...entities.map((one) => () => entityIn(one))
	];
	for (const [n, read] of all.entries()) {
		read();
		if (n % STRETCH === STRETCH - 1) await pause();
	}
}

function factIn({ id, value }: Pick<Listed, 'id' | 'value'>) {
	let read = readFacts.get(value);
	if (read?.id !== id) readFacts.set(value, (read = { id, fact: readFact({ ...value, id }) }));
	return read.fact;
}

function entityIn({ value }: { value: object }) {
	let read = readEntities.get(value);
	if (!read) readEntities.set(value, (read = { entity: readEntity(value) }));
	return read.entity;
}

interface DeckJson {
	facts: readonly object[];
}

/** What a deck's head says, read part by part: a phone lists decks without putting them together. */
export function headOf(parts: PartsOf) {
	const head = parts.get('head');
	const written = head ? valueOf(head) : undefined;
	const { title, archived, ...rest } = Object(written) as Record<string, unknown>;
	return {
		title: typeof title === 'string' ? title.trim() : '',
		archived: archived === true,
		gone: written === null,
		rest
	};
}

/** Each with its id. */
const withIds = (all: readonly Listed[]): object[] =>
	all.map(({ id, value }) => ({ ...value, id }));

const recorded = (parts: PartsOf, of: 'source' | 'entity' | 'medium'): Record<string, object> =>
	Object.fromEntries(partsThere(parts, of).map(({ id, value }) => [id, value]));
