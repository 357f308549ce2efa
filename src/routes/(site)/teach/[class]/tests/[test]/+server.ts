import { phaseOf } from '#lib/class/class-test.ts';
import { testResultsHere } from '#lib/server/classes/test-here.ts';
import { asJson } from '#lib/server/page-json.ts';
import type { RequestEvent } from './$types';

export const _read = async (event: RequestEvent) => {
	const { here, test, results, now } = await testResultsHere(event);
	return {
		wide: true,
		demo: here.demo,
		class: { id: here.id, name: here.name },
		test,
		phase: phaseOf(test, now),
		results
	};
};

export const GET = asJson(_read);
