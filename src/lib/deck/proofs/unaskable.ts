/** What cannot be asked at all: also in a deck of one's own, where all else may stand with a remark. */
import type { Card } from '#lib/deck/card.ts';
import { cardsOfFact } from '#lib/deck/cards.ts';
import { viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import type { Path } from '#lib/deck/problem.ts';
import { bare } from '#lib/deck/rich/marks.ts';
import { say, type Saying } from '#lib/deck/saying.ts';
import { Deck, type Fact } from '#lib/deck/schema.ts';
import { placesIn, type Schema } from '#lib/deck/schema/places.ts';
import { referredBy } from '#lib/deck/schema/refers.ts';
import { tooFew } from './distractors.ts';
import type { Proof } from './proof.ts';
import { NAMES } from './references.ts';

/** Facts without what they rest on, with an id that is taken, without an answer of their own, with nothing to choose among. */
export const unaskable: Proof = (deck, report) => {
	const view = viewOf(deck);
	const lost = new Map(dangling(deck).map(({ at, ...what }) => [at, what]));
	const taken = new Map<string, number>();
	deck.facts.forEach((fact, i) => {
		const missing = lost.get(i);
		const earlier = taken.get(fact.id);
		const message = missing?.message ?? twice(fact.id, earlier) ?? unanswered(view, fact);
		if (message) report(missing?.path ?? ['facts', i], message);
		if (earlier === undefined) taken.set(fact.id, i);
	});
};

const twice = (id: string, earlier: number | undefined): Saying | undefined =>
	earlier === undefined
		? undefined
		: say`${say`another fact`} has the id “${id}” (number ${earlier + 1} of them); give this one its own.`;

const unanswered = (view: DeckView, fact: Fact): Saying | undefined =>
	cardsOfFact(view, fact)
		.map((card) => ownQuestion(view, card) ?? tooFew(card))
		.find((message) => message !== undefined);

/** An answer that is all that is asked. */
function ownQuestion(view: DeckView, { answer, prompt, given }: Card): Saying | undefined {
	const key = (text: string) => view.identity(bare(text));
	return [given?.text ?? prompt].some((text) => key(text) === key(answer.text))
		? say`“${answer.text}” is what the question says, so it is its own answer: write what is to be known.`
		: undefined;
}

/** Facts that name an entity or a source which the deck does not have. */
function dangling(deck: Deck): { at: number; path: Path; message: Saying }[] {
	const known = { entity: deck.entities, source: deck.sources };
	const found = [];
	for (const { path, value, mark } of placesIn(Deck as unknown as Schema, deck, referredBy)) {
		const [part, at] = path;
		if (part !== 'facts' || typeof at !== 'number' || typeof value !== 'string') continue;
		if (mark !== 'entity' && mark !== 'source') continue;
		if (Object.hasOwn(known[mark], value) || path.includes('confusable')) continue;
		found.push({ at, path, message: say`there is no ${NAMES[mark]} “${value}”` });
	}
	return found;
}
