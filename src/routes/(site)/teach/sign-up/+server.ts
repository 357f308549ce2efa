import { signUpGate } from '#lib/server/accounts/sign-up-gate.ts';
import type { RequestEvent } from './$types';
import { asJson } from '#lib/server/http/page-json.ts';

export const _read = async ({ locals }: RequestEvent) => {
	const role = (await locals.session())?.account.role ?? 'nobody';
	return { role, gate: signUpGate(process.env) };
};

export const GET = asJson(_read);
