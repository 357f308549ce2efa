import { answerIn, isAnother } from '#lib/own/forms/changed.ts';
import type { Listed } from '#lib/own/parts-there.ts';
import type { ListLine } from './list-line.svelte.ts';

/** The sides of a card name nobody. */
const NO_NAMES = { nameOf: (id: string) => id };

/** The answers of cards as they were when somebody came to their list. */
export class Answers {
	readonly #known = new Map<string, string>();

	/** What is seen for the first time. */
	see(facts: readonly Listed[]): void {
		for (const { id, value } of facts)
			if (!this.#known.has(id) && value['kind'] === 'card')
				this.#known.set(id, answerIn(value, NO_NAMES));
	}

	/** Says of a line what its answer was, where it is another now and somebody has learnt it. */
	async look(line: ListLine, learnt?: (fact: string) => Promise<boolean>): Promise<void> {
		const was = this.#known.get(line.id) ?? '';
		const isOther = () => isAnother(was, answerIn(line.fact, NO_NAMES));
		const matters = isOther() && (await learnt?.(line.id)) === true;
		line.was = matters && isOther() ? was : undefined;
	}

	/** The answer is right as it is now. */
	settle(line: ListLine): void {
		this.#known.set(line.id, answerIn(line.fact, NO_NAMES));
		line.was = undefined;
	}
}
