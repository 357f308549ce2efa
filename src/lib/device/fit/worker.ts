/** Fits weights to the learner and checks memories, where it keeps nobody waiting (see memory/fit, memory/reference). */
import type { Entry } from '#lib/memory/log/entry.ts';
import { fit, type Fit } from '#lib/memory/fit/fit.ts';
import { fitUnasked, type UnaskedFit } from '#lib/memory/fit/fit-unasked.ts';
import { countUsable } from '#lib/memory/fit/fit-data.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { previewWeights, type WeightsPreview } from '#lib/memory/fit/weights-preview.ts';
import { checkCards, sampleOf, type Checked } from '#lib/memory/reference/check-cards.ts';
import { onErrand } from './errand.ts';
import { wholeLog } from '#lib/device/log/whole-log.ts';

/** Cards that are checked at a time. */
const CHECKED = 200;

export type FitRequest = { entries: readonly Entry[] | undefined } & (
	| { kind: 'count' }
	| { kind: 'check'; turn: number }
	| { kind: 'fit-unasked' }
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
	| { kind: 'check'; checked: Checked }
	| { kind: 'fit-unasked'; fit: UnaskedFit | undefined }
	| { kind: 'fit'; fit: Fit; preview: WeightsPreview | undefined };

onErrand(async (request: FitRequest): Promise<FitAnswer> => {
	const memories = Memories.fold(await wholeLog(request.entries));
	if (request.kind === 'count') return { kind: 'count', reviews: countUsable(memories.log) };
	if (request.kind === 'fit-unasked') return { kind: 'fit-unasked', fit: fitUnasked(memories) };
	if (request.kind === 'check') {
		const cards = sampleOf([...memories.cards()], CHECKED, request.turn);
		return { kind: 'check', checked: checkCards(memories, cards) };
	}
	const { cards, now, offset } = request;
	const found = fit(memories);
	const preview =
		found.kind === 'better'
			? previewWeights(memories, found.weights, cards, now, offset)
			: undefined;
	return { kind: 'fit', fit: found, preview };
});
