import type { RequestEvent } from '@sveltejs/kit';
import type { Card } from '#lib/deck/card.ts';
import { factOf } from '#lib/deck/card-id.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import {
	otherQuestion,
	otherQuestions,
	type Choosing,
	type OtherQuestion
} from '#lib/exam/test/other-questions.ts';
import { Telling } from '#lib/exam/test/telling.ts';
import type { TestQuestion } from '#lib/exam/test/question.ts';
import { acceptedOf } from '#lib/question/accepted.ts';
import type { Database } from '#lib/server/database/database.ts';
import { assignableListings } from '#lib/server/decks/assignable-decks.ts';
import { decksOf } from '#lib/server/decks/assigned-decks.ts';
import { testHere } from './test-here.ts';

type Here = Pick<RequestEvent, 'locals'> & { params: { class: string; test: string } };

/** So many questions stand on one page. */
const PAGE = 30;

/** As a form or an address has it: text. */
interface Asked {
	/** The place of the question to be swapped; empty where one is added. */
	item: string;
	/** Empty for the one that suggests itself. */
	deck: string;
}

/**
 * A teacher who chooses a question for a test, from one of their decks; undefined where there is no
 * such question, or no such deck.
 */
export async function choosingHere(event: Here, { item, deck: wanted }: Asked) {
	const open = await testHere(event);
	const { db, teacher, test, paper } = open;
	const instead = item === '' ? undefined : Number(item);
	if (instead !== undefined && !(instead in paper)) return undefined;
	const decks = await assignableListings(db, teacher);
	const usual = (instead === undefined ? undefined : paper[instead]?.deck) ?? test.covers[0]?.deck;
	const id = wanted || (decks.some((one) => one.id === usual) ? usual : decks[0]?.id);
	if (wanted && !decks.some((one) => one.id === wanted)) return undefined;
	const [deck] = id === undefined ? [] : await decksOf(db, teacher, [{ deck: id }]);
	const seed = test.created % 2 ** 31;
	const choosing = deck && { deck, paper, instead, seed };

	const telling = await tellingOf(db, teacher, paper, id);
	const own = new Set(
		(instead === undefined ? [] : paper[instead]!.cards).map((one) => factOf(one.id))
	);
	return {
		...open,
		instead,
		decks,
		deck,
		/** Those about some words, from one of them on; with what should be looked at. */
		found(query: string, after: number) {
			const { questions, more } = choosing
				? portionOf({ ...choosing, about: cardsWith(query) }, after)
				: { questions: [], more: false };
			return {
				more,
				questions: questions.map((one) => ({
					...one,
					own: own.has(factOf(one.card.id)),
					/** The places of questions of the test that tell its answer, or whose answer it tells. */
					tells: telling.of(one, paper).filter((place) => place !== instead)
				}))
			};
		},
		/** The one that was picked, as it was shown. */
		picked: (pick: { card: string; form: string }) => choosing && otherQuestion(choosing, pick)
	};
}

async function tellingOf(
	db: Database,
	teacher: string,
	paper: readonly TestQuestion[],
	deck: string | undefined
): Promise<Telling> {
	const ids = new Set([...paper.map((asked) => asked.deck), ...(deck === undefined ? [] : [deck])]);
	const covers = [...ids].map((one) => ({ deck: one }));
	return new Telling(await decksOf(db, teacher, covers));
}

function portionOf(choosing: Choosing, after: number) {
	const questions: OtherQuestion[] = [];
	let n = 0;
	for (const one of otherQuestions(choosing)) {
		if (n++ >= after) questions.push(one);
		if (questions.length > PAGE) break;
	}
	return { questions: questions.slice(0, PAGE), more: questions.length > PAGE };
}

/** Whether a card has these words in what it asks or what is right. */
function cardsWith(query: string) {
	const words = wordsOf(query);
	return (card: Card) => {
		const text = wordsOf(textOf(card)).join(' ');
		return words.every((word) => text.includes(word));
	};
}

const textOf = ({ prompt, given, answer }: Card) =>
	[prompt, given?.text ?? '', ...acceptedOf(answer)].join(' ');
