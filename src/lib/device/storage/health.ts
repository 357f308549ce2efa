/**
 * Whether what the learner does is being kept, and what the learner can do when it is not. The words
 * for each kind are in the message catalogue; `held` counts entries that exist only in this page.
 */
export type Health =
	/** Nothing read yet. */
	| { kind: 'opening' }
	| { kind: 'ok' }
	/** No room left. Entries are held and retried: free some space. */
	| { kind: 'full'; held: number; todo: 'free-space' }
	/** The database cannot be reached just now. Entries are held and retried: keep the page open. */
	| { kind: 'unavailable'; held: number; todo: 'keep-open' }
	/** Another tab keeps the old database open: close the other tabs. */
	| { kind: 'blocked'; held: number; todo: 'close-other-tabs' }
	/** A newer version of the app has taken over the database: reload. */
	| { kind: 'outdated'; held: number; todo: 'reload' }
	/** What was learnt here was deleted under this page: `held` is what the page still has of it. */
	| { kind: 'cleared'; held: number; todo: 'export' }
	/** This browser offers no storage at all (a private window): everything goes with the page. */
	| { kind: 'memory-only'; held: number; todo: 'export' };

/** Why the database did not do what was asked. */
export type FailureKind = 'full' | 'unavailable' | 'blocked' | 'outdated' | 'forbidden' | 'cleared';

type Todo = Extract<Health, { todo: string }>['todo'];

const TODO: Readonly<Record<FailureKind, Todo>> = {
	full: 'free-space',
	unavailable: 'keep-open',
	blocked: 'close-other-tabs',
	outdated: 'reload',
	cleared: 'export',
	forbidden: 'export'
};

/** What to tell the learner about a failure while `held` entries wait for it to pass. */
export const healthAfter = (kind: FailureKind, held: number): Health =>
	({ kind: kind === 'forbidden' ? 'memory-only' : kind, held, todo: TODO[kind] }) as Health;

/** Storage trouble that a person or time can mend. Anything else that is thrown is a bug. */
export class StorageFailure extends Error {
	readonly kind: FailureKind;

	constructor(kind: FailureKind, cause?: unknown) {
		super(`storage is ${kind}`, { cause });
		this.name = 'StorageFailure';
		this.kind = kind;
	}
}

/** What storage answers; undefined where it fails, for what can be had again elsewhere. Bugs are thrown on. */
export async function whereStored<T>(work: () => T | Promise<T>): Promise<T | undefined> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof StorageFailure) return undefined;
		throw error;
	}
}
