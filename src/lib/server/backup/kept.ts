/** Which tables a backup holds, by which key their rows are read in order; null for what can do without. */
import type { Tables } from '#lib/server/database/tables.ts';

const KEYS: { readonly [T in keyof Tables]: readonly (keyof Tables[T])[] | null } = {
	account: ['account'],
	login: ['name'],
	passkey: ['account', 'credential'],
	recovery: ['account', 'hash'],
	session: ['account', 'hash'],
	log: ['account'],
	entry: ['account', 'position'],
	edit_log: ['account'],
	edit: ['account', 'position'],
	class: ['class'],
	code: ['code'],
	co_teacher: ['account', 'class'],
	member: ['class', 'member'],
	merged: ['account'],
	card: ['hash'],
	assignment: ['class', 'assignment'],
	class_test: ['class', 'test'],
	taken_test: ['class', 'test', 'member'],
	own_deck: ['deck'],
	own_deck_version: ['deck', 'version'],
	published: ['deck'],
	published_version: ['deck', 'version'],
	deck_report: ['account', 'report'],
	complaint: ['deck', 'complaint'],
	medium: ['medium'],
	medium_piece: ['content', 'piece'],
	account_medium: ['account', 'medium'],
	// Sent again, from its beginning.
	arriving_medium: null,
	// Folded anew from the entries.
	standing: null,
	// A restored database is another one: devices are to see whether it has all that they sent.
	origin: null,
	// Good for minutes.
	link: null,
	invitation: null,
	challenge: null,
	// Browsers hold them against the key of this database alone.
	reminder: null,
	attempt: null,
	// Of the devices alone; whoever restores begins to know them anew.
	known_device: null,
	secret: null
};

export type KeptTable = keyof Tables;

/** In an order in which they can be filled: what is referred to comes first. */
export const KEPT_TABLES = Object.entries(KEYS).flatMap(([table, key]) =>
	key ? [{ table: table as KeptTable, key: key as readonly string[] }] : []
);

/** The format of the file, which outlives the database's. */
export const FORMAT = 1;
