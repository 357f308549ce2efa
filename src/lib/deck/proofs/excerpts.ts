/** An excerpt has to do with its fact: at least one word of the question, the answer or a name is in it. */
import { say } from '#lib/deck/saying.ts';
import { contentWords, related } from '#lib/deck/words/content-words.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import { viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import type { Fact } from '#lib/deck/schema.ts';
import type { Proof } from './proof.ts';

/** What is quoted as evidence names something of what it is evidence for. */
export const excerpts: Proof = (deck, report) => {
	const view = viewOf(deck);
	deck.facts.forEach((fact, i) => {
		fact.anchors.forEach(({ excerpt, source }, j) => {
			const from = Object.hasOwn(deck.sources, source) ? deck.sources[source] : undefined;
			if (excerpt === undefined || (from?.lang !== undefined && from.lang !== deck.lang)) return;
			if (speaksOf(excerpt, wordsOfFact(view, fact))) return;
			report(
				['facts', i, 'anchors', j, 'excerpt'],
				say`“${excerpt}” has no word of the question or its answer in it: quote the words that carry the fact.`,
				'warning'
			);
		});
	});
};

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
