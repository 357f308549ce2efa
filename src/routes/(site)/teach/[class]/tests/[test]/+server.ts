import { phaseOf } from '#lib/class/tests/class-test.ts';
import { testResultsHere } from '#lib/server/class-tests/test-here.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { here, test, results, newer, now } = await testResultsHere(event);
	return {
		wide: true,
		demo: here.demo,
		class: { id: here.id, name: here.name },
		test,
		phase: phaseOf(test, now),
		results,
		newer
	};
};

export const GET = asJson(_read);
