import { describe, expect, test } from 'vitest';
import { Entry } from '#lib/memory/log/entry.ts';
import { TestRecord } from '#lib/memory/log/test-record.ts';
import { scoreOf } from '#lib/memory/log/test-score.ts';
import { rightResponse } from '#lib/question/responses.ts';
import { draftsOf, markTest, recordOf } from './mark.ts';
import { missedCards, stillMissed } from './missed.ts';
import { flagship, paperOf } from './fixtures.ts';
import { newProgress, type TestProgress } from './progress.ts';

const paper = paperOf(flagship('near-abroad-2022'), 30);
const over = { at: paper.begun + 600_000, timeUp: false };
const asked = paper.questions.length;
const right = paper.questions.map(({ question }) => rightResponse(question));

const everything: (card: string) => boolean = () => true;
const progressOf = (answers: TestProgress['answers'], time = 1000): TestProgress => ({
	...newProgress(asked),
	answers,
	times: answers.map(() => time),
	over
});
const finish = (
	answers: TestProgress['answers'],
	{ time = 1000, timeUp = false, exists = everything } = {}
) => {
	const marked = markTest(paper, progressOf(answers, time));
	const record = recordOf(paper, marked, over);
	return { marked, record, drafts: draftsOf(record, marked, { timeUp, exists }) };
};

describe('the score', () => {
	test('is full when everything is right', () => {
		const { record } = finish(right);
		expect(scoreOf(record)).toBe(1);
		expect(missedCards(record)).toEqual([]);
	});

	test('is nothing when nothing was answered', () => {
		const { record } = finish(right.map(() => null));
		expect(scoreOf(record)).toBe(0);
		expect(missedCards(record)).toEqual(
			paper.questions.flatMap(({ cards }) => cards.map(({ id }) => id))
		);
	});

	test('counts a point a question, and of several cards each its share', () => {
		const several = paper.questions.findIndex(({ question }) => question.form === 'match');
		const question = paper.questions[several]!.question;
		if (!('key' in question) || question.form !== 'match') throw new Error('no match was drawn');
		const half = question.key.map((key, row) => (row < 2 ? key : null));
		const { record, marked } = finish(right.with(several, { form: 'match', placed: half }));
		expect(marked[several]!.points).toBe(2 / question.key.length);
		expect(record.items[several]!.parts?.map(({ score }) => score)).toEqual(
			question.key.map((_, row) => (row < 2 ? 1 : 0))
		);
		expect(scoreOf(record)).toBeCloseTo((asked - 1 + 2 / question.key.length) / asked);
		expect(missedCards(record)).toHaveLength(question.key.length - 2);
	});

	test('takes an answer of another form for none', () => {
		const { record } = finish(right.with(0, { form: 'reveal', grade: 4 }));
		expect(record.items[0]!.score).toBe(0);
	});

	test('does not reward who picks everything', () => {
		const at = paper.questions.findIndex(({ question }) => question.form === 'multi-select');
		const { question } = paper.questions[at]!;
		if (question.form !== 'multi-select') throw new Error('no multi-select was drawn');
		const all = question.options.map((_, i) => i);
		const { marked } = finish(right.with(at, { form: 'multi-select', picked: all }));
		expect(marked[at]!.points).toBe(0);
	});
});

describe('the review log', () => {
	test('gets a review for every card, in its form and as a test, and the record after them', () => {
		const { drafts, record } = finish(right);
		const cards = paper.questions.flatMap((one) => one.cards.map(({ id }) => id));
		const reviews = drafts.filter((draft) => draft.kind === 'review');
		expect(reviews.map(({ card }) => card)).toEqual(cards);
		expect(new Set(reviews.map(({ mode }) => mode))).toEqual(new Set(['test']));
		expect(drafts.at(-1)).toEqual({ kind: 'test', test: record });
	});

	test('takes all of it', () => {
		const { drafts, record } = finish(right.map((answer, i) => (i % 2 ? answer : null)));
		expect(TestRecord.parse(record)).toEqual(record);
		const stamp = { device: 'devicedevice', seq: 1, at: 0, offset: 0 };
		for (const draft of drafts) Entry.parse({ ...draft, ...stamp });
	});

	test('is told that an open question was not known if it was seen and handed in', () => {
		const { drafts } = finish(right.map(() => null));
		const reviews = drafts.filter((draft) => draft.kind === 'review');
		expect(reviews.length).toBeGreaterThanOrEqual(asked);
		expect(new Set(reviews.map(({ grade }) => grade))).toEqual(new Set([1]));
	});

	test('is told nothing of open questions that were never seen, or when the time was up', () => {
		const open = right.map(() => null);
		for (const how of [{ time: 0 }, { timeUp: true }]) {
			const { drafts, record } = finish(open, how);
			expect(drafts).toEqual([{ kind: 'test', test: record }]);
		}
	});

	test('is told nothing of what time left open of a question that was begun', () => {
		const half = right.map((response) =>
			'placed' in response
				? { ...response, placed: response.placed.map((one, row) => (row === 0 ? one : null)) }
				: response
		);
		const begun = right.filter((response) => 'placed' in response).length;
		expect(begun).toBeGreaterThan(0);
		const grades = (timeUp: boolean) =>
			finish(half, { timeUp }).drafts.flatMap((draft) =>
				draft.kind === 'review' ? [draft.grade] : []
			);
		expect(grades(true)).not.toContain(1);
		expect(grades(false)).toContain(1);
	});

	test('gets no review of a card that its deck has lost, which yet counts in the score', () => {
		const lost = paper.questions[0]!.cards[0]!.id;
		const { drafts, record } = finish(right, { exists: (card) => card !== lost });
		expect(drafts.some((draft) => draft.kind === 'review' && draft.card === lost)).toBe(false);
		expect(record.items[0]).toMatchObject({ card: lost, score: 1 });
	});

	test('keeps the revision that was asked', () => {
		const changed = { ...paper.questions[0]!, cards: [{ id: 'a/b/c', revision: 3 }] };
		const marked = markTest({ ...paper, questions: [changed] }, progressOf([right[0]!]));
		const record = recordOf(paper, marked, over);
		const [draft] = draftsOf(record, marked, { timeUp: false, exists: () => true });
		expect(draft).toMatchObject({ kind: 'review', card: 'a/b/c', revision: 3 });
	});
});

test('a review says what was answered where that was wrong', () => {
	const at = paper.questions.findIndex(({ question }) => question.form === 'choice');
	const { question } = paper.questions[at]!;
	if (question.form !== 'choice') throw new Error('no choice was drawn');
	const picked = question.options.findIndex((_, i) => i !== question.key);
	const { drafts } = finish(right.with(at, { form: 'choice', picked }));
	const told = drafts.filter((draft) => draft.kind === 'review' && draft.answer !== undefined);
	expect(told).toMatchObject([
		{ card: question.cards[0], grade: 1, answer: question.options[picked]!.text }
	]);
});

test('what was recalled since the test is no longer to be studied', () => {
	const { record } = finish(right.map(() => null));
	const [first, second, third] = missedCards(record);
	const memory = { state: 'review', last: record.finished + 1 } as never;
	const before = { state: 'review', last: record.finished - 1 } as never;
	const again = { state: 'relearning', last: record.finished + 1 } as never;
	const known = new Map([
		[first!, memory],
		[second!, before],
		[third!, again]
	]);
	expect(stillMissed(record, (card) => known.get(card))).toEqual(missedCards(record).slice(1));
});
