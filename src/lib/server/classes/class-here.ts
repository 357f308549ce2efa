import { type RequestEvent } from '@sveltejs/kit';
import { may, type Right } from '#lib/class/teaching.ts';
import { teacherHere } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { taughtClass } from './classes.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { refuse } from '#lib/server/refuse.ts';

/**
 * The class of a teacher's page; 404 for everybody but its teachers, 403 for one of them who may not do
 * what takes this right (see class/teaching.ts).
 */
export async function classHere(
	{ locals, params }: Pick<RequestEvent, 'locals'> & { params: { class: string } },
	right: Right = 'teach'
) {
	const { account } = await teacherHere({ locals });
	const { db, now: clock } = await backend();
	const now = clock();
	const here = orRefuse(await taughtClass(db, account.id, params.class, now));
	if (!may(here.role, right)) refuse('only-its-teacher');
	return { db, now, teacher: account.id, here };
}
