/** Safari's keyboard lies over the page: what can be tapped while somebody types stands above it. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { deckOf, offer } from './study-decks.ts';
import { beginTest } from './test-taking.ts';

const KEYBOARD = 280;

/** A page whose browser says of what is seen what this spec has it say. */
async function withFakeViewport(page: Page) {
	await page.addInitScript(() => {
		const view = Object.assign(new EventTarget(), { height: 0, offsetTop: 0, scale: 1 });
		Object.defineProperty(window, 'visualViewport', { value: view });
	});
}

/** Has the page seen as if a keyboard lay over its bottom. */
const look = (page: Page, seen: { hidden?: number; offsetTop?: number; scale?: number }) =>
	page.evaluate(({ hidden = 0, offsetTop = 0, scale = 1 }) => {
		const height = innerHeight - hidden;
		Object.assign(visualViewport!, { height, offsetTop, scale }).dispatchEvent(new Event('resize'));
	}, seen);

/** How far above the bottom of the window the lower end of a button lies, px. */
async function above(page: Page, name: string) {
	const button = (await page.getByRole('button', { name, exact: true }).boundingBox())!;
	return page.viewportSize()!.height - button.y - button.height;
}

/** Looks at a bar with and without a keyboard. */
async function expectAboveKeyboard(page: Page, button: string) {
	await page.getByRole('textbox').focus();
	await look(page, {});
	const bare = await above(page, button);
	expect(bare).toBeLessThan(KEYBOARD);
	await look(page, { hidden: KEYBOARD });
	await expect.poll(() => above(page, button)).toBeGreaterThanOrEqual(KEYBOARD);
	// Moved down by as much as is hidden, the page shows its bottom.
	await look(page, { hidden: KEYBOARD, offsetTop: KEYBOARD });
	await expect.poll(() => above(page, button)).toBeCloseTo(bare, -1);
	await look(page, { hidden: KEYBOARD, scale: 2 });
	await expect.poll(() => above(page, button)).toBeCloseTo(bare, -1);
}

test.beforeEach(async ({ page }) => {
	await withFakeViewport(page);
	await offer(page, deckOf('typed'));
});

test('a typed answer is checked above the keyboard', { tag: '@once' }, async ({ page }) => {
	// On a taller one the field follows its question, and no keyboard reaches up to it.
	await page.setViewportSize({ width: 360, height: 560 });
	await page.goto('/study');
	await expectAboveKeyboard(page, 'Check');
});

test('in a test the way on stands above the keyboard', { tag: '@once' }, async ({ page }) => {
	await beginTest(page, '/test?decks=ledger&seed=1&questions=1&forms=type');
	await expectAboveKeyboard(page, 'Finish');
});
