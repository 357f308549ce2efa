import type { Answer, Card } from '#lib/deck/card.ts';
import { wordsOf } from '#lib/deck/normalise.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { cardsIn, type Proof } from './proof.ts';

/** Small numbers stand in questions for other reasons ("ES-11/1"). */
const SMALL = 12;
/** Shorter aliases are words of their own ("US"). */
const SHORT = 4;

/** What is shown before the answer does not give it away. */
export const leaks: Proof = (deck, report) => {
	const blamed = new Set<string>();
	for (const { card, path } of cardsIn(deck)) {
		const shown = shownBy(card).map(spaced);
		const leak = tellingWords(deck, card).find((words) =>
			shown.some((text) => text.includes(spaced(words)))
		);
		if (leak === undefined || blamed.has(card.fact + leak)) continue;
		blamed.add(card.fact + leak);
		report(path, `the question gives its answer away: it has “${leak}” in it.`);
	}
};

/** All that a learner reads before answering, in any form. */
function shownBy({ prompt, given, about, cloze, list }: Card): string[] {
	const texts = [prompt, given?.text ?? '', about?.text ?? '', list?.prompt ?? ''];
	for (const part of cloze ?? []) texts.push('text' in part ? part.text : (part.hint ?? ''));
	return texts;
}

/** The spellings of the answer that would tell it. */
function tellingWords(deck: Deck, { answer, kind, aspect }: Card): string[] {
	switch (answer.kind) {
		case 'number':
			return answer.value > SMALL || !Number.isInteger(answer.value)
				? [String(answer.value), answer.text]
				: [];
		case 'date':
			return [answer.text, answer.date];
		case 'prose':
			return [answer.text];
		case 'name':
			return named(deck, answer, kind === 'definition' || aspect === 'speaker');
	}
}

/** Aliases count where they are names; other accepted words ("against") may well stand elsewhere. */
function named(deck: Deck, answer: Extract<Answer, { kind: 'name' }>, strict: boolean): string[] {
	const { text, accept, entity } = answer;
	const aliases = entity === undefined ? [] : (deck.entities[entity]?.aliases ?? []);
	return [text, ...(strict ? accept : aliases)].filter(
		(name, i) => i === 0 || name.length >= SHORT
	);
}

/** Words between spaces, so that whole words are found and nothing else. */
const spaced = (text: string) => ` ${wordsOf(text).join(' ')} `;
