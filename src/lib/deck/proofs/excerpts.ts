/** An excerpt has to do with its fact: at least one word of the question, the answer or a name is in it. */
import { contentWords, related } from '#lib/deck/words/content-words.ts';
import { written } from '#lib/deck/dates.ts';
import { termText, viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import type { Fact, Term } from '#lib/deck/schema.ts';
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
				`“${excerpt}” has no word of the question or its answer in it: quote the words that carry the fact.`,
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
export function wordsOfFact(view: DeckView, fact: Fact): string[] {
	const entity = (id: string): string[] => {
		const one = view.entity(id);
		return one ? [one.name, ...one.aliases, one.office ?? ''] : [];
	};
	const term = (one: Term): string[] =>
		'entity' in one ? entity(one.entity) : [termText(view, one), ...one.accept];
	const ids = (list: readonly { id: string }[]) => list.flatMap(({ id }) => entity(id));
	const texts = (): string[] => {
		switch (fact.kind) {
			case 'set':
				return [fact.question, fact.label, ...ids(fact.members), ...ids(fact.outside)];
			case 'groups':
				return [
					fact.question,
					fact.label,
					...fact.groups.flatMap(({ name, accept, members }) => [name, ...accept, ...ids(members)])
				];
			case 'quote':
				return [fact.text, fact.about, ...entity(fact.speaker.who)];
			case 'number':
				return [
					fact.question,
					fact.unit ?? '',
					String(fact.value),
					fact.value.toLocaleString('en')
				];
			case 'date':
				return [fact.question, fact.event, written(fact.date)];
			case 'sequence':
				return [fact.question, fact.label, ...fact.items.flatMap((item) => term(item.term))];
			case 'pair':
				return [fact.question, fact.reverse ?? '', ...term(fact.left), ...term(fact.right)];
			case 'definition':
				return [fact.meaning, ...term(fact.term)];
			case 'statement':
				return [fact.question, fact.text];
			case 'cloze':
				return [fact.text.replace(/\{\{[^:}]*:|\}\}/g, ' ')];
		}
	};
	return contentWords([...texts(), fact.disputed?.claim ?? ''].join(' '));
}
