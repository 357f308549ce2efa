import { LARGEST_ROSTER } from '#lib/class/roster/roster.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { here } = await classHere(event);
	return { demo: here.demo, here, largest: LARGEST_ROSTER };
};

export const GET = asJson(_read);
