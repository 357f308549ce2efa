import type { Entry, EntryId } from './entry.ts';
import type { ExamPlan } from './exam-plan.ts';
import type { TestRecord } from './test-record.ts';

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

export type PaperEntry = Extract<Entry, { kind: 'exam' | 'test' | 'report' }>;

export const isPaper = (entry: Entry): entry is PaperEntry =>
	entry.kind === 'exam' || entry.kind === 'test' || entry.kind === 'report';

/** The papers with one more entry, which comes after all that made them. */
export function withPaper(papers: Papers, entry: PaperEntry): Papers {
	switch (entry.kind) {
		case 'exam': {
			const { [entry.exam]: _before, ...others } = papers.exams;
			return { ...papers, exams: entry.plan ? { ...others, [entry.exam]: entry.plan } : others };
		}
		case 'test':
			return { ...papers, tests: [...papers.tests, entry.test] };
		case 'report': {
			const { device, seq, card, text, at } = entry;
			return { ...papers, reports: [...papers.reports, { id: { device, seq }, card, text, at }] };
		}
	}
}
