import { redirect } from '@sveltejs/kit';
import { ownPath } from '#lib/server/accounts/own-path.ts';
import { signUpGate } from '#lib/server/accounts/sign-up-gate.ts';
import type { RequestEvent } from './$types';
import { asJson } from '#lib/server/http/page-json.ts';

export const _read = async ({ locals, url }: RequestEvent) => {
	const role = (await locals.session())?.account.role ?? 'nobody';
	const to = ownPath(url.searchParams.get('to'), '/teach');
	if (role === 'teacher') redirect(303, to);
	return { role, to, gate: signUpGate(process.env) };
};

export const GET = asJson(_read);
