/** The form for an exam: what is in its fields, and what has to be put right before it is a plan. */
import { dayName, dayOfDate } from '#lib/memory/day.ts';
import type { Cover, ExamPlan } from '#lib/memory/log/exam-plan.ts';

export interface ExamDraft {
	name: string;
	/** As a date field gives it: `2026-12-18`, or nothing. */
	date: string;
	covers: readonly Cover[];
	/** As number fields give them: null when they hold no number. */
	minutes: number | null;
	questions: number | null;
	daysOff: readonly number[];
	/** 0..1; null for none. */
	target: number | null;
}

export type DraftProblem =
	| { field: 'name'; kind: 'missing' | 'long' }
	| { field: 'date'; kind: 'missing' | 'past' | 'today' | 'far' }
	| { field: 'covers'; kind: 'missing' | 'many' }
	| { field: 'minutes'; kind: 'missing' | 'none' | 'many' }
	| { field: 'daysOff'; kind: 'all' }
	| { field: 'questions'; kind: 'missing' | 'many' };

export const NEW_DRAFT: ExamDraft = {
	name: '',
	date: '',
	covers: [],
	minutes: 15,
	questions: 20,
	daysOff: [],
	target: null
};

/** As far ahead as anybody plans, days. */
export const FARTHEST = 731;
export const MOST_MINUTES = 600;
export const MOST_QUESTIONS = 500;
const LONGEST_NAME = 120;
const MOST_COVERS = 50;

export const draftOf = ({ target, ...plan }: ExamPlan): ExamDraft => ({
	...plan,
	target: target ?? null
});

/**
 * The plan that a draft makes, or all that is wrong with it, in the order of the fields.
 *
 * @param today the learner's day (see memory/day.ts)
 * @param before what is being changed: an exam of today may keep its date
 */
export function planOf(
	draft: ExamDraft,
	today: number,
	before?: ExamPlan
): { plan: ExamPlan } | { problems: DraftProblem[] } {
	const name = draft.name.trim();
	const date = dateProblem(draft.date, today, before?.date);
	const problems: (DraftProblem | false | undefined)[] = [
		name === '' && { field: 'name', kind: 'missing' },
		name.length > LONGEST_NAME && { field: 'name', kind: 'long' },
		date && { field: 'date', kind: date },
		draft.covers.length === 0 && { field: 'covers', kind: 'missing' },
		draft.covers.length > MOST_COVERS && { field: 'covers', kind: 'many' },
		...countProblems(draft.minutes, MOST_MINUTES).map((kind) => ({
			field: 'minutes' as const,
			kind
		})),
		new Set(draft.daysOff).size >= 7 && { field: 'daysOff', kind: 'all' },
		...countProblems(draft.questions, MOST_QUESTIONS).map((kind) => ({
			field: 'questions' as const,
			kind: kind === 'none' ? ('missing' as const) : kind
		}))
	];
	const found = problems.filter((problem): problem is DraftProblem => Boolean(problem));
	if (found.length > 0) return { problems: found };
	return {
		plan: {
			name,
			date: draft.date,
			// Of a form that is watched as it is filled in they are proxies, which no database takes.
			covers: draft.covers.map(({ deck, sections }) => ({
				deck,
				...(sections && { sections: [...sections] })
			})),
			minutes: Math.round(draft.minutes ?? 1),
			daysOff: [...new Set(draft.daysOff)].sort((a, b) => a - b),
			...(draft.target !== null && { target: draft.target }),
			questions: Math.round(draft.questions ?? 1)
		}
	};
}

function dateProblem(
	date: string,
	today: number,
	before: string | undefined
): 'missing' | 'past' | 'today' | 'far' | undefined {
	const day = dayOfDate(date);
	// A field for dates gives nothing else; one that a browser shows as text may give anything.
	if (!/^\d{4}-\d\d-\d\d$/.test(date) || !Number.isInteger(day) || dayName(day) !== date)
		return 'missing';
	if (day < today) return 'past';
	if (day === today) return date === before ? undefined : 'today';
	return day - today > FARTHEST ? 'far' : undefined;
}

function countProblems(n: number | null, most: number): ('missing' | 'none' | 'many')[] {
	if (n === null || !Number.isFinite(n)) return ['missing'];
	if (Math.round(n) < 1) return ['none'];
	return Math.round(n) > most ? ['many'] : [];
}
