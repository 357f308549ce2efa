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

	/** Takes one out that is not the only one of its account; whose turn it is stays as it was. */
	drop(one: T): void {
		const queue = this.#networks.get(one.who.network)!.get(one.who.account)!;
		queue.splice(queue.indexOf(one), 1);
		this.#size--;
	}

	/** The last of whoever has the most waiting, if they have more than somebody would who comes as well. */
	toGiveWay({ network, account }: Asker): T | undefined {
		let most: readonly T[] = [];
		for (const accounts of this.#networks.values())
			for (const queue of accounts.values()) if (queue.length > most.length) most = queue;
		const own = this.#networks.get(network)?.get(account)?.length ?? 0;
		return most.length > own + 1 ? most.at(-1) : undefined;
	}
}
