/** Answers a question on the study page as a person would, whatever its form. */
import { expect, type Page } from '@playwright/test';
import type { Question } from '../../src/lib/question/question.ts';
import { study } from '../../src/lib/ui/messages/en/study.ts';
import { stepsFor, type Step } from '../forms/by-hand.ts';

export async function answer(page: Page, question: Question, right: boolean): Promise<void> {
	for (const step of stepsFor(question, right)) await take(page, step);
}

/**
 * Answers rightly where the answer is one of the options, or is claimed: which of the two a sitting asks, nobody
 * knows beforehand.
 */
export async function pick(page: Page, right: string): Promise<void> {
	const [option, claim] = [button(page, right), button(page, study.truth.true)];
	await expect(option.or(claim)).toBeVisible();
	if (await option.isVisible()) return option.click();
	const isTrue = await page.getByRole('main').getByText(right, { exact: true }).isVisible();
	return button(page, isTrue ? study.truth.true : study.truth.false).click();
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
