/** A deck goes out, as a new one or as the next version; and what its maker may do with it from then on. */
import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Publication, PublicationChange } from '#lib/class/decks/publication.ts';
import { listingOf } from '#lib/deck/listing.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { writtenBody } from '#lib/releases/stored-body.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import { lockAccount } from '#lib/server/database/locks.ts';
import type { Tables } from '#lib/server/database/tables.ts';
import { refused, Refused } from '#lib/server/refused.ts';
import { newAddress, newPublishedId } from '#lib/server/token.ts';
import { PUBLISHED_LIMITS, type PublishedLimits } from './limits.ts';
import { publicationOf } from './published.ts';

interface Publishing {
	account: string;
	/** The id that its maker knows it by. */
	own: string;
	deck: Deck;
	/** Epoch ms. */
	now: number;
	limits?: PublishedLimits;
}

type Full = Refused<'published-full'>;

/**
 * Publishes a checked deck: as a new one, or as the next version of what was published of it before. One that was
 * withdrawn gets a new address.
 */
export async function publish(
	db: Database,
	{ account, own, deck, now, limits = PUBLISHED_LIMITS }: Publishing
): Promise<Publication | Full | Refused<'not-published'>> {
	const id = await db.transaction().execute(async (trx): Promise<string | Full> => {
		// Of two that come at once, one is the next version of the other.
		if (!(await lockAccount(trx, account))) return refused('published-full');
		const before = await trx
			.selectFrom('published')
			.select(['deck', 'address'])
			.where('account', '=', account)
			.where('own', '=', own)
			.orderBy('created', 'desc')
			.executeTakeFirst();
		const held = await holding(trx, account);
		if (!before && held.decks >= limits.decks) return refused('published-full');
		const as = before?.deck ?? newPublishedId();
		const json = writtenBody(BODIES['published_version.json'], { ...deck, id: as });
		const bytes = Buffer.byteLength(json);
		if (bytes > limits.deck || held.bytes + bytes > limits.bytes) return refused('published-full');
		const version = createHash('sha256').update(json).digest('hex').slice(0, 32);
		if (before)
			await trx
				.updateTable('published')
				.set({ version, address: before.address ?? newAddress() })
				.where('deck', '=', as)
				.execute();
		else
			await trx
				.insertInto('published')
				.values({
					account,
					deck: as,
					own,
					address: newAddress(),
					taken_down: null,
					version,
					created: now
				})
				.execute();
		const { authors, license } = deck;
		const listing = writtenBody(BODIES['published_version.listing'], {
			...listingOf({ ...deck, id: as }, version),
			authors,
			license
		});
		await trx
			.insertInto('published_version')
			.values({ deck: as, version, listing, json, bytes, created: now })
			// Back to a version there was: it is the latest again.
			.onConflict((known) => known.columns(['deck', 'version']).doUpdateSet({ created: now }))
			.execute();
		await dropOldest(trx, as, limits.versions);
		return as;
	});
	return id instanceof Refused ? id : publicationOf(db, account, id);
}

/** Does with a publication what its maker wants; of nobody else's. */
export async function change(
	db: Database,
	{ account, id, change: wanted, now }: PublicationChange & { account: string; now: number }
): Promise<Publication | Refused<'not-published'>> {
	const set = (values: { address?: string | null; listed?: number; version?: string }) =>
		db
			.updateTable('published')
			.set(values)
			.where('deck', '=', id)
			.where('account', '=', account)
			.execute();
	switch (wanted.do) {
		case 'withdraw':
			await set({ address: null, listed: 0 });
			break;
		case 'address':
			await set({ address: newAddress() });
			break;
		case 'list':
			await set({ listed: wanted.listed ? 1 : 0 });
			break;
		case 'back':
			await db.transaction().execute(async (trx) => {
				const { numUpdatedRows } = await trx
					.updateTable('published_version')
					.set({ created: now })
					.where('deck', '=', id)
					.where('version', '=', wanted.version)
					.where('deck', 'in', (own) =>
						own.selectFrom('published').select('deck').where('account', '=', account)
					)
					.executeTakeFirstOrThrow();
				if (numUpdatedRows > 0n)
					await trx
						.updateTable('published')
						.set({ version: wanted.version })
						.where('deck', '=', id)
						.execute();
			});
			break;
		default:
			wanted satisfies never;
	}
	return publicationOf(db, account, id);
}

/** How many decks an account has published, and how much all their versions take. */
async function holding(trx: Transaction<Tables>, account: string) {
	const { decks } = await trx
		.selectFrom('published')
		.select(({ fn }) => fn.countAll().as('decks'))
		.where('account', '=', account)
		.executeTakeFirstOrThrow();
	const { bytes } = await trx
		.selectFrom('published_version')
		.innerJoin('published', 'published.deck', 'published_version.deck')
		.select(({ fn }) => fn.sum('published_version.bytes').as('bytes'))
		.where('published.account', '=', account)
		.executeTakeFirstOrThrow();
	return { decks: Number(decks), bytes: Number(bytes ?? 0) };
}

/** Keeps so many versions, the latest. */
async function dropOldest(trx: Transaction<Tables>, deck: string, most: number): Promise<void> {
	const beyond = await trx
		.selectFrom('published_version')
		.select('version')
		.where('deck', '=', deck)
		.orderBy('created', 'desc')
		.limit(1000)
		.offset(most)
		.execute();
	if (beyond.length > 0)
		await trx
			.deleteFrom('published_version')
			.where('deck', '=', deck)
			.where(
				'version',
				'in',
				beyond.map(({ version }) => version)
			)
			.execute();
}
