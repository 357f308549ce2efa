import { exportAccount } from '#lib/server/accounts/export.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { fileReply } from '#lib/server/http/file-reply.ts';
import type { RequestHandler } from './$types';

/** Everything that the server has of an account, as a file that Settings can import. */
export const GET: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const { db, now } = await backend();
	return fileReply(
		event,
		account.id,
		'footnote-account.json',
		exportAccount(db, account.id, now())
	);
};
