/** What the server says of classes is checked before it is kept: in a chunk for those who are in one. */
import * as z from 'zod/mini';
import { PupilClass } from '#lib/class/assignment.ts';

/** The learner's classes, or undefined if that is not what this is. */
export function checkClasses(json: unknown): PupilClass[] | undefined {
	return z.array(PupilClass).safeParse(json).data;
}
