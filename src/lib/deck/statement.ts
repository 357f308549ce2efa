import type { DeckView } from './deck-view.ts';
import { kindOf } from './kinds.ts';
import type { Fact } from './schema.ts';

/** A fact in one sentence, with its answer. */
export const statementOf = (view: DeckView, fact: Fact): string =>
	kindOf(fact).statement(view, fact);
