/**
 * A gate before work that is dear. So many do it at once, and so many wait; whoever comes then is told to
 * come again. Those who wait are taken by turns, one from each network, so that a crowd from one makes
 * nobody else wait behind it.
 */

import { TurnQueue, type Asker } from './turn-queue.ts';

/** The server has more to do than it can; try again in some seconds. */
export class TooBusy extends Error {
	override name = 'TooBusy';
}

interface Waiting {
	who: Asker;
	go: () => void;
	refuse: (why: TooBusy) => void;
}

/** Within a network all are one. */
const askerOf = (network: string): Asker => ({ network, account: '' });

export class FairGate {
	readonly #atOnce: number;
	readonly #mostWaiting: number;
	readonly #queue = new TurnQueue<Waiting>();
	#running = 0;

	constructor({ atOnce, mostWaiting }: { atOnce: number; mostWaiting: number }) {
		this.#atOnce = atOnce;
		this.#mostWaiting = mostWaiting;
	}

	/**
	 * Does the work when its turn comes.
	 *
	 * @param who for whom: a network, or a device that is known
	 * @throws {TooBusy} when too many wait
	 */
	async run<T>(who: string, work: () => T | Promise<T>): Promise<T> {
		if (this.#running >= this.#atOnce) await this.#turn(askerOf(who));
		else this.#running++;
		try {
			return await work();
		} finally {
			// The place goes to the next who waits.
			const next = this.#next();
			if (next) next.go();
			else this.#running--;
		}
	}

	async #turn(who: Asker): Promise<void> {
		if (this.#queue.size >= this.#mostWaiting) this.#makeRoom(who);
		return new Promise<void>((go, refuse) => this.#queue.push({ who, go, refuse }));
	}

	/** One of somebody else's has to give way; else nobody has. */
	#makeRoom(who: Asker): void {
		const last = this.#queue.toGiveWay(who);
		if (!last) throw new TooBusy();
		this.#queue.drop(last);
		last.refuse(new TooBusy());
	}

	#next(): Waiting | undefined {
		const [next] = this.#queue.firsts();
		if (next) this.#queue.take(next);
		return next;
	}
}
