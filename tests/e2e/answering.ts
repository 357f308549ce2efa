/** Answers a question on the study page as a person would, whatever its form. */
import type { Page } from '@playwright/test';
import type { Question } from '../../src/lib/question/question.ts';
import { stepsFor, type Step } from '../forms/by-hand.ts';

export async function answer(page: Page, question: Question, right: boolean): Promise<void> {
	for (const step of stepsFor(question, right)) await take(page, step);
}

function take(page: Page, step: Step): Promise<void> {
	if ('press' in step) return button(page, step.press).click();
	if ('find' in step) return button(page, step.find).waitFor();
	if ('open' in step) return page.getByText(step.open, { exact: true }).click();
	if ('tick' in step) return page.getByRole('checkbox', { name: step.tick, exact: true }).check();
	if ('type' in step) return page.getByRole('textbox', { name: step.into }).fill(step.type);
	return step satisfies never;
}

const button = (page: Page, name: string | RegExp) =>
	page.getByRole('main').getByRole('button', { name, exact: true });
