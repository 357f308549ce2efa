/**
 * Every form through every place that it has to hold in. A form that is new is walked through all of them as soon
 * as it is named in `TAKES`: what does not hold yet is named here, where the compiler has not named it before.
 */
import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { HandedIn } from '#lib/class/tests/class-test.ts';
import { gradeTest } from '#lib/class/tests/grade-test.ts';
import { inOrder, shufflePaper } from '#lib/class/tests/shuffle-paper.ts';
import { keyInWords } from '#lib/class/tests/key-in-words.ts';
import { footnoteOf } from '#lib/deck/evidence/footnotes.ts';
import { testQuestion } from '#lib/exam/test/ask-card.ts';
import { AskedItem } from '#lib/exam/test/asked-item.ts';
import { askedItem } from '#lib/exam/test/item-as-asked.ts';
import { scored } from '#lib/exam/test/mark.ts';
import { sampleTest } from '#lib/exam/test/sample.ts';
import { GROUP_OF, TEST_FORMS, type TestForm } from '#lib/exam/test/settings.ts';
import { checkEntry } from '#lib/memory/log/check-entry.ts';
import { FIRST } from '#lib/memory/log/kind-samples.ts';
import { askedQuestion } from '#lib/question/as-asked.ts';
import { EFFORTS } from '#lib/question/form.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { FURTHER_RULES } from '#lib/question/forms/further-forms.ts';
import { isAnswer } from '#lib/question/is-answer.ts';
import { TAKES, type Form, type Response } from '#lib/question/question.ts';
import { rightResponse, wrongResponse } from '#lib/question/responses.ts';
import { textOf } from '#lib/question/telling/sight.ts';
import { answerFor } from '#lib/ui/answers/answers.ts';
import { further } from '#lib/ui/answers/further.ts';
import { results } from '#lib/ui/answers/results.ts';
import { hasParts } from '#lib/ui/answers/parts.ts';
import Prompt from '#lib/ui/study/Prompt.svelte';
import Result from '#lib/ui/study/Result.svelte';
import { askedInWords } from '#lib/ui/teach/tests/asked-in-words.ts';
import { paperItems } from '#lib/ui/teach/tests/paper-items.ts';
import PaperKey from '#lib/ui/paper/PaperKey.svelte';
import PaperQuestion from '#lib/ui/paper/PaperQuestion.svelte';
import TestAnswer from '#lib/ui/test/TestAnswer.svelte';
import { askedAs, decks, fixture, forms, readable, textsIn, WRONG, type Asked } from './asked.ts';

const nothing = () => {};
const isTestForm = (form: Form): form is TestForm => GROUP_OF[form] !== null;
/** No words, or those of a map or a picture, which a browser draws. */
const UNREAD = new Set(['form', 'lang', 'dir', 'kind', 'exact', 'map', 'named', 'picture', 'at']);
/** A name among others tells nothing of any. */
const AMONG_OTHERS = new Set([...UNREAD, 'options', 'answers', 'claim', 'hint', 'expects']);
/** What a map shows is fetched by the browser: e2e/question-forms.spec.ts looks at it there. */
const drawnHere = (form: Form) => TAKES[form] !== 'states';

/** The share of its cards that a response has right, which is not right as a whole. */
function rights({ question }: Asked, response: Response): number {
	const { right, marks } = allForms.mark(question, response);
	expect(right).toBe(false);
	return marks.filter(scored).length / marks.length;
}

