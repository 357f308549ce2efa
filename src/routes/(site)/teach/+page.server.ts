import { signUpGate } from '#lib/server/accounts/sign-up-gate.ts';
import { backend } from '#lib/server/backend.ts';
import { classesOf } from '#lib/server/classes/classes.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const account = (await locals.session())?.account;
	if (account?.role !== 'teacher')
		return { teacher: false as const, gate: signUpGate(process.env) };
	const { db } = await backend();
	return { teacher: true as const, classes: await classesOf(db, account.id) };
};
