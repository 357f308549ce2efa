/**
 * Decks that teachers bring: checked like those of the project, kept with all their versions, given to
 * the teacher and to the pupils they are assigned to, and to nobody else.
 */
import { createHash } from 'node:crypto';
import { listingOf, type DeckListing } from '#lib/deck/listing.ts';
import type { AssignableDeck } from '#lib/class/assignment-form.ts';
import type { Deck, Fact } from '#lib/deck/schema.ts';
import { newCode } from '#lib/server/token.ts';
import type { ExpressionBuilder } from 'kysely';
import { storedJson, storedOwn } from '#lib/server/database/bad-row.ts';
import { lockAccount } from '#lib/server/database/locks.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { OwnDeckVersionTable, Tables } from '#lib/server/database/tables.ts';
import { partsOf } from './deck-parts.ts';
import { taughtBy } from '#lib/server/classes/teaching.ts';
import { KnownVersions } from './known-versions.ts';
import { refused, type Refused } from '#lib/server/refused.ts';

/** A deck as its teacher sees it. */
export interface OwnDeck {
	id: string;
	/** The id in its file. */
	name: string;
	listing: DeckListing;
	/** Epoch ms of its latest version. */
	changed: number;
}

type OwnDeckVersions = OwnDeck & {
	versions: { version: string; created: number }[];
	/** As it was uploaded. */
	source: string;
};

/** Decks a teacher may have. */
export const MOST_DECKS = 200;

/** The deck of this teacher that a file with such an id would be a new version of, as JSON. */
export async function earlierJson(
	db: Database,
	teacher: string,
	name: string
): Promise<string | undefined> {
	const row = await latest(db)
		.select('own_deck_version.json')
		.where('own_deck.teacher', '=', teacher)
		.where('own_deck.name', '=', name)
		.executeTakeFirst();
	return row && storedDeck(row.json, row.deck, row.version) ? row.json : undefined;
}

/**
 * Publishes a checked deck: as a new one, or as the next version of the one with the same id in its
 * file. One deck too many is refused.
 *
 * @param source as it was uploaded
 */
export async function publishDeck(
	db: Database,
	{ teacher, deck, source, now }: { teacher: string; deck: Deck; source: string; now: number }
): Promise<OwnDeck | Refused<'decks-full'>> {
	const { id: name } = deck;
	return db.transaction().execute(async (trx) => {
		// Of two files that come at once, one is the next version of the other.
		await lockAccount(trx, teacher);
		const before = await trx
			.selectFrom('own_deck')
			.select('deck')
			.where('teacher', '=', teacher)
			.where('name', '=', name)
			.executeTakeFirst();
		if (!before && (await decksOwned(trx, teacher)) >= MOST_DECKS) return refused('decks-full');
		const id = before?.deck ?? `${name.slice(0, 50).replace(/-$/, '')}-${newCode()}`;
		const given: Deck = { ...deck, id };
		const json = JSON.stringify(given);
		const version = createHash('sha256').update(json).digest('hex').slice(0, 32);
		const listing = listingOf(given, version);
		const kept: KeptListing = { ...listing, sections: partsOf(given) };
		await trx
			.insertInto('own_deck')
			.values({ deck: id, teacher, name, version })
			.onConflict((known) => known.column('deck').doUpdateSet({ version }))
			.execute();
		await trx
			.insertInto('own_deck_version')
			.values({ deck: id, version, listing: JSON.stringify(kept), source, json, created: now })
			// Back to a version there was: it is the latest again.
			.onConflict((known) => known.columns(['deck', 'version']).doUpdateSet({ created: now }))
			.execute();
		return { id, name, listing, changed: now };
	});
}

/** A teacher's decks by title. */
export async function ownDecks(db: Database, teacher: string): Promise<OwnDeck[]> {
	const rows = await latest(db).where('own_deck.teacher', '=', teacher).execute();
	return rows
		.flatMap((row) => {
			const { deck: id, name, created } = row;
			const listing = listed(row);
			return listing ? { id, name, listing, changed: created } : [];
		})
		.sort((a, b) => a.listing.title.localeCompare(b.listing.title));
}

