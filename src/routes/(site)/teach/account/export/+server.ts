import { exportTeacher } from '#lib/server/teachers/export-teacher.ts';
import { teacherOnPage } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { fileReply } from '#lib/server/http/file-reply.ts';
import type { RequestHandler } from './$types';

/** Everything of the account as one file. */
export const GET: RequestHandler = async (event) => {
	const { account } = await teacherOnPage(event);
	const { db, now } = await backend();
	const day = new Date(now()).toISOString().slice(0, 10);
	return fileReply(
		event,
		account.id,
		`footnote-teacher-${day}.json`,
		exportTeacher(db, account.id, now())
	);
};
