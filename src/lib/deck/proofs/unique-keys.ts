import type { Card } from '#lib/deck/card.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import { clozeParts } from '#lib/deck/cloze-text.ts';
import { normalise } from '#lib/deck/normalise.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { factPaths, type Proof, type Report } from './proof.ts';

/** No two cards ask the same thing in the same words: each question has one answer. */
export const uniqueKeys: Proof = (deck, report) => {
	const pathOf = factPaths(deck);
	const asked = new Map<string, Card>();
	for (const card of cardsOf(deck)) {
		const key = questionOf(card);
		const twin = asked.get(key);
		if (twin === undefined) asked.set(key, card);
		else if (twin.list?.id !== card.list?.id || !card.list) sayTwice(card, twin, pathOf, report);
	}
	partners(deck, report);
};

function sayTwice(
	card: Card,
	twin: Card,
	pathOf: ReturnType<typeof factPaths>,
	report: Report
): void {
	// Members of an open set or group share their question: each is picked among others.
	if (card.pickOnly && twin.fact === card.fact && twin.aspect === card.aspect) return;
	report(
		pathOf(card.fact),
		`“${card.list?.prompt ?? card.prompt}” is asked in the same words by “${twin.fact}”, with ${sameAnswer(card, twin) ? 'the same' : 'another'} answer; tell the two apart or delete one.`
	);
}

/** What a learner sees before answering, whatever the form. */
function questionOf(card: Card): string {
	const { prompt, given, cloze, list } = card;
	const sentence = cloze?.map((part) => ('text' in part ? part.text : '{}')).join('');
	const texts = list?.ordered
		? [list.prompt, prompt]
		: [list?.prompt ?? prompt, given?.text ?? '', sentence ?? ''];
	return JSON.stringify(texts.map(normalise));
}

const sameAnswer = (a: Card, b: Card) => normalise(a.answer.text) === normalise(b.answer.text);

/** In a one-to-one relation nothing has two partners. */
function partners(deck: Deck, report: Report): void {
	const pathOf = factPaths(deck);
	const taken = new Map<string, string>();
	for (const fact of deck.facts) {
		if (fact.kind === 'cloze')
			sameBlank(fact.text, (message) => report([...pathOf(fact.id), 'text'], message));
		if (fact.kind !== 'pair' || !fact.oneToOne) continue;
		for (const side of ['left', 'right'] as const) {
			const term = fact[side];
			const text = 'entity' in term ? term.entity : normalise(term.text);
			const key = JSON.stringify([fact.relation, side, text]);
			const owner = taken.get(key);
			if (owner === undefined) taken.set(key, fact.id);
			else
				report(
					[...pathOf(fact.id), side],
					`“${text}” is the ${side} side of “${owner}” too, though “${fact.relation}” is one to one; set oneToOne: false or correct one.`
				);
		}
	}
}

/** A blank that stands twice has the same words both times. */
function sameBlank(text: string, report: (message: string) => void): void {
	const words = new Map<string, string>();
	for (const part of clozeParts(text)) {
		if (part.blank === undefined) continue;
		const known = words.get(part.blank) ?? part.text;
		if (normalise(known) !== normalise(part.text))
			report(`the blank “${part.blank}” has two answers; name them differently.`);
		words.set(part.blank, known);
	}
}
