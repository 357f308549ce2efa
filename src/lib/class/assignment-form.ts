/** The form for an assignment: what it begins with, what is in its fields, and what has to be put right. */
import type { DeckListing } from '#lib/deck/listing.ts';
import { NO_SECTION } from '#lib/deck/section.ts';
import { dayName, dayOfDate } from '#lib/memory/day.ts';
import type { Cover } from '#lib/memory/log/exam-plan.ts';
import type { Assignment } from './assignment.ts';

/** A deck that can be assigned, as far as choosing goes. */
export interface AssignableDeck extends Omit<DeckListing, 'summary' | 'version'> {
	/** Those with facts; none where there is nothing to choose between. `NO_SECTION`: facts in none. */
	sections: { id: string; title: string | undefined; facts: number }[];
}

/** As form fields give them: text. */
export interface AssignmentFields {
	title: string;
	/** Ids of decks. */
	decks: string[];
	/** Only parts of a deck: `deck:section`. */
	sections: string[];
	start: string;
	due: string;
	exam: string;
	questions: string;
	minutes: string;
	/** Percent; empty for none. */
	target: string;
	forms: string;
}

export type AssignmentProblem =
	| { field: 'title'; kind: 'missing' | 'long' }
	| { field: 'decks'; kind: 'missing' | 'unknown' | 'many' }
	| { field: 'start' | 'due' | 'exam'; kind: 'date' }
	| { field: 'due'; kind: 'order' }
	| { field: 'exam'; kind: 'order' }
	| { field: 'questions' | 'minutes'; kind: 'number' };

/** Two weeks are enough to learn a deck of usual size at ten minutes a day. */
const WEEKS = 2;
const MINUTES = 10;
const QUESTIONS = 20;
const TARGET = 0.7;
const MOST = { questions: 500, minutes: 120 };
const LONGEST_TITLE = 120;
const MOST_DECKS = 50;

/**
 * What two taps assign: all of a deck, due in two weeks, ten minutes a day, marked by the app.
 *
 * @param today the class's day (see memory/day.ts)
 */
export const usualAssignment = (deck: AssignableDeck, today: number): Assignment => ({
	title: deck.title.slice(0, LONGEST_TITLE),
	covers: [{ deck: deck.id }],
	due: dayName(today + 7 * WEEKS),
	questions: QUESTIONS,
	minutes: MINUTES,
	target: TARGET,
	forms: 'machine'
});

export const fieldsOf = (assignment: Assignment): AssignmentFields => ({
	title: assignment.title,
	decks: assignment.covers.map(({ deck }) => deck),
	sections: assignment.covers.flatMap(({ deck, sections = [] }) =>
		sections.map((section) => `${deck}:${section}`)
	),
	start: assignment.start ?? '',
	due: assignment.due ?? '',
	exam: assignment.exam ?? '',
	questions: String(assignment.questions),
	minutes: String(assignment.minutes),
	target: assignment.target === undefined ? '' : String(Math.round(assignment.target * 100)),
	forms: assignment.forms
});

/** The fields of a form that was sent; what it lacks is empty. */
export function fieldsFrom(form: FormData): AssignmentFields {
	const text = (name: string) => {
		const value = form.get(name);
		return typeof value === 'string' ? value.trim() : '';
	};
	const all = (name: string) =>
		form.getAll(name).filter((value): value is string => typeof value === 'string');
	return {
		title: text('title'),
		decks: all('deck'),
		sections: all('section'),
		start: text('start'),
		due: text('due'),
		exam: text('exam'),
		questions: text('questions'),
		minutes: text('minutes'),
		target: text('target'),
		forms: text('forms')
	};
}

/**
 * The assignment that the fields make, or all that is wrong with them, in their order.
 *
 * @param known the decks that may be assigned
 */
export function assignmentFrom(
	fields: AssignmentFields,
	known: readonly AssignableDeck[]
): { assignment: Assignment } | { problems: AssignmentProblem[] } {
	const covers = coversOf(fields, known);
	const { title, start, due, exam, target } = fields;
	const dates = { start, due, exam };
	const [questions, minutes] = [Number(fields.questions), Number(fields.minutes)];
	const problems: (AssignmentProblem | false | undefined)[] = [
		title === '' && { field: 'title', kind: 'missing' },
		title.length > LONGEST_TITLE && { field: 'title', kind: 'long' },
		coversProblem(fields, known, covers),
		...(['start', 'due', 'exam'] as const).map(
			(field) => dates[field] !== '' && !isDate(dates[field]) && { field, kind: 'date' as const }
		),
		isDate(start) && isDate(due) && due < start && { field: 'due', kind: 'order' },
		isDate(start) && isDate(exam) && exam < start && { field: 'exam', kind: 'order' },
		!isCount(questions, MOST.questions) && { field: 'questions', kind: 'number' },
		!isCount(minutes, MOST.minutes) && { field: 'minutes', kind: 'number' }
	];
	const found = problems.filter((problem): problem is AssignmentProblem => Boolean(problem));
	if (found.length > 0) return { problems: found };
	const share = target === '' ? Number.NaN : Number(target) / 100;
	return {
		assignment: {
			title,
			covers,
			...(start !== '' && { start }),
			...(due !== '' && { due }),
			...(exam !== '' && { exam }),
			questions,
			minutes,
			...(share >= 0 && share <= 1 && { target: share }),
			forms: fields.forms === 'all' ? 'all' : 'machine'
		}
	};
}

/** What is ticked: all parts of a deck, or none of them, are the deck. */
export function coversOf(
	{ decks, sections }: Pick<AssignmentFields, 'decks' | 'sections'>,
	known: readonly AssignableDeck[]
): Cover[] {
	return known
		.filter(({ id }) => decks.includes(id))
		.map(({ id, sections: own }) => {
			const ticked = own
				.map((section) => section.id)
				.filter((section) => sections.includes(`${id}:${section}`));
			return ticked.length === 0 || ticked.length === own.length
				? { deck: id }
				: { deck: id, sections: ticked };
		});
}

/** What is wrong with what is ticked, if anything is. */
export function coversProblem(
	{ decks }: Pick<AssignmentFields, 'decks'>,
	known: readonly AssignableDeck[],
	covers: readonly Cover[]
): Extract<AssignmentProblem, { field: 'decks' }> | undefined {
	if (decks.length === 0) return { field: 'decks', kind: 'missing' };
	if (decks.some((deck) => !known.some(({ id }) => id === deck)))
		return { field: 'decks', kind: 'unknown' };
	return covers.length > MOST_DECKS ? { field: 'decks', kind: 'many' } : undefined;
}

function isDate(text: string): boolean {
	const day = dayOfDate(text);
	return /^\d{4}-\d\d-\d\d$/.test(text) && Number.isInteger(day) && dayName(day) === text;
}

const isCount = (n: number, most: number): boolean => Number.isInteger(n) && n >= 1 && n <= most;

/** The sections of a deck that have facts, from the section of each of its facts. */
export function sectionsOf(
	deck: { sections: readonly { id: string; title: string }[] },
	factSections: readonly string[]
): AssignableDeck['sections'] {
	const counts = new Map<string, number>();
	for (const section of factSections) counts.set(section, (counts.get(section) ?? 0) + 1);
	const parts = [...deck.sections, { id: NO_SECTION, title: undefined }].flatMap(
		({ id, title }) => {
			const facts = counts.get(id);
			return facts ? [{ id, title, facts }] : [];
		}
	);
	return parts.length > 1 ? parts : [];
}
