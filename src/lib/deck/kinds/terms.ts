/** What proofs ask of terms and members. */
import { termText } from '#lib/deck/answers.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Term } from '#lib/deck/schema.ts';
import type { Accepted } from './checks.ts';

/** What is accepted for a term that is no entity. */
export const acceptedFor = (term: Term, ...at: Path): Accepted[] =>
	'text' in term ? [{ accept: term.accept, text: term.text, at: [...at, 'accept'] }] : [];

/** All that an entity is called. */
export function allNames(view: DeckView, id: string): string[] {
	const one = view.entity(id);
	return one ? [one.name, ...one.aliases, one.office ?? ''] : [];
}

/** All that a term is called. */
export const allWords = (view: DeckView, term: Term): string[] =>
	'entity' in term ? allNames(view, term.entity) : [termText(view, term), ...term.accept];

/** All that members are called. */
export const allOf = (view: DeckView, members: readonly { id: string }[]): string[] =>
	members.flatMap(({ id }) => allNames(view, id));
