import { shownReport } from '#lib/class/report/shown-report.ts';
import { reportHere } from '#lib/server/assignments/report-here.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { here, assignment, version, report } = await reportHere(event);
	const { today, day } = report;
	return {
		wide: true,
		demo: here.demo,
		class: { id: here.id, name: here.name },
		assignment,
		report: shownReport(report, assignment.target),
		today,
		day,
		version
	};
};

export const GET = asJson(_read);