describe.each(forms)('%s', (form) => {
	let asked: Asked;
	let right: Response;
	let none: Response;
	let wrong: Response;
	beforeAll(() => {
		asked = askedAs(form);
		right = rightResponse(asked.question);
		none = wrongResponse(asked.question);
		wrong = { form, ...WRONG[TAKES[form]](asked.question) } as Response;
	});

	describe('is asked and marked', () => {
		test('right is right, in words, on every card', () => {
			const marking = allForms.mark(asked.question, right);
			expect(marking.right).toBe(true);
			expect(marking.answer).not.toBe('');
			expect(marking.marks.map(({ card }) => card)).toEqual(asked.question.cards);
			expect(marking.marks.every(scored)).toBe(true);
		});

		test('nothing is right on no card, and wrong on few', () => {
			expect(rights(asked, none)).toBe(0);
			// Of an order some always stand as they should to each other.
			expect(rights(asked, wrong)).toBeLessThan(0.5);
		});

		test('an answer is one, and “I don’t know” is none, but where the learner is the judge', () => {
			expect(isAnswer(right)).toBe(true);
			expect(isAnswer(wrong)).toBe(true);
			expect(isAnswer(none)).toBe(TAKES[form] === 'grade');
		});

		test('has its place among the forms: it is tried, and as hard as it says', () => {
			const { effort } = FURTHER_RULES[form];
			expect(EFFORTS).toContain(effort);
			const chance = allForms.chanceOf(asked.question);
			const isGuessed = effort === 'recognise' || effort === 'compare';
			expect(chance > 0 && chance < 1).toBe(isGuessed);
			if (!isGuessed) expect(chance).toBe(0);
			const ranked = allForms.ranked(asked.card, { stability: 9, reps: 4 }, 1);
			if (effort !== 'self') expect(ranked).toContain(form);
		});

		test('is a name that the log takes', () => {
			expect(checkEntry({ ...FIRST, form }).as).toBe('understood');
		});
	});

	describe('on the study page', () => {
		test('there is a way to answer it', () => {
			const Answer = answerFor(further.answers, form);
			// Its answer is shown, and judged: by the dock itself.
			if (form === 'reveal') return;
			expect(Answer).toBeDefined();
			const { question } = asked;
			const props = { question, text: '', ontext: nothing, onanswer: nothing };
			const { body } = render(Answer!, { props });
			// What draws a picture to point at is fetched, as a map is.
			if (drawnHere(form) && form !== 'point') expect(body).toMatch(/<(?:button|input)\b/);
		});

		test('its result says what is right, with the footnote, whatever was answered', () => {
			const { question, deck, card, cards } = asked;
			const footnote = footnoteOf(deck, card.fact);
			const company = question.cards;
			const turn = {
				question,
				cards,
				own: card.id,
				way: { form, company },
				deck: deck.title,
				footnote,
				others: [],
				fresh: false
			};
			for (const response of [right, wrong, none]) {
				const marking = allForms.mark(question, response);
				const { body } = render(Result, { props: { turn, marking, response, results } });
				const text = readable(body);
				if (hasParts(form)) expect(results.resultFor(form)).toBeDefined();
				if (drawnHere(form))
					for (const { answer, list } of hasParts(form) ? cards : [card])
						if (!hasParts(form) || list || 'options' in question)
							expect(text).toContain(answer.text);
				expect(text).toContain(footnote.sources[0]!.title);
			}
		});

		test('what it shows beside options is looked at for what it tells', () => {
			if (!isTestForm(form)) return;
			const shown = textOf(asked.question);
			for (const text of textsIn(askedQuestion(asked.question), AMONG_OTHERS))
				expect(shown).toContain(text);
		});
	});

	describe('in a test', () => {
		test('is asked there, or nowhere: by who draws it, asks it and takes its answer', () => {
			const { question } = asked;
			const taken = HandedIn.shape.answers.safeParse([right]).success;
			if (isTestForm(form)) expect(taken).toBe(true);
			else {
				expect(taken).toBe(false);
				expect(() => askedQuestion(question)).toThrow(/asked in no test/);
			}
		});

		test.runIf(isTestForm(form))('is drawn, where its group is chosen', () => {
			const group = GROUP_OF[form as TestForm];
			const drawn = [...decks, fixture].flatMap(({ deck }) =>
				[1, 2, 3].flatMap((seed) =>
					sampleTest({
						decks: [deck],
						covers: [{ deck: deck.id }],
						questions: 40,
						seed,
						forms: [group]
					})
				)
			);
			expect(new Set(drawn.map(({ question }) => question.form))).toContain(form);
		});

		test.runIf(isTestForm(form))('shows all that it asks, on the screen and on paper', () => {
			const { question, card, deck, cards } = asked;
			const item = askedItem(testQuestion({ question, cards }, card, deck));
			expect(AskedItem.parse(JSON.parse(JSON.stringify(item)))).toEqual(item);
			const turn = { question: item.question, deck: item.title, fresh: false };
			const props = { question: item.question, response: null };
			const screen = [
				render(Prompt, { props: { turn } }),
				render(TestAnswer, { props: { ...props, onanswer: nothing, onenter: nothing } })
			];
			const paper = render(PaperQuestion, { props: { question: item.question, n: 1 } });
			for (const page of [screen, [paper]]) {
				const text = readable(page.map(({ body }) => body).join(' '));
				for (const one of textsIn(item.question, UNREAD))
					expect(text).toContain(one.trim().replaceAll(/\s+/g, ' '));
			}
			if (drawnHere(form)) expect(screen[1]!.body).toMatch(/<(?:button|input)\b/);
		});

		test.runIf(isTestForm(form))('is kept, handed in, graded, and read by the teacher', () => {
			const { question, card, deck, cards } = asked;
			const one = testQuestion({ question, cards }, card, deck);
			const papers = [inOrder([one]), ...[1, 2, 3].map((seed) => shufflePaper([one], seed))];
			for (const paper of papers) {
				const now = paper.questions[0]!.question;
				const answers = [
					[rightResponse(now), [1, 1]],
					[{ form, ...WRONG[TAKES[form]](now) } as Response, [0, 0.5]],
					[wrongResponse(now), [0, 0]],
					[null, [0, 0]]
				] as const;
				for (const [response, [least, most]] of answers) {
					const sent: unknown = JSON.parse(JSON.stringify([response]));
					const kept = HandedIn.shape.answers.parse(sent);
					expect(kept).toEqual([response]);
					const graded = gradeTest(paper, { answers: kept, times: [1000] }, []);
					expect(graded.score).toBeGreaterThanOrEqual(least);
					expect(graded.score).toBeLessThanOrEqual(most);
					const [read] = paperItems(graded.items, new Map());
					const gave = read!.parts.some((part) => part.gave !== undefined);
					expect(gave).toBe(isAnswer(response));
					for (const part of read!.parts) expect(part.right).not.toBe('');
				}
			}
		});

		test.runIf(isTestForm(form))('has a key in words, and on paper', () => {
			const { question, card, deck, cards } = asked;
			const key = keyInWords(question);
			expect(key).not.toBe('');
			expect(askedInWords(question)).toMatchObject({ key, prompt: question.prompt });
			const one = testQuestion({ question, cards }, card, deck);
			const { body } = render(PaperKey, { props: { asked: one, n: 1 } });
			expect(readable(body)).toContain(one.footnote.sources[0]!.title);
		});
	});

	test('is answered at the command line, where it is typed', () => {
		const typed =
			'text' in right ? right.text : 'entries' in right ? (right.entries[0] ?? '') : undefined;
		if (typed === undefined) return;
		const said: string[] = [];
		const { file, card, cards } = asked;
		const about = 'entries' in right ? cards[0]! : card;
		run(['answer', file, about.fact, typed], process.cwd(), {
			out: (line) => said.push(line),
			err: (line) => said.push(line)
		});
		expect(said.find((line) => line.startsWith(`${about.id}\t`))).toMatch(/\tright\t/);
	});
});

test('a test asks in all forms but those in which the learner is the judge', () => {
	expect([...TEST_FORMS].sort()).toEqual(forms.filter((form) => TAKES[form] !== 'grade').sort());
});
