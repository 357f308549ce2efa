/**
 * What the server says of classes is checked before it is kept: in a chunk for those who are in one. What a
 * newer server says besides is carried; what cannot be read of a class is left out by itself.
 */
import * as z from 'zod/mini';
import { Assignment, Id, PupilClass } from '#lib/class/assignment.ts';
import { PupilTest } from '#lib/class/tests/pupil-test.ts';
import { readLoosely } from '#lib/memory/log/read-loosely.ts';

interface Told {
	/** Undefined where the server did not say. A device that was signed out is in no class. */
	classes: PupilClass[] | undefined;
	/** How far this device's clock is behind the server's, ms. */
	behind?: number;
}

/**
 * Asks the server for the learner's classes. Rejects where there is no network, or no such answer.
 *
 * @param known as they were told last: a class that cannot be read stays as it was
 */
export async function askClasses(
	fetch: typeof globalThis.fetch,
	known: readonly PupilClass[]
): Promise<Told> {
	const response = await fetch('/api/classes?tests');
	if (response.status === 401) return { classes: [] };
	if (!response.ok) return { classes: undefined };
	const told = Date.parse(response.headers.get('date') ?? '');
	return {
		...(Number.isFinite(told) && { behind: told - Date.now() }),
		classes: checkClasses(await response.json(), known)
	};
}

const AssignmentHere = z.extend(Assignment, { id: Id });
/** A class whose parts are looked at one by one. */
const Whole = z.extend(PupilClass, {
	assignments: z.array(z.unknown()),
	tests: z.optional(z.array(z.unknown()))
});

/** The learner's classes, or undefined if that is not what this is. */
function checkClasses(json: unknown, known: readonly PupilClass[]): PupilClass[] | undefined {
	const listed = z.array(z.looseObject({ class: Id })).safeParse(json).data;
	return listed?.flatMap((one) =>
		reads(Whole, one)
			? readable(one as unknown as PupilClass)
			: (known.find((before) => before.class === one.class) ?? [])
	);
}

function readable({ assignments, tests, ...rest }: PupilClass): PupilClass {
	return {
		...rest,
		assignments: assignments.filter((one) => reads(AssignmentHere, one)),
		...(tests && { tests: tests.filter((one) => reads(PupilTest, one)) })
	};
}

const reads = (schema: z.ZodMiniType, json: unknown): boolean =>
	readLoosely(schema, json).issues.length === 0;
