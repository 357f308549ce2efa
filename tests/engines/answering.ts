/** Answers a question as a person would, whatever its form. */
import type { Question } from '../../src/lib/question/question.ts';
import { stepsFor, type Step } from '../forms/by-hand.ts';
import type { Device } from './device.ts';

export async function answer(device: Device, question: Question, right: boolean): Promise<void> {
	for (const step of stepsFor(question, right)) await take(device, step);
}

export function take(device: Device, step: Step): Promise<void> {
	if ('press' in step) return device.click('main button', named(step.press));
	if ('find' in step) return device.sees('button', step.find);
	if ('open' in step) return device.click('button', step.open);
	if ('tick' in step) return device.click('checkbox', step.tick);
	if ('type' in step) return device.type(step.into, step.type);
	return step satisfies never;
}

/** Before the words of an option stands a number for the keyboard. */
const named = (name: string | RegExp): RegExp =>
	typeof name === 'string'
		? new RegExp(`^(?:\\d+ ?)?${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
		: name;
