import { classHere } from '#lib/server/classes/class-here.ts';
import { openInvitations } from '#lib/server/classes/invitations.ts';
import { teachersOf } from '#lib/server/classes/teaching.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { db, now, here, teacher } = await classHere(event);
	const teachers = await teachersOf(db, here.id, now);
	return {
		demo: here.demo,
		here,
		now,
		teachers: teachers.map(({ account, ...one }) => ({
			...one,
			id: account,
			you: account === teacher
		})),
		open: here.role === 'lead' ? await openInvitations(db, here.id, now) : 0,
		site: event.url.origin
	};
};

export const GET = asJson(_read);
