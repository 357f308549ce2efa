/** How a long deck of one's own feels while it is edited: in the browser, its processor throttled to a quarter. */
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../e2e/chromium-path.ts';
import { startApp } from '../e2e/server.ts';
import { DECK, longDeck, WRITTEN } from './editing.ts';
import { openedFromList, paintedPreview, typeLetters } from './in-page.ts';
import type { Row } from './row.ts';

const THROTTLE = 4;
const OPENINGS = 9;
const LETTERS = 30;
/** Whoever looks through a list looks as long, ms. */
const REST = 3_000;
const CARDS = '4x throttle, a deck of 5,000';

export async function editingPageRows(): Promise<Row[]> {
	const app = await startApp();
	const browser = await chromium.launch({
		executablePath: await chromiumPath(),
		args: chromiumArgs
	});
	try {
		const context = await browser.newContext({
			baseURL: app.url,
			viewport: { width: 360, height: 740 },
			isMobile: true,
			hasTouch: true
		});
		const page = await context.newPage();
		await bring(page);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
		const openings: number[] = [];
		const loads: number[] = [];
		for (let run = 0; run < OPENINGS; run++) {
			openings.push(await openFromList(page));
			await page.goto(`/decks/${DECK}/edit/${WRITTEN}`);
			loads.push(await page.evaluate(paintedPreview));
		}
		const letters = await page.evaluate(typeLetters, LETTERS);
		return [
			row(
				`a fact opened from its list to question painted (median; ${CARDS})`,
				median(openings),
				500
			),
			row(`a fact opened by its address to question painted (median; ${CARDS})`, median(loads)),
			row(`letter typed to question painted (median; ${CARDS})`, median(letters), 50)
		];
	} finally {
		await browser.close();
		await app.stop();
	}
}

/** As a file of everything would: and comes back once it is on the shelf, and the app is here for good. */
async function bring(page: Page) {
	await page.goto('/settings');
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	const exported = new Date().toISOString();
	const edits = longDeck();
	const backup = { app: 'footnote', format: 1, exported, preferences: {}, edits, entries: [] };
	await page.locator('input[type=file]').setInputFiles({
		name: 'bench.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(backup))
	});
	await page.getByText(`${edits.length.toLocaleString('en')} entries added`).waitFor();
	await page.evaluate(() => navigator.serviceWorker.ready);
	await openFromList(page);
}

/** As somebody does who has looked through the list of it; ms from the tap on. */
async function openFromList(page: Page): Promise<number> {
	await page.goto(`/decks/${DECK}/edit`);
	await page.getByRole('list', { name: 'Your cards' }).waitFor();
	// What goes on once it is there is over by then.
	await page.waitForTimeout(REST);
	return page.evaluate(openedFromList);
}

const median = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const row = (what: string, value: number, most?: number): Row => ({
	what,
	value,
	unit: 'ms',
	...(most !== undefined && { goal: { at: 'most', value: most } })
});
