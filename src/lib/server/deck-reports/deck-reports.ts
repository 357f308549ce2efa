/** Mistakes that pupils and followers report, to whoever made the deck. Of who reports nothing is kept. */
import type { DeckReport, ReportForMaker, Settling } from '#lib/class/decks/deck-report.ts';
import type { Database } from '#lib/server/database/database.ts';
import { readableDeck } from '#lib/server/decks/readable-decks.ts';
import { refused, type Refused } from '#lib/server/refused.ts';
import { hashOf, newId } from '#lib/server/token.ts';

/** Of one deck that nobody has settled yet: more are nobody's to read, or a flood. */
export const MOST_OPEN = 300;
/** How long one that was settled is kept, so that its writer may hear of it, ms. */
export const KEPT = 180 * 86_400_000;

interface Reporting extends DeckReport {
	/** Whoever reports, as far as that decides what they may read; undefined without an account. */
	account: string | undefined;
	now: number;
}

/** Takes a report once, however often it is sent; the deck that it is about. */
export async function takeReport(
	db: Database,
	{ to, fact, text, receipt, account, now }: Reporting
): Promise<{ deck: string } | Refused<'no-such-deck' | 'reports-full'>> {
	const made =
		'address' in to ? await publishedAt(db, to.address) : await meantFor(db, account, to.deck);
	if (!made) return refused('no-such-deck');
	const { open } = await db
		.selectFrom('deck_report')
		.select(({ fn }) => fn.countAll().as('open'))
		.where('deck', '=', made.deck)
		.where('outcome', 'is', null)
		.executeTakeFirstOrThrow();
	if (Number(open) >= MOST_OPEN) return refused('reports-full');
	await db
		.insertInto('deck_report')
		.values({
			account: made.account,
			report: newId(),
			deck: made.deck,
			fact,
			receipt: hashOf(receipt),
			text,
			sent: now,
			outcome: null,
			settled: null
		})
		.onConflict((known) => known.column('receipt').doNothing())
		.execute();
	return { deck: made.deck };
}

const publishedAt = (db: Database, address: string) =>
	db
		.selectFrom('published')
		.select(['deck', 'account'])
		.where('address', '=', address)
		.where('taken_down', 'is', null)
		.executeTakeFirst();

/** A teacher's deck, for who may read it. */
async function meantFor(db: Database, account: string | undefined, deck: string) {
	if (account === undefined || !(await readableDeck(db, account, deck))) return undefined;
	return db
		.selectFrom('own_deck')
		.select(['deck', 'teacher as account'])
		.where('deck', '=', deck)
		.executeTakeFirst();
}

/** What came of some reports, in their order: null while nothing has, undefined for one that is not here. */
export async function outcomesOf(db: Database, receipts: readonly string[]) {
	if (receipts.length === 0) return [];
	const hashes = receipts.map(hashOf);
	const rows = await db
		.selectFrom('deck_report')
		.select(['receipt', 'outcome'])
		.where('receipt', 'in', hashes)
		.execute();
	const found = new Map(rows.map(({ receipt, outcome }) => [receipt, outcome]));
	return hashes.map((hash) => found.get(hash));
}

/**
 * What was reported to an account, the latest first, the open ones before the others.
 *
 * @param about the id of a deck, as its maker or as the server knows it
 */
export async function reportsTo(
	db: Database,
	account: string,
	about: string
): Promise<ReportForMaker[]> {
	const published = await db
		.selectFrom('published')
		.select('deck')
		.where('account', '=', account)
		.where('own', '=', about)
		.execute();
	const given = await db
		.selectFrom('own_deck')
		.select('deck')
		.where('teacher', '=', account)
		.where('name', '=', about)
		.execute();
	const decks = [about, ...[...published, ...given].map(({ deck }) => deck)];
	const rows = await db
		.selectFrom('deck_report')
		.select(['report', 'deck', 'fact', 'text', 'sent', 'outcome'])
		.where('account', '=', account)
		.where('deck', 'in', decks)
		.orderBy('sent', 'desc')
		.limit(2 * MOST_OPEN)
		.execute();
	return rows.toSorted((a, b) => Number(a.outcome !== null) - Number(b.outcome !== null));
}

/** Says what came of one; of nobody else's. */
export async function settleReport(
	db: Database,
	{ account, report, outcome, now }: Settling & { account: string; now: number }
): Promise<void> {
	await db
		.updateTable('deck_report')
		.set({ outcome, settled: now })
		.where('account', '=', account)
		.where('report', '=', report)
		.execute();
}

/** Forgets those that were settled long ago. */
export async function forgetSettled(db: Database, now: number): Promise<void> {
	await db
		.deleteFrom('deck_report')
		.where('settled', '<', now - KEPT)
		.execute();
}
