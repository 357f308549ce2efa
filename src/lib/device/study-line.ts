import type { CardId } from '#lib/deck/card.ts';
import { factOf } from '#lib/deck/card-id.ts';

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

/** How many cards ahead to look for one that is not a sibling of what was just asked. */
const LOOKAHEAD = 12;
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

	/** Missed cards, soonest first. */
	get waiting(): readonly Readonly<Waiting>[] {
		return this.#waiting;
	}

	/**
	 * The card to ask next, which stays in line: missed cards whose time has come, then the order,
	 * then missed cards early. Facts in `apart`, asked just now, the latest last, are avoided while
	 * there is something else near; missed cards wait longest, so they only keep off the latest.
	 */
	peek(now: number, apart: readonly string[]): CardId | undefined {
		this.#passDone();
		const returned = this.#returned.at(-1);
		if (returned !== undefined) return returned;
		const ripe = this.#waiting.find(({ card, due }) => due <= now && factOf(card) !== apart.at(-1));
		if (ripe) return ripe.card;
		let first: CardId | undefined;
		const end = Math.min(this.#order.length, this.#at + LOOKAHEAD);
		for (let i = this.#at; i < end; i++) {
			const card = this.#order[i];
			if (card === undefined || !this.#pending.has(card)) continue;
			if (!this.#isOpen(card, this.#since)) continue;
			if (!apart.includes(factOf(card))) return card;
			first ??= card;
		}
		const early = this.#waiting.filter(({ due }) => due <= now + LEARN_AHEAD);
		return first ?? (early.find(({ card }) => !apart.includes(factOf(card))) ?? early[0])?.card;
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
