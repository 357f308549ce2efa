/**
 * A test as one tab takes it: every change is kept at once, time is counted while the page is looked
 * at, and when it is over the answers go into the review log.
 */
import { limitOf } from '#lib/exam/test/settings.ts';
import { advance, spentOf, type TestAction, type TestProgress } from '#lib/exam/test/progress.ts';
import { isClassPaper, type AnyPaper } from '#lib/exam/test/paper.ts';
import { ClassTimer } from './class-timer.svelte.ts';
import { handIn, type HandIn } from './hand-in.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import { LatestWriter, type Trouble } from './latest-writer.ts';
import { lockTest, type TestLock } from './lock.ts';

export interface TestSessionOptions extends HandIn {
	/** Epoch ms. */
	now: () => number;
	/** ms that only go forwards, if the browser has such. */
	clock: () => number;
	/** For a class's test, whose time is the server's. */
	fetch: typeof globalThis.fetch;
	wait: (ms: number) => Promise<void>;
}

/**
 * `elsewhere`: another tab has the test. `ending`: it is handed in, and on its way into the log.
 */
export type TestStage = 'elsewhere' | 'running' | 'ending' | 'over';

/** Ticks kept at least so often, ms: so much time may be lost with a tab that is killed. */
const KEEP_EVERY = 5000;

/** Between attempts to bring a test in, ms. */
const PAUSE = 1000;

export class TestSession {
	progress: TestProgress = $state.raw() as TestProgress;
	stage = $state<TestStage>('elsewhere');
	/** Whether the answers on the screen are on the disk. */
	saving = $state<'saved' | 'saving' | 'failed'>('saved');
	/** Why they are not, or why the test is not in the log. It is tried again, after a fault when asked. */
	trouble = $state<Trouble>();
	/** Whether answers that the disk does not take will be found after a reload all the same. */
	aside = $state(false);
	/** All that was stored was deleted under this page: the test is stored anew. */
	cleared = $state(false);
	readonly paper: AnyPaper;
	/** ms; undefined without a timer. */
	readonly limit: number | undefined;
	readonly #options: TestSessionOptions;
	readonly #writer: LatestWriter<TestProgress>;
	/** Of a class's test: its time passes also while nobody looks. */
	readonly #timer: ClassTimer | undefined;
	#lock: TestLock | undefined;
	#keptAt = 0;
	/** What is on the disk. */
	#kept: TestProgress;

