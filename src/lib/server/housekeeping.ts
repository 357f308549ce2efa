/** What a server does by itself, when it starts and once a day: it deletes what is over. */
import type { Backend } from './backend.ts';
import { forgetAttempts } from './accounts/attempts.ts';
import { forgetDevices } from './accounts/known-device.ts';
import { deleteOldClasses } from './classes/retention.ts';
import { removeWaiting, WAITS } from './classes/waiting-places.ts';

const DAY = 86_400_000;

/** Deletes what is over: classes past their date, those who have waited too long, codes and sessions, counts of attempts, devices not seen for long. */
export async function tidyUp({ db, now }: Pick<Backend, 'db' | 'now'>): Promise<void> {
	await deleteOldClasses(db, now());
	await removeWaiting(db, { before: now() - WAITS });
	for (const table of ['code', 'link', 'session', 'challenge', 'invitation'] as const)
		await db.deleteFrom(table).where('expires', '<=', now()).execute();
	await forgetAttempts(db, now() - DAY);
	await forgetDevices(db, now());
}

/** Tidies up now and every day. Several servers may do so at once. */
export function keepTidy(backend: Pick<Backend, 'db' | 'now'>): void {
	const tidy = () =>
		tidyUp(backend).catch((error: unknown) =>
			// oxlint-disable-next-line no-console -- this is the log
			console.error(`tidying up failed: ${error instanceof Error ? error.name : typeof error}`)
		);
	void tidy();
	setInterval(tidy, DAY).unref();
}
