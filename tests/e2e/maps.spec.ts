import { fileURLToPath } from 'node:url';
import { weigh } from '../bench/budgets.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const REGION = { deck: 'near-abroad-2022', fact: 'post-soviet-votes' };
const WORLD = { deck: 'world-votes-es-11-1', fact: 'roll-call' };

for (const colorScheme of ['light', 'dark'] as const)
	for (const { deck, fact } of [REGION, WORLD])
		test(`${deck} shows its votes on a map, accessible in ${colorScheme}`, async ({ page }) => {
			test.slow();
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(`/decks/${deck}#${fact}`);
			const vote = page.locator(`[id="${fact}"]`);
			const map = vote.getByRole('img', { name: /^Map\./ });
			await map.scrollIntoViewIfNeeded();
			await expect(map).toBeVisible();
			await expect(vote.getByText(/Crimea as part of Ukraine/)).toBeVisible();
			await expectAccessible(page);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wide, 'no sideways scrolling').toBeLessThanOrEqual(0);
		});

test('every state of the roll call is on the world map, in its group', async ({ page }) => {
	await page.goto(`/decks/${WORLD.deck}#${WORLD.fact}`);
	const vote = page.locator(`[id="${WORLD.fact}"]`);
	const voted = vote.locator('[data-iso][fill]');
	await expect(voted).toHaveCount(193);
	const looks = await voted.evaluateAll((shapes) =>
		Map.groupBy(shapes, (shape) => shape.getAttribute('fill'))
			.values()
			.map(({ length }) => length)
			.toArray()
	);
	expect(looks.toSorted((a, b) => a - b)).toEqual([5, 12, 35, 141]);
});

test('a part of the world is chosen by keyboard', { tag: '@once' }, async ({ page }) => {
	await page.goto(`/decks/${WORLD.deck}#${WORLD.fact}`);
	const vote = page.locator(`[id="${WORLD.fact}"]`);
	const map = vote.getByRole('img', { name: /^Map\./ });
	await expect(map).toBeVisible();
	const whole = await map.getAttribute('viewBox');
	await vote.getByRole('radio', { name: 'World' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(vote.getByRole('radio', { name: 'Europe' })).toBeChecked();
	await expect(map).not.toHaveAttribute('viewBox', whole ?? '');
});

test('a set of states has a map that is fetched when it is opened', async ({ page }) => {
	const [shapes] = weigh(root).find(({ what }) => what.includes('maps/world'))!.files;
	let fetched = 0;
	page.on('request', (request) => {
		if (request.url().endsWith(shapes!)) fetched++;
	});
	await page.goto(`/decks/${WORLD.deck}#sadc-abstained`);
	const set = page.locator('[id="sadc-abstained"]');
	await expect(set.getByText('On the map')).toBeInViewport();
	// What is fetched as it comes into sight is asked for by now.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	expect(fetched, 'before it is opened').toBe(0);
	await set.getByText('On the map').click();
	await expect(set.getByRole('img', { name: /^Map\./ })).toBeVisible();
	await expect(set.getByRole('radio', { name: 'Africa' })).toBeChecked();
	expect(fetched).toBe(1);
});

test.describe('after one visit', { tag: '@once' }, () => {
	test.use({ serviceWorkers: 'allow' });

	test('maps are drawn without a network', async ({ page, context }) => {
		await page.goto('/');
		await page.evaluate(() => navigator.serviceWorker.ready);
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await page.goto(`/decks/${REGION.deck}`);
		await context.setOffline(true);
		const map = page.locator(`[id="${REGION.fact}"]`).getByRole('img', { name: /^Map\./ });
		await page.locator(`[id="${REGION.fact}"] .map`).scrollIntoViewIfNeeded();
		await expect(map).toBeVisible();
	});
});

test.describe('without JavaScript', { tag: '@once' }, () => {
	test.use({ javaScriptEnabled: false });

	test('there is no map, and no gap where it would be', async ({ page }) => {
		await page.goto(`/decks/${REGION.deck}`);
		await expect(page.locator(`[id="${REGION.fact}"]`).getByText('Kazakhstan')).toBeVisible();
		for (const place of await page.locator('.map').all()) await expect(place).toBeHidden();
	});
});
