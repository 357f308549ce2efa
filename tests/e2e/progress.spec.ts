import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { backupWith, cardsOfDeck, forgetfulLog, importFile, remember } from './learner.ts';
import { DAY } from '#lib/memory/day.ts';

const NEAR_ABROAD = 'near-abroad-2022';

test('before the first review it says what will be here', { tag: '@once' }, async ({ page }) => {
	await page.goto('/progress');
	await expect(page.getByRole('heading', { name: 'Nothing to show yet' })).toBeVisible();
	await page.getByRole('link', { name: 'Choose a deck' }).click();
	await expect(page).toHaveURL(/\/decks$/);
});

test('what was learnt, is coming and was done stands there in numbers', async ({ page }) => {
	const cards = await cardsOfDeck(page, NEAR_ABROAD);
	await remember(page, [
		...[10, 2].flatMap((daysAgo) =>
			cards.slice(0, 6).map((card) => ({ card, daysAgo, grade: 3 as const }))
		),
		...cards.slice(6, 8).map((card) => ({ card, daysAgo: 0.02, grade: 1 as const }))
	]);
	await page.goto('/progress');
	const deck = page.getByRole('listitem').filter({ hasText: 'The near abroad, 2022' });
	await expect(deck).toContainText('Known 6');
	await expect(deck).toContainText('Learning 2');
	await expect(deck).toContainText(`New ${cards.length - 8}`);
	await expect(page.getByRole('listitem').filter({ hasText: /^14 reviews$/ })).toBeVisible();

	const tables = page.getByText('As a table');
	await tables.first().click();
	const forecast = page.getByRole('table').first();
	await expect(forecast.getByRole('row')).toHaveCount(31);
	const due = await forecast.getByRole('cell').allTextContents();
	expect(due.reduce((sum, text) => sum + Number(text), 0)).toBe(8);

	const calendar = page.getByRole('region', { name: 'Days you studied' });
	await calendar.getByText('As a table').click();
	const done = await calendar.getByRole('cell').allTextContents();
	expect(done.reduce((sum, text) => sum + Number(text), 0)).toBe(14);
	await expectAccessible(page);
});

const DAYS = 100;

/** Progress of somebody who has studied for months, two new cards a day, with an exam ahead. */
async function studiedForMonths(page: Page) {
	const cards = await cardsOfDeck(page, NEAR_ABROAD);
	const log = forgetfulLog(cards, DAYS, 1);
	const now = Date.now();
	const date = new Date(now + 10 * DAY).toISOString().slice(0, 10);
	const exam = {
		device: 'planneddevice',
		seq: 1,
		at: now - 30 * DAY,
		offset: 0,
		kind: 'exam' as const,
		exam: 'exam0001',
		plan: {
			name: 'Finals',
			date,
			covers: [{ deck: NEAR_ABROAD }],
			minutes: 10,
			daysOff: [],
			target: 0.8,
			questions: 20
		}
	};
	await importFile(page, backupWith([...log, exam]));
	await page.goto('/progress');
	await expect(page.getByText('Looking through your answers')).toHaveCount(0);
	// Before the decks have arrived, none of their cards is there to be counted.
	await expect(page.getByText(`Of ${DAYS} cards begun`)).toBeVisible();
	return { log, part: (name: string) => page.getByRole('region', { name }) };
}

/** From now on the server has another version of the deck, under another title. */
async function serveNewEdition(page: Page, title: string): Promise<void> {
	const renewed = (deck: object) => ({ ...deck, title });
	await page.route(/\/api\/decks(\/near-abroad-2022)?$/, async (route) => {
		const { 'if-none-match': _, ...headers } = route.request().headers();
		const response = await route.fetch({ headers });
		const json = (await response.json()) as object | (object & { id: string })[];
		await route.fulfill({
			json: Array.isArray(json)
				? json.map((deck) =>
						deck.id === NEAR_ABROAD ? { ...renewed(deck), version: 'second' } : deck
					)
				: renewed(json),
			headers: { etag: '"second"' }
		});
	});
}

/** The numbers of a table's column (from 1, after the row's name), top to bottom. */
function column(page: Page, name: string, n: number): Promise<string[]> {
	const rows = page.getByRole('region', { name }).locator('table').first().locator('tbody tr');
	return rows.locator(`td:nth-of-type(${n})`).allTextContents();
}

test('the tables hold what the plots draw', async ({ page }) => {
	const { log, part } = await studiedForMonths(page);
	const counts = (name: string, marks: string) => part(name).locator(`figure ${marks}`).count();

	const begun = (await column(page, 'Memory over time', 1)).map(Number);
	expect(begun[0]).toBe(DAYS);
	expect(begun).toEqual(begun.toSorted((a, b) => b - a));
	const known = (await column(page, 'Memory over time', 2)).map(Number);
	const said = await part('Memory over time')
		.getByText(/^Of \d+ cards begun/)
		.textContent();
	expect(said).toContain(`about ${known[0]} today`);
	const drawn = await part('Memory over time').locator('path.plot-line').first().getAttribute('d');
	expect(drawn!.split('L')).toHaveLength(known.length);

	const time = await column(page, 'Time spent', 1);
	expect(await counts('Time spent', 'rect')).toBe(time.length);
	const months = await column(page, 'Remembered, and expected', 3);
	expect(await counts('Remembered, and expected', 'g circle')).toBe(months.length);
	const bins = await column(page, 'Can the predictions be trusted?', 3);
	expect(await counts('Can the predictions be trusted?', 'g circle')).toBe(bins.length);

	const judged = months.reduce((sum, text) => sum + Number(text.replace(',', '')), 0);
	const sentence = part('Can the predictions be trusted?').getByText(/^When the app said/);
	await expect(sentence).toContainText(`of ${new Intl.NumberFormat('en').format(judged)} answers`);
	await expect(sentence).toContainText('You remember less than predicted.');
	expect(judged).toBeLessThan(log.length);

	const scores = await column(page, 'What to expect: Finals', 1);
	expect(scores).toHaveLength(31);
	await expect(part('What to expect: Finals').getByText(/^At your pace/)).toContainText(
		`about ${scores[0]}`
	);
});

