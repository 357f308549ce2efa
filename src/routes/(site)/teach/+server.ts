import { signUpGate } from '#lib/server/accounts/sign-up-gate.ts';
import { backend } from '#lib/server/backend.ts';
import { classesWithCounts } from '#lib/server/classes/classes.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

/** A teacher's classes; to everybody else what there would be for a teacher. */
export const _read = async ({ locals, url }: RequestEvent) => {
	const account = (await locals.session())?.account;
	if (account?.role !== 'teacher')
		return {
			teacher: false as const,
			gate: signUpGate(process.env),
			deleted: url.searchParams.has('deleted')
		};
	const { db, now } = await backend();
	return { teacher: true as const, classes: await classesWithCounts(db, account.id, now()) };
};

export const GET = asJson(_read);
