/** What somebody decides of each candidate, one decision after the other: data, so that it outlives the page. */
import type { Fault } from '#lib/article/gates/claim.ts';
import type { Differs } from '#lib/article/reference/differs.ts';
import type { Candidate, Value } from './candidate.ts';
import { withinShare } from '#lib/article/made/within-share.ts';
import { lackOf, quotedBy } from './values.ts';
import { MAX_SHARE } from '#lib/deck/evidence/excerpts.ts';

export type Decision =
	/** One, or all that are sure. */
	| { does: 'accept'; ids: readonly string[] }
	| { does: 'reject'; id: string }
	/** It now reads so, and the gates have this against it. */
	| { does: 'edit'; id: string; value: Value; faults: readonly Fault[]; run?: string }
	/** It stays as the article says, or says what the record does. */
	| { does: 'keep' | 'correct'; id: string }
	/** Somebody has made one of words that they selected, or a model has proposed it, with all of the same run. */
	| { does: 'add'; candidate: Candidate; run?: string };

export type Status = 'open' | 'accepted' | 'rejected';

export interface Item extends Candidate {
	status: Status;
	/** Somebody has worded it. */
	edited: boolean;
	/** It says what the record does, and no longer what the article does. */
	corrected?: Differs;
}

/** Without the last, and without what came together with it. */
export function withoutLast(decisions: readonly Decision[]): Decision[] {
	const runOf = (one: Decision | undefined) => (one && 'run' in one ? one.run : undefined);
	const run = runOf(decisions.at(-1));
	if (run === undefined) return decisions.slice(0, -1);
	return decisions.slice(0, decisions.findLastIndex((one) => runOf(one) !== run) + 1);
}

/** What is sure may be accepted unseen; some is to be checked; and some is asked about: one thing is still to be said. */
export const BANDS = ['sure', 'check', 'ask'] as const;
export type Band = (typeof BANDS)[number];

/** How all candidates stand, in the order of the article. */
export function itemsAfter(
	candidates: readonly Candidate[],
	decisions: readonly Decision[]
): Item[] {
	const items = new Map<string, Item>();
	const put = (one: Candidate) => items.set(one.id, { ...one, status: 'open', edited: false });
	for (const one of candidates) put(one);
	for (const decision of decisions) {
		if (decision.does === 'add') {
			put(decision.candidate);
			continue;
		}
		for (const id of decision.does === 'accept' ? decision.ids : [decision.id]) {
			const item = items.get(id);
			if (!item) continue;
			if (decision.does === 'edit') {
				const { differs: _, corrected: __, ...rest } = item;
				items.set(id, { ...rest, value: decision.value, faults: decision.faults, edited: true });
			} else if (decision.does === 'keep' || decision.does === 'correct')
				items.set(id, settled(item, decision.does));
			else items.set(id, { ...item, status: decision.does === 'accept' ? 'accepted' : 'rejected' });
		}
	}
	return [...items.values()].sort(
		(a, b) => a.mark.start - b.mark.start || a.mark.end - b.mark.end || (a.id < b.id ? -1 : 1)
	);
}

/** What was asked about the record is answered. What the record says needs no words of the article. */
function settled({ differs, ...item }: Item, does: 'keep' | 'correct'): Item {
	if (does === 'keep' || !differs || item.value.kind !== 'card') return item;
	const value = { ...item.value, back: differs.correct.join(', ') };
	return { ...item, value, faults: [], edited: true, corrected: differs };
}

export function bandOf({ value, faults, sure, edited, differs }: Omit<Item, 'status'>): Band {
	if (differs) return 'ask';
	const lack = lackOf(value);
	if (lack !== undefined && lack !== 'long') return 'ask';
	return lack === undefined && faults.length === 0 && (sure || edited) ? 'sure' : 'check';
}

/** Whether it may be accepted at all: what the first two gates find has to be put right. */
export const isAcceptable = ({
	value,
	faults,
	differs
}: Pick<Item, 'value' | 'faults' | 'differs'>): boolean =>
	!differs && lackOf(value) === undefined && faults.every(({ gate }) => gate === 3);

/** How many words a deck may show of an article of so many. */
export const mostQuoted = (words: number): number => Math.floor(words * MAX_SHARE);

/** How many words all that was accepted shows. */
export const quotedIn = (items: readonly Item[]): number =>
	items.reduce((sum, one) => (one.status === 'accepted' ? sum + quotedBy(one) : sum), 0);

/**
 * What is accepted with one tap: all that is sure, kind by kind in turn and the shortest first, for all together may
 * show a tenth of the article.
 */
export function sureOnes(items: readonly Item[], words: number): string[] {
	const all = items.filter((one) => one.status === 'open' && bandOf(one) === 'sure');
	const turns = new Map<string, number>();
	const inTurn = all
		.map((one) => ({ one, quoted: quotedBy(one) }))
		.sort((a, b) => a.quoted - b.quoted)
		.map((sized) => {
			const turn = turns.get(sized.one.of) ?? 0;
			turns.set(sized.one.of, turn + 1);
			return { ...sized, turn };
		})
		.sort((a, b) => a.turn - b.turn);
	return withinShare(inTurn, mostQuoted(words) - quotedIn(items)).map(({ one }) => one.id);
}
