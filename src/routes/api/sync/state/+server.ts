import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { version } from '$app/env';
import { Allowance } from '#lib/server/http/allowance.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { stateOf } from '#lib/server/log/state.ts';
import { LargeReply } from '#lib/server/turns/replies.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestHandler } from './$types';

/** A device asks once; a learner has few. */
const pace = new Allowance({ burst: 20, perSecond: 0.1 });

/** A large state takes tens of megabytes to make: two are, at once. */
const TAKES = 4_000_000;

const brotlied = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** What the account remembers, so that a new device can study before the history is there. */
export const GET: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const { db, now } = await backend();
	if (!pace.take(account.id, now())) refuse('asked-just-now');
	const large = new LargeReply(event, account.id);
	await large.room(TAKES);
	try {
		const state = await stateOf(db, account.id, version);
		if (!state) {
			large.leave();
			return new Response(null, { status: 204 });
		}
		const accepted = event.request.headers.get('accept-encoding') ?? '';
		const { encoding, body } = await compressed(state, accepted);
		return new Response(large.body([body].values()), {
			headers: {
				'content-type': 'application/octet-stream',
				'content-length': String(body.length),
				...(encoding && { 'content-encoding': encoding }),
				vary: 'accept-encoding',
				'footnote-release': version
			}
		});
	} catch (error) {
		large.leave();
		throw error;
	}
};

/** Quickly rather than well: somebody is waiting. */
async function compressed(bytes: Uint8Array, accepted: string) {
	if (/\bbr\b/.test(accepted)) {
		const params = { [constants.BROTLI_PARAM_QUALITY]: 4 };
		return { encoding: 'br', body: await brotlied(bytes, { params }) };
	}
	if (/\bgzip\b/.test(accepted)) return { encoding: 'gzip', body: await gzipped(bytes) };
	return { encoding: undefined, body: bytes };
}
