import type { CardId } from '#lib/deck/card.ts';

/** A card that was missed waits here for its one right answer. */
interface Waiting {
	card: CardId;
	/** When it was missed, epoch ms. */
	since: number;
	/** When it should be asked again, epoch ms. */
	due: number;
}

/** Whether a card, in line since a moment, is still to be asked: another tab may have done it. */
export type IsOpen = (card: CardId, since: number) => boolean;

/** Picks one of some cards, the first of which should come first; so many of them are urgent. */
export type Choose = (cards: readonly CardId[], urgent: number) => CardId | undefined;

/** Among how many cards to look for one that was not told just now. */
const LOOKAHEAD = 12;
/** No card is passed over more often than this. */
const SPAN = 40;
/** A missed card whose time has come is put off by so long at most, ms. */
const PATIENCE = 10 * 60_000;
/** When nothing else is left, a missed card is asked up to so much early. */
export const LEARN_AHEAD = 20 * 60_000;

/**
 * The cards still to be asked in a sitting. The order is built once; every step after that touches a
 * handful of cards, however long the line is.
 */
export class StudyLine {
	readonly #order: readonly CardId[];
	readonly #isOpen: IsOpen;
	readonly #since: number;
	/** What of the order is still to be asked; cards before `#at` are not. */
	readonly #pending: Set<CardId>;
	#at = 0;
	#returned: CardId[] = [];
	#waiting: Waiting[] = [];

	constructor(order: readonly CardId[], since: number, isOpen: IsOpen) {
		this.#order = order;
		this.#pending = new Set(order);
		this.#since = since;
		this.#isOpen = isOpen;
	}

	/** How many cards are still in line. */
	get left(): number {
		return this.#pending.size + this.#returned.length + this.#waiting.length;
	}

	/** Whether a card is still in line. */
	has(card: CardId): boolean {
		return (
			this.#pending.has(card) ||
			this.#returned.includes(card) ||
			this.#waiting.some((one) => one.card === card)
		);
	}

	/** Missed cards, soonest first. */
	get waiting(): readonly Readonly<Waiting>[] {
		return this.#waiting;
	}

	/**
	 * The card to ask next, which stays in line: one of the missed cards whose time has come and of the
	 * next few of the order; when nothing else is left, one of the missed cards early.
	 *
	 * @param choose picks one of them, see `Nearby.choose`
	 */
	peek(now: number, choose: Choose): CardId | undefined {
		this.#passDone();
		const returned = this.#returned.at(-1);
		if (returned !== undefined) return returned;
		const [next] = this.#waiting;
		if (next && now - next.due >= PATIENCE) return next.card;
		const ripe = this.#missed(now);
		const near = [...ripe, ...this.#ahead()];
		if (near.length > 0) return choose(near, ripe.length);
		const early = this.#missed(now + LEARN_AHEAD);
		return choose(early, early.length);
	}

	/** Whether a missed card may be asked now: its time has come, or nothing else is left. */
	isPressing(card: CardId, now: number): boolean {
		const ahead = this.#pending.size > 0 ? 0 : LEARN_AHEAD;
		return this.#waiting.some((one) => one.card === card && one.due <= now + ahead);
	}

	/** The next few of the order. */
	#ahead(): CardId[] {
		const near: CardId[] = [];
		const end = Math.min(this.#order.length, this.#at + SPAN);
		for (let i = this.#at; i < end && near.length < LOOKAHEAD; i++) {
			const card = this.#order[i]!;
			if (this.#pending.has(card) && this.#isOpen(card, this.#since)) near.push(card);
		}
		return near;
	}

	/** The first few missed cards that are due by a time. */
	#missed(by: number): CardId[] {
		const due = this.#waiting.filter((one) => one.due <= by);
		return due.slice(0, LOOKAHEAD).map(({ card }) => card);
	}

	/** The card is being asked. Returns whether it was in line: a list asks others along with it. */
	take(card: CardId): boolean {
		const before = this.left;
		this.#returned = this.#returned.filter((one) => one !== card);
		this.forgive(card);
		this.#pending.delete(card);
		return this.left < before;
	}

	/** The card was missed: it comes back. */
	wait(card: CardId, since: number, due: number): void {
		this.forgive(card);
		const at = this.#waiting.findIndex((one) => one.due > due);
		this.#waiting.splice(at < 0 ? this.#waiting.length : at, 0, { card, since, due });
	}

	/** The card need not come back after all. */
	forgive(card: CardId): void {
		this.#waiting = this.#waiting.filter((one) => one.card !== card);
	}

	/** A question that was on the screen goes back to the front, unanswered. */
	giveBack(cards: readonly CardId[]): void {
		this.#returned.push(...cards.toReversed());
	}

	/** Passes what is taken or was done elsewhere. */
	#passDone(): void {
		for (; this.#at < this.#order.length; this.#at++) {
			const card = this.#order[this.#at];
			if (card === undefined || !this.#pending.has(card)) continue;
			if (this.#isOpen(card, this.#since)) break;
			this.#pending.delete(card);
		}
		this.#waiting = this.#waiting.filter(({ card, since }) => this.#isOpen(card, since));
		this.#returned = this.#returned.filter((card) => this.#isOpen(card, this.#since));
	}
}
