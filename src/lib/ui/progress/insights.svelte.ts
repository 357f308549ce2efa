/** What the log says of the past, worked out by a worker and kept up to date. */
import { untrack } from 'svelte';
import { coveredCards } from '#lib/device/decks/covered-cards.ts';
import { device } from '#lib/device/device.svelte.ts';
import { entriesToSend } from '#lib/device/fit/entries-to-send.ts';
import { errand } from '#lib/device/fit/errand.ts';
import { dayOf } from '#lib/memory/day.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import { named, type NamedFact } from '#lib/insights/hard-facts.ts';
import type { Insights } from '#lib/insights/insights.ts';
import type { InsightsRequest } from './insights-worker.ts';
import type { CoveredExam } from '#lib/insights/score-line.ts';
import { offsetAt } from '#lib/device/storage/offset.ts';

export type Past =
	| { kind: 'looking' }
	| { kind: 'seen'; insights: Insights; hardest: NamedFact[] }
	| { kind: 'failed' };

interface Clock {
	/** Epoch ms. */
	readonly now: number;
	/** The learner's offset from UTC, minutes east. */
	readonly offset: number;
}

/**
 * Call while a component is being made.
 *
 * @param cards those on this device; undefined until it has been read. The same array for as long as
 * no deck is added, replaced or removed
 */
export function useInsights(cards: () => readonly QueueCard[] | undefined, clock: Clock) {
	let past = $state.raw<Past>({ kind: 'looking' });
	/** What the last look was at. */
	let seen: { cards: readonly QueueCard[]; version: number; today: number } | undefined;
	let stopping: AbortController | undefined;
	/** The learner's day. */
	const today = $derived.by(() => {
		void device.version;
		return dayOf(clock.now, device.memories.shift(clock.offset));
	});
	$effect(() => {
		void [device.version, today];
		const here = cards();
		if (here) untrack(() => void look(here));
	});
	$effect(() => () => stopping?.abort());

	async function look(here: readonly QueueCard[]) {
		const { version, days } = device.memories;
		// Without any cards the decks are not here yet.
		if (days.size === 0 || here.length === 0) return;
		if (seen?.cards === here && seen.version === version && seen.today === today) return;
		seen = { cards: here, version, today };
		stopping?.abort();
		const { signal } = (stopping = new AbortController());
		try {
			const insights = await ask(here, signal);
			const hardest = await named(insights.hardest, (deck) => device.decks.get(deck));
			if (!signal.aborted) past = { kind: 'seen', insights, hardest };
		} catch {
			if (!signal.aborted && past.kind === 'looking') past = { kind: 'failed' };
		}
	}

	return {
		get past() {
			return past;
		}
	};
}

const newWorker = () =>
	new Worker(new URL('./insights-worker.ts', import.meta.url), { type: 'module' });

async function ask(cards: readonly QueueCard[], signal: AbortSignal): Promise<Insights> {
	const now = Date.now();
	const request: InsightsRequest = {
		entries: await entriesToSend(),
		cards: cards.map(({ id }) => id),
		exams: await examsAhead(),
		now,
		offset: offsetAt(now)
	};
	signal.throwIfAborted();
	return errand(newWorker, request, signal);
}

/** The exams on the list, the next first, with the cards they cover. */
function examsAhead(): Promise<CoveredExam[]> {
	const exams = Object.entries(device.memories.papers.exams).sort(([, a], [, b]) =>
		a.date < b.date ? -1 : 1
	);
	return Promise.all(
		exams.map(async ([id, plan]) => ({
			id,
			plan,
			cards: await coveredCards(device.decks, plan.covers)
		}))
	);
}
