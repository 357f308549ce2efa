import { assignmentHere } from '#lib/server/assignments/assignment-here.ts';
import { reportVersion } from '#lib/server/assignments/report-version.ts';
import { versionedJson } from '#lib/server/http/versioned-json.ts';
import type { RequestHandler } from './$types';

/** What a page asks that keeps itself up to date: as a rule "nothing new", without a body. */
export const GET: RequestHandler = async (event) => {
	const { db, here, assignment, now } = await assignmentHere(event);
	const { changed } = assignment;
	const version = await reportVersion(db, { inClass: here.id, changed, now });
	return versionedJson(event.request, JSON.stringify({ version }), version);
};
