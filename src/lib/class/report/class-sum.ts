/** What the pupils' reports come to, fact by fact: added up one after the other, so that nobody holds all at once. */
import type { CoveredFact } from './covered-facts.ts';
import type { FactReport, PupilReport, ReportedPupil } from './report.ts';

export interface ClassReport {
	/** In the order of the pupils. */
	pupils: PupilReport[];
	/** In the order of the facts. */
	facts: FactReport[];
}

export class ClassSum {
	readonly #facts: readonly CoveredFact[];
	readonly #pupils: PupilReport[] = [];
	readonly #sums: (FactReport & { counts: Map<string, number> })[];

	constructor(facts: readonly CoveredFact[]) {
		this.#facts = facts;
		this.#sums = facts.map(() => ({
			asked: 0,
			wrong: 0,
			answers: [],
			counts: new Map(),
			known: { likely: 0, unsure: 0, unlikely: 0, new: 0 }
		}));
	}

	/** The next pupil; nothing of their standing is kept. */
	add({ standing }: Pick<ReportedPupil, 'standing'>, report: PupilReport): void {
		this.#pupils.push(report);
		for (const [i, { cards }] of this.#facts.entries()) {
			const sum = this.#sums[i]!;
			sum.known[report.facts[i]!]++;
			for (const { id } of cards) {
				const total = standing?.totals.cards.get(id);
				if (!total) continue;
				sum.asked += total.asked;
				sum.wrong += total.wrong;
				for (const [answer, count] of total.answers)
					sum.counts.set(answer, (sum.counts.get(answer) ?? 0) + count);
				mostFrequent(sum.counts, MOST_ANSWERS);
			}
		}
	}

	result(): ClassReport {
		return {
			pupils: this.#pupils,
			facts: this.#sums.map(({ counts, ...fact }) => ({
				...fact,
				answers: [...counts].sort(byFrequency)
			}))
		};
	}
}

/** Different wrong answers to one fact that are told of; of twice as many the rarer half is forgotten. */
const MOST_ANSWERS = 200;

const byFrequency = ([a, n]: [string, number], [b, m]: [string, number]) =>
	m - n || (a < b ? -1 : 1);

function mostFrequent(counts: Map<string, number>, most: number): void {
	if (counts.size <= 2 * most) return;
	for (const [answer] of [...counts].sort(byFrequency).slice(most)) counts.delete(answer);
}
