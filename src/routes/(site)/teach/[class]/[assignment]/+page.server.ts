import { version as release } from '$app/env';
import { shownReport } from '#lib/class/shown-report.ts';
import { assignmentHere, schoolOffset } from '#lib/server/classes/assignment-here.ts';
import { assignmentReport } from '#lib/server/classes/assignment-report.ts';
import { reportVersion } from '#lib/server/classes/report-version.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends('teach:report');
	const { db, its, assignment, decks, now } = await assignmentHere(event);
	const at = now();
	// Before the report: what comes in between is looked for again.
	const version = await reportVersion(db, {
		inClass: its.id,
		changed: assignment.changed,
		now: at
	});
	const report = await assignmentReport(db, {
		inClass: its.id,
		assignment,
		decks,
		now: at,
		offset: schoolOffset(at),
		release
	});
	const { today, day } = report;
	return {
		wide: true,
		class: { id: its.id, name: its.name },
		assignment,
		report: shownReport(report, assignment.target),
		today,
		day,
		version
	};
};
