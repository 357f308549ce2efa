/**
 * How fast one visitor may ask: so many at once, and so many a second from then on. Counted in this
 * process only: it keeps one device from taking all of a server, not guesses from succeeding (see
 * guesses/guesses.ts for those).
 */
export class Allowance {
	readonly #burst: number;
	readonly #perSecond: number;
	/** What is left to each, and as of when; whoever has all of it is not among them. */
	readonly #left = new Map<string, { left: number; at: number }>();

	constructor({ burst, perSecond }: { burst: number; perSecond: number }) {
		this.#burst = burst;
		this.#perSecond = perSecond;
	}

	/**
	 * Whether `who` may ask once more.
	 *
	 * @param now epoch ms
	 */
	take(who: string, now: number): boolean {
		if (this.#left.size >= MANY) this.#forget(now);
		const left = this.#leftTo(who, now);
		if (left < 1) return false;
		this.#left.set(who, { left: left - 1, at: now });
		return true;
	}

	#leftTo(who: string, now: number): number {
		const known = this.#left.get(who);
		if (!known) return this.#burst;
		const since = Math.max(0, now - known.at) / 1000;
		return Math.min(this.#burst, known.left + since * this.#perSecond);
	}

	/** Drops those who have all of it again. */
	#forget(now: number): void {
		for (const who of this.#left.keys())
			if (this.#leftTo(who, now) >= this.#burst) this.#left.delete(who);
	}
}

const MANY = 20_000;
