import { csvOf } from '#lib/class/csv.ts';
import { shownReport } from '#lib/class/shown-report.ts';
import { csvReply } from '#lib/server/csv-reply.ts';
import { reportHere } from '#lib/server/classes/report-here.ts';
import { reportRows } from '#lib/ui/teach/report-rows.ts';
import type { RequestHandler } from './$types';

/** The report for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
	const { here, assignment, report } = await reportHere(event);
	const rows = reportRows(shownReport(report, assignment.target));
	return csvReply(`${here.name} ${assignment.title}.csv`, csvOf(rows));
};
