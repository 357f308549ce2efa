/**
 * The smallest screens there are: every form can be answered there, and what belongs together is seen at once,
 * without scrolling: what is asked, what is tapped next, and what sends it off.
 */
import type { Locator, Page } from '@playwright/test';
import { TAKES, type Form, type Question, type Shape } from '../../src/lib/question/question.ts';
import { askedAs } from '../forms/asked.ts';
import { stepsFor } from '../forms/by-hand.ts';
import { askedFirst, askedLater } from '../forms/where-asked.ts';
import { answer } from './answering.ts';
import { expect, test } from './fixtures.ts';
import { expectRoomForLargeText } from './large-text.ts';
import { dayAsking, shippedDeck, studyOn } from './later-day.ts';
import { deckOf, offer } from './study-decks.ts';

test.use({ timezoneId: 'UTC' });
test.slow();

/** A small phone between its bars, and the same with the keyboard up. */
const PHONE = { width: 360, height: 620 };
const TYPING = { width: 360, height: 380 };
const THEMES = ['light', 'dark'] as const;

/** Opens the study page with a question in this form on it. */
async function ask(page: Page, form: Form): Promise<Question> {
	const later = askedLater.find(([one]) => one === form);
	if (later) {
		const deck = shippedDeck(later[1]);
		const day = dayAsking(deck, form);
		await studyOn(page, deck, day);
		await expect(page.getByRole('heading', { level: 1, name: day.question.prompt })).toBeVisible();
		return day.question;
	}
	const first = askedFirst.find((one) => one === form);
	if (!first) throw new Error(`${form} is asked nowhere: where-asked.ts lacks it.`);
	const deck = deckOf(first);
	await offer(page, deck);
	await page.goto('/study');
	await expect(page.locator('main h1')).toBeVisible();
	return askedAs(form, [{ deck, file: '' }]).question;
}

/** What has to be seen together before anything is answered, by the shape of the answer. */
const TOGETHER: { readonly [S in Shape]: (page: Page) => Locator[] } = {
	grade: (page) => [asked(page), button(page, 'Show answer')],
	option: (page) => [asked(page), options(page).first(), options(page).nth(1)],
	truth: (page) => [asked(page), button(page, 'True'), button(page, 'False')],
	options: (page) => [asked(page), page.getByRole('checkbox').first(), button(page, 'Check')],
	places: (page) => [
		page.locator('[aria-current="step"]'),
		page.locator('.answers button').first(),
		button(page, 'Check')
	],
	text: (page) => [page.locator('.gap, main h1').last(), field(page), button(page, 'Check')],
	entries: (page) => [asked(page), field(page), button(page, 'Add'), button(page, 'I’m done')],
	states: (page) => [asked(page), page.locator('main figure svg').first(), button(page, 'Check')]
};

const asked = (page: Page) => page.locator('main h1');
const field = (page: Page) => page.getByRole('textbox');
const button = (page: Page, name: string) =>
	page.getByRole('main').getByRole('button', { name, exact: true });
const options = (page: Page) => page.getByRole('group', { name: 'Answers' }).getByRole('button');

/** How far each is out of sight, px, or what lies over it; nothing where it is seen. */
const unseen = (parts: Locator[]) =>
	Promise.all(
		parts.map((part) =>
			part.evaluate((element: Element) => {
				const { top, bottom, left, right } = element.getBoundingClientRect();
				const out = Math.max(-top, bottom - innerHeight, -left, right - innerWidth);
				// A map is as tall as it is: its middle counts.
				const is = element instanceof SVGElement ? (top + bottom) / 2 - innerHeight : out;
				if (is > 1) return `${element.textContent?.trim()}: ${Math.round(is)} px out of sight`;
				const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
				if (over && (element.contains(over) || over.closest('label')?.contains(element))) return '';
				return `${element.textContent?.trim()}: behind ${over?.className || over?.tagName}`;
			})
		)
	);

const expectSeen = (parts: Locator[], what: string) =>
	expect.poll(async () => (await unseen(parts)).filter(Boolean), what).toEqual([]);

/** As the page came: large text has been scrolled through. */
const scrollBack = (page: Page) =>
	page.evaluate(() => {
		scrollTo(0, 0);
		for (const element of document.querySelectorAll('main *')) element.scrollTop = 0;
	});

/** Pointing at a picture is looked at where there is one: regions.spec.ts. */
const everyForm = (Object.keys(TAKES) as Form[]).filter((form) => form !== 'point');

for (const form of everyForm) {
	test(`${form} is answered on a small phone`, { tag: '@once' }, async ({ page }) => {
		const shape = TAKES[form];
		await page.setViewportSize(PHONE);
		const question = await ask(page, form);
		for (const colorScheme of THEMES) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await scrollBack(page);
			await expectSeen(TOGETHER[shape](page), `at once, in ${colorScheme}`);
			await expectRoomForLargeText(page);
		}
		await scrollBack(page);
		if (shape === 'text' || shape === 'entries') {
			await page.setViewportSize(TYPING);
			await field(page).focus();
			await expectSeen(TOGETHER[shape](page), 'with the keyboard up');
			await expectRoomForLargeText(page);
			await field(page).focus();
		}
		if (shape === 'places') {
			// With each answer that is placed the next row is seen above what is left of them.
			for (const step of stepsFor(question, true).slice(0, -2)) {
				if ('press' in step) await button(page, String(step.press)).click();
				await expectSeen(TOGETHER.places(page).slice(0, 2), 'the next row and its answers');
			}
			await button(page, 'I don’t know').click();
		} else await answer(page, question, true);
		if (shape === 'grade') return;
		await expect(page.locator('#verdict')).toBeVisible();
		await expectSeen(
			[page.locator('#verdict'), button(page, 'Next')],
			'the verdict, and the way on'
		);
	});
}

test(
	'the answer is on one screen: verdict, answer, why, whose word, as of when',
	{
		tag: '@once'
	},
	async ({ page }) => {
		await page.setViewportSize(PHONE);
		await answer(page, await ask(page, 'choice'), false);
		const note = page.getByRole('note', { name: 'Footnote' });
		await expectSeen(
			[
				page.locator('#verdict'),
				page.locator('.answer'),
				page.locator('.why').first(),
				note.locator('blockquote').first(),
				note.getByText('The clerk', { exact: true }),
				note.getByText('As of'),
				button(page, 'Next')
			],
			'at once'
		);
		await expect(page.getByRole('list', { name: 'Answers' })).toBeHidden();
		await page.getByText('All the answers').click();
		await expect(page.getByRole('list', { name: 'Answers' })).toBeVisible();
	}
);

for (const form of ['match', 'multi-select'] as const)
	test(
		`${form}: who says they don’t know is not told off line by line`,
		{ tag: '@once' },
		async ({ page }) => {
			await ask(page, form);
			await button(page, 'I don’t know').click();
			await expect(page.locator('#verdict')).toHaveText('No answer');
			await expect(page.locator('main svg.wrong')).toHaveCount(0);
		}
	);
