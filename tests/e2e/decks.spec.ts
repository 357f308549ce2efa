import type { Deck } from '../../src/lib/deck/schema.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { drawNextMap, sideways } from './layout.ts';
import { cardsOfDeck, remember } from './learner.ts';

const NEAR_ABROAD = 'near-abroad-2022';
const ROLL_CALL = 'world-votes-es-11-1';

test('every deck is listed with its size, and its card opens it', async ({ page }) => {
	const listed = (await (await page.request.get('/api/decks')).json()) as {
		title: string;
		facts: number;
	}[];
	await page.goto('/decks');
	for (const { title, facts } of listed) {
		const card = page.getByRole('listitem').filter({ hasText: title });
		await expect(card).toContainText(`${facts} facts`);
	}
	await page.getByRole('link', { name: listed[0]?.title }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(listed[0]?.title ?? '');
});

test('the list says how much of a deck is known', { tag: '@once' }, async ({ page }) => {
	const cards = await cardsOfDeck(page, NEAR_ABROAD);
	await remember(
		page,
		[10, 1].flatMap((daysAgo) => cards.slice(0, 4).map((card) => ({ card, daysAgo, grade: 3 })))
	);
	await page.goto('/decks');
	await expect(page.getByText(`4 of ${cards.length} known`)).toBeVisible();
	await expectAccessible(page);
});

test.describe('without JavaScript', { tag: '@once' }, () => {
	test.use({ javaScriptEnabled: false });

	test('a deck shows every fact with its footnote', async ({ page }) => {
		const deck = (await (await page.request.get(`/api/decks/${NEAR_ABROAD}`)).json()) as Deck;
		await page.goto(`/decks/${NEAR_ABROAD}`);
		const shown = await page
			.locator('li[id]:has(> .fact details :is(a, cite))')
			.evaluateAll((facts) => facts.map(({ id }) => id));
		expect(shown.toSorted()).toEqual(deck.facts.map(({ id }) => id).toSorted());
		const first = page.locator(`[id="${deck.facts[0]?.id}"]`);
		await first.locator('summary').click();
		await expect(first.getByText('As of', { exact: true })).toBeVisible();
	});

	test('where article and record differ, both are there to see', async ({ page }) => {
		const deck = (await (await page.request.get(`/api/decks/${NEAR_ABROAD}`)).json()) as Deck;
		const disputed = deck.facts.filter((fact) => fact.disputed);
		expect(disputed.length).toBeGreaterThan(0);
		await page.goto(`/decks/${NEAR_ABROAD}`);
		for (const { id, disputed: both } of disputed) {
			const fact = page.locator(`[id="${id}"]`);
			await expect(fact.getByText(both?.claim ?? '', { exact: true })).toBeVisible();
			await expect(fact.getByText(both?.record ?? '', { exact: true })).toBeVisible();
		}
	});

	test('a roll call names every state, in its group', async ({ page }) => {
		const deck = (await (await page.request.get(`/api/decks/${ROLL_CALL}`)).json()) as Deck;
		const vote = deck.facts.find((fact) => fact.kind === 'groups');
		if (vote?.kind !== 'groups') throw new Error('the deck has no roll call');
		await page.goto(`/decks/${ROLL_CALL}`);
		for (const group of vote.groups) {
			const part = page
				.locator(`[id="${vote.id}"] details`)
				.filter({ has: page.locator('summary', { hasText: group.name }) });
			await expect(part.locator('li')).toHaveCount(group.members.length);
			const names = await part.locator('li .name').allTextContents();
			const expected = group.members.map(({ id }) => deck.entities[id]?.name ?? id);
			expect(names.toSorted()).toEqual(expected.toSorted());
		}
	});
});

test('a deck written from right to left stands the other way round', async ({ page }) => {
	// The server's decks, as if one were written in Arabic.
	await page.route(`/api/decks/${NEAR_ABROAD}`, async (route) => {
		const response = await route.fetch();
		const deck = (await response.json()) as Deck;
		await route.fulfill({ response, json: { ...deck, lang: 'ar', dir: 'rtl' } });
	});
	await page.goto('/decks');
	await page.getByRole('link', { name: 'The near abroad, 2022' }).click();
	const fact = page
		.getByRole('article')
		.getByRole('listitem')
		.filter({ has: page.locator('.fact') });
	const number = await fact.first().locator('.n').boundingBox();
	const text = await fact.first().locator('.fact').boundingBox();
	expect(number?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0) / 2);
	const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wide, 'no sideways scrolling').toBeLessThanOrEqual(0);
});

for (const width of [320, 360])
	test(
		`at ${width} px no deck is wider than the screen, before and after its maps are drawn`,
		{
			tag: '@once'
		},
		async ({ page }) => {
			await page.setViewportSize({ width, height: 640 });
			const decks = (await (await page.request.get('/api/decks')).json()) as { id: string }[];
			for (const { id } of decks) {
				await page.goto(`/decks/${id}`);
				expect(await page.evaluate(sideways), id).toBe(0);
				await page.waitForFunction(drawNextMap);
				expect(await page.evaluate(sideways), `${id}, with its maps`).toBe(0);
			}
		}
	);

test.describe('a deck that does not exist', { tag: '@once' }, () => {
	test.use({ allowedErrors: /status of 404/ });

	test('is a 404 that says which deck was probably meant', async ({ page }) => {
		const response = await page.goto('/decks/near-abroad-2023');
		expect(response?.status()).toBe(404);
		await expect(page.getByText('near-abroad-2023')).toBeVisible();
		await page.getByRole('link', { name: 'The near abroad, 2022' }).click();
		await expect(page).toHaveURL(/near-abroad-2022$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('The near abroad, 2022');
	});

	test('leads to all decks', async ({ page }) => {
		await page.goto('/decks/photosynthesis');
		await page.getByRole('main').getByRole('link', { name: 'All decks' }).click();
		await expect(page).toHaveURL(/\/decks$/);
	});
});