test('a hard fact leads to the fact itself', { tag: '@once' }, async ({ page }) => {
	const { part } = await studiedForMonths(page);
	const link = part('Your hardest facts').getByRole('link').first();
	const words = (await link.textContent())!;
	await link.click();
	await expect(page).toHaveURL(/\/decks\/near-abroad-2022#[a-z0-9-]+$/);
	await expect(page.locator('li:target')).toBeVisible();
	expect(words.length).toBeGreaterThan(5);
});

test(
	'with a handful of answers it says how many more it takes',
	{ tag: '@once' },
	async ({ page }) => {
		const cards = await cardsOfDeck(page, NEAR_ABROAD);
		await remember(
			page,
			cards.slice(0, 4).flatMap((card) => [
				{ card, daysAgo: 3, grade: 3 as const },
				{ card, daysAgo: 1, grade: 3 as const }
			])
		);
		await page.goto('/progress');
		const more = 'After 16 more answers to cards from an earlier day this will say something.';
		for (const name of ['Your hardest facts', 'Remembered, and expected', 'Can the predictions'])
			await expect(page.getByRole('region', { name })).toContainText(more);
		await expect(page.getByRole('region', { name: 'Memory over time' })).toContainText(
			'Of 4 cards'
		);
		await expectAccessible(page);
	}
);

for (const colorScheme of ['light', 'dark'] as const)
	test(`months of study are accessible in ${colorScheme}, tables and all`, async ({ page }) => {
		// Every cell's colours are judged.
		test.slow();
		await page.emulateMedia({ colorScheme });
		await studiedForMonths(page);
		for (const table of await page.getByText('As a table').all()) await table.click();
		await expectAccessible(page);
	});

for (const [what, css] of [
	['320 px', ''],
	['320 px and letters twice as large', 'html { font-size: 200% } nav { display: none }'],
	['320 px, from right to left', 'html { direction: rtl }']
] as const)
	test(`nothing sticks out at ${what}`, { tag: '@once' }, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await studiedForMonths(page);
		// A style sheet of the reader's own.
		await page.evaluate((text) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(text);
			document.adoptedStyleSheets = [sheet];
		}, css);
		for (const table of await page.getByText('As a table').all()) await table.click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320
		);
	});

test('an answer in another tab renews it', { tag: '@once' }, async ({ page, context }) => {
	const { part } = await studiedForMonths(page);
	const before = await part('Memory over time')
		.getByText(/^Of \d+ cards/)
		.textContent();
	const other = await context.newPage();
	const cards = await cardsOfDeck(other, NEAR_ABROAD);
	const answers = forgetfulLog(cards.slice(DAYS, DAYS + 9), 1, 9).map((entry) => ({
		...entry,
		device: 'othertabhere'
	}));
	await importFile(other, backupWith(answers));
	await expect(part('Memory over time').getByText(/^Of \d+ cards/)).not.toHaveText(before!);
	await expect(part('Memory over time')).toContainText(`Of ${DAYS + 9} cards begun`);
});

test('a new edition of a deck renews it', { tag: '@once' }, async ({ page }) => {
	const { part } = await studiedForMonths(page);
	const hardest = part('Your hardest facts').getByRole('listitem').first();
	await expect(hardest).toContainText('The near abroad, 2022');
	await serveNewEdition(page, 'The near abroad, revised');
	// Back in the network, the app asks for newer decks.
	await page.evaluate(() => dispatchEvent(new Event('online')));
	await expect(hardest).toContainText('The near abroad, revised');
});

test('the turn of the day renews it', { tag: '@once' }, async ({ page }) => {
	// Half an hour before a day begins, at four.
	const evening = new Date();
	evening.setHours(3, 30, 0, 0);
	await page.clock.install({ time: evening });
	const { part } = await studiedForMonths(page);
	const memory = part('Memory over time');
	await memory.getByText('As a table').click();
	const newest = memory.getByRole('rowheader').first();
	const before = (await newest.textContent())!;
	await page.clock.fastForward('00:31:00');
	await expect(newest).not.toHaveText(before);
	const after = (await newest.textContent())!;
	expect(Date.parse(`${after} UTC`) - Date.parse(`${before} UTC`)).toBe(DAY);
});

test.describe('when the worker cannot be had', { tag: '@once' }, () => {
	test.use({ allowedErrors: /ERR_FAILED/ });

	test('the page says so, and shows all that needs none', async ({ page }) => {
		const cards = await cardsOfDeck(page, NEAR_ABROAD);
		await remember(page, [{ card: cards[0]!, daysAgo: 2, grade: 3 }]);
		await page.route('**/workers/**', (route) => route.abort());
		await page.goto('/progress');
		const past = page.getByRole('region', { name: 'Memory over time' });
		await expect(past).toContainText('could not be read just now');
		await expect(page.getByRole('region', { name: 'What falls due' })).toContainText('1 card');
	});
});

test('without a database it tells of what this page knows', { tag: '@once' }, async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
	});
	const cards = await cardsOfDeck(page, NEAR_ABROAD);
	await importFile(page, backupWith(forgetfulLog(cards, 30, 2)));
	await page.getByRole('link', { name: 'Progress' }).click();
	await expect(page.getByRole('region', { name: 'Memory over time' })).toContainText('Of 60 cards');
});
