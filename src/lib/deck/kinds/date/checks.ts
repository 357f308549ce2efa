import { say } from '#lib/deck/saying.ts';
import type { Exactness } from '#lib/deck/asked-dates.ts';
import { couldBeSame, exactnessOf, isLater, written } from '#lib/deck/dates.ts';
import { byTopic, topic } from '#lib/deck/kinds/agree.ts';
import { said, unchosen, type Checks, type Placed } from '#lib/deck/kinds/checks.ts';
import { none } from '#lib/deck/kinds/kind.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import type { FactOf } from '#lib/deck/schema.ts';

export const date: Checks<'date'> = {
	asks: ({ question, reverse }) => [...said('question', question), ...said('reverse', reverse)],
	changes: false,
	counted: none,
	dated: (_, { question, date: held }) => [
		{ text: question, at: ['question'], held: exactnessOf(held) as Exactness }
	],
	about: (_, { question, event, date: when }) => [question, event, written(when)],
	accepted: none,
	wrong: none,
	reasons: none,
	lends: (_, { event }) => [{ aspect: 'event', text: event }],
	twinsTold: false,
	alsoRight: none,
	chosen: unchosen,
	tooFew: undefined,
	tells: { accepted: false, forms: false, letters: false },
	joins: none,
	each(fact, at, report) {
		certainlyWrong(fact, at, report);
		knownByThen(fact, at, report);
	},
	together: agree
};

/** Wrong dates are certainly wrong, as exact as the right one, and given once. */
function certainlyWrong(fact: FactOf<'date'>, at: Path, report: Report): void {
	const seen = new Set<string>();
	fact.wrong.forEach((other, i) => {
		const path = [...at, 'wrong', i];
		if (couldBeSame(other, fact.date))
			report(
				path,
				say`${written(other)} could be ${written(fact.date)}; choose a date that is certainly wrong.`
			);
		else if (exactnessOf(other) !== exactnessOf(fact.date))
			report(
				path,
				say`${written(other)} is not as exact as ${written(fact.date)}: it would stand out; make them alike.`
			);
		if (seen.has(other)) report(path, say`${written(other)} is given twice; delete one.`);
		seen.add(other);
	});
}

/** What is planned for a later day may be known before it. */
const PLANNED =
	/\b(?:will|shall|does|is|are|expires?|plan\w*|due|should|expected|wird|werden|soll|sollen|endet|sera|seront|doit|seran|debe)\b|(?<!\p{L})(?:будет|должн|истекает)/iu;

/** What holds as of a day had happened by then. */
function knownByThen(
	{ question, event, date: when, asOf }: FactOf<'date'>,
	at: Path,
	report: Report
): void {
	if (typeof asOf !== 'string' || !isLater(when, asOf) || couldBeSame(when, asOf)) return;
	if (PLANNED.test(question) || PLANNED.test(event)) return;
	report(
		[...at, 'asOf'],
		say`is ${written(asOf)}, but the event came later, ${written(when)}: nobody knew of it then. Give the date for which the source says it.`,
		'warning'
	);
}

/** One event has one date. */
function agree(facts: readonly Placed<'date'>[], report: Report): void {
	for (const [{ fact: a }, { fact: b, path }] of byTopic(facts, ({ event }) => topic(event)))
		if (!couldBeSame(a.date, b.date))
			report(
				[...path, 'date'],
				say`is ${written(b.date)}, but “${a.id}” is about the same event and says ${written(a.date)}: correct one of them, or say in the events what tells them apart.`
			);
}
