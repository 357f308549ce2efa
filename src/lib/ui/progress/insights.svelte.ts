/** What the log says of the past, worked out by a worker and kept up to date. */
import { untrack } from 'svelte';
import { device } from '#lib/device/device.svelte.ts';
import { entriesToSend } from '#lib/device/entries-to-send.ts';
import { errand } from '#lib/device/errand.ts';
import type { QueueCard } from '#lib/memory/queue.ts';
import { coveredBy } from './covered.ts';
import { named, type NamedFact } from './hard-facts.ts';
import type { Insights } from './insights.ts';
import type { InsightsRequest } from './insights-worker.ts';
import type { CoveredExam } from './score-line.ts';

export type Past =
	| { kind: 'looking' }
	| { kind: 'seen'; insights: Insights; hardest: NamedFact[] }
	| { kind: 'failed' };

/**
 * Call while a component is being made.
 *
 * @param cards those on this device; undefined until it has been read
 */
export function useInsights(cards: () => readonly QueueCard[] | undefined) {
	let past = $state.raw<Past>({ kind: 'looking' });
	/** What the last look was at: decks are often read again without a change. */
	let seen = '';
	let stopping: AbortController | undefined;
	$effect(() => {
		void device.version;
		const here = cards();
		if (here) untrack(() => void look(here));
	});
	$effect(() => () => stopping?.abort());

	async function look(here: readonly QueueCard[]) {
		const { version, days } = device.memories;
		const key = `${version} ${here.length}`;
		// Without any cards the decks are not here yet.
		if (key === seen || days.size === 0 || here.length === 0) return;
		seen = key;
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

async function ask(cards: readonly QueueCard[], signal: AbortSignal): Promise<Insights> {
	const request: InsightsRequest = {
		entries: await entriesToSend(),
		cards: cards.map(({ id }) => id),
		exams: await examsOver(cards),
		now: Date.now(),
		offset: 0 - new Date().getTimezoneOffset()
	};
	signal.throwIfAborted();
	const worker = new Worker(new URL('./insights-worker.ts', import.meta.url), { type: 'module' });
	return errand(worker, request, signal);
}

/** The exams on the list, the next first, with the cards they cover. */
async function examsOver(cards: readonly QueueCard[]): Promise<CoveredExam[]> {
	const exams = Object.entries(device.memories.papers.exams).sort(([, a], [, b]) =>
		a.date < b.date ? -1 : 1
	);
	const partly = exams.flatMap(([, { covers }]) => covers.filter(({ sections }) => sections));
	const sections = new Map<string, string>();
	for (const id of new Set(partly.map(({ deck }) => deck))) {
		const deck = await device.decks.get(id).catch(() => undefined);
		for (const { id: fact, section } of deck?.facts ?? [])
			if (section !== undefined) sections.set(`${id}/${fact}`, section);
	}
	return exams.map(([id, plan]) => ({
		id,
		plan,
		cards: coveredBy(plan.covers, cards, (deck, fact) => sections.get(`${deck}/${fact}`))
	}));
}
