import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

/** Whether the device is somebody's already: nobody's account is changed for another without a word. */
export const _read = async ({ locals }: RequestEvent) => ({
	taken: (await locals.session()) !== undefined
});

export const GET = asJson(_read);
