import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** With letters twice as large nothing sticks out at the side, and no button lies out of reach. */
export async function expectRoomForLargeText(page: Page) {
	await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
	const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(over, 'px wider than the screen with 200 % text').toBeLessThanOrEqual(0);
	for (const button of await page.getByRole('button', { disabled: false }).all()) {
		// Scrolls there, and fails where something else lies on top.
		await button.click({ trial: true, timeout: 5000 });
		const box = (await button.boundingBox())!;
		expect(box.x, `left edge of ${await button.innerText()}`).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width, 'its right edge').toBeLessThanOrEqual(page.viewportSize()!.width);
	}
	await page.evaluate(() => (document.documentElement.style.fontSize = ''));
}
