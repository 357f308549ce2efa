/** The learner's exams, worked out for the pages that show them, and again whenever something changes. */
import { device } from '#lib/device/device.svelte.ts';
import { examReader } from '#lib/device/exam-input.ts';
import { examDays } from '#lib/exam/exam-days.ts';
import type { OutlookInput } from '#lib/exam/outlook.ts';
import { plannedUntil } from '#lib/exam/planned-until.ts';
import type { ExamPlan } from '#lib/memory/exam-plan.ts';
import type { Memories } from '#lib/memory/memories.ts';
import type { QueueCard } from '#lib/memory/queue.ts';
import { examAhead, type ExamAhead } from './ahead.ts';

/** One ahead, with what it was worked out from. */
export interface ReadExam extends ExamAhead {
	readonly input: OutlookInput;
}

export interface Exams {
	/** Soonest first. */
	readonly ahead: readonly ReadExam[];
	/** Latest first. */
	readonly past: readonly { id: string; plan: ExamPlan }[];
}

/**
 * Call while a component is being made. `all` is undefined until the device has been read.
 *
 * @param clock of the page (see clock.svelte.ts)
 */
export function useExams(clock: () => { readonly now: number; readonly offset: number }) {
	let all = $state.raw<Exams>();
	let latest = 0;
	$effect(() => {
		void device.version;
		const { now, offset } = clock();
		void read(now, offset);
	});
	async function read(now: number, offset: number) {
		const turn = ++latest;
		await device.open();
		const exams = await examsAt(now, offset);
		// What took longer than the next change is old news.
		if (turn === latest) all = exams;
	}
	return {
		get all() {
			return all;
		}
	};
}

/** What exams were worked out from, and until when that holds. */
interface Basis {
	readonly memories: Memories;
	readonly version: number;
	readonly cards: readonly QueueCard[];
	/** Minutes east of UTC. */
	readonly offset: number;
	/** Epoch ms. */
	readonly from: number;
	readonly until: number;
}

/** The last ones: to work them out keeps a slow phone busy for a while, and mostly nothing has changed. */
let last: { exams: Exams; basis: Basis } | undefined;

async function examsAt(now: number, offset: number): Promise<Exams> {
	const { memories, decks, health } = device;
	const { version } = memories;
	const cards = await decks.cards();
	if (last && holds(last.basis, { memories, version, cards, offset }, now)) return last.exams;
	const exams = await readExams(now, offset);
	const until = plannedUntil({ memories, cards, now, offset });
	// Where the log cannot be read, plans are made without the learner's pace: until it can.
	if (health.kind === 'ok')
		last = { exams, basis: { memories, version, cards, offset, from: now, until } };
	return exams;
}

const holds = (
	{ memories, version, cards, offset, from, until }: Basis,
	is: Omit<Basis, 'from' | 'until'>,
	now: number
) =>
	memories === is.memories &&
	version === is.version &&
	cards === is.cards &&
	offset === is.offset &&
	from <= now &&
	now < until;

async function readExams(now: number, offset: number): Promise<Exams> {
	const exams = Object.entries(device.memories.papers.exams);
	const shift = device.memories.shift(offset);
	const dated = exams
		.map(([id, plan]) => ({ id, plan, left: examDays(plan, now, shift).left }))
		.sort((a, b) => a.left - b.left || (a.id < b.id ? -1 : 1));
	const past = dated.filter(({ left }) => left < 0).reverse();
	const ahead: ReadExam[] = [];
	const next = dated.filter(({ left }) => left >= 0);
	const inputOf = next.length > 0 ? await examReader(device) : undefined;
	for (const { id, plan } of next) {
		const input = await inputOf?.(plan, { now, offset });
		if (input) ahead.push({ ...examAhead(id, input), input });
	}
	return { ahead, past };
}
