import type { RequestEvent } from '@sveltejs/kit';
import { LargeReply } from '#lib/server/turns/replies.ts';

/** Bytes: a page of a log, and the piece that is made of it. An account's share has room for a pull beside it. */
const AT_HAND = 1_300_000;

/**
 * A file to keep, sent piece by piece: it may be larger than what should be in memory at once.
 *
 * @param account whose
 * @throws {TooBusy} when too many are being sent
 */
export async function fileReply(
	event: Pick<RequestEvent, 'getClientAddress'>,
	account: string,
	name: string,
	pieces: AsyncGenerator<string>
): Promise<Response> {
	const large = new LargeReply(event, account);
	await large.room(AT_HAND);
	let first: IteratorResult<string>;
	try {
		// What fails at once can still be said with a status.
		first = await pieces.next();
	} catch (error) {
		large.leave();
		throw error;
	}
	async function* all() {
		if (first.done) return;
		yield first.value;
		yield* pieces;
	}
	return new Response(large.body(all()), {
		headers: {
			'content-type': 'application/json',
			'content-disposition': `attachment; filename="${name}"`
		}
	});
}
