/**
 * Facts that a deck says are those of another: it is believed where both are at hand and are asked and answered alike.
 */
import type { Answer } from '#lib/deck/card.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import type { Finding } from '#lib/deck/problem.ts';
import { say } from '#lib/deck/saying.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { nearest } from '#lib/deck/words/nearest.ts';
import { normalise } from '#lib/deck/words/normalise.ts';

/** What is wrong with what a deck says of others; of a deck that is not at hand nothing is said. */
export function sameElsewhere(deck: Deck, others: ReadonlyMap<string, Deck>): Finding[] {
	return deck.facts.flatMap(({ id, same }, i): Finding[] => {
		const [where = '', fact = ''] = same?.split('/') ?? [];
		const path = ['facts', i, 'same'];
		if (where === deck.id)
			return [{ path, message: say`that is a fact of this deck; name one of another deck.` }];
		const other = others.get(where);
		if (!other) return [];
		if (!other.facts.some((one) => one.id === fact)) {
			const ids = other.facts.map((one) => one.id);
			const meant = nearest(fact, ids) ?? ids[0] ?? '';
			return [{ path, message: say`“${where}” has no fact “${fact}”; is it ${meant}?` }];
		}
		const answers = answersOf(other, fact);
		const mine = [...answersOf(deck, id)];
		const apart = mine.find(([card, answer]) => answers.get(card) !== answer);
		if (!apart && mine.length === answers.size) return [];
		const what =
			apart?.[0] ?? [...answers.keys()].find((card) => !mine.some(([one]) => one === card));
		return [
			{
				path,
				message: say`“${same ?? ''}” is not asked and answered alike: they differ in ${what ?? ''}; make them agree, or take \`same\` out.`
			}
		];
	});
}

/** What is right for each card of a fact, by what follows the fact in its id. */
function answersOf(deck: Deck, fact: string): ReadonlyMap<string, string> {
	const cards = cardsOf(deck).filter((card) => card.fact === fact);
	const begin = `${deck.id}/${fact}/`.length;
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
