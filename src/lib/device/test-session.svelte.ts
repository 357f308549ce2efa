/**
 * A test as one tab takes it: every change is kept at once, time is counted while the page is looked
 * at, and when it is over the answers go into the review log.
 */
import { limitOf } from '#lib/exam/test-settings.ts';
import { advance, spentOf, type TestAction, type TestProgress } from '#lib/exam/test-progress.ts';
import type { TestPaper } from '#lib/exam/test-paper.ts';
import { handIn, type HandIn } from './hand-in.ts';
import { LatestWriter } from './latest-writer.ts';
import { lockTest, type TestLock } from './test-lock.ts';

export interface TestSessionOptions extends HandIn {
	/** Epoch ms. */
	now: () => number;
	/** ms that only go forwards, if the browser has such. */
	clock: () => number;
	wait: (ms: number) => Promise<void>;
}

/**
 * `elsewhere`: another tab has the test. `ending`: it is handed in, and on its way into the log.
 */
export type TestStage = 'elsewhere' | 'running' | 'ending' | 'over';

/** Ticks kept at least so often, ms: so much time may be lost with a tab that is killed. */
const KEEP_EVERY = 5000;

export class TestSession {
	progress: TestProgress = $state.raw() as TestProgress;
	stage = $state<TestStage>('elsewhere');
	/** Whether the answers on the screen are on the disk. */
	saving = $state<'saved' | 'saving' | 'failed'>('saved');
	readonly paper: TestPaper;
	/** ms; undefined without a timer. */
	readonly limit: number | undefined;
	readonly #options: TestSessionOptions;
	readonly #writer: LatestWriter<TestProgress>;
	#lock: TestLock | undefined;
	#keptAt = 0;

	constructor(paper: TestPaper, progress: TestProgress, options: TestSessionOptions) {
		this.paper = paper;
		this.limit = limitOf(paper.settings);
		this.#options = options;
		// Time that passed since it was kept was not spent on it.
		this.progress = { ...progress, seen: null };
		this.#writer = new LatestWriter({
			write: (state) => options.store.keep(paper.id, state),
			onChange: () => this.#savingChanged(),
			wait: options.wait
		});
	}

	/** ms left; undefined without a timer. */
	get left(): number | undefined {
		return this.limit === undefined ? undefined : Math.max(0, this.limit - spentOf(this.progress));
	}

	/** Begins, or goes on: in this tab, if no other has the test or if it is to be taken from there. */
	async open({ take = false } = {}): Promise<void> {
		const { store, locks } = this.#options;
		if (this.progress.recorded) {
			this.stage = 'over';
			return;
		}
		const lock = await lockTest(locks, this.paper.id, { take, onLost: () => this.#lost() });
		this.#lock = lock;
		if (!lock.held) {
			this.stage = 'elsewhere';
			return;
		}
		// Another tab may have gone on with it since this one read it.
		const kept = await store.get(this.paper.id).catch(() => undefined);
		if (kept) this.progress = { ...kept.progress, seen: null };
		this.stage = 'running';
		if (this.progress.over) await this.#end();
		else this.act({ kind: 'show' });
	}

	/** Does what the learner did. Also looks whether the time is up. */
	act(action: TestAction): void {
		if (this.stage !== 'running') return;
		this.progress = advance(this.progress, action, this.#options.clock());
		const timeUp = this.left === 0 && !this.progress.over;
		if (timeUp) this.#over(true);
		else if (action.kind !== 'tick' || Math.abs(this.#options.clock() - this.#keptAt) >= KEEP_EVERY)
			this.#keep();
		if (this.progress.over) void this.#end();
	}

	/** The learner hands in. */
	handIn(): void {
		if (this.stage !== 'running') return;
		this.act({ kind: 'hand-in', at: this.#options.now() });
	}

	/** The page is left: another tab may go on with the test. */
	close(): void {
		this.act({ kind: 'hide' });
		this.#lock?.release();
	}

	#over(timeUp: boolean): void {
		const action: TestAction = { kind: 'hand-in', at: this.#options.now(), timeUp };
		this.progress = advance(this.progress, action, this.#options.clock());
	}

	/** First it is on the disk that the test is over, then it goes into the log. */
	async #end(): Promise<void> {
		this.stage = 'ending';
		await this.#keep();
		this.progress = await handIn(this.paper, this.progress, this.#options);
		this.stage = 'over';
		this.#lock?.release();
	}

	#keep(): Promise<void> {
		this.#keptAt = this.#options.clock();
		const kept = this.#writer.put(this.progress);
		this.#savingChanged();
		return kept;
	}

	#lost(): void {
		if (this.stage !== 'running') return;
		this.#writer.drop();
		this.progress = { ...this.progress, seen: null };
		this.stage = 'elsewhere';
	}

	#savingChanged(): void {
		this.saving = this.#writer.failing ? 'failed' : this.#writer.saved ? 'saved' : 'saving';
	}
}
