import { shownCode } from '#lib/class/code.ts';
import { letInTogether } from '#lib/class/roster/let-in.ts';
import { assignmentsSection } from '#lib/server/assignments/assignments-section.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { classTestsOf } from '#lib/server/class-tests/class-tests.ts';
import { CODE_DAYS, codeOf, USUAL_CODE_DAYS } from '#lib/server/classes/codes.ts';
import { isListed, membersOf, MOST_EXTRA } from '#lib/server/pupils/members.ts';
import { LATEST } from '#lib/server/classes/retention.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { LANGUAGES } from '#lib/ui/messages/languages.ts';
import { qrOf } from '#lib/class/qr.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { db, now, here, teacher } = await classHere(event);
	const code = await codeOf(db, here.id, now);
	const { assignments, decks, newer } = await assignmentsSection(db, here.id, teacher);
	const tests = await classTestsOf(db, here.id);
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
		assignments,
		decks,
		tests: tests.known,
		newer: [...newer, ...tests.newer].map(({ title }) => title),
		members,
		together: letInTogether(members, await isListed(db, here.id)).length,
		mostExtra: MOST_EXTRA
	};
};

export const GET = asJson(_read);
