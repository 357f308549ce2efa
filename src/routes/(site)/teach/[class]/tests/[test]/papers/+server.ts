import { papersHere } from '#lib/server/class-tests/test-here.ts';
import { goOnIn } from '#lib/server/http/reader.ts';
import { languageNamed } from '#lib/ui/messages/languages.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { paperItems } from '#lib/ui/teach/tests/paper-items.ts';
import type { RequestEvent } from './$types';

/** All papers of a test that were handed in, to be printed in one go. */
export const _read = async (event: RequestEvent) => {
	const { here, test, papers, names } = await papersHere(event);
	// Pupils read it, whatever their teacher reads.
	goOnIn(languageNamed(here.lang));
	return {
		demo: here.demo,
		class: { id: here.id, name: here.name },
		test: { id: test.id, title: test.title, zone: test.zone },
		papers: papers.flatMap(({ pupil, graded }) =>
			graded ? [{ pupil, items: paperItems(graded.items, names) }] : []
		)
	};
};

export const GET = asJson(_read);
