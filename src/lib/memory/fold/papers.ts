import type { Entry } from '#lib/memory/log/entry.ts';
import type { EntryId } from '#lib/memory/log/stamp.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import type { ExamResult } from '#lib/memory/log/exam-result.ts';
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

/** Another name for a card's answer, as its learner gave it. */
export interface Alias {
	id: EntryId;
	card: string;
	name: string;
}

/** What a log holds besides memories: exams ahead and how they went, tests taken, stars, aliases, mistakes reported. Plain data. */
export interface Papers {
	/** By id; the last version of each. */
	readonly exams: Readonly<Record<string, ExamPlan>>;
	/** How exams went, by id; absent until one is told, as in what older releases have kept. */
	readonly results?: Readonly<Record<string, ExamResult>>;
	/** In canonical order. */
	readonly tests: readonly TestRecord[];
	readonly reports: readonly Report[];
	/** By card, whether it has a star; absent until there was one, as in what older releases have kept. */
	readonly stars?: Readonly<Record<string, boolean>>;
	/** In canonical order; absent as `stars`. */
	readonly aliases?: readonly Alias[];
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
		...(papers.results && { results: { ...papers.results } }),
		...(papers.stars && { stars: { ...papers.stars } }),
		...(papers.aliases && { aliases: [...papers.aliases] })
	};
	for (const entry of entries) add(next, entry);
	return next;
}

/** Papers that are being added to. */
interface Draft {
	exams: Record<string, ExamPlan>;
	tests: TestRecord[];
	reports: Report[];
	results?: Record<string, ExamResult>;
	stars?: Record<string, boolean>;
	aliases?: Alias[];
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
		case 'result':
			(papers.results ??= {})[entry.exam] = entry.result;
			return;
		case 'star':
			(papers.stars ??= {})[entry.card] = entry.on;
			return;
		case 'alias': {
			const { device, seq, card, name } = entry;
			(papers.aliases ??= []).push({ id: { device, seq }, card, name });
			return;
		}
		case 'report': {
			const { device, seq, card, text, at } = entry;
			papers.reports.push({ id: { device, seq }, card, text, at });
			return;
		}
		default:
			entry satisfies never;
	}
}
