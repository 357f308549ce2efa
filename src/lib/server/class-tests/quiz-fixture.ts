import type { ClassTest } from '#lib/class/tests/class-test.ts';
import { deck } from '#lib/server/classes/class-of-pupils.ts';

/** A test for unit tests: of all their deck, open for the given time, with what else matters to them. */
export const quizOf = (
	rest: Pick<ClassTest, 'opens' | 'closes' | 'questions'> & Partial<ClassTest>
): ClassTest => ({
	title: 'Quiz',
	covers: [{ deck: deck.id }],
	zone: 'UTC',
	shuffled: false,
	clock: 'running',
	results: 'closed',
	...rest
});
