/** How this device and the server stand. */
export type SyncState =
	/** Nobody is signed in: everything stays on this device. */
	| { kind: 'off' }
	/** The server has everything. `at`: epoch ms. */
	| { kind: 'synced'; at: number }
	| { kind: 'sending' }
	/** A long history is coming in; what it adds up to is here already. */
	| { kind: 'receiving' }
	/** It is tried again by itself. `today` and `account`: the server has no room for more, today or at all. */
	| { kind: 'waiting'; why: 'network' | 'server' | 'storage' | 'today' | 'account' }
	/** The server does not know this device any more: nothing is lost here, and nothing goes out. */
	| { kind: 'signed-out' }
	/** What is here was an account's, and another is signed in. */
	| { kind: 'another' };
