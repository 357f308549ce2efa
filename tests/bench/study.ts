/** How the study page feels on a slow phone: in the browser, its processor throttled to a quarter. */
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../e2e/chromium-path.ts';
import { storedOnDevice } from '../e2e/stored.ts';
import { startApp } from '../e2e/server.ts';
import { floorStarts } from './floor.ts';
import { answerCards, paintedQuestion } from './in-page.ts';
import type { Row } from './row.ts';
import { serveDecks } from './serve-decks.ts';
import { learner } from './synthetic.ts';
import type { Learner } from './synthetic.ts';

const THROTTLE = 4;
const FEW = 1_000;
const MANY = 100_000;
const ANSWERS = 60;
const STARTS = 9;

interface Feel {
	/** Each in ms: navigation to first question, answer to footnote, and on to the next question. */
	starts: number[];
	footnotes: number[];
	questions: number[];
}

export async function studyRows(): Promise<Row[]> {
	const app = await startApp();
	const browser = await chromium.launch({
		executablePath: await chromiumPath(),
		args: chromiumArgs
	});
	try {
		const few = await measure(browser, app.url, FEW);
		const many = await measure(browser, app.url, MANY);
		const floor = await floorOf(browser, FEW);
		const farFloor = await floorOf(browser, MANY);
		const growth = (quantile(many.questions, 0.5) / quantile(few.questions, 0.5) - 1) * 100;
		return [
			ms(`first card, warm (median; ${on(FEW)})`, quantile(few.starts, 0.5), 450),
			ms(`first card of a bare page, the floor (median; ${on(FEW)})`, floor),
			times(`first card, times the floor (${on(FEW)})`, quantile(few.starts, 0.5) / floor, 1.15),
			ms(`first card, warm (median; ${on(MANY)})`, quantile(many.starts, 0.5)),
			ms(`first card of a bare page, the floor (median; ${on(MANY)})`, farFloor),
			times(
				`first card, times the floor (${on(MANY)})`,
				quantile(many.starts, 0.5) / farFloor,
				1.5
			),
			ms(`answer to footnote painted (p50; ${on(FEW)})`, quantile(few.footnotes, 0.5), 16),
			ms(`grade to next question painted (p50; ${on(FEW)})`, quantile(few.questions, 0.5), 20),
			ms(`grade to next question painted (p95; ${on(FEW)})`, quantile(few.questions, 0.95), 60),
			ms(`grade to next question painted (p50; ${on(MANY)})`, quantile(many.questions, 0.5), 35),
			ms(`grade to next question painted (p95; ${on(MANY)})`, quantile(many.questions, 0.95), 60),
			{
				what: `growth of that p50 from ${FEW.toLocaleString('en')} to ${MANY.toLocaleString('en')} cards`,
				value: growth,
				unit: '%',
				goal: { at: 'most', value: 20 }
			}
		];
	} finally {
		await browser.close();
		await app.stop();
	}
}

const on = (cards: number) => `4x throttle, ${cards.toLocaleString('en')} cards`;

const ms = (what: string, value: number, most?: number): Row => ({
	what,
	value,
	unit: 'ms',
	...(most === undefined ? {} : { goal: { at: 'most', value: most } })
});

const times = (what: string, value: number, most: number): Row => ({
	what,
	value,
	unit: '×',
	goal: { at: 'most', value: most }
});

const floorOf = async (browser: Browser, cards: number) =>
	quantile(await floorStarts(browser, { cards, visits: STARTS, throttle: THROTTLE }), 0.5);

async function measure(browser: Browser, url: string, cards: number): Promise<Feel> {
	const context = await browser.newContext({
		baseURL: url,
		viewport: { width: 360, height: 740 },
		isMobile: true,
		hasTouch: true
	});
	const page = await context.newPage();
	await settle(page, learner({ cards, due: ANSWERS + 10, now: Date.now() }));
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
	const starts: number[] = [];
	for (let run = 0; run < STARTS; run++) {
		await page.goto('/study');
		starts.push(await page.evaluate(paintedQuestion));
	}
	const { footnotes, questions } = await page.evaluate(answerCards, ANSWERS);
	await context.close();
	return { starts, footnotes, questions };
}

/** Gives the browser the learner's decks and log, as the app itself fetches and imports them. */
async function settle(page: Page, { decks, backup }: Learner) {
	await serveDecks(page, decks);
	await page.goto('/settings');
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await page.locator('input[type=file]').setInputFiles({
		name: 'bench.json',
		mimeType: 'application/json',
		buffer: Buffer.from(backup)
	});
	await page.evaluate(() => navigator.serviceWorker.ready);
	const cards = decks.reduce((sum, deck) => sum + deck.facts.length, 0);
	for (;;) {
		const stored = await page.evaluate(storedOnDevice);
		// A learner who comes back has a snapshot: the first visit after an import is not theirs.
		if (stored.decks >= decks.length && stored.folded >= cards) return;
		await page.waitForTimeout(500);
	}
}

/** The value below which a share of the samples lies (nearest rank). */
function quantile(samples: readonly number[], share: number) {
	const sorted = [...samples].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}
