/**
 * Pictures and sounds of decks of one's own, kept the same here and on the server: those that the account lacks go up, piece by
 * piece, after the edits that show them; those that are lacking here are fetched. What breaks goes on where it broke.
 */
import { PIECE } from '#lib/deck/media/limits.ts';
import { namedMedium } from '#lib/deck/media/name.ts';
import { PUBLISHED_DECK } from '#lib/deck/own-id.ts';
import { followOf } from '#lib/own/follow/followed.ts';
import { valueOf, type PartsOf } from '#lib/own/fold.ts';
import { MediaLacking, MediumArrived, MOST_ASKED } from '#lib/own/media/exchange.ts';
import type { Media } from '#lib/device/media/media.ts';
import type { Wanted } from '#lib/device/media/wanted.ts';

/** How many are here only, and why they do not go out; `moving`: they do. */
export interface MediaState {
	kind: 'same' | 'moving' | 'network' | 'media-full' | 'media-today';
	left: number;
}

export interface OwnMediaOptions {
	/** Undefined while edits are not read. */
	decks: () => ReadonlyMap<string, PartsOf> | undefined;
	media: Pick<Media, 'names' | 'get' | 'sent'>;
	later: (work: () => void, ms: number) => void;
	/** Epoch ms. */
	now: () => number;
	wanted: Pick<Wanted, 'want'>;
	fetch: typeof globalThis.fetch;
	/** Whether somebody is signed in, and their edits are here and there. */
	signedIn: () => boolean;
	/** One tab is enough. */
	locks: Pick<LockManager, 'request'> | undefined;
	onChange: () => void;
}

/** Another device may take its time, ms. */
const FIRST_LOOK = 10_000;
const LOOKS = 6;
const LOOK_UNTIL = 7 * 86_400_000;
/** What the server says where it has no room. */
const FULL = ['media-full', 'media-today'] as const;

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
		const { decks, media, wanted, signedIn } = this.#options;
		const all = [...(decks() ?? [])];
		for (const [id, parts] of all) {
			const [address] = addressOf(id, parts);
			if (address !== undefined || signedIn()) await wanted.want(shownIn(parts), address);
		}
		if (!signedIn()) return;
		await this.#send(all);
		if (this.state.kind === 'same') await this.#sent(all, media);
	}

	/** Nothing is here only; what another device is still sending is looked for again, a few times, and by later pages. */
	async #sent(all: readonly [string, PartsOf][], media: OwnMediaOptions['media']): Promise<void> {
		const { later, now } = this.#options;
		const here = new Set(await media.names().catch(() => []));
		const lacks = all.some(([, parts]) => shownIn(parts).some((name) => !here.has(name)));
		media.sent(lacks ? now() + LOOK_UNTIL : undefined);
		if (!lacks) this.#looked = 0;
		else if (this.#looked < LOOKS) later(() => void this.now(), FIRST_LOOK * 2 ** this.#looked++);
	}

	/** Sends what the account lacks, one after the other: the network is to be left to others, too. */
	async #send(all: readonly [string, PartsOf][]): Promise<void> {
		const { media } = this.#options;
		const here = new Set(await media.names().catch(() => []));
		// Also what no card shows any more: an earlier version does.
		const ours = [...new Set(all.flatMap(([, parts]) => everIn(parts)))].filter((name) =>
			here.has(name)
		);
		const followed = [...new Set(all.flatMap(([id, parts]) => addressOf(id, parts)))];
		const lacks: MediaLacking['lacks'] = [];
		for (let at = 0; at < ours.length; at += MOST_ASKED) {
			const names = ours.slice(at, at + MOST_ASKED);
			const said = await this.#ask('/api/media', MediaLacking, {
				method: 'POST',
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ names, followed: followed.slice(0, 50) })
			});
			if (typeof said === 'string') return this.#become({ kind: 'network', left: 0 });
			lacks.push(...said.lacks);
		}
		for (const [n, { name, arrived }] of lacks.entries()) {
			const left = lacks.length - n;
			this.#become({ kind: 'moving', left });
			const why = await this.#sendOne(name, arrived);
			if (why) return this.#become({ kind: why, left });
		}
		this.#become({ kind: 'same', left: 0 });
	}

	/** All pieces of one from where it broke; why not, where nothing further can be sent. */
	async #sendOne(
		name: string,
		from: number
	): Promise<Exclude<MediaState['kind'], 'same' | 'moving'> | undefined> {
		const medium = await this.#options.media.get(name).catch(() => undefined);
		if (!medium) return undefined;
		const { bytes } = medium;
		// Each piece once, and some more where another device sends it as well.
		let at = from;
		for (let turns = 2 * Math.ceil(bytes.length / PIECE) + 2; turns > 0; turns--) {
			const path = `/api/media/${name}?bytes=${bytes.length}&at=${at}`;
			const body = bytes.slice(at, at + PIECE);
			const said = await this.#ask(path, MediumArrived, { method: 'PUT', body });
			if (said === 'refused') return undefined;
			if (typeof said === 'string') return said;
			if (said.whole) return undefined;
			at = said.arrived;
		}
		return undefined;
	}

	/** A reply; `refused` where the server will never take it. */
	async #ask<S extends typeof MediaLacking | typeof MediumArrived>(
		path: string,
		schema: S,
		init: RequestInit
	): Promise<NonNullable<ReturnType<S['safeParse']>['data']> | 'refused' | Waiting> {
		try {
			const { signal } = this.#leaving;
			const response = await this.#options.fetch(path, { ...init, signal });
			const json: unknown = await response.json();
			const { why } = Object(json) as { why?: unknown };
			const full = FULL.find((one) => one === why);
			if (full) return full;
			if (response.status === 422 || response.status === 413) return 'refused';
			const read = response.ok ? schema.safeParse(json).data : undefined;
			return (read as NonNullable<ReturnType<S['safeParse']>['data']>) ?? 'network';
		} catch {
			return 'network';
		}
	}

	#become(state: MediaState): void {
		this.state = state;
		this.#options.onChange();
	}
}

type Waiting = Exclude<MediaState['kind'], 'same' | 'moving'>;

/** All that a deck ever showed. */
const everIn = (parts: PartsOf): string[] =>
	[...parts.values()].flatMap(({ part }) =>
		part.of === 'medium' && namedMedium(part.id) ? [part.id] : []
	);

/** What a deck shows; nothing of one that was deleted. */
function shownIn(parts: PartsOf): string[] {
	const head = parts.get('head');
	if (!head || valueOf(head) === null) return [];
	return [...parts.values()].flatMap((history) => {
		const { part } = history;
		const shown = part.of === 'medium' && namedMedium(part.id) && valueOf(history) !== null;
		return shown ? [part.id] : [];
	});
}

/** The address of a deck that is followed. */
function addressOf(id: string, parts: PartsOf): string[] {
	const follow = PUBLISHED_DECK.test(id) ? followOf(parts) : undefined;
	return follow ? [follow.address] : [];
}
