/** A language model that is asked for facts of an article, part by part: what comes of each is there at once. */
import { REFUSALS, type Refusal } from '#lib/article/asked/made.ts';
import type { Admitted } from '#lib/article/asked/admit.ts';
import type { Answered, Failure } from '#lib/device/model/ask.ts';
import type { Review } from './review.svelte.ts';

export interface AskingOptions {
	review: Pick<Review, 'take'>;
	ask: (part: string, signal: AbortSignal) => Promise<Answered>;
	/** What of an answer is let in. */
	admit: (proposed: readonly unknown[]) => Promise<Admitted>;
}

/** Where one part failed so, the next would, too. */
const LASTING: ReadonlySet<Failure | 'failed'> = new Set([
	'unreachable',
	'key',
	'missing',
	'busy',
	'refused',
	'slow',
	'failed'
]);

export class Asking {
	/** Which part is asked about, from 1; 0 while none is. */
	part = $state(0);
	all = $state(0);
	/** Whether it has been asked at all. */
	done = $state(false);
	came = $state(0);
	refused = $state.raw<Readonly<Partial<Record<Refusal, number>>>>({});
	failure = $state<Failure | 'failed'>();
	readonly reasons: readonly Refusal[] = $derived(REFUSALS.filter((why) => this.refused[why]));
	readonly allRefused: number = $derived(
		this.reasons.reduce((sum, why) => sum + this.refused[why]!, 0)
	);
	readonly #options: AskingOptions;
	#stop: AbortController | undefined;

	constructor(options: AskingOptions) {
		this.#options = options;
	}

	/** Resolves once it has been asked about all, or was stopped. */
	async begin(parts: readonly string[]): Promise<void> {
		if (this.part > 0) return;
		const stop = (this.#stop = new AbortController());
		[this.done, this.came, this.refused, this.failure] = [false, 0, {}, undefined];
		this.all = parts.length;
		for (const [i, part] of parts.entries()) {
			this.part = i + 1;
			const why = await this.#one(part, stop.signal);
			if (stop.signal.aborted) break;
			if (why !== undefined) this.failure = why;
			if (why !== undefined && LASTING.has(why)) break;
		}
		this.part = 0;
		this.done = true;
	}

	/** What came until now stays. */
	stop(): void {
		this.#stop?.abort();
	}

	async #one(part: string, signal: AbortSignal): Promise<Failure | 'failed' | undefined> {
		try {
			const answered = await this.#options.ask(part, signal);
			if (!answered.ok) return answered.why;
			const { decisions, refused } = await this.#options.admit(answered.proposed);
			if (signal.aborted) return undefined;
			this.#options.review.take(decisions);
			this.came += decisions.length;
			const sums = REFUSALS.map((why) => [why, (this.refused[why] ?? 0) + (refused[why] ?? 0)]);
			this.refused = Object.fromEntries(sums);
			return undefined;
		} catch {
			return signal.aborted ? undefined : 'failed';
		}
	}
}
