/**
 * Whose device this is, and how it stands with the server. Kept in the database, so that a device
 * knows it without a network; who was never signed in asks the server nothing.
 */
import type { Beginning } from '#lib/memory/log/exchange.ts';
import { isAnothers, type AccountHere } from './account-here.ts';
import type { Connection } from '#lib/device/storage/connection.ts';
import type { Database } from '#lib/device/storage/database.ts';
import { whereStored } from '#lib/device/storage/health.ts';
import type { LogStatus } from '#lib/device/log/store.ts';
import type { Sync, SyncLog } from './sync.ts';
import type { SyncState } from './sync-state.ts';

/** What syncing takes. The log's store fetches its part by itself, but not too late to fail well. */
async function load() {
	const [{ Sync, askState, postPush }] = await Promise.all([
		import('./sync.ts'),
		import('#lib/device/log/bring-in.ts')
	]);
	return { Sync, askState, postPush };
}

/** Entries that an account begins with: the others follow as always. */
const FEW = 5;

interface SignedInOptions {
	/** Undefined where the browser stores nothing. */
	connection: Pick<Connection, 'run'> | undefined;
	log: SyncLog & { readonly status: LogStatus };
	/** Called when somebody has signed in. */
	onChange: () => void;
	/** Called with what the server says of the account's edits (see own/edit.ts), whenever it does. */
	onEdits: (there: { edits: number; lineage: string }) => void;
}

export class SignedIn {
	/** Undefined while nobody is. */
	account = $state.raw<AccountHere>();
	state = $state.raw<SyncState>({ kind: 'off' });
	readonly #options: SignedInOptions;
	#sync: Sync | undefined;

	constructor(options: SignedInOptions) {
		this.#options = options;
	}

	/** Reads whose device it is, and begins to sync. Resolves in any case. */
	async open(): Promise<void> {
		this.account = await this.#stored((db) => db.get('account', 'here'));
		void this.#begin();
	}

	/** Something was written to the log. */
	written(): void {
		this.#sync?.written();
	}

	/** Syncs at once, if it can; resolves when it is done or has to wait. */
	async now(): Promise<void> {
		await this.#sync?.now();
	}

	/** Takes up the account's answers beside those of another that are here. */
	async unite(): Promise<void> {
		if (this.account) await this.become({ ...this.account, unite: true });
	}

	/** The first of what was learnt here, to begin an account with. */
	async beginning(): Promise<Beginning> {
		const { writer, entries } = await this.#options.log.outgoing('', FEW);
		return { device: writer, now: Date.now(), entries };
	}

	/** Nothing goes out any more, and nothing comes in. */
	stop(): void {
		this.#sync?.stop();
		this.#sync = undefined;
	}

	/** The server does not know this device: what is here stays, and whose it is, too. */
	lost(): void {
		this.stop();
		if (this.account) this.state = { kind: 'signed-out' };
	}

	/** This device is somebody's from now on. */
	async become(account: AccountHere): Promise<void> {
		this.stop();
		this.state = { kind: 'off' };
		this.account = account;
		await this.#stored((db) => db.put('account', account, 'here'));
		this.#options.onChange();
		void this.#begin();
	}

	async #begin(): Promise<void> {
		const { account } = this;
		if (!account) return;
		const { log } = this.#options;
		if (isAnothers(log.status, account)) {
			this.state = { kind: 'another' };
			return;
		}
		const loaded = await load().catch(() => undefined);
		// Without a network the next page tries again.
		if (!loaded || this.account !== account) return;
		const { Sync, askState, postPush } = loaded;
		this.#sync = new Sync({
			log,
			account: account.id,
			askState,
			post: (push) => postPush(push),
			onReply: ({ edits, lineage }) =>
				edits !== undefined && this.#options.onEdits({ edits, lineage }),
			now: () => Date.now(),
			chance: () => Math.random(),
			later: (work, ms) => void setTimeout(work, ms),
			locks: globalThis.navigator?.locks,
			onState: (state) => (this.state = state)
		});
		await this.#sync.now();
	}

	/** Storage that fails is as good as empty here: the server knows. */
	#stored<T>(work: (db: Database) => Promise<T>): Promise<T | undefined> {
		return whereStored(() => this.#options.connection?.run(work));
	}
}
