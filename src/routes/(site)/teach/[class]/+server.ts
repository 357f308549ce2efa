import { shownCode } from '#lib/class/code.ts';
import { letInTogether } from '#lib/class/roster/let-in.ts';
import { assignmentsSection } from '#lib/server/assignments/assignments-section.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { classTestsOf } from '#lib/server/class-tests/class-tests.ts';
import { newerGiven } from '#lib/server/classes/newer-given.ts';
import { CODE_DAYS, codeOf, USUAL_CODE_DAYS } from '#lib/server/classes/codes.ts';
import { isListed, membersOf, MOST_EXTRA } from '#lib/server/pupils/members.ts';
import { LATEST } from '#lib/server/classes/retention.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { LANGUAGES } from '#lib/ui/messages/languages.ts';
import { qrOf } from '#lib/server/http/qr.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { db, now, here, teacher } = await classHere(event);
	const code = await codeOf(db, here.id, now);
	const members = await membersOf(db, here.id);
	return {
		demo: here.demo,
		here,
		now,
		latest: now + LATEST,
		languages: LANGUAGES,
		code: code && {
			shown: shownCode(code.code),
			expires: code.expires,
			qr: qrOf(`${event.url.origin}/join/${code.code.toUpperCase()}`)
		},
		codeDays: { all: CODE_DAYS, usual: USUAL_CODE_DAYS },
		...(await assignmentsSection(db, here.id, teacher)),
		tests: await classTestsOf(db, here.id),
		newer: await newerGiven(db, here.id),
		members,
		together: letInTogether(members, await isListed(db, here.id)).length,
		mostExtra: MOST_EXTRA
	};
};

export const GET = asJson(_read);
