/** What comes in, as somebody chooses it: columns of a table, decks of a package. */
import { cardIdsOf } from '#lib/deck/cards.ts';
import type { TableChoice, TableOffer } from '#lib/formats/choices.ts';
import type { Part } from '#lib/formats/reading.ts';
import type { Coming } from '#lib/own/open/coming.ts';
import { withoutParts } from '#lib/own/open/some-parts.ts';
import { openedFile } from '#lib/ui/own/file/file-work.ts';

type Problem = 'noCard' | 'noDeck' | 'unread';

export class Choosing {
	#read = $state.raw<Coming>()!;
	/** Names of decks that stay where they are. */
	left = $state.raw<ReadonlySet<string>>(new Set());
	/** The table as it was read, with what is chosen now; undefined of what is none. */
	table = $state.raw<TableOffer>();
	/** It is read once more. */
	busy = $state(false);
	#fault = $state<Problem>();
	#reading: AbortController | undefined;
	readonly #file: File | undefined;

	/** @param file where it is from, to be read again as somebody chooses */
	constructor(coming: Coming, file: File | undefined) {
		this.#read = coming;
		this.#file = file;
		if (file && coming.kind === 'deck') this.table = coming.found?.table;
	}

	readonly coming = $derived(withoutParts(this.#read, this.left));

	get parts(): readonly Part[] {
		return (this.#read.kind === 'deck' && this.#read.found?.parts) || [];
	}

	/** The decks of a package by their names, and how many cards each has. */
	get decks(): { name: string; cards: number }[] {
		if (this.#read.kind !== 'deck') return [];
		const cards = new Map<string, number>();
		for (const id of cardIdsOf(this.#read.deck)) {
			const fact = id.split('/')[1] ?? '';
			cards.set(fact, (cards.get(fact) ?? 0) + 1);
		}
		return this.parts.map(({ name, facts }) => ({
			name,
			cards: facts.reduce((sum, fact) => sum + (cards.get(fact) ?? 0), 0)
		}));
	}

	/** Why there is nothing to keep. */
	get problem(): Problem | undefined {
		const isEmpty = this.parts.length > 0 && this.parts.every(({ name }) => this.left.has(name));
		return this.#fault ?? (isEmpty ? 'noDeck' : undefined);
	}

	take(names: readonly string[], on: boolean): void {
		const left = new Set(this.left);
		for (const name of names) {
			if (on) left.delete(name);
			else left.add(name);
		}
		this.left = left;
	}

	/** Reads the table as it is chosen; the last choice counts. Resolves once it is read, or another one is. */
	async choose(choice: TableChoice): Promise<void> {
		if (!this.table || !this.#file) return;
		this.table = { ...this.table, choice };
		this.stop();
		const here = (this.#reading = new AbortController());
		this.busy = true;
		try {
			const found = await openedFile(this.#file, here.signal, { table: choice });
			if (here.signal.aborted) return;
			this.#fault = found.kind === 'deck' ? undefined : 'noCard';
			if (found.kind === 'deck') this.#read = found;
		} catch {
			if (!here.signal.aborted) this.#fault = 'unread';
		} finally {
			if (this.#reading === here) this.busy = false;
		}
	}

	stop(): void {
		this.#reading?.abort();
	}
}
