import { version as release } from '$app/env';
import { csvOf } from '#lib/class/csv.ts';
import { shownReport } from '#lib/class/shown-report.ts';
import { assignmentHere, schoolOffset } from '#lib/server/classes/assignment-here.ts';
import { assignmentReport } from '#lib/server/classes/assignment-report.ts';
import { reportRows } from '#lib/ui/teach/report-rows.ts';
import type { RequestHandler } from './$types';

/** The report for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
	const { db, here, assignment, decks, now } = await assignmentHere(event);
	const report = await assignmentReport(db, {
		inClass: here.id,
		assignment,
		decks,
		now,
		offset: schoolOffset(now),
		release
	});
	const name = `${here.name} ${assignment.title}.csv`;
	const plain = name.replaceAll(/[^\w .-]/g, '_');
	return new Response(csvOf(reportRows(shownReport(report, assignment.target))), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`
		}
	});
};

/** What RFC 8187 leaves as it is is less than what `encodeURIComponent` does. */
const encoded = (name: string) =>
	encodeURIComponent(name).replaceAll(
		/['()*]/g,
		(letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`
	);
