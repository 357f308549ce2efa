/** The shelf of this server: decks that their makers have put on it, for everybody to find. Off unless `SHELF` says otherwise. */
import type { OnShelf } from '#lib/class/decks/publication.ts';
import type { Database } from '#lib/server/database/database.ts';
import { refused, type Refused } from '#lib/server/refused.ts';
import { newId } from '#lib/server/token.ts';
import { givenOut, keptListing } from './published.ts';
import { mayList } from './who-may.ts';

/** Decks that are looked through, the latest; and that are shown at a time. */
const MOST_LOOKED_AT = 2000;
const SHOWN = 50;
/** What is written about one deck and not looked at yet: more says nothing more. */
const MOST_COMPLAINTS = 100;

/** The latest first. With words to look for: those that have all of them in their title, summary or makers. */
export async function shelfOf(db: Database, sought: string): Promise<OnShelf[]> {
	const rows = await givenOut(db)
		.innerJoin('account', 'account.account', 'published.account')
		.select([
			'published.deck',
			'published.version',
			'published.address',
			'published_version.listing',
			'published_version.created',
			'account.role'
		])
		.where('published.listed', '=', 1)
		.where('published.address', 'is not', null)
		.where('published.taken_down', 'is', null)
		.orderBy('published_version.created', 'desc')
		.limit(MOST_LOOKED_AT)
		.execute();
	const words = folded(sought).split(/\s+/).filter(Boolean);
	const found: OnShelf[] = [];
	for (const { deck, version, address, listing: json, created, role } of rows) {
		// The setting may have become stricter since.
		if (address === null || !mayList({ role })) continue;
		const listing = keptListing({ deck, version, listing: json });
		if (!listing) continue;
		const { title, summary, lang, dir, facts, authors, license } = listing;
		const text = folded([title, summary, ...authors].join(' '));
		if (!words.every((word) => text.includes(word))) continue;
		found.push({ address, title, summary, lang, dir, facts, authors, license, changed: created });
		if (found.length >= SHOWN) break;
	}
	return found;
}

/** Without accents and capitals: whoever looks for “elysee” means “Élysée”. */
const folded = (text: string): string =>
	text
		.normalize('NFKD')
		.replaceAll(/\p{M}+/gu, '')
		.toLowerCase();

/** What somebody writes about a published deck, for whoever runs the server. Of who writes it nothing is kept. */
export async function complain(
	db: Database,
	{ address, text, now }: { address: string; text: string; now: number }
): Promise<Refused<'not-published' | 'reports-full'> | undefined> {
	const about = await db
		.selectFrom('published')
		.select('deck')
		.where('address', '=', address)
		.where('taken_down', 'is', null)
		.executeTakeFirst();
	if (!about) return refused('not-published');
	const { count } = await db
		.selectFrom('complaint')
		.select(({ fn }) => fn.countAll().as('count'))
		.where('deck', '=', about.deck)
		.executeTakeFirstOrThrow();
	if (Number(count) >= MOST_COMPLAINTS) return refused('reports-full');
	await db
		.insertInto('complaint')
		.values({ deck: about.deck, complaint: newId(), text, sent: now })
		.execute();
	return undefined;
}
