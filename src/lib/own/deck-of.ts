/** The parts of a deck of one's own put together to a deck like any other. */
import type { ReadDeck } from '#lib/deck/read-deck.ts';
import { readDeckOf, readFact } from '#lib/deck/read-deck.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { valueOf, type PartsOf } from './fold.ts';
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
	const json = jsonOf(id, parts);
	const read = json.facts.length > 0 ? readParts(json, id, listed(parts, 'fact')) : undefined;
	return {
		read: read === 'newer' ? undefined : read,
		title,
		archived,
		gone,
		newer: read === 'newer'
	};
}

/** All that a deck says, as a deck file would, with whatever cannot be asked as well. */
export function jsonOf(id: string, parts: PartsOf) {
	const { title, rest } = headOf(parts);
	const media = recorded(parts, 'medium');
	return {
		...usualHead,
		summary: title || UNTITLED,
		...rest,
		format: 1,
		id,
		title: title || UNTITLED,
		sections: inOrder(parts, 'section'),
		sources: recorded(parts, 'source'),
		entities: recorded(parts, 'entity'),
		...(Object.keys(media).length > 0 && { media }),
		facts: inOrder(parts, 'fact')
	};
}

/** What is understood of a fact, as long as it reads so: of thousands only the one that was changed is read again. */
const readFacts = new WeakMap<object, { id: string; fact: ReturnType<typeof readFact> }>();

/** The same as of the whole at once: a fact that is not understood is a matter for all of it. */
function readParts(json: DeckJson, id: string, facts: readonly Listed[]) {
	const known = facts.map((one) => {
		let read = readFacts.get(one.value);
		if (read?.id !== one.id)
			readFacts.set(
				one.value,
				(read = { id: one.id, fact: readFact({ ...one.value, id: one.id }) })
			);
		return read.fact;
	});
	const [first] = json.facts;
	const rest = known.every((fact) => fact !== undefined)
		? readDeckOf({ ...json, facts: [first] }, id)
		: undefined;
	return rest && rest !== 'newer' && rest.source === undefined
		? { deck: { ...rest.deck, facts: known as Deck['facts'] } }
		: readDeckOf(json, id);
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

/** In their order, each with its id. */
const inOrder = (parts: PartsOf, of: 'section' | 'fact'): object[] =>
	listed(parts, of).map(({ id, value }) => ({ ...value, id }));

const recorded = (parts: PartsOf, of: 'source' | 'entity' | 'medium'): Record<string, object> =>
	Object.fromEntries(partsThere(parts, of).map(({ id, value }) => [id, value]));
