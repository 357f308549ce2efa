import { version as release } from '$app/env';
import { schoolOffset } from '#lib/server/assignments/assignment-here.ts';
import { classHere } from '#lib/server/classes/class-here.ts';
import { pupilOverview } from '#lib/server/pupils/pupil-overview.ts';
import { orRefuse } from '#lib/server/or-refuse.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { db, now, here, teacher } = await classHere(event);
	const about = { inClass: here.id, teacher, now, offset: schoolOffset(now), release };
	return {
		demo: here.demo,
		class: { id: here.id, name: here.name },
		...orRefuse(await pupilOverview(db, about, event.params.member)),
		member: event.params.member
	};
};

export const GET = asJson(_read);
