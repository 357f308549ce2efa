import { say } from '#lib/deck/saying.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import { byTopic, sameTime, topic } from '#lib/deck/kinds/agree.ts';
import { said, unchosen, type Checks, type Placed } from '#lib/deck/kinds/checks.ts';
import { none } from '#lib/deck/kinds/kind.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import { inUnits } from './in-units.ts';

type NumberFact = FactOf<'number'>;

export const number: Checks<'number'> = {
	asks: ({ question }) => said('question', question),
	changes: true,
	counted: none,
	dated: (_, { question, value, unit }) => [
		{
			text: question,
			at: ['question'],
			held:
				unit === undefined && Number.isInteger(value) && Math.abs(value) < 10_000 ? 1 : undefined
		}
	],
	about: (_, { question, unit = '', value }) => [
		question,
		unit,
		String(value),
		value.toLocaleString('en')
	],
	accepted: none,
	wrong: none,
	reasons: none,
	lends: none,
	twinsTold: false,
	alsoRight: none,
	chosen: unchosen,
	tooFew: undefined,
	tells: { accepted: false, forms: false, letters: false },
	joins: none,
	each(fact, at, report) {
		certainlyWrong(fact, at, report);
		inUnits(fact, at, report);
	},
	together(facts, report, view) {
		agree(facts, report);
		countMembers(facts, report, view);
	}
};

/** Wrong numbers are certainly wrong, whatever the qualifier, and given once. */
function certainlyWrong(fact: NumberFact, at: Path, report: Report): void {
	const { value, tolerance, qualifier, wrong } = fact;
	if (Number.isInteger(value) && !Number.isSafeInteger(value))
		report(
			[...at, 'value'],
			say`is too large to be exact; give it in millions or billions (unit).`
		);
	const far = wrong.findIndex((other) => isFar(other, value));
	if (far >= 0)
		report(
			[...at, 'wrong', far],
			say`${wrong[far]!} is of another size than ${value}: whoever knows that much needs no more. Choose numbers that are nearer.`,
			'warning'
		);
	const seen = new Set<number>();
	wrong.forEach((other, i) => {
		const path = [...at, 'wrong', i];
		if (Math.abs(other - value) <= tolerance || other === value)
			report(path, say`${other} counts as right (${value}, give or take ${tolerance}).`);
		else if ((qualifier === 'more than' || qualifier === 'at least') && other < value)
			report(path, say`“${qualifier} ${other}” is true as well; only larger numbers are wrong.`);
		else if (qualifier === 'about' && Math.abs(other - value) <= roughly(value))
			report(
				path,
				say`“about ${other}” is as true as “about ${value}”: choose numbers that are further away than ${roughly(value)}.`
			);
		else if (qualifier === 'less than' && other > value)
			report(path, say`“less than ${other}” is true as well; only smaller numbers are wrong.`);
		if (seen.has(other)) report(path, say`${other} is given twice; delete one.`);
		seen.add(other);
	});
}

/** So many times as large, or as small, rules a number out without knowing anything. */
const FAR = 100;
const isFar = (other: number, value: number): boolean =>
	Math.min(Math.abs(other), Math.abs(value)) >= 1 &&
	Math.max(Math.abs(other), Math.abs(value)) >= FAR * Math.min(Math.abs(other), Math.abs(value));

/** A tenth of a number, or half of its last figure that is no zero, up to a quarter of it: about 200,000 may be 170,000. */
function roughly(value: number): number {
	const size = Math.abs(value);
	const step =
		Number.isInteger(size) && size > 0 ? 10 ** (/0*$/.exec(String(size))?.[0].length ?? 0) : 0;
	return Math.max(size / 10, Math.min(step / 2, size / 4));
}

/** One question has one number. */
function agree(facts: readonly Placed<'number'>[], report: Report): void {
	for (const [{ fact: a }, { fact: b, path }] of byTopic(facts, ({ question, unit = '' }) =>
		topic(question, unit)
	))
		if (sameTime(a, b) && Math.abs(a.value - b.value) > Math.max(a.tolerance, b.tolerance))
			report(
				[...path, 'value'],
				say`is ${b.value}, but “${a.id}” asks the same and says ${a.value}: correct one of them, or say in the questions what tells them apart.`
			);
}

/** "How many members does the SCO have?" against the closed set "members of the SCO". */
function countMembers(facts: readonly Placed<'number'>[], report: Report, view: DeckView): void {
	const closed = new Map(
		view.factsOf('set').flatMap((fact) => (fact.closed ? [[topic(fact.label), fact] as const] : []))
	);
	for (const { fact, path } of facts) {
		if (
			!/how many|wie ?viele|combien de|cuánt[oa]s|сколько/i.test(fact.question) ||
			fact.qualifier !== 'exactly'
		)
			continue;
		const set = closed.get(
			topic(
				fact.question.replace(
					/how many|wie ?viele|combien de|cuánt[oa]s|сколько|(?<=\s)(?:have|has|haben|hat|are there|were there|gibt es|gab es|belong|hay|había|tiene|y a-t-il|compte|ont)(?=\W)/giu,
					' '
				)
			)
		);
		if (set && sameTime(fact, set) && set.members.length !== fact.value)
			report(
				[...path, 'value'],
				say`is ${fact.value}, but the closed set “${set.id}” has ${set.members.length} members: correct one of them.`
			);
	}
}
