import type { Card } from '#lib/deck/card.ts';
import { EFFORTS, type Effort } from './form.ts';
import type { Form } from './question.ts';
import { hashOf, seeded } from './seeded.ts';

/** What is known of how well a card is remembered. */
export interface Strength {
	/** FSRS stability, days; 0 when new. */
	stability: number;
	reps: number;
	/** Failed more often than its memory explains (see the memory room's leech.ts). */
	leech?: boolean;
}

/** Days of stability: up to here a card is recognised; from there on it is mostly recalled. */
const FRESH = 3;
const MATURE = 21;
/** How far up the ladder a mature card climbs: short of the top, so that its look keeps varying. */
const HEIGHT = 0.68;
/** A card this often reviewed and still fresh is stuck: another form may free it. */
const STUCK = 8;

/** Whether a card is asked in the plainest form that it fits in, whichever others there are. */
export const isPlain = ({ stability, reps, leech = false }: Strength): boolean =>
	!leech && height(stability, reps) === 0;

interface Fitting {
	form: Form;
	effort: Effort;
}

/** How high on the ladder of forms, 0 to HEIGHT; grows with the logarithm of stability. */
function height(stability: number, reps: number): number {
	if (!(stability >= FRESH)) return reps >= STUCK ? HEIGHT / 2 : 0;
	const climbed = Math.log(stability / FRESH) / Math.log(MATURE / FRESH);
	return HEIGHT * Math.min(1, 0.5 + climbed / 2);
}

/** The forms to climb: machine-marked ones; self-grading only where nothing else asks for recall. */
function ladderOf(fitting: readonly Fitting[]): Form[][] {
	const recall = fitting.some(({ effort }) => effort === 'recall' || effort === 'recall-all');
	return EFFORTS.map((rung) =>
		fitting
			.filter(({ effort }) => effort === rung && !(recall && effort === 'self'))
			.map(({ form }) => form)
	).filter((forms) => forms.length > 0);
}

/**
 * The forms a card fits in, in the order in which to try them: recognised while fresh, recalled as it
 * matures. For one seed the first never gets easier with growing stability; over seeds it varies. A
 * first question is always of the plainest form. A leech, whatever its strength, changes form from
 * time to time. What follows the first are other forms of its rung, then easier ones, then harder.
 */
export function rankedForms(
	card: Card,
	fitting: readonly Fitting[],
	{ stability, reps, leech = false }: Strength,
	seed: number
): Form[] {
	const ladder = ladderOf(fitting);
	const chance = seeded(card.id, 'form', seed)();
	const climbed = leech ? HEIGHT * chance : height(stability, reps);
	const step = Math.floor((2 * climbed - (leech ? 0 : chance)) * ladder.length);
	const at = Math.max(0, Math.min(ladder.length - 1, step));
	const plain = isPlain({ stability, reps, leech });
	const varied = ladder.map((forms, rung) => {
		if (plain && rung === 0) return forms;
		const turn = hashOf(card.id, 'variant', seed) % forms.length;
		return [...forms.slice(turn), ...forms.slice(0, turn)];
	});
	return [...varied.slice(0, at + 1).reverse(), ...varied.slice(at + 1)].flat();
}
