/** What a server does by itself, when it starts and once a day: it deletes what is over, and checks what it works out. */
import type { Backend } from './backend.ts';
import { forgetAttempts } from './guesses/attempts.ts';
import { forgetDevices } from './guesses/known-device.ts';
import { deleteOldClasses } from './classes/retention.ts';
import { removeWaiting, WAITS } from './pupils/waiting-places.ts';
import { logTests } from './class-tests/test-reviews.ts';
import { forgetSettled } from './deck-reports/deck-reports.ts';
import { removeUnheld } from './media/remove-unheld.ts';
import { checkAccounts } from './log/check-accounts.ts';
import { remindAll } from './reminders/remind-all.ts';
import { DAY, MINUTE } from '#lib/memory/day.ts';

/** A class's results do not have to be known to the minute: whoever looks for them gets them at once. */
const LOOK_AT_TESTS = 5 * 60_000;
/** A reminder comes to the minute. */
const LOOK_FOR_REMINDERS = MINUTE;

/** Deletes what is over: classes past their date, those who have waited too long, codes and sessions, counts of attempts, devices not seen for long. */
export async function tidyUp({ db, now }: Pick<Backend, 'db' | 'now'>): Promise<void> {
	await deleteOldClasses(db, now());
	await removeWaiting(db, { before: now() - WAITS });
	for (const table of ['code', 'link', 'session', 'challenge', 'invitation'] as const)
		await db.deleteFrom(table).where('expires', '<=', now()).execute();
	await forgetAttempts(db, now() - DAY);
	await forgetSettled(db, now());
	await forgetDevices(db, now());
	await removeUnheld(db, now());
}

/** Tidies up now and every day. Several servers may do so at once. */
export function keepTidy(backend: Backend): void {
	regularly('tidying up', () => tidyUp(backend), DAY);
	regularly('checking memories', () => checkAccounts(backend), DAY);
	regularly(
		'reminders',
		alone(() => remindAll(backend)),
		LOOK_FOR_REMINDERS
	);
	regularly('class tests', () => logTests(backend, 'all', backend.now()), LOOK_AT_TESTS);
}

/** Not begun again while it is still under way. */
function alone(work: () => Promise<unknown>): () => Promise<unknown> {
	let underWay: Promise<unknown> | undefined;
	return () => (underWay ??= work().finally(() => (underWay = undefined)));
}

/** Does something now, and again after each stretch of time; what fails is tried the next time. */
function regularly(what: string, work: () => Promise<unknown>, every: number): void {
	const turn = () =>
		void work().catch((error: unknown) =>
			// oxlint-disable-next-line no-console -- this is the log
			console.error(`${what} failed: ${error instanceof Error ? error.name : typeof error}`)
		);
	turn();
	setInterval(turn, every).unref();
}
