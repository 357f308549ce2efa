/** Begins a test that a teacher has opened for a class: its questions come from the server. */
import * as z from 'zod/mini';
import type { GivenTest } from '#lib/class/class-test.ts';
import { chancesOf, predictTest } from '#lib/exam/expect-test.ts';
import type { TestPaper } from '#lib/exam/test-paper.ts';
import { newProgress } from '#lib/exam/test-progress.ts';
import type { Memories } from '#lib/memory/memories.ts';
import type { TestStore } from './test-store.ts';

interface BeginDevice {
	readonly memories: Memories;
	open(): Promise<void>;
}

/** What a proxy or a hotel's login page would not send. The rest is as our own server made it. */
const Given = z.looseObject({
	member: z.string(),
	title: z.string(),
	seed: z.int(),
	closes: z.int(),
	questions: z.array(z.looseObject({ question: z.looseObject({ form: z.string() }) }))
});

/**
 * Begins the test, or goes on with it where it was begun on this device: then it is here under its own
 * id. `refused` says why the server gives no questions. Throws `StorageFailure`.
 */
export async function beginClassTest(
	{ inClass, test }: { inClass: string; test: string },
	{
		device,
		store,
		fetch,
		now
	}: { device: BeginDevice; store: TestStore; fetch: typeof globalThis.fetch; now: () => number }
): Promise<'begun' | 'offline' | { refused: string | undefined }> {
	await device.open();
	if (await store.get(test)) return 'begun';
	const response = await fetch(`/api/classes/${inClass}/tests/${test}`, { method: 'POST' }).catch(
		() => undefined
	);
	if (!response || response.status >= 500) return 'offline';
	const answer: unknown = await response.json().catch(() => undefined);
	if (!response.ok)
		return { refused: z.object({ message: z.string() }).safeParse(answer).data?.message };
	if (!Given.safeParse(answer).success) return 'offline';
	const paper = paperOf(answer as GivenTest, { inClass, test }, device.memories, now());
	await store.begin({ paper, progress: newProgress(paper.questions.length) });
	return 'begun';
}

function paperOf(
	given: GivenTest,
	{ inClass, test }: { inClass: string; test: string },
	memories: Memories,
	now: number
): TestPaper {
	const { questions, covers, seed, minutes, title, member, closes } = given;
	const chances = chancesOf(questions, memories, now);
	return {
		id: test,
		// Extra time is in the minutes already.
		settings: {
			covers,
			seed,
			questions: questions.length,
			...(minutes !== undefined && { minutes }),
			extra: 0
		},
		title,
		begun: now,
		questions,
		chances,
		predicted: predictTest(chances, memories),
		given: { class: inClass, test, member, closes }
	};
}
