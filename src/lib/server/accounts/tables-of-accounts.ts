/** What becomes of rows that belong to an account: a table with such rows does not compile before it is said here. */
import type { Tables } from '#lib/server/database/tables.ts';

type OfAccounts = {
	[T in keyof Tables]: 'account' extends keyof Tables[T] ? T : never;
}[keyof Tables];

interface Fate {
	/**
	 * When a pupil's account becomes part of another: they are the other's, are united with its rows by a rule of
	 * their own (pupils/merge-accounts.ts), or go with the account. All go when it is deleted.
	 */
	merged: 'moved' | 'united' | 'gone';
	/** The name that they have in the account's file; null for what lets somebody in, or can be made anew. */
	exported: string | null;
}

export const OF_ACCOUNTS = {
	account: { merged: 'gone', exported: 'created' },
	entry: { merged: 'united', exported: 'entries' },
	log: { merged: 'united', exported: null },
	edit: { merged: 'united', exported: 'edits' },
	edit_log: { merged: 'united', exported: null },
	standing: { merged: 'gone', exported: null },
	member: { merged: 'united', exported: 'classes' },
	merged: { merged: 'united', exported: null },
	session: { merged: 'moved', exported: 'devices' },
	published: { merged: 'moved', exported: 'published' },
	deck_report: { merged: 'moved', exported: 'reports' },
	account_medium: { merged: 'united', exported: 'media' },
	// Whoever was sending it sends it again.
	arriving_medium: { merged: 'gone', exported: null },
	// By the way of the device's session, which takes it along (ON UPDATE CASCADE).
	reminder: { merged: 'moved', exported: 'reminders' },
	card: { merged: 'moved', exported: null },
	link: { merged: 'moved', exported: null },
	// A pupil has none of these.
	login: { merged: 'gone', exported: 'name' },
	passkey: { merged: 'gone', exported: 'passkeys' },
	recovery: { merged: 'gone', exported: 'recoveryCodesLeft' },
	co_teacher: { merged: 'gone', exported: 'alsoTeaches' }
} as const satisfies Readonly<Record<OfAccounts, Fate>>;

type Moved = {
	[T in OfAccounts]: (typeof OF_ACCOUNTS)[T]['merged'] extends 'moved' ? T : never;
}[OfAccounts];

/** The tables whose rows are the other's from then on. */
export const MOVED = Object.entries(OF_ACCOUNTS).flatMap(([table, { merged }]) =>
	merged === 'moved' ? [table as Moved] : []
);
