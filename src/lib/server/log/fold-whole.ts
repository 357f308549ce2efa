/** A whole log folded in little memory, however long it is and in whatever order it came. */
import type { Entry } from '#lib/memory/log/entry.ts';
import { LongFold } from '#lib/memory/fold/long-fold.ts';
import { addTotals, noTotals } from '#lib/memory/fold/totals.ts';
import type { Database } from '#lib/server/database/database.ts';
import { inCanonicalOrder, type ReadEntry } from './in-order.ts';
import type { Standing } from './stored-standing.ts';

/** Cards of one account that are kept in mind; those who study most have some tens of thousands. */
const MOST_CARDS = 50_000;

/** Of tests, exams, undos and all else that is no answer, characters: what comes after is passed over. */
const MOST_OTHERS = 8e6;

/** Reads it twice: what an answer counts for may be said long after it. */
export async function foldWhole(db: Database, account: string): Promise<Standing> {
	const log = await db
		.selectFrom('log')
		.select('end')
		.where('account', '=', account)
		.executeTakeFirst();
	const end = log?.end ?? 0;
	const others: Entry[] = [];
	const first = withinMeasure();
	for await (const { entries } of inCanonicalOrder(db, account, end))
		for (const one of entries)
			if (one.entry.kind !== 'review' && first(one)) others.push(one.entry);
	const fold = new LongFold(others, MOST_CARDS);
	const { corrections } = fold;
	const totals = noTotals();
	const dayStart = dayStartIn(others, fold);
	const second = withinMeasure();
	for await (const { entries, last } of inCanonicalOrder(db, account, end)) {
		const kept = entries.filter(second);
		const late = new Set(kept.flatMap((one) => (one.late ? one.entry : [])));
		const fresh = fold.add(
			kept.map(({ entry }) => entry),
			last
		);
		addTotals(totals, fresh, dayStart, { corrections, late });
	}
	return { account, end, memories: fold.memories(), totals };
}

/** Says of each entry in turn whether it is kept: the same of the same entries in the same order. */
function withinMeasure(): (one: ReadEntry) => boolean {
	let others = 0;
	return ({ entry, size }) => entry.kind === 'review' || (others += size) <= MOST_OTHERS;
}

/** When the learner's day begins, as it counts in the end. */
const dayStartIn = (others: readonly Entry[], { corrections }: Pick<LongFold, 'corrections'>) =>
	others.findLast(
		(entry): entry is Extract<Entry, { kind: 'settings' }> =>
			entry.kind === 'settings' &&
			entry.set.dayStart !== undefined &&
			!corrections.undone.has(entry)
	)?.set.dayStart;
