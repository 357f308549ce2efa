/**
 * Checks decks that teachers send, aside from the thread that answers everybody: in a worker with limits
 * of memory and time, so many at once, the rest in a queue. A deck that is too much costs its sender.
 */
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { FactRemark, LineProblem, ShownChanges } from '#lib/class/decks/deck-review.ts';
import type { Deck } from '#lib/deck/schema.ts';

/** What is asked of a worker. */
export interface CheckOrder {
	bytes: Uint8Array;
	/** Its name, for messages; undefined for a deck that a device has made, as JSON: what of it can be asked counts. */
	file: string | undefined;
}

/** What a worker says first, if the deck is sound; it is then told of the earlier version. */
export interface SoundDeck {
	/** The deck as JSON. */
	json: string;
	warnings: LineProblem[];
	/** About a deck that came without lines. */
	remarks?: FactRemark[];
	source: string;
}

/** What is wrong with a deck, and what else is to be looked at. */
export interface Mistaken {
	problems: LineProblem[];
	warnings: LineProblem[];
}

/** What it says about a deck. */
export type CheckReply = Mistaken | { sound: SoundDeck } | { changes: ShownChanges | undefined };

export type Checked =
	| Mistaken
	/** Too much for the limits, or too many wait already. */
	| { refused: 'heavy' | 'busy' }
	| (Omit<SoundDeck, 'json'> & { deck: Deck; changes: ShownChanges | undefined });

export interface CheckLimits {
	/** Workers at once, and orders that wait for one. */
	most: number;
	waiting: number;
	/** From its start, ms. */
	time: number;
	/** Of a worker's heap, MB. */
	memory: number;
}

/** A sound deck of 2 MB takes some 3 s and 60 MB on a small machine. */
const LIMITS: CheckLimits = { most: 2, waiting: 12, time: 30_000, memory: 120 };

/** Beside this file, or, where it is built, at the top of the folder that the build has made. */
function workerFile(): URL {
	const beside = new URL('deck-check-worker.ts', import.meta.url);
	if (import.meta.url.endsWith('.ts')) return beside;
	for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
		const built = new URL('deck-check-worker.js', folder);
		if (existsSync(built)) return built;
		if (folder.pathname === '/') return beside;
	}
}

const WORKER = workerFile();

export class DeckChecks {
	readonly #limits: CheckLimits;
	#running = 0;
	readonly #waiting: (() => void)[] = [];

	constructor(limits: Partial<CheckLimits> = {}) {
		this.#limits = { ...LIMITS, ...limits };
	}

	/**
	 * What is wrong with a deck, or the deck with what is to be looked at. Never rejects for what the
	 * deck is.
	 *
	 * @param earlier the version that the teacher has of a deck with such an id, as JSON
	 */
	async check(
		order: CheckOrder,
		earlier: (deck: Deck) => Promise<string | undefined>
	): Promise<Checked> {
		if (!(await this.#turn())) return { refused: 'busy' };
		try {
			return await this.#work(order, earlier);
		} finally {
			this.#running--;
			this.#waiting.shift()?.();
		}
	}

	/** Waits until one more may run; false where too many wait. */
	async #turn(): Promise<boolean> {
		if (this.#running >= this.#limits.most) {
			if (this.#waiting.length >= this.#limits.waiting) return false;
			await new Promise<void>((go) => void this.#waiting.push(go));
		}
		this.#running++;
		return true;
	}

	async #work(
		order: CheckOrder,
		earlier: (deck: Deck) => Promise<string | undefined>
	): Promise<Checked> {
		const { time, memory } = this.#limits;
		const worker = new Worker(WORKER, {
			resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 8 },
			// No argument or setting of this process is any of its business.
			argv: [],
			execArgv: [],
			env: {}
		});
		try {
			const said = replies(worker, AbortSignal.timeout(time));
			worker.postMessage(order, []);
			const first = await said();
			if (first === undefined) return { refused: 'heavy' };
			if (!('sound' in first)) return 'problems' in first ? first : { refused: 'heavy' };
			const { json, ...sound } = first.sound;
			const deck = JSON.parse(json) as Deck;
			const before = await earlier(deck);
			if (before === undefined) return { ...sound, deck, changes: undefined };
			worker.postMessage(before, []);
			const second = await said();
			return second && 'changes' in second
				? { ...sound, deck, changes: second.changes }
				: { refused: 'heavy' };
		} finally {
			await worker.terminate();
		}
	}
}

/** One reply after the other; undefined once the worker has run out of memory or of time. Its faults are ours. */
function replies(worker: Worker, late: AbortSignal): () => Promise<CheckReply | undefined> {
	const events: (CheckReply | Error | undefined)[] = [];
	let wake: (() => void) | undefined;
	const add = (event: CheckReply | Error | undefined) => {
		events.push(event);
		wake?.();
	};
	worker.on('message', (reply: CheckReply) => add(reply));
	worker.on('error', (error: NodeJS.ErrnoException) =>
		add(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? undefined : error)
	);
	worker.on('exit', () => add(undefined));
	late.addEventListener('abort', () => add(undefined));
	return async () => {
		while (events.length === 0) await new Promise<void>((resume) => (wake = resume));
		const event = events.shift();
		if (event instanceof Error) throw event;
		return event;
	};
}

/** The gate of this process. */
export const deckChecks = new DeckChecks();
