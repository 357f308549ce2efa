/**
 * How much of what is large a process holds at once, in bytes: bodies while they arrive, replies until they
 * were read. Whoever comes when there is none left waits, by turns between networks and, within one, between
 * accounts; none of them has more than a share. A place on which nothing moves is taken away as soon as
 * somebody else waits.
 */
import { TooBusy } from './fair-gate.ts';
import { TurnQueue, type Asker } from './turn-queue.ts';

/** Room that was given. */
export interface Place {
	/** Something came or went; more is awaited of whoever is at the other end. */
	moved(): void;
	/** It is we who work now, however long that takes. */
	keep(): void;
	/** Gives it back; more than once does no harm. */
	leave(): void;
}

interface Wanted {
	readonly who: Asker;
	readonly bytes: number;
	/** Is called when the place was taken away. */
	readonly evict: () => void;
}

interface Waiting extends Wanted {
	/** Epoch ms. */
	readonly since: number;
	readonly go: (place: Place) => void;
	readonly refuse: (why: TooBusy) => void;
}

interface Held extends Wanted, Place {
	/** When something moved last, epoch ms. */
	at: number;
}

export interface RoomLimits {
	/** In all. */
	bytes: number;
	/** So many wait, and so long, ms. */
	mostWaiting: number;
	longestWait: number;
	/** So long a place may lie still while others wait, ms. */
	patience: number;
}

/** Shares of all there is, unless a single one takes more. */
const ACCOUNTS_SHARE = 1 / 4;
const NETWORKS_SHARE = 1 / 2;

/** How often those who wait and those who hold are looked at, ms. */
const LOOK = 250;

export class Room {
	readonly #limits: RoomLimits;
	readonly #held = new Set<Held>();
	readonly #queue = new TurnQueue<Waiting>();
	#taken = 0;
	#looking: NodeJS.Timeout | undefined;

	constructor(limits: RoomLimits) {
		this.#limits = limits;
	}

	/**
	 * Resolves when there is room.
	 *
	 * @param evict is called when the place was taken away, since nothing moved
	 * @throws {TooBusy} when too many wait, or it takes too long
	 */
	async enter(who: Asker, bytes: number, evict: () => void): Promise<Place> {
		// Whatever it is, it has its turn, if need be alone.
		const wanted = { who, bytes: Math.min(bytes, this.#limits.bytes), evict };
		if (this.#queue.size >= this.#limits.mostWaiting) this.#makeRoom(who);
		return new Promise<Place>((go, refuse) => {
			this.#queue.push({ ...wanted, since: Date.now(), go, refuse });
			this.#letIn();
		});
	}

	/** All who fit, one after the other, each network and each account in its turn. */
	#letIn(): void {
		for (let next = this.#next(); next; next = this.#next()) {
			this.#queue.take(next);
			next.go(this.#give(next));
		}
		if (this.#queue.size > 0) this.#looking ??= setInterval(() => this.#look(), LOOK).unref();
		else {
			clearInterval(this.#looking);
			this.#looking = undefined;
		}
	}

	/** Whoever has their share already is passed over; for whoever is next and has not, the others wait. */
	#next(): Waiting | undefined {
		for (const first of this.#queue.firsts())
			if (this.#mayHave(first))
				return this.#taken + first.bytes <= this.#limits.bytes ? first : undefined;
		return undefined;
	}

	#mayHave({ who, bytes }: Wanted): boolean {
		let [account, network] = [0, 0];
		for (const held of this.#held) {
			if (held.who.network === who.network) network += held.bytes;
			if (held.who.account === who.account) account += held.bytes;
		}
		const within = (has: number, share: number) =>
			has === 0 || has + bytes <= this.#limits.bytes * share;
		return within(account, ACCOUNTS_SHARE) && within(network, NETWORKS_SHARE);
	}

	#give({ who, bytes, evict }: Wanted): Place {
		const held: Held = {
			who,
			bytes,
			evict,
			at: Date.now(),
			moved: () => void (held.at = Date.now()),
			keep: () => void (held.at = Infinity),
			leave: () => {
				if (!this.#held.delete(held)) return;
				this.#taken -= bytes;
				this.#letIn();
			}
		};
		this.#held.add(held);
		this.#taken += bytes;
		return held;
	}

	/** Takes places away that are not used, and tells those to come again who have waited long enough. */
	#look(): void {
		const now = Date.now();
		for (const held of this.#held)
			if (now - held.at > this.#limits.patience) {
				held.evict();
				held.leave();
			}
		for (const first of this.#queue.firsts())
			if (now - first.since > this.#limits.longestWait) this.#refuse(first);
		this.#letIn();
	}

	/** Whoever has the most waiting gives up the last of them, to somebody who has fewer. */
	#makeRoom(who: Asker): void {
		const last = this.#queue.toGiveWay(who);
		if (!last) throw new TooBusy();
		this.#refuse(last);
	}

	#refuse(one: Waiting): void {
		this.#queue.take(one);
		one.refuse(new TooBusy());
	}
}
