/** Has weights fitted to this device's learner, and memories checked, in a worker. */
import type { Fit } from '#lib/memory/fit/fit.ts';
import type { UnaskedFit } from '#lib/memory/fit/fit-unasked.ts';
import type { WeightsPreview } from '#lib/memory/fit/weights-preview.ts';
import { device } from '#lib/device/device.svelte.ts';
import { entriesToSend } from './entries-to-send.ts';
import { errand } from './errand.ts';
import type { Checked } from '#lib/memory/reference/check-cards.ts';
import type { FitAnswer, FitRequest } from './worker.ts';
import { offsetAt } from '#lib/device/storage/offset.ts';

/** How many reviews there are to learn from. Rejects when nobody can say. */
export async function reviewsToFit(signal?: AbortSignal): Promise<number> {
	const answer = await ask({ kind: 'count', entries: await entriesToSend() }, signal);
	return answer.kind === 'count' ? answer.reviews : 0;
}

/** Rejects when the fit was stopped, or the log could not be read. */
export async function fitToLearner(
	signal?: AbortSignal
): Promise<{ fit: Fit; preview: WeightsPreview | undefined }> {
	const entries = await entriesToSend();
	const cards = (await device.decks.cards()).map(({ id }) => id);
	const now = Date.now();
	const offset = offsetAt(now);
	const answer = await ask({ kind: 'fit', entries, cards, now, offset }, signal);
	if (answer.kind !== 'fit') throw new Error('the worker answered something else');
	return answer;
}

/** What is to be written into the log, if a fit is due that nobody asks for (see fit-unasked.ts). */
export async function fitUnasked(signal?: AbortSignal): Promise<UnaskedFit | undefined> {
	const answer = await ask({ kind: 'fit-unasked', entries: await entriesToSend() }, signal);
	return answer.kind === 'fit-unasked' ? answer.fit : undefined;
}

/** Holds some of the learner's cards to ts-fsrs: others at each turn, counted from 0. */
export async function checkOfCards(turn: number, signal?: AbortSignal): Promise<Checked> {
	const answer = await ask({ kind: 'check', entries: await entriesToSend(), turn }, signal);
	if (answer.kind !== 'check') throw new Error('the worker answered something else');
	return answer.checked;
}

const ask = (request: FitRequest, signal?: AbortSignal): Promise<FitAnswer> =>
	errand(
		() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
		request,
		signal
	);
