import type { RequestEvent } from '@sveltejs/kit';
import type { Right } from '#lib/class/teaching.ts';
import { gradeTest } from '#lib/class/tests/grade-test.ts';
import { pupilResult, testResults } from '#lib/class/tests/test-results.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { classTestIn } from './class-tests.ts';
import { teacherNames } from './mark-changes.ts';
import { takenTests } from './taken-tests.ts';

type Here = Pick<RequestEvent, 'locals'> & { params: { class: string; test: string } };

/** The class test that a teacher's page is about; 404 for everybody but the class's teacher. */
export async function testHere(event: Here, right?: Right) {
	const open = await classHere(event, right);
	return { ...open, ...orRefuse(await classTestIn(open.db, open.here.id, event.params.test)) };
}

/** The same with what became of it. */
export async function testResultsHere(event: Here) {
	const open = await testHere(event);
	const { db, here, test, paper, fixes } = open;
	const which = { inClass: here.id, test: test.id };
	const taken = await takenTests(db, which, { paper, shuffled: test.shuffled });
	return {
		...open,
		results: testResults(test, paper, fixes, taken),
		newer: {
			fixes: open.newerFixes.length,
			marks: sum(taken.map(({ newer }) => newer.marks)),
			answers: sum(taken.map(({ newer }) => newer.answers))
		}
	};
}

/** The papers of a class test, with their marks, by name; of one pupil, where one is named. */
export async function papersHere(event: Here, member?: string) {
	const open = await testHere(event);
	const { db, here, test, paper, fixes } = open;
	const which = { inClass: here.id, test: test.id };
	const taken = await takenTests(db, which, { paper, shuffled: test.shuffled });
	const papers = taken
		.filter((one) => member === undefined || one.member === member)
		.map((one) => {
			const { handedIn, changes } = one;
			const graded = handedIn && gradeTest(handedIn.paper, handedIn.body, fixes, changes);
			return { pupil: pupilResult(test, one, graded), graded, newer: one.newer };
		});
	const accounts = papers.flatMap(({ pupil }) => pupil.changes.flatMap(({ by }) => by ?? []));
	return { ...open, papers, names: await teacherNames(db, accounts) };
}

const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);

/** The time zone of the school, as far as the server knows. */
export const schoolZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
