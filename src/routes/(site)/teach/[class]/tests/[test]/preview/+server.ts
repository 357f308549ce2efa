import { askedItem } from '#lib/exam/test/item-as-asked.ts';
import { paperFor } from '#lib/server/class-tests/paper-for.ts';
import { testHere } from '#lib/server/class-tests/test-here.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { PREVIEW } from '#lib/ui/teach/tests/preview.ts';
import type { RequestEvent } from './$types';

/** A test as a pupil gets it: in an order of its own where each has another, and without its key. */
export const _read = async (event: RequestEvent) => {
	const { here, test, paper } = await testHere(event);
	return {
		demo: here.demo,
		class: { id: here.id, name: here.name },
		test: { id: test.id, title: test.title, zone: test.zone },
		questions: paperFor(paper, test.shuffled, PREVIEW).questions.map(askedItem)
	};
};

export const GET = asJson(_read);
