/** What is typed, on its way to the log: a moment after somebody types, and one write after the other. */
import type { EditDraft } from '#lib/own/edit.ts';
import type { OwnStore, Written } from './own-store.ts';

/** Whoever stops typing for so long has the word on the disk, ms. */
const IDLE = 700;

export interface TypedWritesOptions {
	store: OwnStore;
	later: (work: () => void, ms: number) => unknown;
}

export class TypedWrites {
	readonly #options: TypedWritesOptions;
	#sent: Promise<Written> = Promise.resolve([]);
	#waiting = false;
	#underWay = 0;

	constructor(options: TypedWritesOptions) {
		this.#options = options;
	}

	/** Whether the log knows less than the screen. */
	get underWay(): boolean {
		return this.#underWay > 0;
	}

	/** Resolves when what was sent so far is in the log, or the disk has refused. */
	get settled(): Promise<Written> {
		return this.#sent;
	}

	/** Something was typed: `write` comes soon. */
	soon(write: () => unknown): void {
		if (this.#waiting) return;
		this.#waiting = true;
		this.#options.later(() => {
			this.#waiting = false;
			write();
		}, IDLE);
	}

	/**
	 * Writes after all that was sent before: what was typed first is older. `written` follows once the log has it.
	 *
	 * @param drafts made when it is their turn: what looks into the log finds there what was sent before
	 */
	send(drafts: () => readonly EditDraft[], written: () => void): Promise<Written> {
		this.#underWay++;
		this.#sent = this.#sent.then(async () => {
			const entries = await this.#options.store.write(drafts());
			this.#underWay--;
			written();
			return entries;
		});
		return this.#sent;
	}
}
