import type { RequestEvent } from '@sveltejs/kit';
import { teacherHere } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { ownClass } from './classes.ts';

/** The class of a teacher's page; 404 for everybody but its teacher. */
export async function classHere({
	locals,
	params
}: Pick<RequestEvent, 'locals'> & { params: { class: string } }) {
	const { account } = await teacherHere({ locals });
	const { db, now } = await backend();
	return {
		db,
		now: now(),
		teacher: account.id,
		here: await ownClass(db, account.id, params.class)
	};
}
