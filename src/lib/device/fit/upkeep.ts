/** What is done now and then for the learner's memories while nobody studies, in a worker. */
import { version as release } from '$app/env';
import { device } from '#lib/device/device.svelte.ts';
import { localStore } from '#lib/device/storage/local-store.ts';
import { checkOfCards } from './client.ts';
import { isCheckDue, keepCheck, keptFrom, readCheck } from './kept-check.ts';

/** Does what is due; resolves when nothing more is, rejects when it was stopped or could not be done. */
export async function upkeep(signal: AbortSignal): Promise<void> {
	await device.open();
	if (device.health.kind !== 'ok' || device.memories.days.size === 0) return;
	await alone(async () => {
		await check(signal);
	});
}

async function check(signal: AbortSignal): Promise<void> {
	const storage = localStore();
	const last = readCheck(storage);
	const now = { now: Date.now(), release };
	if (!isCheckDue(last, now)) return;
	const checked = await checkOfCards((last?.turn ?? -1) + 1, signal);
	keepCheck(storage, keptFrom(checked, last, now));
}

/** In one tab only: in the others there is nothing to do meanwhile. */
async function alone(work: () => Promise<void>): Promise<void> {
	// Plain http is no secure context, and has no locks.
	if (!('locks' in navigator)) return work();
	await navigator.locks.request('footnote.upkeep', { ifAvailable: true }, (lock) =>
		lock ? work() : undefined
	);
}
