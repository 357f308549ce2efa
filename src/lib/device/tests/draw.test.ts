/** A test that is drawn for a learner: see exam/test for how its questions are chosen. */
import { describe, expect, test } from 'vitest';
import { flagship } from '#lib/exam/test/fixtures.ts';
import { markTest } from '#lib/exam/test/mark.ts';
import { newProgress } from '#lib/exam/test/progress.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { takes } from '#lib/question/question.ts';
import { drawTest } from './open.ts';

const deck = flagship('near-abroad-2022');
const material = { title: deck.title, decks: [deck], covers: [{ deck: deck.id }] };
const NAME = 'Zzyzx';

/** A test of questions to be typed, for who has given an answer another name. */
function drawn(...own: { card: string; name: string }[]) {
	const entries = own.map((one, i): Entry => ({
		...one,
		kind: 'alias',
		device: 'aaaaaaaaaaaaaaaa',
		seq: i + 1,
		at: 1_700_000_000_000,
		offset: 0
	}));
	const asked = { decks: [deck.id], questions: 40, seed: 7, extra: 0, forms: ['type'] } as const;
	const moment = { chance: 1, now: 1_700_000_600_000, offset: 0 };
	return drawTest(material, asked, { memories: Memories.fold(entries) }, moment);
}
/** The first question that asks for a name. */
const firstName = ({ questions }: ReturnType<typeof drawn>) => {
	const at = questions.findIndex(
		({ question }) => takes(question, 'text') && question.answer.kind === 'name'
	);
	return { at, card: questions[at]!.cards[0]!.id };
};
const points = (paper: ReturnType<typeof drawn>, at: number) => {
	const answers = paper.questions.map(({ question }) =>
		takes(question, 'text') ? { form: question.form, text: NAME, hinted: false } : null
	);
	return markTest(paper, { ...newProgress(answers.length), answers })[at]?.points;
};

describe('“I meant this”', () => {
	test('counts in a learner’s own test, in that question alone', () => {
		const { at, card } = firstName(drawn());
		const paper = drawn({ card, name: NAME });
		expect(points(drawn(), at)).toBe(0);
		expect(points(paper, at)).toBe(1);
		const text = answerOf(paper, at);
		const others = paper.questions.flatMap((_, i) =>
			answerOf(paper, i) === text ? [] : (points(paper, i) ?? [])
		);
		expect(new Set(others)).toEqual(new Set([0]));
	});

	test('changes neither what is asked nor what is expected', () => {
		const { card } = firstName(drawn());
		const [without, paper] = [drawn(), drawn({ card, name: NAME })];
		expect(paper.questions.map(({ cards }) => cards)).toEqual(
			without.questions.map(({ cards }) => cards)
		);
		expect(paper.predicted).toEqual(without.predicted);
	});
});

function answerOf({ questions }: ReturnType<typeof drawn>, at: number): string | undefined {
	const question = questions[at]?.question;
	return question && takes(question, 'text') ? question.answer.text : undefined;
}
