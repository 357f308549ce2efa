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

/** What a log holds besides memories: exams ahead, tests taken, stars, mistakes reported. Plain data. */
export interface Papers {
	/** By id; the last version of each. */
	readonly exams: Readonly<Record<string, ExamPlan>>;
	/** In canonical order. */
	readonly tests: readonly TestRecord[];
	readonly reports: readonly Report[];
	/** By card, whether it has a star; absent until there was one, as in what older releases have kept. */
	readonly stars?: Readonly<Record<string, boolean>>;
}

export const NO_PAPERS: Papers = { exams: {}, tests: [], reports: [] };

export type PaperEntry = Extract<Entry, { kind: KindsFor<'paper'> }>;

export const isPaper = (entry: Entry): entry is PaperEntry => KINDS[entry.kind]?.folds === 'paper';

/** The papers with more entries, which come after all that made them. Copied once, for there may be many. */
export function withPapers(papers: Papers, entries: readonly PaperEntry[]): Papers {
	const next: Draft = {
		exams: { ...papers.exams },
		tests: [...papers.tests],
		reports: [...papers.reports],
		...(papers.stars && { stars: { ...papers.stars } })
	};
	for (const entry of entries) add(next, entry);
	return next;
}

/** Papers that are being added to. */
interface Draft {
	exams: Record<string, ExamPlan>;
	tests: TestRecord[];
	reports: Report[];
	stars?: Record<string, boolean>;
}

function add(papers: Draft, entry: PaperEntry): void {
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
		case 'star':
			(papers.stars ??= {})[entry.card] = entry.on;
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
