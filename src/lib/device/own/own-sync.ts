/**
 * Keeps the edits of this device and those of its account on the server the same, as reviews are kept (see
 * sync/sync.ts): soon after each edit, and as often as it takes. Its code is fetched where somebody is signed in.
 */
import type { Push } from '#lib/memory/log/exchange.ts';
import type { Edit } from '#lib/own/edit.ts';
import type { Edits } from '#lib/own/edits.ts';
import type { ReviewLog } from '#lib/device/log/review-log.ts';
import { isAnothers, type AccountHere } from '#lib/device/sync/account-here.ts';
import type { Sync } from '#lib/device/sync/sync.ts';
import type { SyncState } from '#lib/device/sync/sync-state.ts';
import type { OwnMarks } from './marks.ts';

export interface OwnSyncOptions {
	log: ReviewLog<Edits, Edit>;
	/** Whose device this is; undefined while nobody is signed in. */
	account: () => AccountHere | undefined;
	marks: Pick<OwnMarks, 'behind' | 'same'>;
	/** Sends a message, in place of the network. */
	post?: (push: Push) => Promise<Response>;
	/** Epoch ms. */
	now: () => number;
	later: (work: () => void, ms: number) => void;
	onState: () => void;
	/** Called when the edits here and there are the same. */
	onSynced?: () => void;
}

export class OwnSync {
	/** How the edits here and on the server stand. */
	state: SyncState = { kind: 'off' };
	readonly #options: OwnSyncOptions;
	#account: AccountHere | undefined;
	#sync: Sync<Edit> | undefined;

	constructor(options: OwnSyncOptions) {
		this.#options = options;
	}

	/** Something was written: it goes out soon. */
	written(): void {
		if (this.#sync) this.#sync.written();
		else void this.now();
	}

	/** The server has other edits: they come in, unless it was asked for them lately and could not give them. */
	heard(): void {
		if (this.state.kind !== 'waiting') void this.now();
	}

	/** Syncs at once, if somebody is signed in; resolves when it is done or has to wait. */
	async now(): Promise<void> {
		const { log } = this.#options;
		const account = this.#options.account();
		if (account !== this.#account) this.stop();
		if (!account) return;
		if (isAnothers(log.status, account)) return this.#become({ kind: 'another' });
		this.#account = account;
		this.#sync ??= await this.#begin(account);
		await this.#sync?.now();
	}

	/** Nothing more is sent, and nothing comes in. */
	stop(): void {
		this.#sync?.stop();
		this.#sync = undefined;
		this.#account = undefined;
		this.#become({ kind: 'off' });
	}

	/** Undefined without a network: the next edit tries again. */
	async #begin(account: AccountHere): Promise<Sync<Edit> | undefined> {
		const loaded = await Promise.all([
			import('#lib/device/sync/sync.ts'),
			import('#lib/device/sync/ask-server.ts'),
			import('#lib/device/log/bring-in.ts')
		]).catch(() => undefined);
		if (!loaded || this.#account !== account || this.#sync) return this.#sync;
		const [{ Sync }, { postPush }] = loaded;
		const { log, marks, now, later } = this.#options;
		const { post = (push) => postPush(push, '/api/own') } = this.#options;
		return new Sync<Edit>({
			log: {
				outgoing: (of, most) => log.outgoing(of, most),
				bringIn(incoming) {
					marks.behind();
					return log.bringIn(incoming);
				},
				keepAhead: (ahead) => log.keepAhead(ahead)
			},
			name: 'footnote-own-sync',
			account: account.id,
			post,
			askState: async () => undefined,
			now,
			chance: () => Math.random(),
			later,
			locks: globalThis.navigator?.locks,
			onState: (state) => {
				const { sync } = log.status;
				if (state.kind === 'synced' && sync && log.status.unsent === 0)
					marks.same({ edits: sync.position, lineage: sync.lineage ?? '' });
				this.#become(state);
				if (state.kind === 'synced') this.#options.onSynced?.();
			}
		});
	}

	#become(state: SyncState): void {
		this.state = state;
		this.#options.onState();
	}
}
