import type { Entry, EntryId } from '#lib/memory/log/entry.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import { KINDS, type KindsFor } from '#lib/memory/log/kinds.ts';
import type { TestRecord } from '#lib/memory/log/test-record.ts';

/** A mistake in a card, as its learner described it. */
export interface Report {
	id: EntryId;
	card: string;
	text: string;
	/** Epoch ms. */
	at: number;
}

/** What a log holds besides memories: exams ahead, tests taken, mistakes reported. Plain data. */
export interface Papers {
	/** By id; the last version of each. */
	readonly exams: Readonly<Record<string, ExamPlan>>;
	/** In canonical order. */
	readonly tests: readonly TestRecord[];
	readonly reports: readonly Report[];
}

export const NO_PAPERS: Papers = { exams: {}, tests: [], reports: [] };

export type PaperEntry = Extract<Entry, { kind: KindsFor<'paper'> }>;

export const isPaper = (entry: Entry): entry is PaperEntry => KINDS[entry.kind]?.folds === 'paper';

/** The papers with more entries, which come after all that made them. Copied once, for there may be many. */
export function withPapers(papers: Papers, entries: readonly PaperEntry[]): Papers {
	const next = {
		exams: { ...papers.exams },
		tests: [...papers.tests],
		reports: [...papers.reports]
	};
	for (const entry of entries) add(next, entry);
	return next;
}

function add(
	papers: { exams: Record<string, ExamPlan>; tests: TestRecord[]; reports: Report[] },
	entry: PaperEntry
): void {
	switch (entry.kind) {
		case 'exam': {
			// The last change comes last.
			delete papers.exams[entry.exam];
			if (entry.plan) papers.exams[entry.exam] = entry.plan;
			return;
		}
		case 'test':
			papers.tests.push(entry.test);
			return;
		case 'report': {
			const { device, seq, card, text, at } = entry;
			papers.reports.push({ id: { device, seq }, card, text, at });
			return;
		}
		default:
			entry satisfies never;
	}
}
