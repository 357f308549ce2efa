import { isLater, isRealDate, written } from '#lib/deck/dates.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { AsOf } from '#lib/deck/schema.ts';
import type { Proof, Report } from './proof.ts';

/** Every date is one that the calendar has, and no interval ends before it begins. */
export const dates: Proof = (deck, report) => {
	const real = (date: string | undefined, path: Path) => {
		if (date !== undefined && !isRealDate(date))
			report(path, `the calendar has no ${written(date)}; correct the day.`);
	};
	for (const [id, { published }] of Object.entries(deck.sources))
		real(published, ['sources', id, 'published']);
	deck.facts.forEach((fact, i) => {
		const at: Path = ['facts', i];
		interval(fact.asOf, [...at, 'asOf'], real, report);
		fact.changes.forEach(({ on }, j) => {
			real(on, [...at, 'changes', j, 'on']);
			const before = fact.changes[j - 1]?.on;
			if (before !== undefined && isLater(before, on))
				report([...at, 'changes', j, 'on'], 'changes stand in order, the oldest first.');
		});
		if (fact.kind !== 'date') return;
		real(fact.date, [...at, 'date']);
		fact.wrong.forEach((date, j) => real(date, [...at, 'wrong', j]));
	});
};

function interval(
	asOf: AsOf,
	path: Path,
	real: (date: string, path: Path) => void,
	report: Report
): void {
	if (typeof asOf === 'string') return real(asOf, path);
	const { from, to } = asOf;
	real(from, [...path, 'from']);
	if (to === undefined) return;
	real(to, [...path, 'to']);
	if (isLater(from, to))
		report(
			[...path, 'to'],
			`ends (${written(to)}) before it begins (${written(from)}); swap them.`
		);
}
