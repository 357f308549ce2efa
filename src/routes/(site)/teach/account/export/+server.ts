import { Readable } from 'node:stream';
import { exportTeacher } from '#lib/server/accounts/export-teacher.ts';
import { teacherOnPage } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import type { RequestHandler } from './$types';

/** Everything of the account as one file. */
export const GET: RequestHandler = async (event) => {
	const { account } = await teacherOnPage(event);
	const { db, now } = await backend();
	const pieces = exportTeacher(db, account.id, now());
	const day = new Date(now()).toISOString().slice(0, 10);
	return new Response(Readable.toWeb(Readable.from(pieces)) as ReadableStream, {
		headers: {
			'content-type': 'application/json',
			'content-disposition': `attachment; filename="footnote-teacher-${day}.json"`
		}
	});
};
