/**
 * How a person answers a question, whatever its form: by what can be pressed, ticked and typed. Each kind of browser
 * test has its own hands (`e2e/answering.ts`, `engines/answering.ts`); what they do is said here, once.
 */
import { further } from '#lib/ui/messages/en/further.ts';
import { study } from '#lib/ui/messages/en/study.ts';
import { TAKES, type FormTaking, type Question, type Shape } from '#lib/question/question.ts';

export type Step =
	| { press: string | RegExp }
	/** What folds away is opened by its words. */
	| { open: string }
	| { tick: string }
	/** Waits until there is a button of that name. */
	| { find: string }
	| { type: string; into: RegExp };

type Taking<S extends Shape> = Extract<Question, { form: FormTaking<S> }>;

/** What nothing is called, and no number that is asked for. */
const NOWHERE = '987654';
/** A state that every map shows, and that no deck which ships asks for on one. */
const ELSEWHERE = 'China';

const STEPS: { readonly [S in Shape]: (question: Taking<S>, right: boolean) => Step[] } = {
	grade: (_, right) => [
		{ press: study.showAnswer },
		{ press: new RegExp(`^${study.grades[right ? 3 : 1]}`) }
	],
	option: ({ options, key }, right) => [
		{ press: options[right ? key : (key + 1) % options.length]!.text }
	],
	options: ({ options }, right) => [
		...options
			.filter(({ card }) => (card !== undefined) === right)
			.map(({ text }) => ({ tick: text })),
		{ press: study.check }
	],
	truth: ({ key }, right) => [{ press: key === right ? study.truth.true : study.truth.false }],
	places: ({ answers, key }, right) => {
		// Or all of them one row further.
		const placed = right ? key : [...key.slice(1), ...key.slice(0, 1)];
		return [...placed.map((at) => ({ press: answers[at]!.text })), { press: study.check }];
	},
	text: ({ answer }, right) => [
		{ type: right ? answer.text : NOWHERE, into: new RegExp(`^${further.typed.answer}`) },
		{ press: study.check }
	],
	entries: ({ items }, right) => [
		...(right ? items.map(({ text }) => text) : [NOWHERE]).flatMap((text) => [
			{ type: text, into: new RegExp(`^${further.list.label}`) },
			{ press: further.list.add },
			{ find: further.list.remove(text) }
		]),
		{ press: further.list.done }
	],
	states: ({ items }, right) => [
		{ open: further.map.list },
		...(right ? items.map(({ text }) => text) : [ELSEWHERE]).map((text) => ({ tick: text })),
		{ press: new RegExp(`^${study.check}`) }
	]
};

/** What to do, one after the other, to answer it right, or wrong. */
export function stepsFor(question: Question, right: boolean): Step[] {
	const steps = STEPS[TAKES[question.form]] as (one: Question, right: boolean) => Step[];
	return steps(question, right);
}
