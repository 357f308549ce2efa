/** A deck as the kinds of facts see it: its names, facts and wording looked up once. */
import { identityIn } from './words/accents.ts';
import { groupedBy } from './grouped.ts';
import { stretchesOf } from './kin.ts';
import { kindOf } from './kinds.ts';
import type { Deck, Entity, Fact, FactKind, FactOf } from './schema.ts';
import { wordingFor, type Wording } from './words/wording.ts';

export interface DeckView {
	deck: Deck;
	wording: Wording;
	entity: (id: string) => Entity | undefined;
	/** Its name, or its id if the deck has no such entity. */
	nameOf: (id: string) => string;
	/** Its name as it reads within a sentence: "the United States". */
	inSentence: (id: string) => string;
	fact: (id: string) => Fact | undefined;
	factsOf: <K extends FactKind>(kind: K) => readonly FactOf<K>[];
	/**
	 * A fact and those of its like that stand nearest in the file, in its order: what it borrows wrong answers of,
	 * as each of them does of all others.
	 */
	kinOf: <F extends Fact>(fact: F) => readonly F[];
	/** How its names are told apart: see `identityIn`. */
	identity: (text: string) => string;
	/** The entity that a name or alias stands for. */
	entityCalled: (text: string) => string | undefined;
	/** Whether people mix two entities up. */
	mixedUp: (a: string | undefined, b: string | undefined) => boolean;
	/** Every name in the deck: of entities, terms and groups. */
	names: () => readonly string[];
}

const views = new WeakMap<Deck, DeckView>();

/** The view of a deck, made once. A deck is a value: it must not be changed after it was parsed. */
export function viewOf(deck: Deck): DeckView {
	let view = views.get(deck);
	if (!view) {
		view = makeView(deck);
		views.set(deck, view);
	}
	return view;
}

function makeView(deck: Deck): DeckView {
	const entity = (id: string) => (Object.hasOwn(deck.entities, id) ? deck.entities[id] : undefined);
	const identity = identityIn(deck);
	const facts = once(() => new Map(deck.facts.map((fact) => [fact.id, fact])));
	const kinds = once(() => groupedBy(deck.facts, ({ kind }) => kind));
	const stretches = once(() => stretchesOf(deck));
	const called = once(() => {
		const ids = new Map<string, string>();
		for (const [id, { name, aliases }] of Object.entries(deck.entities))
			for (const text of [name, ...aliases]) ids.set(identity(text), id);
		return ids;
	});
	return {
		deck,
		// It may have come since (see `wordingLoaded`).
		get wording() {
			return wordingFor(deck.lang);
		},
		entity,
		nameOf: (id) => entity(id)?.name ?? id,
		inSentence: (id) => entity(id)?.inSentence ?? entity(id)?.name ?? id,
		fact: (id) => facts().get(id),
		identity,
		factsOf: <K extends FactKind>(kind: K) => (kinds().get(kind) ?? []) as FactOf<K>[],
		kinOf: <F extends Fact>(fact: F) => (stretches().get(fact) ?? []) as readonly F[],
		entityCalled: (text) => called().get(identity(text)),
		mixedUp: (a, b) =>
			a !== undefined &&
			b !== undefined &&
			(entity(a)?.confusable.includes(b) || entity(b)?.confusable.includes(a) || false),
		names: once(() => namesOf(deck))
	};
}

function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

function namesOf(deck: Deck): string[] {
	const names = Object.values(deck.entities).flatMap(({ name, aliases }) => [name, ...aliases]);
	for (const fact of deck.facts)
		for (const { text, accept } of kindOf(fact).names(fact)) names.push(text, ...accept);
	return [...new Set(names)];
}
