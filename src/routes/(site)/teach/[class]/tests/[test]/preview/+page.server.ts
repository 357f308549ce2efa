import { fail } from '@sveltejs/kit';
import * as z from 'zod/mini';
import { HandedIn } from '#lib/class/tests/class-test.ts';
import { gradeTest } from '#lib/class/tests/grade-test.ts';
import { paperFor } from '#lib/server/class-tests/paper-for.ts';
import { testHere } from '#lib/server/class-tests/test-here.ts';
import { formFields } from '#lib/server/http/form-fields.ts';
import { namedActions } from '#lib/server/http/named-actions.ts';
import { paperItems } from '#lib/ui/teach/tests/paper-items.ts';
import { PREVIEW } from '#lib/ui/teach/tests/preview.ts';
import type { RequestEvent } from './$types';

/** More than two hundred answers take, characters. */
const MOST = 500_000;
const Fields = z.object({ answers: z.string().check(z.maxLength(MOST)) });

/** Answers as the page sends them; undefined for what it does not send. */
function answersIn(text: string): HandedIn['answers'] | undefined {
	try {
		return HandedIn.shape.answers.safeParse(JSON.parse(text)).data;
	} catch {
		return undefined;
	}
}

export const actions = namedActions({
	/** Marks what a teacher answered; nothing is kept. */
	mark: async (event: RequestEvent) => {
		const { test, paper, fixes } = await testHere(event);
		const answers = answersIn((await formFields(event.request, Fields))?.answers ?? '');
		const mine = paperFor(paper, test.shuffled, PREVIEW);
		if (answers?.length !== mine.questions.length) return fail(409, { problem: 'gone' as const });
		try {
			const { items, score } = gradeTest(mine, { answers, times: [] }, fixes);
			return { score, items: paperItems(items, new Map()) };
		} catch {
			// Answers to other questions than there are now.
			return fail(409, { problem: 'gone' as const });
		}
	}
});
