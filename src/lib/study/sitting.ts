import type { CardId } from '#lib/deck/card.ts';
import type { EntryDraft, Entry, Grade } from '#lib/memory/log/entry.ts';
import type { Way } from '#lib/question/ways.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { misdated, type Memory } from '#lib/memory/fsrs/memory.ts';
import type { Shown } from './on-screen.ts';
import { StudyLine, type Choose } from './line.ts';
import type { GradePreview } from './grade-preview.ts';
import type { Turn } from './turn.ts';
import type { StudyWriter } from './writer.ts';

/** A question on the screen. */
export interface Asking {
	turn: Turn;
	/** The cards that were in line; a list asks others along with them. */
	taken: readonly CardId[];
	/** Since when it is there, epoch ms. */
	since: number;
}

/** One answered question, with all it takes to correct or undo it. */
export interface Step {
	asking: Asking;
	/** When it was answered, epoch ms. */
	at: number;
	/** One per card of the question, in its order. */
	grades: readonly Grade[];
	previews: readonly GradePreview[];
	/** The same where the learner says what they knew: nothing is guessed then. */
	said: readonly GradePreview[];
	/** Those of its cards that had been finished before. */
	finished: readonly CardId[];
	written: Promise<Entry[]>;
	/** What was remembered of its cards before. */
	before: readonly (Memory | undefined)[];
}

/** What the log knows of cards. */
export type Known = Pick<Memories, 'get'>;

/** Where a sitting begins: see opening.ts. */
export interface Opening {
	order: readonly CardId[];
	/** Cards that were missed before and are due again soon. */
	waiting: readonly { card: CardId; since: number; due: number }[];
	/** Cards already recalled in this sitting, before the page was loaded. */
	finished: readonly CardId[];
	/** What was on the screen, unanswered: it is asked first. */
	first?: Pick<Shown, 'card' | 'way'> | undefined;
}

/**
 * The bookkeeping of a sitting: what is done, what is left, how to take a step back. It runs ahead of
 * the log by what is still being written. A card is finished once it is recalled; until then it waits
 * in line for another chance.
 */
export class StudySitting {
	readonly finished = new Set<CardId>();
	readonly steps: Step[] = [];
	readonly #memories: () => Known;
	readonly #writer: StudyWriter;
	/** Cards with a write under way: the log does not know yet what is known here. */
	readonly #settling = new Map<CardId, number>();
	/** When a card was last reviewed, by the log as it was lined up or answered here: another time is another's doing. */
	readonly #known = new Map<CardId, number>();
	/** How cards stood on the screen that are to be answered still: they are asked so again. */
	readonly #stood = new Map<CardId, Way>();
	#line = new StudyLine([], 0, () => true);

	constructor(memories: () => Known, writer: StudyWriter) {
		this.#memories = memories;
		this.#writer = writer;
	}

