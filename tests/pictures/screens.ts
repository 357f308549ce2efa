/**
 * Photographs the built app for the installation dialog and the README: `node tests/pictures/screens.ts`.
 */
import { chromium } from '@playwright/test';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { chromiumArgs, chromiumPath } from '../e2e/chromium-path.ts';
import { startApp } from '../e2e/server.ts';

const phone = {
	viewport: { width: 360, height: 740 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true
};
const desktop = { viewport: { width: 1280, height: 800 } };
const DECK = 'near-abroad-2022';

interface Picture {
	name: string;
	path: string;
	device: BrowserContextOptions;
	/** What is done before the picture is taken. */
	prepare?: (page: Page) => Promise<void>;
}

const pictures: Picture[] = [
	{ name: 'today', path: '/', device: phone },
	{ name: 'study', path: `/study/${DECK}`, device: phone, prepare: answer },
	{ name: 'deck', path: `/decks/${DECK}`, device: desktop },
	{
		name: 'study-dark',
		path: `/study/${DECK}`,
		device: { ...phone, colorScheme: 'dark' },
		prepare: answer
	}
];

/** Answers the first question, rightly, so that its footnote shows. */
async function answer(page: Page) {
	const main = page.getByRole('main');
	await main.getByRole('button').first().waitFor();
	const reveal = main.getByRole('button', { name: 'Show answer' });
	if (await reveal.isVisible()) return reveal.click();
	for (const key of ['1', '2', '3', '4']) {
		await page.keyboard.press(key);
		await main.getByRole('button', { name: /^Next/ }).waitFor();
		if (await main.getByText('Right', { exact: true }).first().isVisible()) return;
		await page.getByRole('button', { name: 'Undo' }).click();
		await main.getByRole('group', { name: 'Answers' }).waitFor();
	}
}

const app = await startApp();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
for (const { name, path, device, prepare } of pictures) {
	const context = await browser.newContext({
		...device,
		baseURL: app.url,
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	await page.goto(path);
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await page.waitForLoadState('networkidle');
	await prepare?.(page);
	const file = new URL(`../../static/screenshots/${name}.png`, import.meta.url);
	await page.screenshot({ path: fileURLToPath(file) });
	await context.close();
}
await browser.close();
await app.stop();
