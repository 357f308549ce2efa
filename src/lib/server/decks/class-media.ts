/** Pictures and sounds of decks that teachers have given: for whom the deck is meant may see them. */
import { storedJson } from '#lib/server/database/bad-row.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import { deckMedia, namesInJson } from '#lib/server/media/deck-media.ts';
import { heldMedium, uniteMedia, type StoredMedium } from '#lib/server/media/held.ts';
import type { Transaction } from 'kysely';
import type { Tables } from '#lib/server/database/tables.ts';
import { assignedTo } from './readable-decks.ts';

/** One that a deck shows which is assigned to an account, or in a class that it teaches; undefined of any other. */
export async function mediumForClass(
	db: Database,
	account: string,
	name: string
): Promise<StoredMedium | undefined> {
	const ids = [...new Set([...(await assignedTo(db, account)), ...(await testedOn(db, account))])];
	if (ids.length === 0) return undefined;
	const decks = await db
		.selectFrom('own_deck')
		.select(['deck', 'version', 'teacher'])
		.where('deck', 'in', ids)
		.execute();
	for (const { deck, version, teacher } of decks) {
		const read = () => jsonOf(db, deck, version);
		if (!(await deckMedia.of(`${deck} ${version}`, read)).has(name)) continue;
		const found = await heldMedium(db, teacher, name);
		if (found) return found;
	}
	return undefined;
}

/** Ids of decks on which there is a test in a class that an account is in: its questions show what they show. */
async function testedOn(db: Database, account: string): Promise<string[]> {
	const rows = await db
		.selectFrom('member')
		.innerJoin('class_test', 'class_test.class', 'member.class')
		.select(['class_test.class', 'class_test.test', 'class_test.body'])
		.where('member.account', '=', account)
		.where('member.state', '=', 'in')
		.execute();
	return rows.flatMap(({ class: inClass, test, body }) => {
		const row = ['class_test', inClass, test] as const;
		const covers = storedJson(body, BODIES['class_test.body'], row)?.covers ?? [];
		return covers.map(({ deck }) => deck);
	});
}

/** Decks become another teacher's: what they show is theirs, too, or it would go with the one who had it. */
export async function handOverMedia(
	trx: Transaction<Tables>,
	{ from, to, decks }: { from: string; to: string; decks: readonly string[] }
): Promise<void> {
	for (const deck of decks) {
		const { version } = await trx
			.selectFrom('own_deck')
			.select('version')
			.where('deck', '=', deck)
			.executeTakeFirstOrThrow();
		const names = [...namesInJson((await jsonOf(trx, deck, version)) ?? '')];
		for (let at = 0; at < names.length; at += AT_ONCE)
			await uniteMedia(trx, from, to, names.slice(at, at + AT_ONCE));
	}
}

/** Names in one statement. */
const AT_ONCE = 500;

const jsonOf = async (db: Database, deck: string, version: string): Promise<string | undefined> =>
	(
		await db
			.selectFrom('own_deck_version')
			.select('json')
			.where('deck', '=', deck)
			.where('version', '=', version)
			.executeTakeFirst()
	)?.json;
