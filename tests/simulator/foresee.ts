/** What is predicted of an exam on the way to it, and what comes: for any learner, in any of the cells. */
import { outlookOf, type Outlook } from '../../src/lib/exam/plan/outlook.ts';
import type { ExamInput } from '../../src/lib/exam/plan/policy.ts';
import { foretoldIn } from '../../src/lib/exam/predict/answers.ts';
import { learnBend } from '../../src/lib/exam/predict/bend.ts';
import type { Memories } from '../../src/lib/memory/fold/memories.ts';
import { draw } from './chance.ts';
import type { Kind } from './mind.ts';
import { planned } from './policies.ts';
import { simulate, type Cell } from './simulate.ts';

export type Input = ExamInput & { memories: Memories };

/** As it was before: by memory alone, and as if the plan were followed. */
export const blind = (input: Input): Outlook => outlookOf(input);

/** By what came of earlier answers, and by the days studied so far: what the app says. */
export const looking = (input: Input): Outlook => {
	const { memories, cards } = input;
	return outlookOf({
		...input,
		experience: { bend: learnBend(foretoldIn(memories.log.entries, memories)(cards)), misses: [] },
		studied: { on: new Set(memories.days.keys()), from: -Infinity }
	});
};

export interface Seen {
	/** Predicted less what came, points. */
	readonly error: number;
	/** Whether the score lay within the band. */
	readonly within: boolean;
}

/** Days before the exam: `half` of them, or two. */
export type When = 'half' | 'two';

/** What was predicted, and what came of it. */
export function foresee(
	kind: Kind,
	cell: Cell,
	seed: number,
	look: (input: Input) => Outlook
): Record<When, Seen> {
	const days = { half: Math.floor(cell.days / 2), two: cell.days - 2 };
	const seen = new Map<number, Outlook>();
	const { score, recall } = simulate({
		...cell,
		kind,
		policy: planned,
		seed,
		onDay(day, input) {
			if (day === days.half || day === days.two) seen.set(day, look(input));
		}
	});
	const right = recall.filter((chance, card) => draw(seed, card, 99) < chance).length;
	const scored = right / recall.length;
	const of = (when: When): Seen => {
		const { mean, low, high } = seen.get(days[when])!.paced;
		return { error: 100 * (mean - score), within: scored >= low && scored <= high };
	};
	return { half: of('half'), two: of('two') };
}
