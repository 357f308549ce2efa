/** Begins a test that a teacher has opened for a class: its questions come from the server. */
import * as z from 'zod/mini';
import { GivenTest, type BeginTest } from '#lib/class/tests/class-test.ts';
import { AskedItem } from '#lib/exam/test/asked-item.ts';
import type { ClassPaper } from '#lib/exam/test/paper.ts';
import { newProgress } from '#lib/exam/test/progress.ts';
import { MOST_QUESTIONS } from '#lib/exam/test/settings.ts';
import { loosened } from '#lib/releases/loosened.ts';
import type { TestStore } from './store.ts';

interface BeginDevice {
	open(): Promise<void>;
}

/** A question in a form that only a newer release can ask: it is kept as it came, for the update. */
const NewerItem = z.looseObject({
	question: z.looseObject({
		form: z.string(),
		prompt: z.string(),
		lang: z.string(),
		dir: z.string()
	}),
	title: z.string()
});

const Sent = loosened(
	z.extend(GivenTest, {
		questions: z
			.array(z.union([AskedItem, NewerItem]))
			.check(z.minLength(1), z.maxLength(MOST_QUESTIONS))
	})
);
/** Enough to tell that it is our server's, though only a newer release can take it. */
const FromNewer = z.looseObject({ member: z.string(), questions: z.array(z.unknown()) });

/**
 * Begins the test, or goes on with it where it was begun on this device: then it is here under its own
 * id. `refused` says why the server gives no questions, `newer` that only a newer release can take them. Throws `StorageFailure`.
 */
export async function beginClassTest(
	{ inClass, test }: { inClass: string; test: string },
	{
		device,
		store,
		fetch,
		now
	}: { device: BeginDevice; store: TestStore; fetch: typeof globalThis.fetch; now: () => number }
): Promise<'begun' | 'offline' | 'newer' | { refused: string | undefined }> {
	await device.open();
	if (await store.get(test)) return 'begun';
	const response = await fetch(`/api/classes/${inClass}/tests/${test}`, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ questions: 'as-asked' } satisfies BeginTest)
	}).catch(() => undefined);
	if (!response || response.status >= 500) return 'offline';
	const answer: unknown = await response.json().catch(() => undefined);
	if (!response.ok)
		return { refused: z.object({ message: z.string() }).safeParse(answer).data?.message };
	// A proxy's or a hotel's login page sends something else.
	const given = Sent.safeParse(answer).data as GivenTest | undefined;
	if (!given) return FromNewer.safeParse(answer).success ? 'newer' : 'offline';
	const paper = paperOf(given, { inClass, test }, now());
	await store.begin({ paper, progress: newProgress(paper.questions.length) });
	return 'begun';
}

const paperOf = (
	{ questions, title, member, time, now: theirs }: GivenTest,
	{ inClass, test }: { inClass: string; test: string },
	now: number
): ClassPaper => ({
	kind: 'class',
	id: test,
	title,
	begun: now,
	questions,
	given: { class: inClass, test, member, closes: time.ends },
	time,
	behind: theirs - now
});
