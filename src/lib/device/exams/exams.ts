/** The exams that a learner plans for: their own, and what their classes ask of them. */
import type { PupilClass } from '#lib/class/assignment.ts';
import { assignedPlans, type AssignedPlan } from '#lib/class/pupil-exam.ts';
import { dayOf } from '#lib/memory/day.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import type { Now } from '#lib/exam/exam-basis.ts';
import { offsetAt } from '#lib/device/storage/offset.ts';

/** What this needs of the device. */
export interface ExamsDevice {
	readonly memories: Pick<Memories, 'papers' | 'shift'>;
	readonly classes: { readonly all: readonly PupilClass[] };
}

/** `assigned` for one that a class asks for: the learner cannot change it. */
export interface KnownExam {
	plan: ExamPlan;
	assigned?: AssignedPlan;
}

/** By id; what is assigned first. */
export function examsOf({ memories, classes }: ExamsDevice, { now, offset }: Now) {
	const today = dayOf(now, memories.shift(offset));
	const exams = new Map<string, KnownExam>();
	for (const assigned of assignedPlans(classes.all, today))
		exams.set(assigned.id, { plan: assigned.plan, assigned });
	for (const [id, plan] of Object.entries(memories.papers.exams)) exams.set(id, { plan });
	return exams;
}

/** One of them as of now, by this browser's clock. */
export function examById(device: ExamsDevice, id: string): ExamPlan | undefined {
	const now = Date.now();
	return examsOf(device, { now, offset: offsetAt(now) }).get(id)?.plan;
}
