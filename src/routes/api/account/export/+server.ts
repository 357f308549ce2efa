import { exportAccount } from '#lib/server/accounts/export.ts';
import { signedIn } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import type { RequestHandler } from './$types';

/** Everything that the server has of an account, as a file that Settings can import. */
export const GET: RequestHandler = async (event) => {
	const { account } = await signedIn(event);
	const { db, now } = await backend();
	const pieces = exportAccount(db, account.id, now());
	const body = new ReadableStream<string>({
		async pull(controller) {
			const { value, done } = await pieces.next();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: () => void pieces.return(undefined)
	});
	return new Response(body.pipeThrough(new TextEncoderStream()), {
		headers: {
			'content-type': 'application/json',
			'content-disposition': 'attachment; filename="footnote-account.json"'
		}
	});
};
