import { may } from '#lib/class/teaching.ts';
import { papersHere } from '#lib/server/class-tests/test-here.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { paperItems } from '#lib/ui/teach/tests/paper-items.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestEvent } from './$types';

/** What one pupil answered. */
export const _read = async (event: RequestEvent) => {
	const { here, test, papers, names } = await papersHere(event, event.params.member);
	const [paper] = papers;
	if (!paper) refuse('no-such-pupil');
	return {
		demo: here.demo,
		class: { id: here.id, name: here.name },
		test: { id: test.id, title: test.title, zone: test.zone },
		pupil: paper.pupil,
		newer: paper.newer,
		items: paper.graded ? paperItems(paper.graded.items, names) : [],
		marks: may(here.role, 'manage')
	};
};

export const GET = asJson(_read);
