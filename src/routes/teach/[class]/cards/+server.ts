import { classHere } from '#lib/server/classes/class-here.ts';
import { goOnIn } from '#lib/server/http/reader.ts';
import { languageNamed } from '#lib/ui/messages/languages.ts';
import { membersOf } from '#lib/server/pupils/members.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { db, here } = await classHere(event, 'manage');
	// Pupils read it, whatever their teacher reads.
	goOnIn(languageNamed(here.lang));
	const pupils = (await membersOf(db, here.id)).filter(({ state }) => state === 'in');
	return {
		here,
		pupils: pupils.map(({ id, nickname, home }) => ({ id, nickname, home })),
		chosen: event.url.searchParams.get('member'),
		address: `${event.url.host}/join/card`
	};
};

export const GET = asJson(_read);
