import { csvOf } from '#lib/class/report/csv.ts';
import { shownReport } from '#lib/class/report/shown-report.ts';
import { csvReply } from '#lib/server/http/csv-reply.ts';
import { reportHere } from '#lib/server/assignments/report-here.ts';
import { reportRows } from '#lib/ui/teach/report/report-rows.ts';
import type { RequestHandler } from './$types';

/** The report for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
	const { here, assignment, report } = await reportHere(event);
	const rows = reportRows(shownReport(report, assignment.target));
	return csvReply(`${here.name} ${assignment.title}.csv`, csvOf(rows));
};
