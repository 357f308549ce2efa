/** Exams for specs: the form filled in as a learner would, on a Monday that stands still. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { DAY } from '#lib/memory/day.ts';

export const NEAR_ABROAD = 'near-abroad-2022';
/** A Monday, 12:00 UTC. */
export const MONDAY = Date.UTC(2026, 10, 23, 12);
/** So many days after it, as a date field takes it. */
export const date = (days: number) => new Date(MONDAY + days * DAY).toISOString().slice(0, 10);

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
/** An exam's card on the Plan page. */
export const exam = (page: Page, name = 'Mid-term') => page.getByRole('article', { name });
export const studyFor = (page: Page): Locator =>
	exam(page).getByRole('link', { name: 'Study for it' });
/** Puts the page's clock to noon, so many days after the Monday. */
export const on = (page: Page, day: number) => page.clock.setFixedTime(MONDAY + day * DAY);

export interface Fields {
	name?: string;
	day?: string;
	deck?: string;
	minutes?: string;
	target?: string;
}

/** Fills the form in, from where it stands. */
export async function fill(page: Page, fields: Fields) {
	if (fields.name !== undefined) await page.getByLabel('What is it called?').fill(fields.name);
	if (fields.day !== undefined) await page.getByLabel('When is it?').fill(fields.day);
	if (fields.deck) await page.getByRole('checkbox', { name: fields.deck }).check();
	if (fields.minutes !== undefined) await page.getByLabel('Minutes a day').fill(fields.minutes);
	if (fields.target) await page.getByLabel('Target score').selectOption({ label: fields.target });
}

export async function plan(page: Page, fields: Fields) {
	await page.goto('/plan?new');
	await fill(page, { name: 'Mid-term', deck: 'The near abroad, 2022', ...fields });
	await button(page, 'Save').click();
	await expect(exam(page, fields.name)).toBeVisible();
}

/** The minutes that an exam's card asks for today. */
export const minutesOf = async (page: Page) =>
	Number(await exam(page).locator('strong').nth(1).textContent());
