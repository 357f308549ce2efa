import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Entry } from '../../src/lib/memory/log/entry.ts';
import { answer } from './answering.ts';
import { expect, expectAccessible, offlineReady, test } from './fixtures.ts';
import { backupOf, cardsOfDeck, importFile, remember, type Review } from './learner.ts';
import { dayAsking, shippedDeck, studyOn } from './later-day.ts';
import { startApp } from './server.ts';

const DECK = 'near-abroad-2022';
const BOX = `/decks/${DECK}/cards`;
const JAPAROV = `${DECK}/president-of-kyrgyzstan/backward`;
const JAPAROV_PAGE = `${BOX}/president-of-kyrgyzstan/backward`;

const status = (page: Page) => page.getByRole('main').getByRole('status');
const lines = (page: Page) => page.locator('.box').getByRole('listitem');
const section = (page: Page, name: string) => page.getByRole('region', { name });

/** A card that is forgotten every time it comes back, a day after it was learnt. */
const leech = (card: string): Review[] => [
	{ card, daysAgo: 60, grade: 3 },
	{ card, daysAgo: 58, grade: 3 },
	...[50, 48.9, 47.8, 46.7].flatMap((daysAgo): Review[] => [
		{ card, daysAgo, grade: 1 },
		{ card, daysAgo: daysAgo - 0.01, grade: 3 }
	])
];

/** One whose only due card is this, and who wants no new ones. */
async function onlyDue(page: Page, card: string) {
	const backup = JSON.parse(backupOf([{ card, daysAgo: 10, grade: 3 }])) as { entries: Entry[] };
	backup.entries.push({
		kind: 'settings',
		set: { newPerDay: 0 },
		device: 'learnerofold',
		seq: backup.entries.length + 1,
		at: Date.now(),
		offset: 0
	});
	await importFile(page, JSON.stringify(backup));
}

test('the deck page leads to all its cards, and each card to itself', async ({ page }) => {
	await page.goto(`/decks/${DECK}`);
	await page.getByRole('link', { name: 'Browse the cards' }).click();
	await expect(page).toHaveURL(new RegExp(`${BOX}$`));
	const cards = await cardsOfDeck(page, DECK);
	await expect(status(page)).toHaveText(`${cards.length} cards`);
	const more = page.getByRole('link', { name: 'Show 60 more' });
	// Cards get their true heights as they come near: where the link lands is known once it is there.
	await more.hover();
	await more.click();
	await expect(lines(page)).toHaveCount(120);

	const first = page.locator('.box').getByRole('link').first();
	const question = await first.locator('.question').textContent();
	await first.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(question ?? '');
	await expect(page.getByText('Stated by').first()).toBeVisible();
	await page.getByRole('link', { name: 'Next card' }).click();
	await expect(page.getByText(`Card 2 of ${cards.length}`)).toBeVisible();
});

test('cards are found by words, without accents, and the page is as it was on coming back', async ({
	page
}) => {
	await page.goto(BOX);
	await page.getByLabel('Search').fill('JAPÁROV kyrg');
	const card = page.getByRole('link', { name: /Who was president of Kyrgyzstan/ });
	await expect(card).toBeVisible();
	await expect(status(page)).toHaveText(/^\d of \d+ cards$/);
	await expectAccessible(page);
	await card.click();
	await expect(page).toHaveURL(new RegExp(`${JAPAROV_PAGE}$`));
	await page.goBack();
	await expect(page.getByLabel('Search')).toHaveValue('JAPÁROV kyrg');
	await expect(card).toBeVisible();

	await page.getByLabel('Search').fill('photosynthesis');
	await expect(page.getByText('Nothing here holds “photosynthesis”.')).toBeVisible();
	await page.getByRole('link', { name: 'Show all cards' }).click();
	await expect(lines(page)).toHaveCount(60);
});

