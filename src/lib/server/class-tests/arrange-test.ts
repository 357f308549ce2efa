/** A test’s questions put together by hand: in another order, with others in their place, fewer or more. */
import { factOf } from '#lib/deck/card-id.ts';
import { sectionOf } from '#lib/deck/section.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { ClassTest, KeyFix } from '#lib/class/tests/class-test.ts';
import type { TestQuestion } from '#lib/exam/test/question.ts';
import type { Cover } from '#lib/memory/log/exam-plan.ts';
import { writtenBody } from '#lib/releases/stored-body.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import type { Database } from '#lib/server/database/database.ts';
import { nobodyHasBegun } from './begun.ts';
import { Refused } from '#lib/server/refused.ts';
import { classTestIn, writtenPaper, type NoSuchTest } from './class-tests.ts';

export interface Arranged {
	inClass: string;
	id: string;
	/** When the questions were last changed that the teacher saw, epoch ms: they chose by these. */
	seen: number;
	/** All questions in their new order: those there were by their places, and new ones. */
	questions: readonly (number | TestQuestion)[];
	/** The deck that a new question is from. */
	from?: Deck;
	now: number;
}

/**
 * Keeps a test’s questions as they were arranged. `begun` where a pupil has begun: from then on all have
 * the same ones. `changed` where somebody else has changed the test meanwhile.
 */
export async function arrangeTest(
	db: Database,
	{ inClass, id, seen, questions, from, now }: Arranged
): Promise<'done' | 'begun' | 'changed' | NoSuchTest> {
	const given = await classTestIn(db, inClass, id);
	if (given instanceof Refused) return given;
	const { test, paper: before, fixes, newerFixes } = given;
	if (test.changed !== seen) return 'changed';
	const paper = questions.flatMap((one) => (typeof one === 'number' ? (before[one] ?? []) : one));
	const { id: _id, created: _created, changed, ...about } = test;
	const covers = from
		? paper.reduce((all, asked) => widened(all, from, asked), about.covers)
		: about.covers;
	const body: ClassTest = { ...about, covers, questions: paper.length };
	// What was put right in the key goes where its question goes, also by a newer release.
	const moved = ([...fixes, ...newerFixes] as KeyFix[]).flatMap((fix) => {
		const item = questions.indexOf(fix.item);
		return item < 0 ? [] : [{ ...fix, item }];
	});
	const { numUpdatedRows } = await db
		.updateTable('class_test')
		.set({
			body: writtenBody(BODIES['class_test.body'], body),
			paper: writtenPaper(paper),
			fixes: writtenBody(BODIES['class_test.fixes'], moved),
			changed: Math.max(now, changed + 1)
		})
		.where('class', '=', inClass)
		.where('test', '=', id)
		.where('changed', '=', seen)
		.where(nobodyHasBegun)
		.executeTakeFirst();
	if (numUpdatedRows > 0n) return 'done';
	const meanwhile = await classTestIn(db, inClass, id);
	if (meanwhile instanceof Refused) return meanwhile;
	return meanwhile.test.changed === seen ? 'begun' : 'changed';
}

/** As many decks as a test may name (see memory/log/exam-plan.ts). */
const MOST_COVERS = 50;

/** What a test covers, with what one question of a deck asks: a record of it says what it was about. */
function widened(covers: readonly Cover[], deck: Deck, { cards }: TestQuestion): Cover[] {
	const facts = new Set(cards.map(({ id }) => factOf(id)));
	const sections = deck.facts
		.filter(({ id }) => facts.has(`${deck.id}/${id}`))
		.map((fact) => sectionOf(deck, fact));
	if (sections.length === 0) return [...covers];
	const own = covers.filter((cover) => cover.deck === deck.id);
	if (own.some((cover) => cover.sections === undefined)) return [...covers];
	const others = covers.filter((cover) => cover.deck !== deck.id);
	if (others.length >= MOST_COVERS) return [...covers];
	if (own.length === 0 && deck.sections.length === 0) return [...others, { deck: deck.id }];
	const all = new Set([...own.flatMap((cover) => cover.sections ?? []), ...sections]);
	return [...others, { deck: deck.id, sections: [...all] }];
}
