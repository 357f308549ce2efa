/** An excerpt has to do with its fact: at least one word of the question, the answer or a name is in it. */
import { say } from '#lib/deck/saying.ts';
import { contentWords, related } from '#lib/deck/words/content-words.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import { viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { smallNumber } from '#lib/deck/words/number-words.ts';
import type { Fact } from '#lib/deck/schema.ts';
import type { Proof } from './proof.ts';

/** What is quoted as evidence names something of what it is evidence for. */
export const excerpts: Proof = (deck, report) => {
	const view = viewOf(deck);
	deck.facts.forEach((fact, i) => {
		fact.anchors.forEach(({ excerpt, source }, j) => {
			const from = Object.hasOwn(deck.sources, source) ? deck.sources[source] : undefined;
			if (excerpt === undefined || (from?.lang !== undefined && from.lang !== deck.lang)) return;
			const at = ['facts', i, 'anchors', j, 'excerpt'];
			const missing = otherFigure(fact, excerpt);
			if (missing !== undefined)
				report(
					at,
					say`has figures, but not ${missing}, which is the answer: correct one of them, or quote the words that carry the fact.`,
					'warning'
				);
			if (speaksOf(excerpt, wordsOfFact(view, fact))) return;
			report(
				at,
				say`“${excerpt}” has no word of the question or its answer in it: quote the words that carry the fact.`,
				'warning'
			);
		});
	});
};

/** The value of a number where what is quoted for it has figures, and other ones; what is counted or rounded has none. */
function otherFigure(fact: Fact, excerpt: string): string | undefined {
	if (fact.kind !== 'number' || fact.qualifier !== 'exactly' || fact.tolerance > 0)
		return undefined;
	// The excerpt is the claim's, the answer the record's.
	if (fact.disputed) return undefined;
	const figures = (excerpt.match(/\d[\d.,]*/g) ?? []).map(significant);
	if (figures.length === 0 || figures.includes(significant(String(fact.value)))) return undefined;
	const words = wordsOf(excerpt).map((word) => smallNumber(word, 'en'));
	return words.includes(fact.value) ? undefined : String(fact.value);
}

/** The figures of a number, whatever its scale and however it is grouped. */
const significant = (number: string) => number.replace(/\D/g, '').replace(/^0+|0+$/g, '');

/** Whether a text has a word of the fact in it, in whatever form. */
export function speaksOf(text: string, words: readonly string[]): boolean {
	const there = wordsOf(text);
	return words.some((word) =>
		there.some((other) => related(other, word) || beginsAlike(other, word))
	);
}

/** "refused" and "refusal": one root, whatever was added to it. */
const beginsAlike = (a: string, b: string) =>
	a.length >= 5 && b.length >= 5 && a.slice(0, 5) === b.slice(0, 5);

/** The words that a fact is about: its question and answer, and all names of whom it names. */
export const wordsOfFact = (view: DeckView, fact: Fact): string[] =>
	contentWords([...checksOf(fact).about(view, fact), fact.disputed?.claim ?? ''].join(' '));
