/** A deck as the card makers see it: its names, facts and wording looked up once. */
import { identityIn } from './words/accents.ts';
import type { Answer, Card, WrongAnswer } from './card.ts';
import type { Deck, Entity, Fact, FactKind, FactOf, Term } from './schema.ts';
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
	const kinds = new Map<FactKind, readonly Fact[]>();
	const called = once(() => {
		const ids = new Map<string, string>();
		for (const [id, { name, aliases }] of Object.entries(deck.entities))
			for (const text of [name, ...aliases]) ids.set(identity(text), id);
		return ids;
	});
	return {
		deck,
		wording: wordingFor(deck.lang),
		entity,
		nameOf: (id) => entity(id)?.name ?? id,
		inSentence: (id) => entity(id)?.inSentence ?? entity(id)?.name ?? id,
		fact: (id) => facts().get(id),
		identity,
		factsOf<K extends FactKind>(kind: K) {
			const known = kinds.get(kind) ?? deck.facts.filter((fact) => fact.kind === kind);
			kinds.set(kind, known);
			return known as readonly FactOf<K>[];
		},
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
	const names: string[] = [];
	for (const { name, aliases } of Object.values(deck.entities)) names.push(name, ...aliases);
	const add = (term: Term) => {
		if ('text' in term) names.push(term.text, ...term.accept);
	};
	for (const fact of deck.facts) {
		if (fact.kind === 'pair') [fact.left, fact.right].forEach(add);
		else if (fact.kind === 'definition') add(fact.term);
		else if (fact.kind === 'sequence') fact.items.forEach(({ term }) => add(term));
		else if (fact.kind === 'groups')
			for (const { name, accept } of fact.groups) names.push(name, ...accept);
	}
	return [...new Set(names)];
}

/** An entity as an answer. */
export function entityAnswer(view: DeckView, id: string): Answer {
	const entity = view.entity(id);
	return {
		kind: 'name',
		text: entity?.name ?? id,
		accept: entity?.aliases ?? [],
		entity: id,
		...(entity && aboutOf(entity)),
		...(entity?.lang !== undefined && { lang: entity.lang })
	};
}

/** What a typed answer may say of an entity beside its name. */
const aboutOf = ({ kind, iso, office, accentsCount }: Entity) => ({
	entityKind: kind,
	...(accentsCount === true && { accents: true as const }),
	...(iso !== undefined && { iso }),
	...(office !== undefined && { office })
});

/** A term as an answer; words that name an entity bring its other names with them. */
export function termAnswer(view: DeckView, term: Term): Answer {
	if ('entity' in term) return entityAnswer(view, term.entity);
	const { text, accept, lang, accentsCount } = term;
	const answer = textAnswer(view, text, accept);
	return {
		...answer,
		...(lang !== undefined && { lang }),
		...(accentsCount === true && answer.kind === 'name' && { accents: true as const })
	};
}

const WHOLE_NUMBER = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d{1,15})$/;

/** Words that can be typed: a name, or a number. */
export function textAnswer(view: DeckView, text: string, accept: readonly string[]): Answer {
	if (WHOLE_NUMBER.test(text))
		return {
			kind: 'number',
			text,
			value: Number(text.replaceAll(',', '').replace('−', '-')),
			tolerance: 0
		};
	const entity = view.entityCalled(text);
	if (entity === undefined) return { kind: 'name', text, accept };
	const known = view.entity(entity);
	const { name = text, aliases = [] } = known ?? {};
	const spellings = [name, ...aliases, ...accept].filter((other) => other !== text);
	return {
		kind: 'name',
		text,
		accept: [...new Set(spellings)],
		entity,
		...(known && aboutOf(known))
	};
}

/** How a term reads. */
export const termText = (view: DeckView, term: Term): string =>
	'entity' in term ? view.nameOf(term.entity) : term.text;

/** The entity an answer is, if it is one. */
export const entityOf = (answer: Answer): string | undefined =>
	answer.kind === 'name' ? answer.entity : undefined;

/** What else a wrong answer is called. */
export const otherNames = (accept: readonly string[] = []): Pick<WrongAnswer, 'accept'> =>
	accept.length > 0 ? { accept } : {};

/** An entity as a wrong answer. */
export function wrongEntity(view: DeckView, id: string, right: Answer, why: string): WrongAnswer {
	const entity = view.entity(id);
	return {
		text: entity?.name ?? id,
		...otherNames(entity?.aliases),
		entity: id,
		...(entity?.iso !== undefined && { iso: entity.iso }),
		...(entity?.lang !== undefined && { lang: entity.lang }),
		why,
		confusable: view.mixedUp(id, entityOf(right))
	};
}

/** An entity as what a card is about. */
export function aboutEntity(view: DeckView, id: string): NonNullable<Card['about']> {
	const lang = view.entity(id)?.lang;
	return { text: view.nameOf(id), ...(lang !== undefined && { lang }) };
}

/** A term as what a card is about. */
export function aboutTerm(view: DeckView, term: Term): NonNullable<Card['about']> {
	if ('entity' in term) return aboutEntity(view, term.entity);
	return { text: term.text, ...(term.lang !== undefined && { lang: term.lang }) };
}

/** A term as a wrong answer. */
export const wrongTerm = (view: DeckView, term: Term, right: Answer, why: string): WrongAnswer =>
	'entity' in term
		? wrongEntity(view, term.entity, right, why)
		: { ...wrongText(view, term.text, right, why, term.lang), ...otherNames(term.accept) };

/** Words as a wrong answer. */
export function wrongText(
	view: DeckView,
	text: string,
	right: Answer,
	why: string,
	lang?: string
): WrongAnswer {
	const entity = view.entityCalled(text);
	return {
		text,
		...(entity !== undefined && { entity }),
		...(lang !== undefined && { lang }),
		why,
		confusable: view.mixedUp(entity, entityOf(right))
	};
}
