import { redirect } from '@sveltejs/kit';
import { backend } from '#lib/server/backend.ts';
import { pupilClasses } from '#lib/server/pupils/pupil-classes.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async ({ locals }: RequestEvent) => {
	const session = await locals.session();
	if (!session) redirect(303, '/join');
	const { db } = await backend();
	return { role: session.account.role, classes: await pupilClasses(db, session.account.id) };
};

export const GET = asJson(_read);
