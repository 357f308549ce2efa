import { csvOf } from '#lib/class/csv.ts';
import { shownReport } from '#lib/class/shown-report.ts';
import { reportHere } from '#lib/server/classes/report-here.ts';
import { reportRows } from '#lib/ui/teach/report-rows.ts';
import type { RequestHandler } from './$types';

/** The report for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
	const { here, assignment, report } = await reportHere(event);
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
