/** What a teacher asks of a class: some facts, until a day. */
import * as z from 'zod/mini';
import { Covers } from '#lib/memory/log/exam-plan.ts';
import { PupilTest } from './tests/pupil-test.ts';

/** Ids of classes, members, assignments and tests. */
export const Id = z.string().check(z.regex(/^[0-9a-z]{8,32}$/));

export const Assignment = z.strictObject({
	title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
	covers: Covers,
	/** The class's calendar dates: not shown before the first, to be done by the second. */
	start: z.optional(z.iso.date()),
	due: z.optional(z.iso.date()),
	/** When it is examined; then it is planned for like a learner's own exam. */
	exam: z.optional(z.iso.date()),
	/** Questions in that exam. */
	questions: z.int().check(z.gte(1), z.lte(500)),
	/** Minutes a day that are asked for. */
	minutes: z.int().check(z.gte(1), z.lte(120)),
	/** The share of questions that everybody should answer right, 0..1. */
	target: z.optional(z.number().check(z.gte(0), z.lte(1))),
	/**
	 * Forms that may be asked: pupils overrate themselves, so `machine` leaves out what they would mark
	 * themselves.
	 */
	forms: z.enum(['machine', 'all'])
});
export type Assignment = z.infer<typeof Assignment>;

/** A class as its pupil sees it: nothing about others. */
export const PupilClass = z.object({
	class: Id,
	name: z.string(),
	/** What the pupil is called there. */
	nickname: z.string(),
	state: z.enum(['waiting', 'in']),
	/** Extra time in tests, percent. */
	extra: z.int(),
	assignments: z.array(z.extend(Assignment, { id: Id })),
	/** What is assigned or given, and only a newer release than who tells it understands: as it came. */
	newer: z.optional(z.array(z.looseObject({ id: z.string(), title: z.string() }))),
	/** Absent where nobody asked for them. */
	tests: z.optional(z.array(PupilTest))
});
export type PupilClass = z.infer<typeof PupilClass>;
