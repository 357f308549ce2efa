/** Asking how an exam went, once it is over. */
import type { AssignedPlan } from '#lib/class/pupil-exam.ts';
import { dayOfDate } from '#lib/memory/day.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import type { Papers } from '#lib/memory/fold/papers.ts';

/** So many days after an exam Today asks how it went. */
const ASKED_FOR = 7;

interface Known {
	readonly plan: ExamPlan;
	readonly assigned?: AssignedPlan;
}

/** The latest exam that is just over, of which nobody has said how it went. @param today the learner's day */
export function justOver<E extends Known>(
	exams: ReadonlyMap<string, E>,
	{ results = {} }: Pick<Papers, 'results'>,
	today: number
): { id: string; plan: ExamPlan } | undefined {
	return Array.from(exams, ([id, { plan, assigned }]) => ({ id, plan, assigned }))
		.filter(({ id, plan, assigned }) => {
			const ago = today - dayOfDate(plan.date);
			const isExam = (assigned?.towards ?? 'exam') === 'exam';
			return ago > 0 && ago <= ASKED_FOR && isExam && !Object.hasOwn(results, id);
		})
		.sort((a, b) => dayOfDate(b.plan.date) - dayOfDate(a.plan.date))[0];
}

/** The share of points, 0..1; undefined where the two numbers are none that an exam can have come to. */
export function shareOf(points: number | null, of: number | null): number | undefined {
	if (points === null || of === null || !(of >= 1) || !(of <= 1000)) return undefined;
	return points >= 0 && points <= of ? points / of : undefined;
}
