/** What is done now and then for the learner's memories while nobody studies, in a worker. */
import { version as release } from '$app/env';
import { device } from '#lib/device/device.svelte.ts';
import { localStore } from '#lib/device/storage/local-store.ts';
import { DAY } from '#lib/memory/day.ts';
import { isFitDue } from '#lib/memory/fit/enough.ts';
import { checkOfCards, fitUnasked } from './client.ts';
import { isCheckDue, keepCheck, keptFrom, nextTurn, readCheck } from './kept-check.ts';

/** Does what is due; resolves when nothing more is, rejects when it was stopped or could not be done. */
export async function upkeep(signal: AbortSignal): Promise<void> {
	await device.open();
	if (device.health.kind !== 'ok' || device.memories.days.size === 0) return;
	await alone(async () => {
		await check(signal);
		await fit(signal);
	});
}

async function check(signal: AbortSignal): Promise<void> {
	const storage = localStore();
	const last = readCheck(storage);
	const now = { now: Date.now(), release };
	if (!isCheckDue(last, now)) return;
	keepCheck(storage, keptFrom(await checkOfCards(nextTurn(last), signal), last, now));
}

/** When it was last looked whether a fit is due, epoch ms: counting the answers takes a while, too. */
const LOOKED = 'footnote.fit-looked.1';

/** What is found goes into the log, as any other setting: it can be undone, and every device goes by it. */
async function fit(signal: AbortSignal): Promise<void> {
	const { settings, days } = device.memories;
	const answers = [...days.values()].reduce((sum, one) => sum + one, 0);
	// Not all of them can be learnt from: this is only where it is not worth looking.
	if (!isFitDue(answers, settings)) return;
	const storage = localStore();
	const now = Date.now();
	if (Math.abs(now - Number(storage.getItem(LOOKED))) < DAY) return;
	const found = await fitUnasked(signal);
	if (found && !signal.aborted) await device.append([{ kind: 'settings', set: found }]);
	storage.setItem(LOOKED, String(now));
}

/** In one tab only: in the others there is nothing to do meanwhile. */
async function alone(work: () => Promise<void>): Promise<void> {
	// Plain http is no secure context, and has no locks.
	if (!('locks' in navigator)) return work();
	await navigator.locks.request('footnote.upkeep', { ifAvailable: true }, (lock) =>
		lock ? work() : undefined
	);
}
