/** The learner's exams, worked out for the pages that show them, and again whenever something changes. */
import { device } from '#lib/device/device.svelte.ts';
import { examReader } from '#lib/device/exams/exam-input.ts';
import { examsOf } from '#lib/device/exams/exams.ts';
import type { PupilClass } from '#lib/class/assignment.ts';
import { examDays } from '#lib/exam/plan/exam-days.ts';
import type { OutlookInput } from '#lib/exam/plan/outlook.ts';
import { plannedUntil } from '#lib/exam/plan/planned-until.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import { examAhead, type ExamAhead } from './ahead.ts';

/** One ahead, with what it was worked out from. */
export interface ReadExam extends ExamAhead {
	readonly input: OutlookInput;
}

export interface Exams {
	/** Soonest first. */
	readonly ahead: readonly ReadExam[];
	/** The learner's own, latest first. */
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
	readonly classes: readonly PupilClass[];
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
	const classes = device.classes.all;
	const cards = await decks.cards();
	const is = { memories, version, cards, classes, offset };
	if (last && holds(last.basis, is, now)) return last.exams;
	const exams = await readExams(now, offset);
	const until = plannedUntil({ memories, cards, now, offset });
	// Where the log cannot be read, plans are made without the learner's pace: until it can.
	if (health.kind === 'ok') last = { exams, basis: { ...is, from: now, until } };
	return exams;
}

const holds = (
	{ memories, version, cards, classes, offset, from, until }: Basis,
	is: Omit<Basis, 'from' | 'until'>,
	now: number
) =>
	memories === is.memories &&
	version === is.version &&
	cards === is.cards &&
	classes === is.classes &&
	offset === is.offset &&
	from <= now &&
	now < until;

async function readExams(now: number, offset: number): Promise<Exams> {
	const shift = device.memories.shift(offset);
	const dated = Array.from(examsOf(device, { now, offset }), ([id, { plan, assigned }]) => ({
		id,
		plan,
		assigned,
		left: examDays(plan, now, shift).left
	})).sort((a, b) => a.left - b.left || (a.id < b.id ? -1 : 1));
	const past = dated.filter(({ left, assigned }) => left < 0 && !assigned).reverse();
	const ahead: ReadExam[] = [];
	const next = dated.filter(({ left }) => left >= 0);
	const inputOf = next.length > 0 ? await examReader(device) : undefined;
	for (const { id, plan, assigned } of next) {
		const input = await inputOf?.(plan, { now, offset });
		if (input) ahead.push({ ...examAhead(id, input), input, assigned });
	}
	return { ahead, past };
}
