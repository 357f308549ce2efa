/** Fits weights to the learner, where it keeps nobody waiting (see memory/fit/fit.ts). */
import type { Entry } from '#lib/memory/log/entry.ts';
import { fit, type Fit } from '#lib/memory/fit/fit.ts';
import { countUsable } from '#lib/memory/fit/fit-data.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { previewWeights, type WeightsPreview } from '#lib/memory/fit/weights-preview.ts';
import { onErrand } from './errand.ts';
import { wholeLog } from '#lib/device/log/whole-log.ts';

export type FitRequest = { entries: readonly Entry[] | undefined } & (
	| { kind: 'count' }
	| {
			kind: 'fit';
			/** What can be asked; epoch ms; minutes east of UTC. */
			cards: readonly string[];
			now: number;
			offset: number;
	  }
);

export type FitAnswer =
	| { kind: 'count'; reviews: number }
	| { kind: 'fit'; fit: Fit; preview: WeightsPreview | undefined };

onErrand(async (request: FitRequest): Promise<FitAnswer> => {
	const memories = Memories.fold(await wholeLog(request.entries));
	if (request.kind === 'count') return { kind: 'count', reviews: countUsable(memories.log) };
	const { cards, now, offset } = request;
	const found = fit(memories);
	const preview =
		found.kind === 'better'
			? previewWeights(memories, found.weights, cards, now, offset)
			: undefined;
	return { kind: 'fit', fit: found, preview };
});
