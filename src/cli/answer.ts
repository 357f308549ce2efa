import type { Card } from '#lib/deck/card.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import { suggestion } from '#lib/deck/words/nearest.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { poolOf } from '#lib/question/pool.ts';
import {
	TAKES,
	type Answers,
	type Marking,
	type Response,
	type Shape,
	type Verdict
} from '#lib/question/question.ts';
import { problemLine } from './problem-line.ts';
import { findDeck, readDeck } from './files.ts';
import { UsageError, type ExitCode, type Terminal } from './terminal.ts';

/** Any seed: what is typed is judged alike in every question. */
const SEED = 1;
/** Studying, a learner would be asked for it. */
const asked = (what: string) => `right as far as it goes; ${what} is asked too`;
const LACKS: Readonly<Record<NonNullable<Marking['lacks']>, string>> = {
	day: asked('the day'),
	month: asked('the month'),
	year: asked('the year'),
	date: asked('the rest of the date'),
	era: asked('whether it was before Christ'),
	scale: asked('whether it is thousands, millions or more'),
	unit: asked('the unit'),
	name: asked('the rest of the name'),
	place: asked('the part of it'),
	accents: 'the same letters, but here the accents count'
};

/** What typed words are as an answer of each shape; null where nothing is typed. One thing comes before a list. */
const TYPED: { readonly [S in Shape]: ((text: string) => Answers[S]) | null } = {
	text: (text) => ({ text, hinted: false }),
	entries: (text) => ({ entries: [text] }),
	grade: null,
	option: null,
	options: null,
	truth: null,
	places: null,
	states: null
};
const SHAPES = Object.keys(TYPED) as Shape[];

/**
 * `answer DECK FACT "typed words"`: what a learner would be told who types them. A line for each card
 * of the fact that can be typed: its id, the verdict and why, with tabs between.
 */
export function answer(
	[deckName, factId, typed]: readonly string[],
	root: string,
	terminal: Terminal
): ExitCode {
	if (deckName === undefined || factId === undefined || typed === undefined)
		throw new UsageError('Say which deck, which fact and what is typed: answer DECK FACT "words"');
	const parsed = readDeck(findDeck(deckName, root), root);
	if (!parsed.ok) {
		parsed.problems.forEach((problem) => terminal.err(problemLine(problem, terminal)));
		return 1;
	}
	const { deck } = parsed;
	const ids = deck.facts.map(({ id }) => id);
	if (!ids.includes(factId))
		throw new UsageError(`The deck has no fact “${factId}”${suggestion(factId, ids) || '.'}`);
	const lines = cardsOf(deck)
		.filter(({ fact }) => fact === factId)
		.flatMap((card) => lineFor(deck, card, typed) ?? []);
	if (lines.length === 0)
		throw new UsageError(
			`Nothing of “${factId}” is asked for in typing: it is picked out, or judged by the learner.`
		);
	lines.forEach(terminal.out);
	return 0;
}

/** The line of a card; undefined for one that cannot be typed. */
function lineFor(deck: Deck, card: Card, typed: string): string | undefined {
	const pool = poolOf(deck, () => true, SEED);
	for (const shape of SHAPES)
		for (const form of allForms.formsFor(card)) {
			const given = TAKES[form] === shape && TYPED[shape]?.(typed);
			const company = given && allForms.company(card, form, pool, SEED);
			if (!company) continue;
			const question = allForms.ask(card, form, SEED, { company });
			return told(card, allForms.mark(question, { form, ...given } as Response));
		}
	return undefined;
}

function told(card: Card, marking: Marking): string {
	const mark = marking.marks.find((one) => one.card === card.id);
	const verdict = mark?.verdict ?? 'wrong';
	return [card.id, verdict, why(card, verdict, marking)].join('\t');
}

/** Why, in a line; for a list also what in it did not belong. */
function why({ answer: { text } }: Card, verdict: Verdict, marking: Marking): string {
	const strangers = (marking.entries ?? []).flatMap((entry) =>
		entry.verdict === 'outsider' || entry.verdict === 'unknown'
			? [`“${entry.as ?? entry.text}”`]
			: []
	);
	const beside = strangers.length > 0 ? `; not one of the list: ${strangers.join(', ')}` : '';
	switch (verdict) {
		case 'right':
			return `is read as “${text}”${beside}`;
		case 'slip':
			return `is read as “${text}”, misspelt${beside}`;
		case 'missing':
			return `does not name “${text}”${beside}`;
		case 'wrong':
		case 'hinted':
		case 'self':
			return oneLine(
				marking.why ?? (marking.lacks && LACKS[marking.lacks]) ?? `is not “${text}”${beside}`
			);
		default:
			return verdict satisfies never;
	}
}

const oneLine = (words: string) => words.replace(/\s+/g, ' ');
