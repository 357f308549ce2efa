/**
 * Whether one question gives away what another asks: “Which five states voted against?” tells how many
 * did. A sound rule would have to understand both; this one looks for the answer among the words
 * shown, and for enough of the other question's own words around it.
 */
import type { Answer, Card } from '#lib/deck/card.ts';
import { factOf } from '#lib/deck/card-id.ts';
import { cardIdsOf, cardOf } from '#lib/deck/cards.ts';
import { dateText } from '#lib/deck/dates.ts';
import { onceFor } from '#lib/deck/kept.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { acceptedOf } from '#lib/question/accepted.ts';
import { numberNamed } from '#lib/question/number-names.ts';
import type { Sight } from './sight.ts';

/** So much of what a card asks has to be spoken of where its answer stands, 0..1. */
const ABOUT = 0.5;
/** So much of an answer in prose has to be said elsewhere, 0..1. */
const RESTATED = 0.7;
/** Words that stand in more than this share of a deck's questions, 0..1, say nothing of any of them. */
const COMMON = 0.25;
const FEWEST_COMMON = 4;
/** So many cards speak for a deck. */
const SAMPLE = 300;

/** The words that say nothing of any one card, as nearly all of these cards are asked with them. */
export function commonWords(cards: readonly Pick<Card, 'prompt' | 'given'>[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const card of cards)
		for (const word of new Set(wordsOf(askedText(card))))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	const most = Math.max(FEWEST_COMMON, cards.length * COMMON);
	return new Set([...counts].flatMap(([word, count]) => (count > most ? [word] : [])));
}

/** The common words of a deck, by a sample of its cards: of 20,000 all would take too long. */
export const commonIn = onceFor(({ deck }) => {
	const ids = cardIdsOf(deck);
	const step = Math.max(1, Math.ceil(ids.length / SAMPLE));
	return commonWords(ids.flatMap((id, i) => (i % step === 0 ? (cardOf(deck, id) ?? []) : [])));
});

/** What is shown, by its words. */
interface Shown extends Sight {
	/** `deck/fact` of what it asks. */
	facts: ReadonlySet<string>;
	words: readonly string[];
	known: ReadonlySet<string>;
}

const read = new WeakMap<Sight, Shown>();

function shownBy(sight: Sight): Shown {
	let shown = read.get(sight);
	if (!shown) {
		const words = wordsOf(sight.text);
		const facts = new Set(sight.cards.map(factOf));
		read.set(sight, (shown = { ...sight, facts, words, known: new Set(words) }));
	}
	return shown;
}

/**
 * Whether what is shown tells the answer to a card, or asks for the same thing in other words.
 *
 * @param common see `commonWords`
 */
export function tells(sight: Sight, card: Card, common: ReadonlySet<string>): boolean {
	const shown = shownBy(sight);
	const { answer } = card;
	if (shown.facts.has(factOf(card.id))) {
		if (!isOneOfMany(card) || shown.cards.includes(card.id)) return true;
		return shown.answered ? isNamed(card, shown, common) : shown.members;
	}
	const own = new Set(acceptedOf(answer).flatMap(wordsOf));
	const about = new Set(wordsOf(askedText(card)).filter((word) => !own.has(word)));
	return stands(answer, shown, card.lang, common) && share(about, shown, common) >= ABOUT;
}

/** Whether a card asks of one member alone, so that others of its fact say nothing of it. */
const isOneOfMany = ({ member, list }: Card) => member !== undefined && !list?.ordered;

/** Whether a member of a list is named among what was shown of the list, with what is asked of it. */
const isNamed = (card: Card, shown: Shown, common: ReadonlySet<string>) =>
	stands(card.answer, shown, card.lang, common) &&
	(card.about === undefined || contains(shown.words, wordsOf(card.about.text)));

/** Whether an answer stands among the words shown. */
function stands(
	answer: Answer,
	{ words, known }: Shown,
	lang: string,
	common: ReadonlySet<string>
): boolean {
	switch (answer.kind) {
		case 'name':
			return acceptedOf(answer).some((name) => contains(words, wordsOf(name)));
		case 'number':
			return words.some(
				(word) => Number(word) === answer.value || numberNamed(word) === answer.value
			);
		case 'date':
			return contains(words, wordsOf(dateText(answer.date, lang)));
		case 'prose':
			return share(new Set(wordsOf(answer.text)), { known }, common) >= RESTATED;
		default:
			return answer satisfies never;
	}
}

function contains(words: readonly string[], run: readonly string[]): boolean {
	const [first] = run;
	return (
		first !== undefined &&
		words.some((word, at) => word === first && run.every((one, i) => words[at + i] === one))
	);
}

/** How much of some words is shown, 0..1, but for those that say nothing; 0 if none do. */
function share(
	words: ReadonlySet<string>,
	{ known }: Pick<Shown, 'known'>,
	common: ReadonlySet<string>
): number {
	const telling = [...words].filter((word) => !common.has(word));
	return telling.length === 0
		? 0
		: telling.filter((word) => known.has(word)).length / telling.length;
}

/** What a card asks in its own words. */
const askedText = ({ prompt, given }: Pick<Card, 'prompt' | 'given'>) =>
	`${prompt} ${given?.text ?? ''}`;
