/**
 * Facts that a deck says are those of another: it is believed where both are at hand and are asked and answered alike.
 */
import type { Answer } from '#lib/deck/card.ts';
import { cardsOfFact } from '#lib/deck/cards.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import type { Finding } from '#lib/deck/problem.ts';
import { say, type Saying } from '#lib/deck/saying.ts';
import type { Deck, Fact } from '#lib/deck/schema.ts';
import { nearest } from '#lib/deck/words/nearest.ts';
import { normalise } from '#lib/deck/words/normalise.ts';

/**
 * What is wrong with what a deck says of others; of a deck that is not at hand nothing is said.
 *
 * @param find a deck by its id
 */
export const sameElsewhere = (deck: Deck, find: (id: string) => Deck | undefined): Finding[] =>
	deck.facts.flatMap((fact, i) => {
		const message = fact.same === undefined ? undefined : wrongWith(fact, fact.same, deck, find);
		return message ? [{ path: ['facts', i, 'same'], message }] : [];
	});

function wrongWith(
	fact: Fact,
	same: string,
	deck: Deck,
	find: (id: string) => Deck | undefined
): Saying | undefined {
	const [where = '', id = ''] = same.split('/');
	if (where === deck.id) return say`that is a fact of this deck; name one of another deck.`;
	const other = find(where);
	if (!other) return undefined;
	const twin = viewOf(other).fact(id);
	if (!twin) {
		const ids = other.facts.map((one) => one.id);
		return say`“${where}” has no fact “${id}”; is it ${nearest(id, ids) ?? ids[0] ?? ''}?`;
	}
	const [here, there] = [answersOf(deck, fact), answersOf(other, twin)];
	const apart = [...here.keys(), ...there.keys()].find(
		(card) => here.get(card) !== there.get(card)
	);
	return apart === undefined
		? undefined
		: say`“${same}” is not asked and answered alike: they differ in ${apart}; make them agree, or take \`same\` out.`;
}

/** What is right for each card of a fact, by what follows the fact in its id. */
function answersOf(deck: Deck, fact: Fact): ReadonlyMap<string, string> {
	const begin = `${deck.id}/${fact.id}/`.length;
	const cards = cardsOfFact(viewOf(deck), fact);
	return new Map(cards.map(({ id, answer }) => [id.slice(begin), alike(answer)]));
}

/** The same for answers that are alike. Sentences may be worded in other ways: whoever writes them vouches for that. */
function alike(answer: Answer): string {
	switch (answer.kind) {
		case 'name':
			return answer.iso ?? normalise(answer.text);
		case 'number':
			return `${answer.value} ${answer.unit ?? ''}`;
		case 'date':
			return answer.date;
		case 'prose':
			return '';
		default:
			return answer satisfies never;
	}
}
