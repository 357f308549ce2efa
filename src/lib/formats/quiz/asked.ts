/** A deck's cards as other programs ask them: a question, its answer, what is wrong, and the footnote. */
import type { Card } from '#lib/deck/card.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import type { Footnote } from '#lib/deck/evidence/footnote.ts';
import { footnoteOf } from '#lib/deck/evidence/footnotes.ts';
import { unmarked } from '#lib/deck/media/region-marks.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { FindMedium } from '#lib/formats/media/going.ts';
import { goingMedia } from '#lib/formats/media/told.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { OPEN } from './gaps.ts';

export interface AskedCard {
	card: Card;
	/** All that is shown, with marks. */
	question: string;
	/** What is right, with marks; and what else is, as words. */
	answer: string;
	accept: readonly string[];
	wrong: readonly { text: string; why: string }[];
	/** Why it is so and where it stands, on one line each. */
	footnote: string;
	/** What it is filed under. */
	tags: readonly string[];
	/** Why pictures and sounds of it are but words. */
	lost: readonly Saying[];
}

/** Beside an answer; of more nobody makes a question. */
const MOST_WRONG = 5;

/**
 * @param find pictures and sounds that go along; absent: their words stand in their place
 * @param keepsMarks whether parts of pictures can be marked and hidden there
 */
export function askedCards(deck: Deck, find?: FindMedium, keepsMarks = false): AskedCard[] {
	const drawn = new Set(deck.facts.flatMap((fact) => (fact.kind === 'card' ? fact.id : [])));
	const tagged = new Map(deck.facts.map(({ id, tags = [] }) => [id, tags]));
	return cardsOf(deck).map((card) => {
		const { answer } = card;
		const lost = new Set<Saying>();
		const shown = (text: string) => goingMedia(text, find, lost, keepsMarks);
		// Only cards of two sides have text with marks; in others a star is a star.
		const write = drawn.has(card.fact) ? shown : escaped;
		return {
			card,
			question: card.kind === 'picture' ? inPicture(card, shown, lost) : questionOf(card, write),
			answer: write(answer.text),
			accept: answer.kind === 'name' ? answer.accept : [],
			wrong: card.wrong
				.slice(0, MOST_WRONG)
				.map(({ text, why = '' }) => ({ text: write(text), why })),
			footnote: shown(footnoteText(footnoteOf(deck, card.fact))),
			tags: tagged.get(card.fact) ?? [],
			lost: [...lost]
		};
	});
}

function questionOf(card: Card, write: (text: string) => string): string {
	const sentence = card.cloze
		?.map((part) => ('blank' in part ? gapOf(part.hint) : part.text))
		.join('');
	if (sentence !== undefined) return write(sentence);
	const given = card.given && (card.given.quote ? `“${card.given.text}”` : card.given.text);
	if (given === undefined) return write(card.prompt);
	// A card of two sides shows one of them; the prompt only says that the other is wanted.
	if (card.kind === 'card') return write(given);
	return `${write(card.prompt)}\n\n${write(given)}`;
}

/** A picture in which nothing can be marked: what would be is said in words. */
function inPicture(
	{ prompt, given, about, aspect }: Card,
	show: (text: string) => string,
	lost: Set<Saying>
): string {
	const picture = show(unmarked(given?.text ?? ''));
	lost.add(REASONS.regions);
	const where = aspect === 'name' && about ? [escaped(about.text)] : [];
	return [escaped(prompt), picture, ...where].join('\n\n');
}

const gapOf = (hint: string | undefined) => (hint === undefined ? OPEN : `[${hint}]`);

/** Sources and note of a fact in words. */
function footnoteText({ note, sources, saidBy }: Footnote): string {
	const places = sources.map(({ title, at, published, url }) =>
		[title, at, published, url].filter((one) => one !== undefined).join(', ')
	);
	const voices = saidBy.map(({ name, office }) =>
		office === undefined ? name : `${name}, ${office}`
	);
	return [note, [...voices, ...places].join(' · ')]
		.filter((one) => one !== undefined && one !== '')
		.join('\n');
}
