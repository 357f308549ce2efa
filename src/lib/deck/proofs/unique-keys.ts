import { say } from '#lib/deck/saying.ts';
import type { Card } from '#lib/deck/card.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import { cardsIn, type Proof } from './proof.ts';

/** No two cards ask the same thing in the same words: each question has one answer. */
export const uniqueKeys: Proof = (deck, report) => {
	const { identity } = viewOf(deck);
	const asked = new Map<string, Card>();
	for (const { card, path } of cardsIn(deck))
		for (const question of questionsOf(card)) {
			const key = JSON.stringify(question.map(identity));
			const twin = asked.get(key);
			if (twin === undefined) asked.set(key, card);
			else if (!together(card, twin)) {
				const same = identity(card.answer.text) === identity(twin.answer.text);
				report(
					path,
					same
						? say`“${question[0] ?? ''}” is asked in the same words by “${twin.fact}”, with the same answer; tell the two apart or delete one.`
						: say`“${question[0] ?? ''}” is asked in the same words by “${twin.fact}”, with another answer; tell the two apart or delete one.`
				);
			}
		}
};

/** What a learner sees before answering: once for a card by itself, once for its list. */
function questionsOf({ prompt, given, cloze, list }: Card): string[][] {
	const sentence = (cloze ?? []).map((part) => ('text' in part ? part.text : '_')).join('');
	const own = [prompt, given?.text ?? '', sentence];
	return list ? [own, [list.prompt]] : [own];
}

/** Members of one list, or of one open set, share their question: each is picked among others. */
const together = (a: Card, b: Card) =>
	a.fact === b.fact && a.aspect === b.aspect && (a.list ?? a.pickOnly) !== undefined;
