/** The form for a class test: what it begins with, what is in its fields, and what has to be put right. */
import {
	FORM_GROUPS,
	MOST_MINUTES,
	MOST_QUESTIONS,
	USUAL_QUESTIONS
} from '#lib/exam/test/settings.ts';
import type { Cover } from '#lib/memory/log/exam-plan.ts';
import { coversOf, coversProblem, type AssignableDeck } from '#lib/class/assignment-form.ts';
import type { ClassTest } from './class-test.ts';
import { isZone, timeOf, wallTime } from '#lib/class/zoned-time.ts';

/** As form fields give them: text. */
export interface ClassTestFields {
	title: string;
	/** Ids of decks. */
	decks: string[];
	/** Only parts of a deck: `deck:section`. */
	sections: string[];
	questions: string;
	/** Empty for no timer. */
	minutes: string;
	/** Groups of forms. */
	forms: string[];
	/** What a clock in `zone` shows. */
	opens: string;
	closes: string;
	zone: string;
	order: string;
	/** What counts as a pupil's time. */
	clock: string;
	results: string;
}

export type ClassTestProblem =
	| { field: 'title'; kind: 'missing' | 'long' }
	| { field: 'decks'; kind: 'missing' | 'unknown' | 'many' | 'empty' }
	| { field: 'questions' | 'minutes'; kind: 'number' }
	| { field: 'forms'; kind: 'missing' }
	| { field: 'opens'; kind: 'time' }
	| { field: 'closes'; kind: 'time' | 'order' | 'far' };

const MINUTE = 60_000;
/** A lesson, with some time to begin. */
const WINDOW = 60 * MINUTE;
const STEP = 5 * MINUTE;
const LONGEST_TITLE = 120;
/** A window longer than this was not meant, ms. */
const LONGEST = 366 * 24 * 60 * MINUTE;
const USUAL_MINUTES = 20;

/** What a test of some facts is as a rule: as many questions as fit a lesson, open for an hour from now. */
export function usualClassTest(
	{ title, covers, questions = USUAL_QUESTIONS }: UsualTest,
	now: number,
	zone: string
): ClassTest {
	const opens = Math.ceil(now / STEP) * STEP;
	return {
		title: title.slice(0, LONGEST_TITLE),
		covers,
		questions: Math.min(questions, USUAL_QUESTIONS),
		minutes: USUAL_MINUTES,
		opens,
		closes: opens + WINDOW,
		zone,
		shuffled: true,
		clock: 'running',
		results: 'closed'
	};
}

interface UsualTest {
	title: string;
	covers: Cover[];
	questions?: number;
}

export const fieldsOfTest = (test: ClassTest): ClassTestFields => ({
	title: test.title,
	decks: test.covers.map(({ deck }) => deck),
	sections: test.covers.flatMap(({ deck, sections = [] }) =>
		sections.map((section) => `${deck}:${section}`)
	),
	questions: String(test.questions),
	minutes: test.minutes === undefined ? '' : String(test.minutes),
	forms: [...(test.forms ?? FORM_GROUPS)],
	opens: wallTime(test.opens, test.zone),
	closes: wallTime(test.closes, test.zone),
	zone: test.zone,
	order: test.shuffled ? 'shuffled' : 'same',
	clock: test.clock,
	results: test.results
});

/** The fields of a form that was sent; what it lacks is empty. */
export function testFieldsFrom(form: FormData): ClassTestFields {
	const all = (name: string) =>
		form.getAll(name).filter((value): value is string => typeof value === 'string');
	const text = (name: string) => (all(name)[0] ?? '').trim();
	return {
		title: text('title'),
		decks: all('deck'),
		sections: all('section'),
		questions: text('questions'),
		minutes: text('minutes'),
		forms: all('form'),
		opens: text('opens'),
		closes: text('closes'),
		zone: text('zone'),
		order: text('order'),
		clock: text('clock'),
		results: text('results')
	};
}

/**
 * The test that the fields make, or all that is wrong with them, in their order.
 *
 * @param known the decks that may be asked
 * @param zone where the fields name none that is known
 */
export function classTestFrom(
	fields: ClassTestFields,
	known: readonly AssignableDeck[],
	zone: string
): { test: ClassTest } | { problems: ClassTestProblem[] } {
	const covers = coversOf(fields, known);
	const about = whenFrom(fields, zone);
	const { title } = fields;
	const forms = FORM_GROUPS.filter((group) => fields.forms.includes(group));
	const questions = Number(fields.questions);
	const minutes = fields.minutes === '' ? undefined : Number(fields.minutes);
	const found: (ClassTestProblem | false | undefined)[] = [
		...titleProblems(title),
		coversProblem(fields, known, covers),
		!isCount(questions, MOST_QUESTIONS) && { field: 'questions', kind: 'number' },
		minutes !== undefined &&
			!isCount(minutes, MOST_MINUTES) && { field: 'minutes', kind: 'number' },
		forms.length === 0 && { field: 'forms', kind: 'missing' },
		...('problems' in about ? about.problems : [])
	];
	const problems = found.filter((one): one is ClassTestProblem => Boolean(one));
	if (problems.length > 0 || 'problems' in about) return { problems };
	return {
		test: {
			title,
			covers,
			questions,
			...(minutes !== undefined && { minutes }),
			...(forms.length < FORM_GROUPS.length && { forms }),
			...about.when,
			shuffled: fields.order !== 'same',
			clock: fields.clock === 'looked-at' ? 'looked-at' : 'running',
			results: resultsOf(fields)
		}
	};
}

/** What can still be changed of a test that somebody has begun: not what it asks, nor how long it takes. */
export function laterChangesFrom(
	fields: ClassTestFields,
	zone: string
):
	| { changes: Pick<ClassTest, 'title' | 'opens' | 'closes' | 'zone' | 'results'> }
	| { problems: ClassTestProblem[] } {
	const about = whenFrom(fields, zone);
	const problems = [...titleProblems(fields.title), ...('problems' in about ? about.problems : [])];
	if (problems.length > 0 || 'problems' in about) return { problems };
	return { changes: { title: fields.title, ...about.when, results: resultsOf(fields) } };
}

const resultsOf = ({ results }: ClassTestFields): ClassTest['results'] =>
	results === 'at-once' ? 'at-once' : 'closed';

function titleProblems(title: string): ClassTestProblem[] {
	if (title === '') return [{ field: 'title', kind: 'missing' }];
	return title.length > LONGEST_TITLE ? [{ field: 'title', kind: 'long' }] : [];
}

function whenFrom(
	fields: ClassTestFields,
	fallback: string
): { when: Pick<ClassTest, 'opens' | 'closes' | 'zone'> } | { problems: ClassTestProblem[] } {
	const zone = isZone(fields.zone) ? fields.zone : fallback;
	const [opens, closes] = [timeOf(fields.opens, zone), timeOf(fields.closes, zone)];
	if (opens === undefined || closes === undefined)
		return {
			problems: [
				...(opens === undefined ? [{ field: 'opens', kind: 'time' } as const] : []),
				...(closes === undefined ? [{ field: 'closes', kind: 'time' } as const] : [])
			]
		};
	if (closes <= opens) return { problems: [{ field: 'closes', kind: 'order' }] };
	if (closes - opens > LONGEST) return { problems: [{ field: 'closes', kind: 'far' }] };
	return { when: { opens, closes, zone } };
}

const isCount = (n: number, most: number): boolean => Number.isInteger(n) && n >= 1 && n <= most;
