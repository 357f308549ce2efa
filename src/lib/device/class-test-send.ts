/**
 * Brings what was handed in of class tests to the teacher. It stays on the device until the server has
 * it, and may be sent as often as need be: there, the first counts.
 */
import type { HandedIn } from '#lib/class/class-test.ts';
import { advance, type Sent } from '#lib/exam/test-progress.ts';
import { StorageFailure } from './health.ts';
import type { KeptTest, TestStore } from './test-store.ts';
import { testStore } from './tests-here.ts';

interface Sending {
	store: TestStore;
	fetch: typeof globalThis.fetch;
}

/**
 * Sends one test that was handed in. Undefined where it has to be tried again: without a network, while
 * the server does not answer, or while this device is signed out.
 */
export async function sendClassTest(
	{ paper, progress }: KeptTest,
	{ store, fetch }: Sending
): Promise<Sent | undefined> {
	const { given } = paper;
	if (!given || !progress.over) return undefined;
	if (progress.sent) return progress.sent;
	const body: HandedIn = {
		member: given.member,
		answers: [...progress.answers] as HandedIn['answers'],
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
	const sent = response && outcomeOf(response.status);
	if (!sent) return undefined;
	const kept = (await store.get(paper.id))?.progress ?? progress;
	await store.keep(paper.id, advance(kept, { kind: 'sent', sent }, 0));
	return sent;
}

/** Who is signed out may sign in again; a test that is gone, or a class that was left, stays so. */
function outcomeOf(status: number): Sent | undefined {
	if (status >= 200 && status < 300) return 'arrived';
	return [400, 404, 413].includes(status) ? 'refused' : undefined;
}

/** Sends all that wait on this device. Resolves in any case: what still waits is tried another time. */
export async function sendUnsent(
	sending: Sending = { store: testStore(), fetch: (...asked) => fetch(...asked) }
): Promise<void> {
	try {
		for (const kept of await sending.store.unsent()) await sendClassTest(kept, sending);
	} catch (error) {
		// The disk has its own notice.
		if (!(error instanceof StorageFailure)) throw error;
	}
}
