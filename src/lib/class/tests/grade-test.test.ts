import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagship, paperOf } from '#lib/exam/test/fixtures.ts';
import { rightResponse } from '#lib/question/responses.ts';
import type { HandedIn, KeyFix } from './class-test.ts';
import { gradeTest, isSameFix } from './grade-test.ts';
import { inOrder, shufflePaper } from './shuffle-paper.ts';

const paper = paperOf(flagship('near-abroad-2022'), 40, 4).questions;
type Answers = HandedIn['answers'];
const right = (questions: typeof paper): Answers =>
	questions.map(({ question }) => rightResponse(question) as Answers[number]);
const handedIn = (answers: Answers) => ({ answers, times: answers.map(() => 1000) });
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

/** A question in which one thing is typed. */
const typedAt = paper.findIndex(({ question }) => question.form === 'typed');
const typed = (text: string): Answers =>
	right(paper).with(typedAt, { form: 'typed', text, hinted: false });
const card = paper[typedAt]!.question.cards[0]!;
const accept: KeyFix = { kind: 'accept', item: typedAt, card, answer: 'Atlantis' };

describe('a paper in another order', () => {
	test('asks the same questions, with the same options and the same right answers', () => {
		fc.assert(
			fc.property(seeds, (seed) => {
				const { questions, places } = shufflePaper(paper, seed);
				expect(places.toSorted((a, b) => a - b)).toEqual([...paper.keys()]);
				for (const [i, { question }] of questions.entries()) {
					const before = paper[places[i]!]!.question;
					expect(question.cards).toEqual(before.cards);
					if (!('options' in question) || !('options' in before)) continue;
					const texts = ({ options }: typeof question) =>
						options.map(({ text }) => text).toSorted();
					expect(texts(question)).toEqual(texts(before));
				}
				expect(gradeTest({ questions, places }, handedIn(right(questions)), []).score).toBe(1);
			}),
			{ numRuns: 30 }
		);
	});

	test('is worth the same for the same answers', () => {
		fc.assert(
			fc.property(seeds, fc.array(fc.nat(paper.length - 1), { maxLength: 20 }), (seed, missed) => {
				const mine = shufflePaper(paper, seed);
				const blank = (places: readonly number[], answers: Answers) =>
					answers.map((answer, i) => (missed.includes(places[i]!) ? null : answer));
				const points = (of: typeof mine) =>
					gradeTest(of, handedIn(blank(of.places, right(of.questions))), []).items.map(
						(item) => item.points
					);
				expect(points(mine)).toEqual(points(inOrder(paper)));
			}),
			{ numRuns: 30 }
		);
	});
});

const grade = (answers: Answers, fixes: readonly KeyFix[]) =>
	gradeTest(inOrder(paper), handedIn(answers), fixes);

describe('a key that is put right', () => {
	test('gives the point for an answer that counts, too, however it is spelt, and says what was', () => {
		for (const text of ['Atlantis', ' atlantis', 'ATLANTIS']) {
			const graded = grade(typed(text), [accept]);
			expect(graded.score).toBe(1);
			expect(graded.was).toBeCloseTo(1 - 1 / paper.length);
			expect(graded.items[typedAt]).toMatchObject({ points: 1, accepted: [card] });
		}
	});

	test('changes nothing for another answer, another question, or none', () => {
		for (const [answers, fix] of [
			[typed('Lemuria'), accept],
			[typed('Atlantis'), { ...accept, item: typedAt === 0 ? 1 : 0 }],
			[right(paper).with(typedAt, null), accept]
		] as const)
			expect(grade(answers, [fix]).score).toBeCloseTo(1 - 1 / paper.length);
	});

	test('takes a question out for everybody, whether it was right or wrong', () => {
		const out: KeyFix = { kind: 'leave-out', item: typedAt };
		expect(grade(typed('Lemuria'), [out]).score).toBe(1);
		expect(grade(right(paper), [out]).score).toBe(1);
		const all = paper.map((_, item): KeyFix => ({ kind: 'leave-out', item }));
		expect(grade(right(paper), all).score).toBe(0);
	});

	test('never takes a point away but with its question', () => {
		fc.assert(
			fc.property(fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (known) => {
				const answers = right(paper).map((answer, i) => (known[i] ? answer : null));
				const [before, after] = [grade(answers, []), grade(answers, [accept])];
				for (const [i, item] of after.items.entries())
					expect(item.points).toBeGreaterThanOrEqual(before.items[i]!.points);
				expect(after.was).toBe(before.was);
			}),
			{ numRuns: 30 }
		);
	});

	test('is put right once: the same correction is known again', () => {
		expect(isSameFix(accept, { ...accept, answer: 'ATLANTIS ' })).toBe(true);
		expect(isSameFix(accept, { ...accept, answer: 'Lemuria' })).toBe(false);
		expect(isSameFix(accept, { kind: 'leave-out', item: typedAt })).toBe(false);
	});
});
