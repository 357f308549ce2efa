/**
 * Keeps days even. FSRS lets a known card be asked some days sooner or later (its fuzz): within that range cards wait
 * for a day with less to do, or come before their day. It follows from the memories alone, so every device asks the
 * same, and memories themselves stay as they are.
 */
import { MOVABLE_FROM } from '#lib/memory/fsrs/standard.ts';
import { factKey, sideOf, type QueueCard } from './queue-card.ts';

type Card = Pick<QueueCard, 'id'>;

/** A known card, how urgent it is, and the learner's day on which FSRS has it due. */
interface Known<C extends Card> {
	readonly card: C;
	readonly urgency: number;
	readonly due: number;
}

/** The same, with the first and the last day on which it may be asked. */
export interface Movable<C extends Card> extends Known<C> {
	readonly early: number;
	readonly late: number;
}

/** What is more than usual is made up for in so many days. */
const CATCH_UP = 3;
/** So much more than usual is no burden, where as many cards are at the end of their range. */
const LITTLE_MORE = 1.3;
/** Who was away for more days than this has missed more than days. */
const AWAY = 2;
/** With no more than this there is nothing to make even: each card comes on its day. */
export const FEW = 20;

/** How many days a card may be moved, by its interval in days. */
export function movableBy(interval: number): number {
	let days = 0;
	while (interval >= MOVABLE_FROM[days]!) days++;
	return days;
}

export class EvenDays<C extends Card> {
	/** The known cards that may be asked today, or until a later day. */
	readonly movable: Movable<C>[] = [];
	readonly #today: number;
	readonly #until: number;
	/** Facts that are asked today, and by which side; empty: by several. */
	readonly #facts = new Map<string, string>();
	#done = 0;
	/** The day on which any card was asked last. */
	#lastSeen = -Infinity;
	/** How many cards a day brings, and how many are usually within their range. */
	#usual = 0;
	#within = 0;

	/** @param today the learner's day; `until` the last that is of interest */
	constructor(today: number, until = today) {
		this.#today = today;
		this.#until = until;
	}

	/** A card that is asked today whatever else is, or was already. */
	taken(card: C, done: boolean): void {
		const fact = factKey(card);
		const side = this.#facts.get(fact) ?? sideOf(card);
		this.#facts.set(fact, side === sideOf(card) ? side : '');
		if (done) this.#done++;
	}

	/** A known card that was not asked today. @param last the learner's day on which it was */
	add(known: Known<C>, last: number): void {
		const days = movableBy(known.due - last);
		const early = known.due - days;
		if (early <= this.#until) this.movable.push({ ...known, early, late: known.due + days });
		if (early <= this.#today) return;
		// By cards that are not asked today: so nothing changes while the day goes on.
		this.#lastSeen = Math.max(this.#lastSeen, last);
		// Of its whole interval a card is outside of its range on so many days, of which this is one.
		const outside = early - last - 1;
		this.#usual += 1 / outside;
		this.#within += (days + 1) / outside;
	}

	/** Those that FSRS has due. */
	get due(): readonly Known<C>[] {
		return this.movable.filter(({ due }) => due <= this.#today);
	}

	/**
	 * Those to be asked today, apart from what is taken already, and how many others are due.
	 *
	 * @param lotOf a number for a card, always the same: it orders those whose range ends on one day
	 */
	choose(lotOf: (id: string) => number): { chosen: readonly Known<C>[]; waiting: number } {
		const { most, of } = this.share(this.#today, this.movable);
		const lots = new Map(of.map((one) => [one, lotOf(one.card.id)]));
		const inTurn = of.sort((a, b) => a.late - b.late || lots.get(a)! - lots.get(b)!);
		const chosen: Known<C>[] = [];
		for (const one of inTurn) {
			if (chosen.length >= most) break;
			const side = this.#facts.get(factKey(one.card));
			// Two sides of a fact give each other away: one of them waits, a day longer than others if need be.
			if (side !== undefined && side !== sideOf(one.card) && one.late >= this.#today) continue;
			this.taken(one.card, false);
			chosen.push(one);
		}
		const due = chosen.filter((one) => one.due <= this.#today).length;
		return { chosen, waiting: this.due.length - due };
	}

	/** How many known cards to ask on a day, besides those already asked, and of which of those that may be asked. */
	share(day: number, movable: readonly Movable<C>[]): { most: number; of: Movable<C>[] } {
		const due = movable.filter((one) => one.due <= day);
		// After a longer absence there is no usual day to go by.
		if (this.#today - this.#lastSeen > AWAY) return { most: due.length, of: due };
		const done = day === this.#today ? this.#done : 0;
		const more = (movable.length + done - this.#within) / CATCH_UP;
		// Nothing leaves its range, unless days were missed: then that would be too much.
		const last = movable.filter(({ late }) => late <= day).length + done;
		const share = Math.max(this.#usual + more, Math.min(last, this.#usual * LITTLE_MORE));
		const total = Math.round(Math.min(share, 2 * this.#usual));
		return total > FEW ? { most: total - done, of: [...movable] } : { most: FEW - done, of: due };
	}
}
