/**
 * The time of a class's test, as this device shows it: it passes whether the page is looked at or not, and
 * the server is asked now and then, since its clock decides. See exam/test/class-clock.ts.
 */
import { TestTime } from '#lib/class/tests/class-test.ts';
import { loosened } from '#lib/releases/loosened.ts';
import { laterTime, LONGEST_TIMER, timeLeft, type Reading } from '#lib/exam/test/class-clock.ts';
import type { ClassPaper } from '#lib/exam/test/paper.ts';
import { LAPSE, spentOf, type TestProgress } from '#lib/exam/test/progress.ts';

interface Clocks {
	read: () => Reading;
	fetch: typeof globalThis.fetch;
}

/** The server is asked again after so long, ms: a teacher may have closed the test. */
const ASK_EVERY = 30_000;

export class ClassTimer {
	/** How long it was to be when it began, ms. */
	readonly limit: number;
	readonly #paper: ClassPaper;
	readonly #clocks: Clocks;
	#time = $state.raw(timeLeft(0, 0, { wall: 0, steady: 0 }));
	#askedAt = -Infinity;
	#asking: Promise<void> | undefined;

	constructor(paper: ClassPaper, clocks: Clocks) {
		const { time, begun, behind } = paper;
		this.#paper = paper;
		this.#clocks = clocks;
		this.#time = timeLeft(time.ends, behind, clocks.read());
		const longest = time.ends - (begun + behind);
		this.limit = Math.min(longest, minutesIn(paper) ?? longest);
	}

	/** ms left; undefined where it stays open for so long that nobody needs a timer. */
	left(progress: TestProgress): number | undefined {
		const looked = minutesIn(this.#paper);
		const own = looked === undefined ? Infinity : looked - spentOf(progress);
		const left = Math.min(own, this.#time.left);
		return left > LONGEST_TIMER ? undefined : Math.max(0, left);
	}

	/** Whether it is over only by a clock that may have been set. */
	get doubtful(): boolean {
		return this.#time.doubt > LAPSE && this.#time.left + this.#time.doubt > 0;
	}

	/** Time has passed. Asks the server, if that is due. */
	pass(): void {
		const read = this.#clocks.read();
		this.#time = laterTime(this.#time, read);
		if (Math.abs(read.steady - this.#askedAt) >= ASK_EVERY) void this.ask();
	}

	/** Takes the server's word; where it cannot be had, that of this device's clocks. */
	ask(): Promise<void> {
		this.#askedAt = this.#clocks.read().steady;
		this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
		return this.#asking;
	}

	async #ask(): Promise<void> {
		const { given } = this.#paper;
		const told = await this.#clocks
			.fetch(`/api/classes/${given.class}/tests/${given.test}`, { cache: 'no-store' })
			.then((response) => (response.ok ? response.json() : undefined))
			.catch(() => undefined);
		const read = this.#clocks.read();
		const time = loosened(TestTime).safeParse(told).data;
		this.#time = time
			? timeLeft(time.ends, time.now - read.wall, read)
			: { ...laterTime(this.#time, read), doubt: 0 };
	}
}

const minutesIn = ({ time }: ClassPaper): number | undefined =>
	time.minutes === undefined ? undefined : time.minutes * 60_000;