	constructor(paper: AnyPaper, progress: TestProgress, options: TestSessionOptions) {
		this.paper = paper;
		const read = () => ({ wall: options.now(), steady: options.clock() });
		const { fetch } = options;
		this.#timer = isClassPaper(paper) ? new ClassTimer(paper, { read, fetch }) : undefined;
		this.limit = isClassPaper(paper) ? this.#timer?.limit : limitOf(paper.settings);
		this.#options = options;
		// Time that passed since it was kept was not spent on it.
		this.progress = { ...progress, seen: null };
		this.#kept = this.progress;
		this.#writer = new LatestWriter({
			write: async (state) => {
				await this.#store(state);
				this.#kept = state;
			},
			onChange: () => this.#savingChanged(),
			wait: options.wait
		});
	}

	/** ms left; undefined without a timer. */
	get left(): number | undefined {
		if (this.#timer) return this.#timer.left(this.progress);
		return this.limit === undefined ? undefined : Math.max(0, this.limit - spentOf(this.progress));
	}

	/** Whether there are answers that may be lost with this page. */
	get unsaved(): boolean {
		// Who goes on in another tab, or is told to reload, need not be asked whether they mean it.
		const told = this.stage === 'elsewhere' || this.trouble === 'outdated';
		return this.#differs && !(told && this.aside);
	}

	get #differs(): boolean {
		const { answers, flagged, over } = this.progress;
		const kept = this.#kept;
		return answers !== kept.answers || flagged !== kept.flagged || over !== kept.over;
	}

	/**
	 * Begins, or goes on: in this tab, if no other has the test or if it is to be taken from there.
	 * Throws what keeps the disk from saying how far it has come: to go on from less would lose answers.
	 */
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
		const kept = await store.get(this.paper.id).catch((error: unknown) => {
			lock.release();
			throw error;
		});
		if (!lock.held) return;
		if (kept) this.progress = { ...kept.progress, seen: null };
		this.#kept = this.progress;
		this.stage = 'running';
		if (this.progress.over) await this.#end();
		else this.act({ kind: 'show' });
	}

	/** Tries again what a fault has stopped. */
	retry(): void {
		if (this.stage === 'ending' && this.trouble === 'fault') void this.#end();
	}

	/** Does what the learner did. Also looks whether the time is up. */
	act(action: TestAction): void {
		if (this.stage !== 'running') return;
		this.progress = advance(this.progress, action, this.#options.clock());
		this.#timer?.pass();
		const timeUp = this.left === 0 && !this.progress.over;
		if (timeUp && this.#timer?.doubtful)
			void this.#timer.ask().then(() => this.act({ kind: 'tick' }));
		else if (timeUp) this.#over(true);
		else if (action.kind !== 'tick' || Math.abs(this.#options.clock() - this.#keptAt) >= KEEP_EVERY)
			this.#keep().catch(this.#options.report);
		if (action.kind === 'hide') this.#putAside();
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
		// What is tried again and again must not come in the way of who goes on.
		if (this.#writer.failure && this.aside) this.#writer.drop();
		this.#lock?.release();
	}

	#over(timeUp: boolean): void {
		const action: TestAction = { kind: 'hand-in', at: this.#options.now(), timeUp };
		this.progress = advance(this.progress, action, this.#options.clock());
	}

	/**
	 * First it is on the disk that the test is over, then it goes into the log. What the disk refuses is
	 * tried again until it works, or until another tab takes the test over.
	 */
	async #end(): Promise<void> {
		this.stage = 'ending';
		const lock = this.#lock;
		try {
			await this.#keep();
			await this.#bringIn(lock);
		} catch (error) {
			this.#options.report(error);
			if (lock?.held) this.trouble = 'fault';
			return;
		}
		if (!this.progress.recorded) return;
		this.stage = 'over';
		lock?.release();
	}

	async #bringIn(lock: TestLock | undefined): Promise<void> {
		if (!lock?.held) return;
		try {
			this.progress = await this.#recorded();
			this.trouble = undefined;
		} catch (error) {
			if (!(error instanceof StorageFailure)) throw error;
			this.trouble = error.kind;
			await this.#options.wait(PAUSE);
			await this.#bringIn(lock);
		}
	}

	/** What a class's test says goes into the log where it is marked: by the server. */
	async #recorded(): Promise<TestProgress> {
		const { paper, progress } = this;
		if (!isClassPaper(paper)) return handIn(paper, progress, this.#options);
		const recorded = advance(progress, { kind: 'recorded' }, 0);
		await this.#options.store.keep(paper.id, recorded).catch(this.#options.report);
		return recorded;
	}

	/** This page has all of the test, so nothing of it is lost with what was stored. */
	async #store(state: TestProgress): Promise<void> {
		const { paper } = this;
		const { store } = this.#options;
		try {
			await store.keep(paper.id, state);
		} catch (error) {
			if (!(error instanceof StorageFailure) || error.kind !== 'cleared') throw error;
			this.cleared = true;
			await store.begin({ paper, progress: state });
		}
	}

	#keep(): Promise<void> {
		this.#keptAt = this.#options.clock();
		const kept = this.#writer.put(this.progress);
		this.#savingChanged();
		return kept;
	}

	/** What another tab goes on with must not be written over. */
	#lost(): void {
		if (this.stage !== 'running' && this.stage !== 'ending') return;
		this.#putAside();
		this.#writer.drop();
		this.progress = { ...this.progress, seen: null };
		this.trouble = undefined;
		this.stage = 'elsewhere';
	}

	/** Where the disk does not take the answers (yet), they are kept beside it. */
	#putAside(): void {
		this.aside = this.#differs && this.#options.store.aside(this.paper.id, this.progress);
	}

	#savingChanged(): void {
		const { failure, saved } = this.#writer;
		this.trouble = failure;
		this.saving = failure ? 'failed' : saved ? 'saved' : 'saving';
		if (failure && this.#lock?.held) this.#putAside();
	}
}
