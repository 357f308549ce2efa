import type { Entry } from '#lib/memory/log/entry.ts';
import { device } from '#lib/device/device.svelte.ts';

/** The entries to send along to a worker: none where it finds all of them in the database. */
export async function entriesToSend(): Promise<readonly Entry[] | undefined> {
	await device.open();
	return device.health.kind === 'ok' ? undefined : await device.history();
}
