/** Who has a teacher's deck: that teacher, the pupils it is assigned to, who teaches them, and nobody else. */
import type { DeckListing } from '#lib/deck/listing.ts';
import type { AssignableDeck } from '#lib/class/assignment-form.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { ExpressionBuilder } from 'kysely';
import { storedJson } from '#lib/server/database/bad-row.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { Tables } from '#lib/server/database/tables.ts';
import { partsOf } from './deck-parts.ts';
import { taughtBy } from '#lib/server/classes/teaching.ts';
import { KnownVersions } from './known-versions.ts';
import { ownDecks } from './own-decks.ts';
import { storedDeck, latest, keptListing, listed } from './stored-decks.ts';

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
			kept.sections?.map(({ id: part, title: named, facts: of }) => ({
				id: part,
				title: named,
				facts: of
			})) ??
			(await decksByTeacher(db, teacher, [own])).map(partsOf)[0] ??
			[];
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

const versions = new KnownVersions();

const ownOr =
	(teacher: string, ids: ReadonlySet<string>) =>
	({ eb, or }: ExpressionBuilder<Tables, 'own_deck'>) =>
		ids.size === 0
			? eb('own_deck.teacher', '=', teacher)
			: or([eb('own_deck.teacher', '=', teacher), eb('own_deck.deck', 'in', [...ids])]);

/** Ids of decks that are assigned in the classes that an account is in, or teaches. */
export async function assignedTo(db: Database, account: string): Promise<Set<string>> {
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
