/**
 * Facts into cards. Ids are found without wording anything, and what only a question needs (wrong
 * answers, rival names) is worked out when it is first asked for: a phone lists 20,000 cards at once
 * but asks one at a time.
 */
import type { Answer, Card, CardId, WrongAnswer } from './card.ts';
import { viewOf, type DeckView } from './deck-view.ts';
import type { Draft, Key } from './kinds/kind.ts';
import { kindOf } from './kinds.ts';
import type { Deck, Fact } from './schema.ts';

const idOf = (deck: string, fact: string, { aspect, member }: Key): CardId =>
	member === undefined ? `${deck}/${fact}/${aspect}` : `${deck}/${fact}/${aspect}/${member}`;

const idsOf = (deck: Deck, fact: Fact): CardId[] =>
	kindOf(fact)
		.keys(fact)
		.map((key) => idOf(deck.id, fact.id, key));

/** The ids of a deck's cards, in the order of its file. Cheap. */
export const cardIdsOf = (deck: Deck): CardId[] => deck.facts.flatMap((fact) => idsOf(deck, fact));

/** The ids of one fact's cards, in its order; none of a fact that the deck does not have. */
export function cardIdsOfFact(deck: Deck, factId: string): CardId[] {
	const fact = viewOf(deck).fact(factId);
	return fact ? idsOf(deck, fact) : [];
}

/** A deck's cards, in the order of its file. */
export function cardsOf(deck: Deck): Card[] {
	const view = viewOf(deck);
	return deck.facts.flatMap((fact) => cardsOfFact(view, fact));
}

/** One card; undefined if the deck does not have it (any more). */
export function cardOf(deck: Deck, id: CardId): Card | undefined {
	const [deckId, factId, aspect, member, ...rest] = id.split('/');
	if (deckId !== deck.id || factId === undefined || rest.length > 0) return undefined;
	const view = viewOf(deck);
	const fact = view.fact(factId);
	if (!fact) return undefined;
	const key = kindOf(fact)
		.keys(fact)
		.find((one) => one.aspect === aspect && one.member === member);
	return key && cardFor(view, fact, key);
}

/** The cards of one fact. */
export function cardsOfFact(view: DeckView, fact: Fact): Card[] {
	return kindOf(fact)
		.keys(fact)
		.flatMap((key) => cardFor(view, fact, key) ?? []);
}

function cardFor(view: DeckView, fact: Fact, key: Key): Card | undefined {
	const draft = kindOf(fact).draft(view, fact, key);
	return draft && finish(view, fact, key, draft);
}

/** What a card has of its draft, where that has it. */
const CARRIED = ['given', 'about', 'several', 'pickOnly', 'cloze', 'quoted'] as const;

function carry<K extends (typeof CARRIED)[number]>(
	card: Partial<Pick<Card, K>>,
	draft: Partial<Pick<Card, K>>,
	key: K
): void {
	if (draft[key]) card[key] = draft[key];
}

function finish(view: DeckView, fact: Fact, key: Key, draft: Draft): Card {
	const { deck } = view;
	const { list } = draft;
	let wrong: readonly WrongAnswer[] | undefined;
	let rivals: readonly string[] | undefined;
	// No spreads: of 20,000 objects with getters they would be most of the work.
	const card: Card = {
		id: idOf(deck.id, fact.id, key),
		deck: deck.id,
		fact: fact.id,
		kind: fact.kind,
		aspect: key.aspect,
		revision: fact.changes.length,
		prompt: draft.prompt,
		answer: completed(view, fact, draft.answer),
		get wrong() {
			return (wrong ??= draft.wrong());
		},
		get rivals() {
			return (rivals ??= rivalsOf(view, draft));
		},
		lang: deck.lang,
		dir: deck.dir
	};
	if (key.member !== undefined) card.member = key.member;
	if (fact.section !== undefined) card.section = fact.section;
	for (const key of CARRIED) carry(card, draft, key);
	if (list) card.list = { id: `${deck.id}/${fact.id}/${key.aspect}`, ...list };
	return card;
}

/** A place in a law, as far as it shows: "2 (4)", "Article 5", "§ 242". */
const CITATION = /\d\s*\(\s*\d|^(?:art|section|rule|§)/i;

/**
 * An answer with what its fact says of it: whether accents count and, of a citation, the titles of
 * its sources, which may be typed along ("of the Charter").
 */
function completed({ deck }: DeckView, { anchors, accentsCount }: Fact, answer: Answer): Answer {
	if (answer.kind !== 'name') return answer;
	if (accentsCount ?? deck.accentsCount) return { ...answer, accents: true };
	if (!CITATION.test(answer.text)) return answer;
	const titles = anchors.flatMap(({ source }) => deck.sources[source]?.title ?? []);
	return { ...answer, sources: [...new Set(titles)].join('. ') };
}

/** All names in the deck but those of the answer. */
function rivalsOf(view: DeckView, { answer }: Draft): string[] {
	const own = new Set(
		(answer.kind === 'name' ? [answer.text, ...answer.accept] : [answer.text]).map(view.identity)
	);
	return view.names().filter((name) => !own.has(view.identity(name)));
}
