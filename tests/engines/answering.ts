/** Answers a question right, as the person would: by what can be tapped and typed. */
import type { PlacingQuestion, Question } from '../../src/lib/question/question.ts';
import type { Device } from './device.ts';

export async function answerRight(device: Device, question: Question): Promise<void> {
	switch (question.form) {
		case 'choice':
		case 'odd-one-out':
			// A number for the keyboard stands before its words.
			return device.click(
				'[aria-label="Answers"] button',
				ending(question.options[question.key]!.text)
			);
		case 'true-false':
			return device.click('button', question.key ? /True$/ : /False$/);
		case 'multi-select':
			for (const { text, card } of question.options)
				if (card !== undefined) await device.click('checkbox', text);
			return device.click('button', 'Check');
		case 'match':
		case 'group':
		case 'order':
			await place(device, question);
			return device.click('button', 'Check');
		case 'map':
			await device.click('button', 'Choose from a list instead');
			for (const { text } of question.items) await device.click('checkbox', text);
			return device.click('button', /^Check/);
		case 'number':
		case 'typed':
		case 'cloze':
			await device.type(/^Your answer/, question.answer.text);
			return device.click('button', 'Check');
		default:
			throw new Error(`not for ${question.form}`);
	}
}

/** Rows open one after the other. */
async function place(device: Device, { answers, key }: PlacingQuestion) {
	for (const at of key) await device.click('[role=group] button', answers[at]!.text);
}

const ending = (text: string) => new RegExp(`${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
