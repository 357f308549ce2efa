/** The hardest facts: missed more often than FSRS expected. */
import type { Judged } from './judged.ts';

export interface HardFact {
	deck: string;
	fact: string;
	/** How often it was missed after a night or more, and how often that was to be expected. */
	missed: number;
	expected: number;
	answers: number;
}

/** A miss or two happen to every fact; so do more where many answers were given. */
const LEAST_MISSED = 3;
const LEAST_BEYOND = 1;
/** In standard deviations of what chance does: one fact in twenty gets so far by itself. */
const LEAST_RARE = 1.64;
const MOST = 6;

/** A fact, and the variance of its misses if FSRS is right. */
type Sum = HardFact & { variance: number };

const beyond = ({ missed, expected }: Sum) => missed - expected;

const stands = (fact: Sum) =>
	fact.missed >= LEAST_MISSED &&
	beyond(fact) >= Math.max(LEAST_BEYOND, LEAST_RARE * Math.sqrt(fact.variance));

export class HardestTally {
	readonly #facts = new Map<string, Sum>();

	add(card: string, { likely, right }: Pick<Judged, 'likely' | 'right'>): void {
		const [deck = '', fact = ''] = card.split('/', 2);
		const key = `${deck}/${fact}`;
		let sum = this.#facts.get(key);
		if (!sum) {
			sum = { deck, fact, missed: 0, expected: 0, answers: 0, variance: 0 };
			this.#facts.set(key, sum);
		}
		sum.answers++;
		sum.expected += 1 - likely;
		sum.variance += likely * (1 - likely);
		if (!right) sum.missed++;
	}

	/** Worst first. */
	result(): HardFact[] {
		return [...this.#facts.values()]
			.filter(stands)
			.sort((a, b) => beyond(b) - beyond(a) || (a.fact < b.fact ? -1 : 1))
			.slice(0, MOST)
			.map(({ variance: _variance, ...fact }) => fact);
	}
}
