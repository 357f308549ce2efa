/** Fitting weights to the learner, from the count of reviews to the way back. */
import { device } from '#lib/device/device.svelte.ts';
import { fitToLearner, reviewsToFit } from '#lib/device/fit/client.ts';
import type { Settings } from '#lib/memory/log/entry.ts';
import type { EntryId } from '#lib/memory/log/stamp.ts';
import { ENOUGH } from '#lib/memory/fit/enough.ts';
import type { Fit } from '#lib/memory/fit/fit.ts';
import { DEFAULT_WEIGHTS } from '#lib/memory/fsrs/fsrs6.ts';
import type { WeightsPreview } from '#lib/memory/fit/weights-preview.ts';

type Better = Extract<Fit, { kind: 'better' }>;

export type Stage =
	| { kind: 'counting' }
	| { kind: 'ready' }
	| { kind: 'fitting' }
	| { kind: 'no-better'; held: number }
	| { kind: 'better'; fit: Better; preview: WeightsPreview }
	| { kind: 'used' | 'back'; entry: EntryId }
	| { kind: 'undone' }
	| { kind: 'failed' };

export class Fitting {
	stage = $state.raw<Stage>({ kind: 'counting' });
	/** Undefined until they are counted. */
	reviews = $state<number>();
	/** Those in force, if they are not the standard ones. */
	weights = $state.raw<readonly number[]>();
	#stopping: AbortController | undefined;

	get enough(): boolean {
		return this.reviews !== undefined && this.reviews >= ENOUGH;
	}

	/** Reads what is in force. Call it whenever the log has changed. */
	look(): void {
		const { weights } = device.memories.settings;
		this.weights = weights && String(weights) !== String(DEFAULT_WEIGHTS) ? weights : undefined;
	}

	count(): Promise<void> {
		return this.#work(async (signal) => {
			this.reviews = await reviewsToFit(signal);
			this.stage = { kind: 'ready' };
		});
	}

	fit(): Promise<void> {
		this.stage = { kind: 'fitting' };
		return this.#work(async (signal) => {
			const { fit, preview } = await fitToLearner(signal);
			this.reviews = fit.reviews;
			if (fit.kind === 'better' && preview) this.stage = { kind: 'better', fit, preview };
			else if (fit.kind === 'no-better') this.stage = { kind: 'no-better', held: fit.held };
			else this.stage = { kind: 'ready' };
		});
	}

	/** Ends what is going on, if anything is; nothing has been changed. */
	stop(): void {
		this.#stopping?.abort();
		if (this.stage.kind === 'fitting') this.stage = { kind: 'ready' };
	}

	discard(): void {
		this.stage = { kind: 'ready' };
	}

	async use({ weights, reviews }: Better): Promise<void> {
		const entry = await this.#set({ weights, fittedTo: reviews });
		if (entry) this.stage = { kind: 'used', entry };
	}

	/**
	 * Weights are said outright, not undone: so it works however often the learner has fitted. Nor is anything fitted by
	 * itself from then on.
	 */
	async back(): Promise<void> {
		const entry = await this.#set({ weights: [...DEFAULT_WEIGHTS], fitByItself: false });
		if (entry) this.stage = { kind: 'back', entry };
	}

	async undo(target: EntryId): Promise<void> {
		await device.append([{ kind: 'undo', target }]);
		this.stage = { kind: 'undone' };
	}

	async #set(set: Settings): Promise<EntryId | undefined> {
		const [entry] = await device.append([{ kind: 'settings', set }]);
		return entry && { device: entry.device, seq: entry.seq };
	}

	async #work(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
		const stopping = (this.#stopping = new AbortController());
		try {
			await work(stopping.signal);
		} catch {
			if (!stopping.signal.aborted) this.stage = { kind: 'failed' };
		}
	}
}