test('each filter shows its cards, and says how many there are', async ({ page }) => {
	const cards = await cardsOfDeck(page, DECK);
	const others = cards.filter((card) => card !== JAPAROV);
	await remember(page, [
		...leech(JAPAROV),
		...[60, 55].flatMap((daysAgo) =>
			others.slice(0, 4).map((card): Review => ({ card, daysAgo, grade: 3 }))
		),
		...others.slice(4, 7).map((card): Review => ({ card, daysAgo: 0.1, grade: 4 })),
		{ card: others[7] ?? '', daysAgo: 0.001, grade: 1 }
	]);
	await page.goto(BOX);
	const show = page.getByLabel('Show');
	for (const [filter, n] of [
		['Due now', 5],
		['New', cards.length - 9],
		['Learning', 5],
		['Known', 4],
		['Forgotten again and again', 1],
		['Set aside', 0]
	] as const) {
		await show.selectOption({ label: `${filter} (${n})` });
		await expect(status(page)).toHaveText(`${n} of ${cards.length} cards`);
	}
	await expect(page.getByText('No card of this deck is like that just now.')).toBeVisible();
	await show.selectOption('leech');
	await expect(lines(page)).toHaveCount(1);
	await expect(lines(page)).toContainText('Sadyr Japarov');
	await page.reload();
	await expect(lines(page), 'the filter stands in the address').toHaveCount(1);
	await page.getByRole('link', { name: /Sadyr Japarov/ }).click();
	await expect(page.getByText('Forgotten 4 times')).toBeVisible();
	await expectAccessible(page);
});

test('a card shows what was answered, as it counts, and its forgetting curve in words', async ({
	page
}) => {
	await remember(page, [
		{ card: JAPAROV, daysAgo: 20, grade: 3 },
		{ card: JAPAROV, daysAgo: 10, grade: 1 },
		{ card: JAPAROV, daysAgo: 9.99, grade: 4 }
	]);
	await page.goto(JAPAROV_PAGE);
	const past = section(page, 'What happened').getByRole('listitem');
	await expect(past.locator('strong')).toHaveText(['Easy', 'Again', 'Good']);
	await expect(past.first()).toContainText('self-graded');
	await expect(past.first()).toContainText('5 s');
	const memory = section(page, 'Your memory of it');
	await expect(memory.getByRole('img', { name: 'Forgetting curve' })).toBeVisible();
	await expect(memory.getByText(/^3 answers so far\. Recall is about \d+ % now/)).toBeVisible();
	await expect(memory.locator('dl')).toContainText(/Recall drops to 90 % after/);
});

test.describe('where it is always noon', () => {
	test.use({ timezoneId: 'UTC' });

	test('a wrong answer stands in the past of the card it was given for', async ({ page }) => {
		const deck = shippedDeck(DECK);
		const day = dayAsking(deck, 'choice');
		await studyOn(page, deck, day);
		const { question } = day;
		if (question.form !== 'choice') throw new Error(`asked as ${question.form}`);
		await answer(page, question, false);
		await expect(page.getByRole('heading', { name: 'Not quite' })).toBeVisible();
		await page.goto(`/decks/${DECK}/cards/${question.cards[0]!.slice(DECK.length + 1)}`);
		const past = section(page, 'What happened').getByRole('listitem');
		const wrong = question.options[(question.key + 1) % question.options.length]!;
		await expect(past.first()).toContainText(`answered: ${wrong.text}`);
		await expect(past.last()).not.toContainText('answered');
	});
});

test(
	'a card set aside is not asked until it is wanted again',
	{ tag: '@once' },
	async ({ page }) => {
		await onlyDue(page, JAPAROV);
		await page.goto(JAPAROV_PAGE);
		await page.getByRole('button', { name: 'Set aside' }).click();
		await expect(page.getByRole('button', { name: 'Ask it again' })).toBeVisible();
		await page.goto(`/study/${DECK}`);
		await expect(page.getByRole('heading', { name: 'Nothing is due' })).toBeVisible();

		await page.goto(JAPAROV_PAGE);
		await page.getByRole('button', { name: 'Ask it again' }).click();
		await expect(page.getByRole('button', { name: 'Set aside' })).toBeVisible();
		await expect(section(page, 'What happened').getByRole('listitem')).toContainText([
			'Asked again',
			'Set aside',
			'Good'
		]);
		await page.goto(`/study/${DECK}`);
		await expect(page.getByRole('heading', { level: 1 })).toContainText(/Kyrgyzstan|Japarov/);
	}
);

test('a card is started over only after being asked, and that can be undone', async ({ page }) => {
	await remember(page, [
		{ card: JAPAROV, daysAgo: 20, grade: 3 },
		{ card: JAPAROV, daysAgo: 10, grade: 3 }
	]);
	await page.goto(JAPAROV_PAGE);
	const memory = section(page, 'Your memory of it');
	const dialog = page.getByRole('dialog', { name: 'Start this card over?' });
	await page.getByRole('button', { name: 'Start over' }).click();
	await expect(dialog).toContainText('2 answers will no longer count');
	await expectAccessible(page);
	await dialog.getByRole('button', { name: 'Keep it' }).click();
	await expect(dialog).toBeHidden();
	await expect(memory).toContainText('Known');

	await page.getByRole('button', { name: 'Start over' }).click();
	await dialog.getByRole('button', { name: 'Start over' }).click();
	await expect(memory).toContainText('You have not been asked this yet.');
	await expect(page.getByRole('button', { name: 'Start over' })).toBeHidden();

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(memory).toContainText('Known');
	await expect(section(page, 'What happened').getByRole('listitem')).toHaveCount(2);
});

