/**
 * What the server says of classes is checked before it is kept: in a chunk for those who are in one. What a
 * newer server says besides is carried; what cannot be read of a class is left out by itself.
 */
import * as z from 'zod/mini';
import { Assignment, Id, PupilClass } from '#lib/class/assignment.ts';
import { PupilTest } from '#lib/class/tests/pupil-test.ts';
import { eachKnown } from '#lib/releases/each-known.ts';
import { loosened } from '#lib/releases/loosened.ts';

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

/** A class whose parts are looked at one by one. */
const Whole = loosened(
	z.extend(PupilClass, {
		assignments: z.array(z.unknown()),
		tests: z.optional(z.array(z.unknown())),
		newer: z.optional(z.array(z.unknown()))
	})
);
const AssignmentHere = z.extend(Assignment, { id: Id });
const Named = z.looseObject({ id: z.string(), title: z.string() });

/** The learner's classes, or undefined if that is not what this is. */
export function checkClasses(
	json: unknown,
	known: readonly PupilClass[]
): PupilClass[] | undefined {
	const listed = z.array(z.looseObject({ class: Id })).safeParse(json).data;
	return listed?.flatMap((one) => {
		const whole = Whole.safeParse(one).data;
		return whole ? readable(whole) : (known.find((before) => before.class === one.class) ?? []);
	});
}

/** What only a newer release understands stays as it came, by its title; what has none is damaged. */
function readable({ assignments, tests, newer = [], ...rest }: z.infer<typeof Whole>): PupilClass {
	const given = eachKnown(AssignmentHere, [...assignments, ...newer]);
	const tested = tests && eachKnown(PupilTest, tests);
	const left = eachKnown(Named, [...given.newer, ...(tested?.newer ?? [])]).known;
	return {
		...rest,
		assignments: given.known,
		...(tested && { tests: tested.known }),
		...(left.length > 0 && { newer: left })
	};
}
