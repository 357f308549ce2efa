import type { Question, Response } from './question.ts';

/** The response that is right: what somebody who knows everything would give. */
export function rightResponse(question: Question): Response {
	switch (question.form) {
		case 'reveal':
			return { form: 'reveal', grade: 3 };
		case 'choice':
		case 'odd-one-out':
		case 'point':
			return { form: question.form, picked: question.key };
		case 'true-false':
			return { form: 'true-false', said: question.key };
		case 'multi-select':
			return {
				form: 'multi-select',
				picked: question.options.flatMap(({ card }, i) => (card === undefined ? [] : [i]))
			};
		case 'match':
		case 'group':
		case 'order':
			return { form: question.form, placed: question.key };
		case 'typed':
		case 'number':
		case 'cloze':
			return { form: question.form, text: question.answer.text, hinted: false };
		case 'list':
			return { form: 'list', entries: question.items.map(({ text }) => text) };
		case 'map':
			return { form: 'map', tapped: question.wanted };
		default:
			return question satisfies never;
	}
}

/** The response of who does not know and says so. */
export function wrongResponse(question: Question): Response {
	switch (question.form) {
		case 'reveal':
			return { form: 'reveal', grade: 1 };
		case 'choice':
		case 'odd-one-out':
		case 'point':
			return { form: question.form, picked: null };
		case 'true-false':
			return { form: 'true-false', said: null };
		case 'multi-select':
			return { form: 'multi-select', picked: [] };
		case 'match':
		case 'group':
		case 'order':
			return { form: question.form, placed: question.key.map(() => null) };
		case 'typed':
		case 'number':
		case 'cloze':
			return { form: question.form, text: '', hinted: false };
		case 'list':
			return { form: 'list', entries: [] };
		case 'map':
			return { form: 'map', tapped: [] };
		default:
			return question satisfies never;
	}
}
