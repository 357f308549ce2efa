import { say } from '#lib/deck/saying.ts';
import { termAnswer, termText } from '#lib/deck/answers.ts';
import { isLater, written } from '#lib/deck/dates.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import { topic } from '#lib/deck/kinds/agree.ts';
import { said, unchosen, type Checks, type Placed } from '#lib/deck/kinds/checks.ts';
import { none } from '#lib/deck/kinds/kind.ts';
import { acceptedFor, allWords } from '#lib/deck/kinds/terms.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import type { FactOf } from '#lib/deck/schema.ts';

export const sequence: Checks<'sequence'> = {
	asks: ({ question, label }) => [...said('question', question), ...said('label', label)],
	changes: true,
	counted: ({ question, items }) => [{ text: question, at: ['question'], size: items.length }],
	dated: none,
	about: (view, { question, label, items }) => [
		question,
		label,
		...items.flatMap(({ term }) => allWords(view, term))
	],
	accepted: ({ items }) => items.flatMap(({ term }, i) => acceptedFor(term, 'items', i, 'term')),
	wrong: none,
	reasons: none,
	lends: none,
	twinsTold: false,
	alsoRight: none,
	chosen: unchosen,
	tooFew: undefined,
	tells: { accepted: false, forms: false, letters: false },
	joins: none,
	each: eachOnce,
	together: inOrderOfDates
};

/** Each thing stands at one place, whatever it is called: else it would be right and wrong at once. */
function eachOnce({ items }: FactOf<'sequence'>, at: Path, report: Report, view: DeckView): void {
	const owners = new Map<string, string>();
	items.forEach(({ id, term }, i) => {
		const answer = termAnswer(view, term);
		for (const text of [answer.text, ...('accept' in answer ? answer.accept : [])]) {
			const owner = owners.get(view.identity(text));
			if (owner === undefined) owners.set(view.identity(text), id);
			else if (owner !== id)
				report(
					[...at, 'items', i],
					say`“${text}” is what “${owner}” is called, too: say what tells the two apart, or delete one.`
				);
		}
	});
}

/** A sequence of dated events stands in the order of their dates. */
function inOrderOfDates(
	facts: readonly Placed<'sequence'>[],
	report: Report,
	view: DeckView
): void {
	const dated = new Map(view.factsOf('date').map(({ event, date }) => [topic(event), date]));
	for (const { fact, path } of facts) {
		let before: { date: string; text: string } | undefined;
		fact.items.forEach(({ term }, i) => {
			const text = termText(view, term);
			const date = dated.get(topic(text));
			if (date === undefined) return;
			if (before && isLater(before.date, date))
				report(
					[...path, 'items', i],
					say`“${text}” (${written(date)}) stands after “${before.text}” (${written(before.date)}): put them in the order of their dates.`,
					'warning'
				);
			before = { date, text };
		});
	}
}
