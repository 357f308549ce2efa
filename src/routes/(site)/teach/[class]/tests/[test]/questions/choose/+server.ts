import { choosingHere } from '#lib/server/class-tests/choosing-here.ts';
import { asJson } from '#lib/server/http/page-json.ts';
import { askedInWords } from '#lib/ui/teach/tests/asked-in-words.ts';
import { refuse } from '#lib/server/refuse.ts';
import type { RequestEvent } from './$types';

/** Questions that a test could ask besides, or instead of one. */
export const _read = async (event: RequestEvent) => {
	const { searchParams } = event.url;
	const open = await choosingHere(event, {
		item: searchParams.get('item') ?? '',
		deck: searchParams.get('deck') ?? ''
	});
	if (!open) refuse('no-such-question');
	const { here, test, instead, decks, deck, paper } = open;
	const query = (searchParams.get('q') ?? '').trim().slice(0, 100);
	const after = Math.min(Math.max(0, Math.trunc(Number(searchParams.get('after'))) || 0), 100_000);
	const { questions, more } = open.found(query, after);
	return {
		demo: here.demo,
		class: { id: here.id, name: here.name },
		test: { id: test.id, title: test.title },
		seen: test.changed,
		item: instead,
		now: instead === undefined ? undefined : askedInWords(paper[instead]!.question),
		decks: decks.map(({ id, title, lang }) => ({ id, title, lang })),
		deck: deck?.id,
		query,
		next: more ? after + questions.length : undefined,
		questions: questions.map(({ card, form, question, own, tells }) => ({
			pick: `${form} ${card.id}`,
			...askedInWords(question),
			own,
			tells
		}))
	};
};

export const GET = asJson(_read);
