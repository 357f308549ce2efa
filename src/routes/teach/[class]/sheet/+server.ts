import { shownCode } from '#lib/class/code.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { goOnIn } from '#lib/server/http/reader.ts';
import { languageNamed } from '#lib/ui/messages/languages.ts';
import { codeOf } from '#lib/server/classes/codes.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { qrOf } from '#lib/class/qr.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestEvent } from './$types';

/** How to join, on paper. A class without a code has no such sheet. */
export const _read = async (event: RequestEvent) => {
	const { db, now, here } = await classHere(event);
	// Pupils read it, whatever their teacher reads.
	goOnIn(languageNamed(here.lang));
	const code = await codeOf(db, here.id, now);
	if (!code) refuse('class-without-code');
	return {
		here,
		shown: shownCode(code.code),
		expires: code.expires,
		address: `${event.url.host}/join`,
		qr: qrOf(`${event.url.origin}/join/${code.code.toUpperCase()}`)
	};
};

export const GET = asJson(_read);