/** A deck of this teacher with its versions, the latest first; any other is refused. */
export async function ownDeck(
	db: Database,
	teacher: string,
	id: string
): Promise<OwnDeckVersions | Refused<'no-such-deck'>> {
	const row = await latest(db)
		.select('own_deck_version.source')
		.where('own_deck.teacher', '=', teacher)
		.where('own_deck.deck', '=', id)
		.executeTakeFirst();
	const listing = row && listed(row);
	if (!listing) return refused('no-such-deck');
	const versions = await db
		.selectFrom('own_deck_version')
		.select(['version', 'created'])
		.where('deck', '=', id)
		.orderBy('created', 'desc')
		.execute();
	const { name, created, source } = row;
	return { id, name, listing, changed: created, versions, source };
}

/** Removes a deck; devices drop it when they next ask. What was learnt of it stays in their logs. */
export async function removeDeck(db: Database, teacher: string, id: string): Promise<void> {
	await db.transaction().execute(async (trx) => {
		const { numDeletedRows } = await trx
			.deleteFrom('own_deck')
			.where('deck', '=', id)
			.where('teacher', '=', teacher)
			.executeTakeFirstOrThrow();
		if (numDeletedRows > 0n)
			await trx.deleteFrom('own_deck_version').where('deck', '=', id).execute();
	});
}

/**
 * A teacher's decks by title, and those that colleagues assigned in a class they share, with the parts of
 * each; those of a deck kept by an older server are found anew.
 */
export async function ownParts(db: Database, teacher: string): Promise<AssignableDeck[]> {
	const shared = await assignedTo(db, teacher);
	const rows = await latest(db).where(ownOr(teacher, shared)).execute();
	const parts = rows.map(async (row): Promise<AssignableDeck[]> => {
		const { deck: own } = row;
		const kept = keptListing(row);
		if (!kept) return [];
		const { id, title, lang, dir, facts, cards } = kept;
		const sections =
			kept.sections ?? (await decksByTeacher(db, teacher, [own])).map(partsOf)[0] ?? [];
		return [{ id, title, lang, dir, facts, cards, sections }];
	});
	return (await Promise.all(parts)).flat().sort((a, b) => a.title.localeCompare(b.title));
}

/** How the decks are listed that an account may read besides the bundled ones. */
export async function readableDecks(db: Database, account: string): Promise<DeckListing[]> {
	const own = (await ownDecks(db, account)).map(({ listing }) => listing);
	const ids = [...(await assignedTo(db, account))].filter((id) =>
		own.every((one) => one.id !== id)
	);
	if (ids.length === 0) return own;
	const rows = await latest(db).where('own_deck.deck', 'in', ids).execute();
	return [...own, ...rows.flatMap((row) => listed(row) ?? [])];
}

/** A deck as JSON with its version, for whom it is meant; undefined for everybody else. */
export async function readableDeck(
	db: Database,
	account: string,
	id: string
): Promise<{ json: string; version: string } | undefined> {
	const row = await latest(db)
		.select('own_deck_version.json')
		.where('own_deck.deck', '=', id)
		.executeTakeFirst();
	if (!row) return undefined;
	const may = row.teacher === account || (await assignedTo(db, account)).has(id);
	return may ? { json: row.json, version: row.version } : undefined;
}

/** The decks by their ids as far as they are the teacher's own, or assigned in a class that they teach. */
export async function decksByTeacher(
	db: Database,
	teacher: string,
	ids: readonly string[]
): Promise<Deck[]> {
	if (ids.length === 0) return [];
	const shared = await assignedTo(db, teacher);
	const rows = await latest(db)
		.where(ownOr(teacher, shared))
		.where('own_deck.deck', 'in', ids)
		.execute();
	const decks = await Promise.all(
		rows.map(async ({ deck, version }) => {
			const known = versions.known(version);
			if (known) return [known];
			const { json } = await db
				.selectFrom('own_deck_version')
				.select('json')
				.where('deck', '=', deck)
				.where('version', '=', version)
				.executeTakeFirstOrThrow();
			return versions.read(version, json, (text) => storedDeck(text, deck, version)) ?? [];
		})
	);
	return decks.flat();
}

