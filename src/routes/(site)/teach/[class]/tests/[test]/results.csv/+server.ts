import { csvOf } from '#lib/class/report/csv.ts';
import { csvReply } from '#lib/server/http/csv-reply.ts';
import { testResultsHere } from '#lib/server/class-tests/test-here.ts';
import { resultRows } from '#lib/ui/teach/tests/result-rows.ts';
import type { RequestHandler } from './$types';

/** The results for a spreadsheet. */
export const GET: RequestHandler = async (event) => {
	const { here, test, results } = await testResultsHere(event);
	return csvReply(`${here.name} ${test.title}.csv`, csvOf(resultRows(test, results)));
};
