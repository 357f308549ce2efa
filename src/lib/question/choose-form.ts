import type { Card } from '#lib/deck/card.ts';
import { formsFor, RULES } from './forms.ts';
import type { AskedForm } from './question.ts';
import { seeded } from './seeded.ts';

/** Days of stability: up to here a card is recognised; from there on it is mostly recalled. */
const FRESH = 3;
const MATURE = 21;
/** How far up the ladder a mature card climbs: short of the top, so that its look keeps varying. */
const HEIGHT = 0.68;
/** A card this often reviewed and still fresh is stuck: another form may free it. */
const STUCK = 8;

/** How high on the ladder of forms, 0 to HEIGHT; grows with the logarithm of stability. */
function height(stability: number, reps: number): number {
	if (!(stability >= FRESH)) return reps >= STUCK ? HEIGHT / 2 : 0;
	const climbed = Math.log(stability / FRESH) / Math.log(MATURE / FRESH);
	return HEIGHT * Math.min(1, 0.5 + climbed / 2);
}

/** The forms to climb: machine-marked ones; self-grading only where nothing else asks for recall. */
function ladderOf(card: Card): AskedForm[] {
	const fitting = formsFor(card);
	const recall = fitting.some((form) => RULES[form].effort === 'recall');
	return recall ? fitting.filter((form) => RULES[form].effort !== 'self') : fitting;
}

/**
 * The form to ask a card in now: recognised while fresh, recalled as it matures. For one seed the
 * form never gets easier with growing stability; over seeds it varies.
 */
export function chooseForm(
	card: Card,
	{ stability, reps }: { stability: number; reps: number },
	seed: number
): AskedForm {
	const ladder = ladderOf(card);
	const chance = seeded(card.id, 'form', seed)();
	const step = Math.floor((2 * height(stability, reps) - chance) * ladder.length);
	return ladder[Math.max(0, Math.min(ladder.length - 1, step))] ?? 'reveal';
}
