/**
 * Whether one question gives away what another asks: “Which five states voted against?” tells how many
 * did. A sound rule would have to understand both; this one looks for the answer among the words
 * shown, and for enough of the other question's own words around it.
 */
import type { Answer, Card } from '#lib/deck/card.ts';
import { factOf } from '#lib/deck/card-id.ts';
import { dateText } from '#lib/deck/dates.ts';
import { wordsOf } from '#lib/deck/normalise.ts';
import { acceptedOf } from './accepted.ts';
import { inWords } from './number-words.ts';
import type { Question } from './question.ts';

/** So much of what a card asks has to be spoken of where its answer stands, 0..1. */
const ABOUT = 0.5;
/** So much of an answer in prose has to be said elsewhere, 0..1. */
const RESTATED = 0.7;
/** Words that stand in more than this share of a deck's questions, 0..1, say nothing of any of them. */
const COMMON = 0.25;
const FEWEST_COMMON = 4;

/** The words that say nothing of any one card, as nearly all of these cards are asked with them. */
export function commonWords(cards: readonly Pick<Card, 'prompt' | 'given'>[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const card of cards)
		for (const word of new Set(wordsOf(askedText(card))))
			counts.set(word, (counts.get(word) ?? 0) + 1);
	const most = Math.max(FEWEST_COMMON, cards.length * COMMON);
	return new Set([...counts].flatMap(([word, count]) => (count > most ? [word] : [])));
}

/** Questions that stand together in one test or on one paper. */
export class Company {
	readonly #common: ReadonlySet<string>;
	readonly #asked: { shown: Shown; cards: readonly Card[] }[] = [];

	/** @param common see `commonWords` */
	constructor(common: ReadonlySet<string>) {
		this.#common = common;
	}

	/** Whether a question about these cards tells no answer to those there are, nor they to it. */
	bears(question: Question, cards: readonly Card[]): boolean {
		const shown = shownBy(question);
		const told = (by: Shown, of: readonly Card[]) =>
			of.some((card) => tells(by, card, this.#common));
		return !this.#asked.some((other) => told(other.shown, cards) || told(shown, other.cards));
	}

	add(question: Question, cards: readonly Card[]): void {
		this.#asked.push({ shown: shownBy(question), cards });
	}
}

/** What a question puts before a learner's eyes, by its words. */
interface Shown {
	/** `deck/fact` of what it asks. */
	facts: ReadonlySet<string>;
	/** Members of a list stand there to be seen as such. */
	members: boolean;
	words: readonly string[];
	known: ReadonlySet<string>;
}

/** What is shown with a question before it is answered. */
function shownBy(question: Question): Shown {
	const words = wordsOf(textOf(question));
	return {
		facts: new Set(question.cards.map(factOf)),
		members: MEMBERS.has(question.form),
		words,
		known: new Set(words)
	};
}

/** Forms in which several members of one list stand side by side. */
const MEMBERS: ReadonlySet<Question['form']> = new Set(['odd-one-out', 'multi-select', 'list']);

/** Whether what is shown tells the answer to a card, or asks for the same thing in other words. */
function tells(shown: Shown, card: Card, common: ReadonlySet<string>): boolean {
	if (shown.facts.has(factOf(card.id))) return shown.members || !isOneOfMany(card);
	const { answer } = card;
	const own = new Set(acceptedOf(answer).flatMap(wordsOf));
	const about = new Set(wordsOf(askedText(card)).filter((word) => !own.has(word)));
	return stands(answer, shown, card.lang, common) && share(about, shown, common) >= ABOUT;
}

/** Whether a card asks of one member alone, so that others of its fact say nothing of it. */
const isOneOfMany = ({ member, list }: Card) => member !== undefined && !list?.ordered;

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
				(word) => Number(word) === answer.value || inWords([word]) === answer.value
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

/** All text of a question but its options: a name among others tells nothing of any. */
function textOf(question: Question): string {
	const rows = 'rows' in question ? question.rows.map(({ text }) => text) : [];
	const parts =
		'parts' in question ? question.parts.flatMap((part) => ('text' in part ? part.text : [])) : [];
	return [question.prompt, question.given?.text ?? '', ...rows, ...parts].join(' ');
}
