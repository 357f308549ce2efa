/**
 * The kinds of facts. Each has a folder: its schema (`fact.ts` joins them), what a phone makes of
 * it (here), what a checker must know of it (`kind-checks.ts`), and a component (`ui/deck/fact-bodies.ts`).
 * Each of these tables has a place for every kind, or does not compile.
 */
import type { DeckView } from './deck-view.ts';
import { card } from './kinds/card/kind.ts';
import { cloze } from './kinds/cloze/kind.ts';
import { date } from './kinds/date/kind.ts';
import { definition } from './kinds/definition/kind.ts';
import { groups } from './kinds/groups/kind.ts';
import type { Kind } from './kinds/kind.ts';
import { number } from './kinds/number/kind.ts';
import { pair } from './kinds/pair/kind.ts';
import { picture } from './kinds/picture/kind.ts';
import { quote } from './kinds/quote/kind.ts';
import { sequence } from './kinds/sequence/kind.ts';
import { set } from './kinds/set/kind.ts';
import { statement } from './kinds/statement/kind.ts';
import type { Fact, FactKind } from './schema.ts';

const KINDS: { readonly [K in FactKind]: Kind<K> } = {
	set,
	groups,
	quote,
	number,
	date,
	sequence,
	pair,
	definition,
	statement,
	cloze,
	card,
	picture
};

/** The kind of a fact; TypeScript cannot see that the two are one. */
export const kindOf = (fact: Fact): Kind<FactKind> => KINDS[fact.kind] as Kind<FactKind>;

/** Ids of facts that people mix one up with, as the deck says or its kind; one way round. */
export const mixedUpWith = (view: DeckView, fact: Fact): string[] => [
	...fact.confusable,
	...kindOf(fact).mixedUp(view, fact)
];

/** Facts for which this is the same borrow wrong answers of each other. */
export const likeOf = (fact: Fact): string => `${fact.kind} ${kindOf(fact).like(fact)}`;
