import { version as release } from '$app/env';
import type { RequestEvent } from '@sveltejs/kit';
import { shippedCards } from '#lib/server/decks/shipped-cards.ts';
import { assignmentHere, schoolOffset } from './assignment-here.ts';
import { assignmentReport, predictedDays, type AssignmentReport } from './assignment-report.ts';
import { reportVersion } from './report-version.ts';

/** The latest report on each assignment that somebody looks at, by its version. */
const latest = new Map<string, { key: string; report: Promise<AssignmentReport> }>();
/** So many are kept: those looked at least recently make room. */
const KEPT = 50;

/** The report that a teacher's page is about; worked out anew only when something has changed. */
export async function reportHere(
	event: Pick<RequestEvent, 'locals'> & { params: { class: string; assignment: string } }
) {
	const open = await assignmentHere(event);
	const { db, now, here, assignment, decks } = open;
	const offset = schoolOffset(now);
	// Before the report: what comes in between is looked for again.
	const version = await reportVersion(db, { inClass: here.id, changed: assignment.changed, now });
	const key = `${version} ${predictedDays(assignment, now, offset).today}`;
	const known = latest.get(assignment.id);
	const report =
		known?.key === key
			? known.report
			: assignmentReport(db, {
					inClass: here.id,
					assignment,
					decks,
					shipped: shippedCards(),
					now,
					offset,
					release
				});
	latest.delete(assignment.id);
	latest.set(assignment.id, { key, report });
	if (latest.size > KEPT) latest.delete(latest.keys().next().value!);
	// A report that failed is not kept.
	report.catch(() => latest.delete(assignment.id));
	return { ...open, version, report: await report };
}
