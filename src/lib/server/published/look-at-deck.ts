/** A deck that somebody wants to publish: checked aside, shown with all that is to be said of it, and only then given out. */
import { createHash } from 'node:crypto';
import type { PublicationReview, ToPublish } from '#lib/class/decks/publication.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { Database } from '#lib/server/database/database.ts';
import { deckChecks } from '#lib/server/decks/deck-check.ts';
import { givenOut } from './published.ts';

type LookedAt =
	| { problem: 'heavy' | 'busy' }
	| { problems: readonly Saying[] }
	/** `ready`: there is nothing to be read, or it was read. */
	| { deck: Deck; review: PublicationReview; ready: boolean };

/** What is to be said of it. Nothing is kept. */
export async function lookAtDeck(
	db: Database,
	account: string,
	{ own, deck: json, seen, corrections }: ToPublish,
	checks = deckChecks
): Promise<LookedAt> {
	const bytes = new TextEncoder().encode(JSON.stringify({ ...json, id: own }));
	const before = await versionOut(db, account, own);
	const checked = await checks.check({ bytes, file: undefined }, async () => before?.json);
	if ('refused' in checked) return { problem: checked.refused };
	if ('problems' in checked) return { problems: checked.problems.map(({ says }) => says) };
	const { deck, changes, remarks = [] } = checked;
	const { title, lang, dir, facts } = deck;
	// What was read is what goes out, in place of what it was compared with.
	const name = createHash('sha256')
		.update(`${before?.version ?? ''} ${JSON.stringify(deck)}`)
		.digest('hex');
	const review = { title, lang, dir, facts: facts.length, seen: name, remarks, changes };
	const read = seen === name && (!changes || changes.silent.length === 0 || corrections === true);
	return { deck, review, ready: read || (remarks.length === 0 && before === undefined) };
}

/** The version that goes out of a deck; undefined where nothing was published of it. */
const versionOut = (db: Database, account: string, own: string) =>
	givenOut(db)
		.select(['published.version', 'published_version.json'])
		.where('published.account', '=', account)
		.where('published.own', '=', own)
		.orderBy('published.created', 'desc')
		.executeTakeFirst();
