import { say } from '#lib/deck/saying.ts';
import { isLater, isRealDate, written } from '#lib/deck/dates.ts';
import type { Path } from '#lib/deck/problem.ts';
import { Deck, PartialDate, type AsOf } from '#lib/deck/schema.ts';
import { placesIn, type Schema } from '#lib/deck/schema/places.ts';
import type { Proof, Report } from './proof.ts';

/** Every date is one that the calendar has, and no interval ends before it begins. */
export const dates: Proof = (deck, report) => {
	for (const { path, value } of placesIn(Deck as unknown as Schema, deck, isDate))
		if (typeof value === 'string' && !isRealDate(value))
			report(path, say`the calendar has no ${written(value)}; correct the day.`);
	deck.facts.forEach((fact, i) => {
		const at: Path = ['facts', i];
		interval(fact.asOf, [...at, 'asOf'], report);
		fact.changes.forEach(({ on }, j) => {
			const before = fact.changes[j - 1]?.on;
			if (before !== undefined && isLater(before, on))
				report([...at, 'changes', j, 'on'], say`changes stand in order, the oldest first.`);
		});
	});
};

const isDate = (schema: Schema): true | undefined =>
	(schema as unknown) === PartialDate || undefined;

function interval(asOf: AsOf, path: Path, report: Report): void {
	if (typeof asOf === 'string') return;
	const { from, to } = asOf;
	if (to !== undefined && isLater(from, to))
		report(
			[...path, 'to'],
			say`ends (${written(to)}) before it begins (${written(from)}); swap them.`
		);
}
