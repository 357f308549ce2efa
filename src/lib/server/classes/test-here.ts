import type { RequestEvent } from '@sveltejs/kit';
import type { Right } from '#lib/class/teaching.ts';
import { testResults } from '#lib/class/test-results.ts';
import { classHere } from './class-here.ts';
import { classTestIn } from './class-tests.ts';
import { takenTests } from './taking-tests.ts';

type Here = Pick<RequestEvent, 'locals'> & { params: { class: string; test: string } };

/** The class test that a teacher's page is about; 404 for everybody but the class's teacher. */
export async function testHere(event: Here, right?: Right) {
	const open = await classHere(event, right);
	return { ...open, ...(await classTestIn(open.db, open.here.id, event.params.test)) };
}

/** The same with what became of it. */
export async function testResultsHere(event: Here) {
	const open = await testHere(event);
	const { db, here, test, paper, fixes } = open;
	const which = { inClass: here.id, test: test.id };
	const taken = await takenTests(db, which, { paper, shuffled: test.shuffled });
	return { ...open, results: testResults(test, paper, fixes, taken) };
}

/** The time zone of the school, as far as the server knows. */
export const schoolZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
