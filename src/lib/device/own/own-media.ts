/**
 * Pictures and sounds of decks of one's own, kept the same here and on the server: those that the account lacks go up, piece by
 * piece, after the edits that show them; those that are lacking here are fetched. What breaks goes on where it broke.
 */
import type { PartsOf } from '#lib/own/fold.ts';
import type { Media } from '#lib/device/media/media.ts';
import type { Wanted } from '#lib/device/media/wanted.ts';
import { addressOf, everIn, shownIn } from './decks-media.ts';
import { lackingThere, sendMedium, type Stopped } from './send-media.ts';

/** How many are here only, and why they do not go out; `moving`: they do. */
export interface MediaState {
	kind: 'same' | 'moving' | Stopped;
	left: number;
}

export interface OwnMediaOptions {
	/** Undefined while edits are not read. */
	decks: () => ReadonlyMap<string, PartsOf> | undefined;
	media: Pick<Media, 'names' | 'get' | 'sent'>;
	wanted: Pick<Wanted, 'want'>;
	fetch: typeof globalThis.fetch;
	/** Whether somebody is signed in, and their edits are here and there. */
	signedIn: () => boolean;
	/** One tab is enough. */
	locks: Pick<LockManager, 'request'> | undefined;
	later: (work: () => void, ms: number) => void;
	/** Epoch ms. */
	now: () => number;
	onChange: () => void;
}

type All = readonly (readonly [string, PartsOf])[];

/** Another device may take its time to send what is lacking here, ms; pages look again for so long. */
const FIRST_LOOK = 10_000;
const LOOKS = 6;
const LOOK_UNTIL = 7 * 86_400_000;

export class OwnMedia {
	state: MediaState = { kind: 'same', left: 0 };
	readonly #options: OwnMediaOptions;
	#leaving = new AbortController();
	/** How often what another device has not sent yet was asked for in this page. */
	#looked = 0;
	#running: Promise<void> | undefined;
	/** Something has come up while it ran. */
	#again = false;

	constructor(options: OwnMediaOptions) {
		this.#options = options;
	}

	/** Resolves when both have all, or it has to wait. */
	now(): Promise<void> {
		if (this.#running) this.#again = true;
		this.#running ??= this.#run().finally(() => (this.#running = undefined));
		return this.#running;
	}

	/** Nothing more is sent: the page is left. */
	stop(): void {
		this.#leaving.abort();
	}

	/** The addresses of decks that are followed and show one. */
	addressesOf(name: string): string[] {
		return [...(this.#options.decks() ?? [])].flatMap(([id, parts]) =>
			shownIn(parts).includes(name) ? addressOf(id, parts) : []
		);
	}

	async #run(): Promise<void> {
		const { locks } = this.#options;
		// A page may come back.
		if (this.#leaving.signal.aborted) this.#leaving = new AbortController();
		do {
			this.#again = false;
			await (locks
				? locks.request('footnote-own-media', { ifAvailable: true }, (lock) =>
						lock ? this.#both() : undefined
					)
				: this.#both());
		} while (this.#again && !this.#leaving.signal.aborted);
	}

	async #both(): Promise<void> {
		const { decks, wanted, signedIn } = this.#options;
		const all = [...(decks() ?? [])];
		for (const [id, parts] of all) {
			const [address] = addressOf(id, parts);
			if (address !== undefined || signedIn()) await wanted.want(shownIn(parts), address);
		}
		if (!signedIn()) return;
		await this.#send(all);
		if (this.state.kind === 'same') await this.#sent(all);
	}

	/** Sends what the account lacks, one after the other: the network is to be left to others, too. */
	async #send(all: All): Promise<void> {
		const { fetch, media } = this.#options;
		const { signal } = this.#leaving;
		const here = await this.#here();
		const ours = [...new Set(all.flatMap(([, parts]) => everIn(parts)))].filter((name) =>
			here.has(name)
		);
		const followed = [...new Set(all.flatMap(([id, parts]) => addressOf(id, parts)))];
		const lacks = await lackingThere(ours, followed, { fetch, signal });
		if (typeof lacks === 'string') return this.#become({ kind: lacks, left: 0 });
		for (const [n, { name, arrived }] of lacks.entries()) {
			const left = lacks.length - n;
			this.#become({ kind: 'moving', left });
			const medium = await media.get(name).catch(() => undefined);
			const why = medium && (await sendMedium(medium, arrived, { fetch, signal }));
			if (why) return this.#become({ kind: why, left });
		}
		this.#become({ kind: 'same', left: 0 });
	}

	/** Nothing is here only; what another device is still sending is looked for again, a few times, and by later pages. */
	async #sent(all: All): Promise<void> {
		const { later, media, now } = this.#options;
		const here = await this.#here();
		const lacks = all.some(([, parts]) => shownIn(parts).some((name) => !here.has(name)));
		media.sent(lacks ? now() + LOOK_UNTIL : undefined);
		if (!lacks) this.#looked = 0;
		else if (this.#looked < LOOKS) later(() => void this.now(), FIRST_LOOK * 2 ** this.#looked++);
	}

	async #here(): Promise<Set<string>> {
		return new Set(await this.#options.media.names().catch(() => []));
	}

	#become(state: MediaState): void {
		const { kind, left } = this.state;
		this.state = state;
		if (kind !== state.kind || left !== state.left) this.#options.onChange();
	}
}
