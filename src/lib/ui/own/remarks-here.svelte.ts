/** What is to be said of the facts of a deck while it is written. */
import type { Remark } from '#lib/deck/file/studyable.ts';
import { groupedBy } from '#lib/deck/grouped.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Saying } from '#lib/deck/saying.ts';
import { problemsIn } from '#lib/own/forms/problems.ts';
import type { FactValue } from '#lib/own/list/row.ts';
import type { OwnDeck } from '#lib/own/deck-of.ts';
import { dayHere } from './day-here.ts';
import { lookedAt } from './deck-work.ts';

/** What is said of a fact, and of what in it. */
export interface PlacedRemark {
	says: Saying;
	path: Path;
}

/** Whoever types is not looked over the shoulder, ms. */
const REST = 1_500;
/** Of more nobody wants to hear at every word. */
const MOST_FACTS = 2_000;

/**
 * Call while a component is being made. Remarks by the ids of their facts; none where nothing is wrong, or where
 * it cannot be looked at just now.
 *
 * @param deck all of it, put together when it is looked at: of thousands of facts that takes its time
 * @param count how many facts there are, whenever anything of them changes; undefined while nobody knows
 */
export function useRemarks(deck: () => OwnDeck | undefined, count: () => number | undefined) {
	let remarks = $state.raw<ReadonlyMap<string, readonly Remark[]>>(new Map());

	$effect(() => {
		if ((count() ?? Infinity) > MOST_FACTS) return undefined;
		const stop = new AbortController();
		const timer = setTimeout(() => void look(stop.signal), REST);
		return () => {
			clearTimeout(timer);
			stop.abort();
		};
	});

	async function look(signal: AbortSignal) {
		const read = deck()?.read;
		if (!read) return;
		const json: unknown = read.source ?? read.deck;
		const found = await lookedAt(json, dayHere(), signal).catch(() => undefined);
		if (!found || signal.aborted) return;
		const facts = Object(json).facts as readonly FactValue[];
		// What is not written yet is said where it is to be written.
		const stopped = found.stopped.filter(
			({ path: [, at] }) => problemsIn(facts[Number(at)] ?? {}).size === 0
		);
		const all = [...stopped, ...found.remarks.filter(({ suspected }) => !suspected)];
		remarks = groupedBy(all, ({ fact }) => fact ?? '');
	}

	return {
		/** Of one fact. */
		of: (fact: string): readonly Saying[] => (remarks.get(fact) ?? []).map(({ says }) => says),
		/** The same with where in the fact each belongs: ["wrong", 2, "text"]. */
		at: (fact: string): readonly PlacedRemark[] =>
			(remarks.get(fact) ?? []).map(({ says, path: [, , ...path] }) => ({ says, path }))
	};
}
