/** Those who wait, by turns: one from each network, and within it one from each account. */

/** For whom something is done. */
export interface Asker {
	network: string;
	account: string;
}

export class TurnQueue<T extends { readonly who: Asker }> {
	/** Whose turn is next comes first. */
	readonly #networks = new Map<string, Map<string, T[]>>();
	#size = 0;

	get size(): number {
		return this.#size;
	}

	/** So many wait for one account. */
	of({ network, account }: Asker): number {
		return this.#networks.get(network)?.get(account)?.length ?? 0;
	}

	push(one: T): void {
		const { network, account } = one.who;
		const accounts = this.#networks.get(network) ?? new Map<string, T[]>();
		accounts.set(account, [...(accounts.get(account) ?? []), one]);
		this.#networks.set(network, accounts);
		this.#size++;
	}

	/** Whoever waits longest for each account, in the order of their turns. */
	*firsts(): Generator<T> {
		for (const accounts of this.#networks.values())
			for (const [first] of accounts.values()) yield first!;
	}

	/** Takes one out; their network and account stand behind all others then. */
	take(one: T): void {
		const { network, account } = one.who;
		const accounts = this.#networks.get(network)!;
		const rest = accounts.get(account)!.filter((other) => other !== one);
		accounts.delete(account);
		if (rest.length > 0) accounts.set(account, rest);
		this.#networks.delete(network);
		if (accounts.size > 0) this.#networks.set(network, accounts);
		this.#size--;
	}

	/** The last of whoever has the most waiting, and how many those are. */
	lastOfMost(): { last: T; count: number } | undefined {
		let most: readonly T[] = [];
		for (const accounts of this.#networks.values())
			for (const queue of accounts.values()) if (queue.length > most.length) most = queue;
		return most.length > 0 ? { last: most.at(-1)!, count: most.length } : undefined;
	}
}
