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

/** What to tell the learner about a failure while `held` entries wait for it to pass. */
export function healthAfter(kind: FailureKind, held: number): Health {
	switch (kind) {
		case 'full':
			return { kind, held, todo: 'free-space' };
		case 'unavailable':
			return { kind, held, todo: 'keep-open' };
		case 'blocked':
			return { kind, held, todo: 'close-other-tabs' };
		case 'outdated':
			return { kind, held, todo: 'reload' };
		case 'cleared':
			return { kind, held, todo: 'export' };
		case 'forbidden':
			return { kind: 'memory-only', held, todo: 'export' };
		default:
			return kind satisfies never;
	}
}

/** Storage trouble that a person or time can mend. Anything else that is thrown is a bug. */
export class StorageFailure extends Error {
	readonly kind: FailureKind;

	constructor(kind: FailureKind, cause?: unknown) {
		super(`storage is ${kind}`, { cause });
		this.name = 'StorageFailure';
		this.kind = kind;
	}
}
