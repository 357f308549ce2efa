import { Telling } from '#lib/exam/test/telling.ts';
import { decksOf } from '#lib/server/decks/assigned-decks.ts';
import { someoneHasBegun } from '#lib/server/class-tests/begun.ts';
import { testHere } from '#lib/server/class-tests/test-here.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { askedInWords } from '#lib/ui/teach/tests/asked-in-words.ts';
import type { RequestEvent } from './$types';

/** What a test asks, in its order, with what a teacher should look at. */
export const _read = async (event: RequestEvent) => {
	const { db, here, teacher, test, paper } = await testHere(event);
	const decks = [...new Set(paper.map(({ deck }) => deck))].map((deck) => ({ deck }));
	const telling = new Telling(await decksOf(db, teacher, decks));
	return {
		demo: here.demo,
		class: { id: here.id, name: here.name },
		test: { id: test.id, title: test.title, shuffled: test.shuffled },
		/** What the teacher sees, and chooses by. */
		seen: test.changed,
		begun: await someoneHasBegun(db, { inClass: here.id, id: test.id }),
		questions: paper.map((asked, item) => ({
			item,
			...askedInWords(asked.question),
			deck: asked.title,
			tells: telling.of(asked, paper).filter((other) => other !== item)
		}))
	};
};

export const GET = asJson(_read);
