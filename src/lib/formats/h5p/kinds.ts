/** What H5P's kinds of questions ask. */
import { lineOf, plainTextOf, richOf, type Text } from '#lib/formats/html/rich.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import type { Gap, Option, QuizItem } from '#lib/formats/quiz/item.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { shownIn } from './media.ts';
import { list, object, words, type Json } from './json.ts';

const NOTHING = { text: '', changes: [] };

export const KINDS: Readonly<Record<string, (params: Json, put: PutMedium) => QuizItem[]>> = {
	MultiChoice: (params, put) => [
		{
			kind: 'choice',
			question: shownIn(words(params['question']), params['media'], put),
			several: list(params['answers']).filter((one) => one['correct'] === true).length > 1,
			options: list(params['answers']).map((one) => ({
				text: richOf(words(one['text']), put),
				worth: one['correct'] === true ? 1 : 0,
				why: lineOf(words(object(one['tipsAndFeedback'])['chosenFeedback'])).text
			}))
		}
	],
	TrueFalse: (params, put) => [
		{
			kind: 'truth',
			question: shownIn(words(params['question']), params['media'], put),
			holds: params['correct'] === 'true' || params['correct'] === true,
			why: lineOf(words(object(params['behaviour'])['feedbackOnWrong'])).text
		}
	],
	// The first answer is the right one; players shuffle them.
	SingleChoiceSet: (params, put) =>
		list(params['choices']).map((one) => ({
			kind: 'choice',
			several: false,
			question: richOf(words(one['question']), put),
			options: shuffled(one['answers'], put)
		})),
	// Of each group the first is the right one.
	Summary: (params, put) =>
		list(params['summaries']).map((one) => ({
			kind: 'choice',
			several: false,
			question: richOf(words(params['intro']), put),
			options: shuffled(one['summary'], put)
		})),
	SortParagraphs: (params, put) => [
		{
			kind: 'order',
			question: richOf(words(params['taskDescription']), put),
			items: (Array.isArray(params['paragraphs']) ? params['paragraphs'] : [])
				.slice(0, 100)
				.map((one: unknown) => richOf(words(one), put))
		}
	],
	Crossword: (params, put) =>
		list(params['words']).map((one) => ({
			kind: 'short',
			question: richOf(words(one['clue']), put),
			options: [{ text: plainTextOf(words(one['answer'])), worth: 1, why: '' }]
		})),
	GuessTheAnswer: (params, put) => [
		{
			kind: 'short',
			question: shownIn(words(params['taskDescription']), params['media'], put),
			options: [{ text: richOf(words(params['solutionText']), put), worth: 1, why: '' }]
		}
	],
	Blanks: (params) =>
		(Array.isArray(params['questions']) ? params['questions'] : []).slice(0, 20_000).map(gaps),
	DragText: (params) =>
		words(params['textField'])
			.split(/\n{2,}/)
			.filter((one) => one.trim() !== '')
			.map(gaps),
	Flashcards: (params, put) => list(params['cards']).map((one) => sides(one, put)),
	Dialogcards: (params, put) => list(params['dialogs']).map((one) => sides(one, put))
};

/** Answers of which the first is right. */
const shuffled = (answers: unknown, put: PutMedium): Option[] =>
	(Array.isArray(answers) ? answers : []).slice(0, 100).map((answer: unknown, i) => ({
		text: richOf(words(answer), put),
		worth: i === 0 ? 1 : 0,
		why: ''
	}));

/** A card has its picture, and what is heard of it, beside its front. */
const sides = (one: Json, put: PutMedium): QuizItem => ({
	kind: 'short',
	question: hinted(shownIn(words(one['text']), one, put), one),
	options: [{ text: richOf(words(one['answer']), put), worth: 1, why: '' }]
});

/** Tips are told to whoever asks for one there. */
const hinted = ({ text, changes }: Text, { tip, tips }: Json): Text => {
	const told = [tip, ...Object.values(object(tips))].some((one) => words(one).trim() !== '');
	return { text, changes: told ? [...changes, REASONS.hint] : changes };
};

/** `*answer/another:a tip*` is a gap. */
function gaps(source: unknown): QuizItem {
	const text = plainTextOf(words(source)).text;
	const runs = text.split(/(\*[^*\n]{1,400}\*)/).flatMap((part): (string | Gap)[] => {
		if (!/^\*[^*]+\*$/.test(part)) return part === '' ? [] : [part];
		const [answers = '', hint] = part.slice(1, -1).split(/:(?!\/\/)/);
		const right = answers.split('/').map((one) => one.trim());
		return [
			{ right, wrong: [], ...(hint !== undefined && hint.trim() !== '' && { hint: hint.trim() }) }
		];
	});
	return { kind: 'gaps', question: NOTHING, runs };
}
