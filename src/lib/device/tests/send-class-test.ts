/**
 * Brings what was handed in of class tests to the teacher. It stays on the device until the server has
 * it, and may be sent as often as need be: there, the first counts.
 */
import type { HandedIn } from '#lib/class/tests/class-test.ts';
import { advance, type Sent } from '#lib/exam/test/progress.ts';
import type { Response as Answer } from '#lib/question/question.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import type { KeptTest, TestStore } from './store.ts';
import { testStore } from './tests-here.ts';

interface Sending {
	store: TestStore;
	fetch: typeof globalThis.fetch;
}

/**
 * Sends one test that was handed in, also one that was refused before: perhaps its pupil is back in the
 * class, or signed in again. Undefined where it has to be tried again: without a network, while
 * the server does not answer, or while this device is signed out.
 */
export async function sendClassTest(
	{ paper, progress }: KeptTest,
	{ store, fetch }: Sending
): Promise<Sent | undefined> {
	const { given } = paper;
	if (!given || !progress.over) return undefined;
	if (progress.sent === 'arrived') return 'arrived';
	const body: HandedIn = {
		member: given.member,
		answers: progress.answers.map(fitting) as HandedIn['answers'],
		times: progress.times.map(Math.round),
		begun: paper.begun,
		finished: progress.over.at,
		timeUp: progress.over.timeUp
	};
	const response = await fetch(`/api/classes/${given.class}/tests/${given.test}`, {
		method: 'PUT',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify(body)
	}).catch(() => undefined);
	const sent = response && (await outcomeOf(response));
	if (!sent) return undefined;
	await note(sent, { paper, progress }, store);
	return sent;
}

/** Where the disk does not take it, it is sent once more another time: there, the first counts. */
async function note(sent: Sent, { paper, progress }: KeptTest, store: TestStore): Promise<void> {
	try {
		const kept = (await store.get(paper.id))?.progress ?? progress;
		await store.keep(paper.id, advance(kept, { kind: 'sent', sent }, 0));
	} catch (error) {
		if (!(error instanceof StorageFailure)) throw error;
	}
}

/** Who is signed out may sign in again; a test that is gone, or a class that was left, stays so. */
async function outcomeOf(response: Response): Promise<Sent | undefined> {
	if (!response.ok && ![400, 404, 413].includes(response.status)) return undefined;
	const answer = (await response.json().catch(() => undefined)) as
		{ at?: unknown; message?: unknown } | null | undefined;
	// A hotel's login page answers anything with anything: only our server says it in these words.
	if (response.ok) return typeof answer?.at === 'number' ? 'arrived' : undefined;
	return typeof answer?.message === 'string' ? 'refused' : undefined;
}

/** The server takes no more of an answer: what is longer would not be right anyway. */
const LONGEST_TEXT = 1000;
const MOST_ENTRIES = 500;

function fitting(answer: Answer | null): Answer | null {
	if (answer && 'text' in answer) return { ...answer, text: answer.text.slice(0, LONGEST_TEXT) };
	if (answer?.form !== 'list') return answer;
	const entries = answer.entries.slice(0, MOST_ENTRIES);
	return { ...answer, entries: entries.map((entry) => entry.slice(0, LONGEST_TEXT)) };
}

/**
 * Sends all that wait on this device; how many still do. Resolves in any case: what still waits is tried
 * another time.
 */
export async function sendUnsent(
	sending: Sending = { store: testStore(), fetch: (...asked) => fetch(...asked) }
): Promise<number> {
	let left = 0;
	try {
		for (const kept of await sending.store.unsent())
			if (!(await sendClassTest(kept, sending))) left++;
	} catch (error) {
		// The disk has its own notice.
		if (!(error instanceof StorageFailure)) throw error;
	}
	return left;
}
