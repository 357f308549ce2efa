import { version as release } from '$app/env';
import { shownReport } from '#lib/class/shown-report.ts';
import { assignmentHere, schoolOffset } from '#lib/server/classes/assignment-here.ts';
import { assignmentReport } from '#lib/server/classes/assignment-report.ts';
import { reportVersion } from '#lib/server/classes/report-version.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends('teach:report');
	const { db, here, assignment, decks, now } = await assignmentHere(event);
	// Before the report: what comes in between is looked for again.
	const version = await reportVersion(db, {
		inClass: here.id,
		changed: assignment.changed,
		now
	});
	const report = await assignmentReport(db, {
		inClass: here.id,
		assignment,
		decks,
		now,
		offset: schoolOffset(now),
		release
	});
	const { today, day } = report;
	return {
		wide: true,
		class: { id: here.id, name: here.name },
		assignment,
		report: shownReport(report, assignment.target),
		today,
		day,
		version
	};
};
