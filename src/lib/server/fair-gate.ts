/**
 * A gate before work that is dear. So many do it at once, and so many wait; whoever comes then is told to
 * come again. Those who wait are taken by turns, one from each network, so that a crowd from one makes
 * nobody else wait behind it.
 */

/** The server has more to do than it can; try again in some seconds. */
export class TooBusy extends Error {
	override name = 'TooBusy';
}

interface Waiting {
	go: () => void;
	refuse: (why: TooBusy) => void;
}

export class FairGate {
	readonly #atOnce: number;
	readonly #mostWaiting: number;
	#running = 0;
	#waiting = 0;
	/** By whom they are for; whose turn is next comes first. */
	readonly #queues = new Map<string, Waiting[]>();

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
		if (this.#running >= this.#atOnce) await this.#turn(who);
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

	#turn(who: string): Promise<void> {
		if (this.#waiting >= this.#mostWaiting) this.#makeRoom(this.#queues.get(who)?.length ?? 0);
		this.#waiting++;
		return new Promise<void>((go, refuse) => {
			const queue = this.#queues.get(who);
			if (queue) queue.push({ go, refuse });
			else this.#queues.set(who, [{ go, refuse }]);
		});
	}

	/** Whoever has the most waiting gives up the last of them, to somebody who has fewer. */
	#makeRoom(mine: number): void {
		const longest = [...this.#queues.values()].reduce((a, b) => (b.length > a.length ? b : a));
		if (longest.length <= mine + 1) throw new TooBusy();
		this.#waiting--;
		longest.pop()!.refuse(new TooBusy());
	}

	#next(): Waiting | undefined {
		for (const [who, queue] of this.#queues) {
			const next = queue.shift()!;
			this.#waiting--;
			this.#queues.delete(who);
			if (queue.length > 0) this.#queues.set(who, queue);
			return next;
		}
		return undefined;
	}
}
