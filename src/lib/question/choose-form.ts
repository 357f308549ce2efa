import type { Card } from '#lib/deck/card.ts';
import type { Form } from './question.ts';
import { seeded } from './seeded.ts';
import { worthOf, type Asking } from './worth.ts';

/** What is known of how well a card is remembered. */
export interface Strength {
	/** FSRS stability, days; 0 when new. */
	stability: number;
	reps: number;
	/** The chance of recall, 0..1; absent: as when a card falls due. */
	retrievability?: number;
	/** Failed more often than its memory explains (see the memory room's leech.ts). */
	leech?: boolean;
}

/** A card this often reviewed and still below so many days is stuck: another form may free it. */
const STUCK = { reps: 8, days: 3 };
/** Days. It is asked as if it were so firm. */
const FREED = 8;
/** How clearly the more worthwhile form comes first: all of a card's questions in one form would teach its look. */
const SHARP = 4;
/** Of a leech any form may come first. */
const BLUNT = 1;

export interface Fitting extends Asking {
	form: Form;
}

/** Machine-marked forms; self-grading only where nothing else asks for recall. */
function choosable(fitting: readonly Fitting[]): readonly Fitting[] {
	const recall = fitting.some(({ effort }) => RECALLED.has(effort));
	return fitting.filter(({ effort }) => !recall || effort !== 'self');
}
const RECALLED = new Set(['prompted', 'recall', 'recall-all']);

/** A form that is worth less than this of the best is not asked for variety's sake. */
const APT = 1 / 4;

/** Whether a form is worth asking in, among those that fit. */
export function isApt(form: Form, fitting: readonly Fitting[], strength: Strength): boolean {
	const worths = choosable(fitting).map((one) => [one.form, worthOf(one, strength)] as const);
	const best = Math.max(...worths.map(([, worth]) => worth));
	return worths.some(([one, worth]) => one === form && worth >= APT * best);
}

/**
 * The forms a card fits in, in the order in which to try them: each draws a lot, and the more it is worth the
 * better (`worthOf`). For one seed the first never gets easier with growing stability; over seeds it varies.
 * A leech, whatever its strength, changes form from time to time.
 */
export function rankedForms(
	card: Card,
	fitting: readonly Fitting[],
	{ stability, reps, leech = false, retrievability }: Strength,
	seed: number
): Form[] {
	const days = stability >= 0 ? stability : 0;
	const stuck = days < STUCK.days && reps >= STUCK.reps;
	const memory = { stability: leech || stuck ? Math.max(days, FREED) : days, retrievability };
	// Exponential times, the shorter the greater the weight: the first of all is each form's by its share.
	const lots = choosable(fitting).map((one) => {
		const time = -Math.log(1 - seeded(card.id, 'form', one.form, seed)());
		return { form: one.form, lot: time / worthOf(one, memory) ** (leech ? BLUNT : SHARP) };
	});
	return lots
		.toSorted((a, b) => (a.lot < b.lot ? -1 : Number(a.lot > b.lot)))
		.map(({ form }) => form);
}
