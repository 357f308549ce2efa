import { teacherHere } from '#lib/server/accounts/guard.ts';
import { backend } from '#lib/server/backend.ts';
import { classesWithCounts } from '#lib/server/classes/classes.ts';
import { asJson } from '#lib/server/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { account } = await teacherHere(event);
	const { db } = await backend();
	return { classes: await classesWithCounts(db, account.id) };
};

export const GET = asJson(_read);