test(
	'a report without a word is not kept, and it is said why',
	{ tag: '@once' },
	async ({ page }) => {
		await page.goto(JAPAROV_PAGE);
		const field = page.getByLabel('What is wrong with this card?');
		await field.fill('   ');
		await page.getByRole('button', { name: 'Keep the report' }).click();
		await expect(field).toBeFocused();
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(field).toHaveAccessibleDescription('Write down what is wrong, in a few words.');
		await expect(page.getByRole('heading', { name: 'Your reports' })).toHaveCount(0);
		await expectAccessible(page);
		await field.fill('Typo.');
		await page.getByRole('button', { name: 'Keep the report' }).click();
		await expect(page.getByRole('heading', { name: 'Your reports' })).toBeVisible();
		await expect(field).not.toHaveAttribute('aria-invalid');
	}
);

test('a reported mistake is listed, is in the export, and can be taken back', async ({ page }) => {
	await page.goto(JAPAROV_PAGE);
	await page.getByLabel('What is wrong with this card?').fill('  He is Sadyr, not Sadir.  ');
	await page.getByRole('button', { name: 'Keep the report' }).click();
	const reports = section(page, 'Report a mistake');
	await expect(reports.getByRole('listitem')).toContainText('He is Sadyr, not Sadir.');
	await expect(page.getByLabel('What is wrong with this card?')).toHaveValue('');

	await page.goto('/settings');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Export everything' }).click()
	]);
	const { entries } = JSON.parse(await readFile(await download.path(), 'utf8')) as {
		entries: Entry[];
	};
	expect(entries).toMatchObject([
		{ kind: 'report', card: JAPAROV, text: 'He is Sadyr, not Sadir.' }
	]);

	await page.goto(JAPAROV_PAGE);
	await reports.getByRole('button', { name: /^Take back/ }).click();
	await expect(reports.getByRole('listitem')).toHaveCount(0);
	await page.reload();
	await expect(page.getByLabel('What is wrong with this card?')).toBeVisible();
	await expect(reports.getByRole('listitem')).toHaveCount(0);
});

test.describe('a card that the deck does not have', { tag: '@once' }, () => {
	test.use({ allowedErrors: /status of 404/ });

	test('is a 404 that leads to those it has', async ({ page }) => {
		const response = await page.goto(`${BOX}/president-of-atlantis/backward`);
		expect(response?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such card');
		await expect(page.getByText('“president-of-atlantis/backward”')).toBeVisible();
		await page.getByRole('link', { name: 'All cards of the deck' }).click();
		await expect(page).toHaveURL(new RegExp(`${BOX}$`));
	});

	test('of a deck that does not exist is told as that', async ({ page }) => {
		const response = await page.goto('/decks/near-abroad-2023/cards/x/value');
		expect(response?.status()).toBe(404);
		await expect(page.getByText('There is no deck called “near-abroad-2023”.')).toBeVisible();
	});
});

test.describe('without JavaScript', { tag: '@once' }, () => {
	test.use({ javaScriptEnabled: false });

	test('cards can be searched, and all of them read', async ({ page }) => {
		await page.goto(BOX);
		await expect(lines(page)).toHaveCount(60);
		await page.getByRole('link', { name: 'Show 60 more' }).click();
		await expect(lines(page)).toHaveCount(120);
		await page.getByLabel('Search').fill('Japarov');
		await page.getByRole('button', { name: 'Search' }).click();
		await page.getByRole('link', { name: /Who was president of Kyrgyzstan/ }).click();
		await expect(page.getByRole('article')).toContainText('Sadyr Japarov');
	});
});

test.describe('without a network', { tag: '@once' }, () => {
	test.use({
		serviceWorkers: 'allow',
		allowedErrors: /net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)/
	});

	test('cards are found, opened and suspended all the same', async ({ page }) => {
		const app = await startApp();
		await page.goto(app.url);
		await offlineReady(page);
		await app.stop();
		await page.goto(`${app.url}${BOX}?q=japarov`);
		await page.getByRole('link', { name: /Who was president of Kyrgyzstan/ }).click();
		await page.getByRole('button', { name: 'Set aside' }).click();
		await page.reload();
		await expect(page.getByRole('button', { name: 'Ask it again' })).toBeVisible();
	});
});
