import { shownReport } from '#lib/class/shown-report.ts';
import { reportHere } from '#lib/server/classes/report-here.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends('teach:report');
	const { here, assignment, version, report } = await reportHere(event);
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
