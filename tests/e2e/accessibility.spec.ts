import { expect, expectAccessible, test } from './fixtures.ts';
import { routes } from './routes.ts';

for (const { name, path } of routes) {
	for (const colorScheme of ['light', 'dark'] as const) {
		// Colours are the same on a wide screen.
		const tag = colorScheme === 'dark' ? '@once' : [];
		test(`${name} is accessible in ${colorScheme}`, { tag }, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await page.goto(path);
			await expect(page.getByRole('heading').first()).toBeVisible();
			await expectAccessible(page);
		});
	}

	test(
		`${name} fits a narrow screen, and its controls a thumb`,
		{ tag: '@once' },
		async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(path);
			await expect(page.getByRole('heading').first()).toBeVisible();
			const found = await page.evaluate(() => {
				const small = [
					...document.querySelectorAll('button, [role=button], input, select, summary, nav a')
				]
					.filter((control) => control.checkVisibility() && !control.closest('.visually-hidden'))
					.map((control) => ({
						control,
						box: (control.closest('label') ?? control).getBoundingClientRect()
					}))
					.filter(({ box }) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
					.map(
						({ control, box }) => `${control.outerHTML.slice(0, 80)} ${box.width}x${box.height}`
					);
				return { small, wide: document.documentElement.scrollWidth };
			});
			// Not held against the window, which a phone makes as wide as what sticks out.
			expect(found.wide, 'no sideways scrolling').toBeLessThanOrEqual(320);
			expect(found.small, 'controls are at least 44 px').toEqual([]);
			await page.setViewportSize({ width: 360, height: 740 });
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide, 'nor with letters twice as large').toBeLessThanOrEqual(360);
		}
	);

	test(`${name} is readable without JavaScript`, { tag: '@once' }, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
		const page = await context.newPage();
		await page.goto(path);
		await expect(page.getByRole('heading').first()).toBeVisible();
		await context.close();
	});
}
