/** The hardest facts: missed more often than FSRS expected. */
import type { Judged } from './tally.ts';

export interface HardFact {
	deck: string;
	fact: string;
	/** How often it was missed after a night or more, and how often that was to be expected. */
	missed: number;
	expected: number;
	answers: number;
}

/** A miss or two happen to every fact. */
const LEAST_MISSED = 3;
const LEAST_BEYOND = 1;
const MOST = 8;

export class HardestTally {
	readonly #facts = new Map<string, HardFact>();

	add(card: string, { said, knew }: Judged): void {
		const [deck = '', fact = ''] = card.split('/', 2);
		const key = `${deck}/${fact}`;
		let sum = this.#facts.get(key);
		if (!sum) this.#facts.set(key, (sum = { deck, fact, missed: 0, expected: 0, answers: 0 }));
		sum.answers++;
		sum.expected += 1 - said;
		if (!knew) sum.missed++;
	}

	/** Worst first. */
	result(): HardFact[] {
		const beyond = ({ missed, expected }: HardFact) => missed - expected;
		return [...this.#facts.values()]
			.filter((fact) => fact.missed >= LEAST_MISSED && beyond(fact) >= LEAST_BEYOND)
			.sort((a, b) => beyond(b) - beyond(a) || (a.fact < b.fact ? -1 : 1))
			.slice(0, MOST);
	}
}
