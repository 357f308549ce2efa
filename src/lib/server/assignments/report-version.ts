import { createHash } from 'node:crypto';
import { DAY } from '#lib/memory/day.ts';
import type { Database } from '#lib/server/database/database.ts';

/**
 * Changes whenever a class's report on an assignment may have changed: when a member's log has grown,
 * a member came or went, the assignment or a deck of its teachers was changed, or a day has passed. Cheap enough to be asked for
 * every few seconds by everybody who looks.
 */
export async function reportVersion(
	db: Database,
	{ inClass, changed, now }: { inClass: string; changed: number; now: number }
): Promise<string> {
	const members = await db
		.selectFrom('member')
		.leftJoin('log', 'log.account', 'member.account')
		.select(['member.member', 'member.changed', 'member.state', 'log.end'])
		.where('member.class', '=', inClass)
		.orderBy('member.member')
		.execute();
	const decks = await db
		.selectFrom('own_deck')
		.select(['own_deck.deck', 'own_deck.version'])
		.where(({ eb, or, selectFrom }) =>
			or([
				eb('teacher', 'in', selectFrom('class').select('teacher').where('class', '=', inClass)),
				eb('teacher', 'in', selectFrom('co_teacher').select('account').where('class', '=', inClass))
			])
		)
		.orderBy('own_deck.deck')
		.execute();
	const hash = createHash('sha256');
	hash.update(`${changed} ${Math.floor(now / DAY)}`);
	for (const { member, changed, state, end } of members)
		hash.update(`\n${member} ${changed} ${state} ${end ?? 0}`);
	for (const { deck, version } of decks) hash.update(`\n${deck} ${version}`);
	return hash.digest('base64url').slice(0, 16);
}
