/** A picture or a sound as a reply: what it is follows from its bytes, it is never anything that could run, and it is sent piece by piece. */
import type { RequestEvent } from '@sveltejs/kit';
import { MIME } from '#lib/deck/media/first-bytes.ts';
import { PIECE } from '#lib/deck/media/limits.ts';
import { badRow } from '#lib/server/database/bad-row.ts';
import type { Database } from '#lib/server/database/database.ts';
import { refuse } from '#lib/server/refuse.ts';
import { LargeReply } from '#lib/server/turns/replies.ts';
import type { StoredMedium } from './held.ts';
import { bytesOf, pieceOf } from './pieces.ts';
import { rangeIn } from './range.ts';

/** @param asker for whom it is: an account, or a network */
export async function mediumHere(
	event: Pick<RequestEvent, 'request' | 'getClientAddress'>,
	db: Database,
	stored: StoredMedium | undefined,
	asker: string
): Promise<Response> {
	if (!stored || !isKnown(stored)) refuse('no-such-medium');
	const { medium, bytes, type } = stored;
	const etag = `"${medium}"`;
	const headers = {
		etag,
		// What is under a name never changes. A page about somebody keeps nothing all the same: see hooks.server.ts.
		'cache-control': 'private, max-age=31536000, immutable, no-transform',
		'accept-ranges': 'bytes',
		'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
		'content-disposition': `attachment; filename="${medium}.${type}"`,
		'content-type': MIME[type]
	};
	const { request } = event;
	if (request.headers.get('if-none-match') === etag)
		return new Response(null, { status: 304, headers });
	const wanted = rangeIn(request.headers.get('range'), bytes);
	if (wanted === null)
		return new Response(null, {
			status: 416,
			headers: { ...headers, 'content-range': `bytes */${bytes}` }
		});
	const { from, to } = wanted ?? { from: 0, to: bytes };
	const sent = {
		status: wanted ? 206 : 200,
		headers: {
			...headers,
			'content-length': String(to - from),
			...(wanted && { 'content-range': `bytes ${from}-${to - 1}/${bytes}` })
		}
	};
	if (request.method === 'HEAD') return new Response(null, sent);
	// What cannot be read can still be said with a status.
	if (!(await pieceOf(db, stored, Math.floor(from / PIECE)))) refuse('no-such-medium');
	const large = new LargeReply(event, asker);
	// A piece as the database gives it, and as it is sent.
	await large.room(Math.min(to - from, PIECE) * 2);
	return new Response(large.body(bytesOf(db, stored, from, to)), sent);
}

function isKnown(stored: StoredMedium): stored is StoredMedium & { type: keyof typeof MIME } {
	const known = Object.hasOwn(MIME, stored.type);
	if (!known) badRow('medium', [stored.medium]);
	return known;
}
