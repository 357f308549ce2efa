/** What a class asks of a pupil, as a plan like those that learners make for themselves. */
import { dayName } from '#lib/memory/day.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import type { Assignment, PupilClass } from './assignment.ts';

export interface AssignedPlan {
	/** The assignment's id. */
	id: string;
	/** The class that it is for. */
	class: { id: string; name: string };
	/** Planned towards the exam, the day it is due, or no day in particular. */
	towards: 'exam' | 'due' | 'open';
	plan: ExamPlan;
	forms: Assignment['forms'];
}

/** Without any date it is planned for as if it were due so many days from now, every day anew. */
const OPEN = 28;

/**
 * The plans of all that is assigned and has begun, in the order of the classes.
 *
 * @param today the learner's day (see memory/day.ts)
 */
export const assignedPlans = (classes: readonly PupilClass[], today: number): AssignedPlan[] =>
	classes.flatMap(({ class: id, name, state, assignments }) =>
		assignments
			.filter(({ start }) => state === 'in' && (start === undefined || start <= dayName(today)))
			.map((assignment) => ({
				id: assignment.id,
				class: { id, name },
				towards: assignment.exam ? 'exam' : assignment.due ? 'due' : 'open',
				plan: planOf(assignment, today),
				forms: assignment.forms
			}))
	);

/** The plan that pupils' devices make of an assignment, and their teacher's page. */
export const planOf = (assignment: Assignment, today: number): ExamPlan => {
	const { title, covers, exam, due, minutes, questions, target } = assignment;
	return {
		name: title,
		date: exam ?? due ?? dayName(today + OPEN),
		covers,
		minutes,
		daysOff: [],
		...(target !== undefined && { target }),
		questions
	};
};

/** Whether a card may only be asked in forms that the app marks. */
export type MachineOnly = (card: { deck: string; section?: string | undefined }) => boolean;

/** As the assignments that have begun say. A card's section is `NO_SECTION` where it is in none. */
export function machineOnly(plans: readonly AssignedPlan[]): MachineOnly {
	const covers = plans
		.filter(({ forms }) => forms === 'machine')
		.flatMap(({ plan }) => plan.covers);
	return ({ deck, section = '' }) =>
		covers.some(
			(cover) => cover.deck === deck && (!cover.sections || cover.sections.includes(section))
		);
}
