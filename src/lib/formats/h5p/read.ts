/** H5P: its question sets, flashcards and dialog cards, by their content alone; nothing of its scripts is looked at. */
import { say } from '#lib/deck/saying.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import { lineOf, plainTextOf, richOf } from '#lib/formats/html/rich.ts';
import { takeItem } from '#lib/formats/quiz/facts.ts';
import type { Gap, QuizItem } from '#lib/formats/quiz/item.ts';
import type { Reader } from '#lib/formats/reading.ts';
import { fileIn, shownIn } from './media.ts';
import { BROKEN, PLACES, REASONS } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { textsIn } from '#lib/formats/zip/text-in.ts';

type Json = Readonly<Record<string, unknown>>;
const object = (value: unknown): Json => Object(value) as Json;
const list = (value: unknown): Json[] =>
	Array.isArray(value) ? value.slice(0, 20_000).map(object) : [];
const words = (value: unknown) => (typeof value === 'string' ? value : '');
const NOTHING = { text: '', changes: [] };

function parsed(text: string | undefined): Json | undefined {
	try {
		return text === undefined ? undefined : object(JSON.parse(text));
	} catch {
		return undefined;
	}
}

export const readH5p: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const { text, entries } = textsIn(bytes);
	const head = parsed(text('h5p.json'));
	const content = parsed(text('content/content.json'));
	if (!head || !content) {
		taken.refuse(PLACES.file(naming.file), '', BROKEN.damaged);
		return taken.reading();
	}
	taken.titled(words(head['title']));
	const put = taken.media((reference) => fileIn(bytes, entries, reference));
	take(taken, words(head['mainLibrary']), content, { count: 0, put });
	return taken.reading();
};

/** Questions are counted as they come. */
interface Counted {
	count: number;
	put: PutMedium;
}

/** @param library such as `H5P.MultiChoice 1.16` */
function take(taken: Taken, library: string, params: Json, counted: Counted): void {
	const kind = library.split(' ')[0]!.replace(/^H5P\./, '');
	if (kind === 'QuestionSet') {
		for (const one of list(params['questions'])) {
			const inner = words(one['library']);
			// A set of sets is nobody's.
			if (/QuestionSet/.test(inner)) continue;
			take(taken, inner, object(one['params']), counted);
		}
		return;
	}
	const items = Object.hasOwn(KINDS, kind) ? KINDS[kind]!(params, counted.put) : undefined;
	if (items?.length) {
		for (const item of items) takeItem(taken, PLACES.question((counted.count += 1)), item);
		return;
	}
	const shown = words(params['question']) || words(params['taskDescription']);
	taken.refuse(
		PLACES.question((counted.count += 1)),
		plainTextOf(shown).text,
		items ? REASONS.noAnswer : say`is of a type that Footnote does not read: ${library || '?'}`
	);
}

const KINDS: Readonly<Record<string, (params: Json, put: PutMedium) => QuizItem[]>> = {
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
			options: (Array.isArray(one['answers']) ? one['answers'] : [])
				.slice(0, 100)
				.map((answer: unknown, i) => ({
					text: richOf(words(answer), put),
					worth: i === 0 ? 1 : 0,
					why: ''
				}))
		})),
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

/** A card has its picture, and what is heard of it, beside its front. */
const sides = (one: Json, put: PutMedium): QuizItem => ({
	kind: 'short',
	question: shownIn(words(one['text']), one, put),
	options: [{ text: richOf(words(one['answer']), put), worth: 1, why: '' }]
});

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