/** Undefined, and named in the log, for one that cannot be read: by its shape, for it was checked when it came. */
const storedDeck = (json: string, deck: string, version: string): Deck | undefined =>
	storedOwn<Deck>(json, ['own_deck_version', deck, version], isDeck);

const isDeck = ({ id, facts, entities }: Partial<Deck>): boolean =>
	typeof id === 'string' &&
	typeof entities === 'object' &&
	Array.isArray(facts) &&
	facts.every((fact: Partial<Fact> | null) => typeof fact?.id === 'string' && fact.kind);

const versions = new KnownVersions();

const latest = (db: Database) =>
	db
		.selectFrom('own_deck')
		.innerJoin('own_deck_version', (join) =>
			join
				.onRef('own_deck_version.deck', '=', 'own_deck.deck')
				.onRef('own_deck_version.version', '=', 'own_deck.version')
		)
		.select([
			'own_deck.deck',
			'own_deck.teacher',
			'own_deck.name',
			'own_deck.version',
			'own_deck_version.listing',
			'own_deck_version.created'
		]);

const ownOr =
	(teacher: string, ids: ReadonlySet<string>) =>
	({ eb, or }: ExpressionBuilder<Tables, 'own_deck'>) =>
		ids.size === 0
			? eb('own_deck.teacher', '=', teacher)
			: or([eb('own_deck.teacher', '=', teacher), eb('own_deck.deck', 'in', [...ids])]);

/** Ids of decks that are assigned in the classes that an account is in, or teaches. */
async function assignedTo(db: Database, account: string): Promise<Set<string>> {
	const learnt = await db
		.selectFrom('member')
		.innerJoin('assignment', 'assignment.class', 'member.class')
		.select(['assignment.class', 'assignment.assignment', 'assignment.body'])
		.where('member.account', '=', account)
		.where('member.state', '=', 'in')
		.execute();
	const taught = await taughtBy(db, account, Date.now())
		.innerJoin('assignment', 'assignment.class', 'class.class')
		.select(['assignment.class', 'assignment.assignment', 'assignment.body'])
		.execute();
	const covers = [...learnt, ...taught].flatMap(
		({ class: inClass, assignment, body }) =>
			storedJson(body, BODIES['assignment.body'], ['assignment', inClass, assignment])?.covers ?? []
	);
	return new Set(covers.map(({ deck }) => deck));
}

/** A listing as it is kept, with the parts of the deck that can be assigned. */
type KeptListing = DeckListing & { sections?: AssignableDeck['sections'] };

/** Undefined, and named in the log, for one that cannot be read. */
const keptListing = (row: Pick<OwnDeckVersionTable, 'deck' | 'version' | 'listing'>) =>
	storedOwn<KeptListing>(row.listing, ['own_deck_version', row.deck, row.version], isListing);

const isListing = ({ id, title, lang, version, sections = [] }: Partial<KeptListing>): boolean =>
	[id, title, lang, version].every((text) => typeof text === 'string') && Array.isArray(sections);

function listed(row: Parameters<typeof keptListing>[0]): DeckListing | undefined {
	const kept = keptListing(row);
	if (!kept) return undefined;
	const { sections: _, ...listing } = kept;
	return listing;
}

async function decksOwned(db: Database, teacher: string): Promise<number> {
	const { count } = await db
		.selectFrom('own_deck')
		.select(({ fn }) => fn.countAll().as('count'))
		.where('teacher', '=', teacher)
		.executeTakeFirstOrThrow();
	return Number(count);
}
