/** One at a time, in the order in which they came. */
export class Turns {
	readonly #waiting: (() => void)[] = [];
	#taken = false;

	/** Resolves when it is the caller's turn. */
	async take(): Promise<void> {
		if (!this.#taken) this.#taken = true;
		else await new Promise<void>((resolve) => this.#waiting.push(resolve));
	}

	/** Ends the turn of whoever has it. */
	give(): void {
		const next = this.#waiting.shift();
		if (next) next();
		else this.#taken = false;
	}
}