	/** Lines the cards up: at the start, and again when the learner's day turns. */
	begin({ order, waiting, finished, first }: Opening, now: number): void {
		this.#line = new StudyLine(order, now, (card, since) => this.#isOpen(card, since));
		for (const card of order) this.#learn(card);
		for (const { card, since, due } of waiting) {
			this.#known.set(card, since);
			this.#line.wait(card, since, due);
		}
		for (const card of finished) this.finished.add(card);
		for (const card of this.#settling.keys()) this.#line.take(card);
		this.#stood.clear();
		if (!first) return;
		this.#stood.set(first.card, first.way);
		this.#line.take(first.card);
		this.#line.giveBack([first.card]);
	}

	get left(): number {
		return this.#line.left;
	}

	/** When the next missed card wants its second chance. */
	get nextChance(): number | undefined {
		return this.#line.waiting[0]?.due;
	}

	/** When the cards answered here come back, epoch ms; the log may not know yet. */
	get backs(): ReadonlyMap<CardId, number> {
		return new Map(
			this.steps.flatMap(({ asking, grades, previews }) =>
				asking.turn.question.cards.map((card, i) => [card, previews[i]![grades[i]!].due] as const)
			)
		);
	}

	/** The card to ask next: see `StudyLine.peek`. */
	peek(now: number, choose: Choose): CardId | undefined {
		return this.#line.peek(now, choose);
	}

	/** How a card is asked: what of that this sitting decides. */
	askingOf(card: CardId, now: number) {
		return {
			stood: this.#stood.get(card),
			pressing: (one: CardId) => this.#line.isPressing(one, now),
			inLine: (one: CardId) => this.#line.has(one),
			isDone: (one: CardId) => this.finished.has(one)
		};
	}

	/** Takes the question's cards out of the line: it is on the screen. */
	ask(turn: Turn, now: number): Asking {
		const { cards } = turn.question;
		this.#stood.set(turn.own, turn.way);
		return { turn, taken: cards.filter((card) => this.#line.take(card)), since: now };
	}

	/** The card can no longer be asked. */
	skip(card: CardId): void {
		this.#line.take(card);
	}

	/** Whether a question is still to be answered here: another tab may have done so. */
	stillOpen({ turn, since }: Asking): boolean {
		return turn.question.cards.some((card) => this.#isOpen(card, since));
	}

	/** The question is answered: written, and the missed cards lined up again. */
	record(
		asking: Asking,
		answer: Pick<Step, 'at' | 'grades' | 'previews' | 'said' | 'before'> & { drafts: EntryDraft[] }
	): Step {
		const { at, grades, previews, said, before, drafts } = answer;
		const { cards } = asking.turn.question;
		const finished = cards.filter((card) => this.finished.has(card));
		const written = this.#write(cards, drafts);
		const step = { asking, at, grades, previews, said, before, finished, written };
		this.steps.push(step);
		this.#stood.delete(asking.turn.own);
		this.#apply(step);
		return step;
	}

	/** The learner corrects the grades of the last step; undoing it takes back what is written along, too. */
	regrade(grades: readonly Grade[], along: readonly EntryDraft[] = []): void {
		const last = this.steps.pop();
		if (!last) return;
		const { cards } = last.asking.turn.question;
		const changed = cards.map((_, i) => i).filter((i) => grades[i] !== last.grades[i]);
		const more = this.#write(
			cards,
			last.written.then((entries) => [
				...along,
				...changed.flatMap((i): EntryDraft[] => {
					const [entry, grade] = [entries[i], grades[i]];
					return entry && grade ? [{ kind: 'regrade', target: idOf(entry), grade }] : [];
				})
			])
		);
		const written =
			along.length === 0
				? last.written
				: Promise.all([last.written, more]).then(([entries, others]) => [
						...entries,
						...others.slice(0, along.length)
					]);
		const previews = last.previews.map((one, i) => (changed.includes(i) ? last.said[i]! : one));
		const step = { ...last, grades, previews, written };
		this.steps.push(step);
		this.#apply(step);
	}

	/** Takes the last step back; `shown`, on the screen unanswered, returns to the line. */
	undo(shown: Asking | undefined): Asking | undefined {
		const step = this.steps.pop();
		if (!step) return undefined;
		const { question, own, way } = step.asking.turn;
		const { cards } = question;
		this.#stood.set(own, way);
		void this.#write(
			cards,
			step.written.then((entries) =>
				entries.map((entry): EntryDraft => ({ kind: 'undo', target: idOf(entry) }))
			)
		);
		// What is asked again is on the screen, not in line.
		if (shown) this.#line.giveBack(shown.taken.filter((card) => !cards.includes(card)));
		for (const card of cards) {
			this.#line.forgive(card);
			this.finished.delete(card);
		}
		for (const card of step.finished) this.finished.add(card);
		return step.asking;
	}

	/** Lines the cards of a step up again if they were missed. */
	#apply({ asking, at, grades, previews }: Step): void {
		asking.turn.question.cards.forEach((card, i) => {
			const { due, again } = previews[i]?.[grades[i] ?? 1] ?? { due: at, again: false };
			if (again) this.#line.wait(card, at, due);
			else this.#line.forgive(card);
			if (again) this.finished.delete(card);
			else this.finished.add(card);
		});
	}

	#write(cards: readonly CardId[], drafts: EntryDraft[] | Promise<EntryDraft[]>): Promise<Entry[]> {
		for (const card of cards) this.#settling.set(card, (this.#settling.get(card) ?? 0) + 1);
		const written = this.#writer.write(drafts);
		void written.then(() => cards.forEach((card) => this.#settled(card)));
		return written;
	}

	/** A write is through: from here on the log knows better. */
	#settled(card: CardId): void {
		const more = (this.#settling.get(card) ?? 1) - 1;
		if (more > 0) {
			this.#settling.set(card, more);
			return;
		}
		this.#settling.delete(card);
		const memory = this.#learn(card);
		if (memory && this.#line.waiting.some((one) => one.card === card))
			this.#line.wait(card, memory.last, memory.due);
	}

	/** Notes when a card was last reviewed, as far as the log knows. */
	#learn(card: CardId): Memory | undefined {
		const memory = this.#memories().get(card);
		if (memory) this.#known.set(card, memory.last);
		return memory;
	}

	/** What another tab did may be heard of late: what counts is that it was not known, and that the card can wait. */
	#isOpen(card: CardId, since: number): boolean {
		if (this.#settling.has(card)) return true;
		const memory = this.#memories().get(card);
		if (!memory) return true;
		const { last, due, reps, suspended } = memory;
		// A review dated ahead of us was none of another tab's: its clock was wrong.
		const elsewhere = last !== this.#known.get(card) && !misdated(memory, since);
		return !(suspended || (elsewhere && reps > 0 && due > since));
	}
}

function idOf({ device, seq }: Entry): { device: string; seq: number } {
	return { device, seq };
}
