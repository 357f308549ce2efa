import type { PlacingQuestion } from '#lib/question/question.ts';

/** What is put where so far: one row is open, an answer that is tapped goes there. */
export class Placement {
	placed: readonly (number | null)[] = $state.raw([]);
	/** The row that the next answer goes to. */
	open = $state(0);
	/** Whether an answer may stand in several rows. */
	readonly #shared: boolean;

	/**
	 * @param places how many rows there are
	 * @param start what is placed already
	 */
	constructor(
		form: PlacingQuestion['form'],
		places: number,
		start: readonly (number | null)[] = []
	) {
		this.#shared = form === 'group';
		this.placed = Array.from({ length: places }, (_, row) => start[row] ?? null);
		this.open = Math.max(0, this.placed.indexOf(null));
	}

	get empty(): boolean {
		return this.placed.every((answer) => answer === null);
	}

	/** Whether an answer stands somewhere already. */
	used(answer: number): boolean {
		return !this.#shared && this.placed.includes(answer);
	}

	/** Puts an answer into the open row, and opens the next one that is empty. */
	put(answer: number): void {
		const { open } = this;
		this.placed = this.placed.map((before, row) => {
			if (row === open) return answer;
			return before === answer && !this.#shared ? null : before;
		});
		const next = this.placed.findIndex((one, row) => one === null && row > open);
		const first = this.placed.indexOf(null);
		if (next >= 0 || first >= 0) this.open = next >= 0 ? next : first;
	}

	/** Opens a row; one that is open already is emptied. */
	choose(row: number): void {
		if (this.open === row) this.placed = this.placed.map((one, at) => (at === row ? null : one));
		this.open = row;
	}
}
