/**
 * Fits weights without being asked. It changes nothing unless the latest answers, which were kept aside, are predicted
 * better, and goes less far than a learner who asks for it is offered: the fewer the answers, the nearer it stays to the
 * standard, so that it costs somebody nothing whom the standard fits.
 */
import { DEFAULT_WEIGHTS } from '#lib/memory/fsrs/fsrs6.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { checkedWeights } from '#lib/memory/reference/reference.ts';
import { isFitDue } from './enough.ts';
import { fitTo, HELD_OUT, LATEST } from './fit.ts';
import { countUsable, FIT, HELD, sequencesOf } from './fit-data.ts';
import { lossOf } from './fit-loss.ts';
import { knownBeforeOf } from './known-before.ts';

/** With so many answers it goes half of the way from the standard to what fits best. */
const HALF_WAY = 600;

/** To be written into the log: what was learnt from, and weights where they are better. */
export interface UnaskedFit {
	fittedTo: number;
	weights?: number[];
	/** Of new cards, the share that the learner knows already, 0..1. */
	knownBefore?: number;
}

/** Undefined where none is due. @param memories of the whole history (no snapshot) */
export function fitUnasked({
	log,
	settings
}: Pick<Memories, 'log' | 'settings'>): UnaskedFit | undefined {
	const answers = countUsable(log);
	if (!isFitDue(answers, settings)) return undefined;
	const data = sequencesOf(log, LATEST, HELD_OUT);
	const way = data.usable / (data.usable + HALF_WAY);
	const part = (weights: Float64Array) =>
		Float64Array.from(checkedWeights(DEFAULT_WEIGHTS.map((w, i) => w + way * (weights[i]! - w))));
	const present = Float64Array.from(checkedWeights(settings.weights ?? DEFAULT_WEIGHTS));
	const isBetter = lossOf(data, part(fitTo(data, FIT)), HELD) < lossOf(data, present, HELD);
	const known = knownBeforeOf(log);
	const learnt = { fittedTo: answers, ...(known !== undefined && { knownBefore: known }) };
	if (!isBetter) return learnt;
	const weights = Array.from(part(fitTo(data, FIT | HELD)), (w) => Math.round(w * 1e4) / 1e4);
	return { ...learnt, weights };
}
