import type { RequestEvent } from './$types';
import { asJson } from '#lib/server/http/page-json.ts';

export const _read = async ({ locals }: RequestEvent) => ({
	role: (await locals.session())?.account.role ?? 'nobody'
});

export const GET = asJson(_read);
