/** What became of the records of a file: in all, and deck by deck where it has several. */
import type { Saying } from '#lib/deck/saying.ts';
import type { Part, Reading, Refused } from './reading.ts';

class Count {
	readonly facts: string[] = [];
	readonly refused: Refused[] = [];
	changed = 0;
	readonly #changes = new Map<Saying, number>();

	change(why: Saying, count: number): void {
		this.#changes.set(why, (this.#changes.get(why) ?? 0) + count);
	}

	changes(): Part['changes'] {
		return [...this.#changes].map(([why, count]) => ({ why, count }));
	}
}

export class Became {
	readonly #all = new Count();
	readonly #parts = new Map<string, Count>();
	#counts: readonly Count[] = [this.#all];

	/** What is counted from now on is of that deck of the file; undefined: of none. */
	in(deck: string | undefined): void {
		if (deck === undefined) this.#counts = [this.#all];
		else {
			const known = this.#parts.get(deck) ?? new Count();
			this.#parts.set(deck, known);
			this.#counts = [this.#all, known];
		}
	}

	kept(fact: string, changes: readonly Saying[]): void {
		for (const why of new Set(changes)) this.change(why);
		for (const count of this.#counts) {
			count.facts.push(fact);
			if (changes.length > 0) count.changed += 1;
		}
	}

	refuse(refused: Refused): void {
		for (const count of this.#counts) count.refused.push(refused);
	}

	change(why: Saying, times = 1): void {
		for (const count of this.#counts) count.change(why, times);
	}

	counted(): Pick<Reading, 'kept' | 'changed' | 'changes' | 'refused' | 'parts'> {
		const { facts, changed, refused } = this.#all;
		const filled = [...this.#parts].filter(([, part]) => part.facts.length > 0);
		const parts = filled.map(([name, part]): Part => ({
			name,
			facts: part.facts,
			changed: part.changed,
			changes: part.changes(),
			refused: part.refused
		}));
		return {
			kept: facts.length - changed,
			changed,
			changes: this.#all.changes(),
			refused,
			...(parts.length > 1 && { parts })
		};
	}
}
