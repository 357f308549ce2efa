/** How soon a learner with years of reviews can go on: in a browser, its processor throttled. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { build } from 'vite';
import { chromiumArgs, chromiumPath } from '../e2e/chromium-path.ts';
import type { Row } from './row.ts';
import type * as InPage from './store-in-page.ts';

/** Learners of some years, and how soon theirs is to be ready, ms. */
const LEARNERS = [
	{ cards: 20_000, reviews: 200_000, within: 100 },
	{ cards: 50_000, reviews: 200_000, within: 250 }
];
const THROTTLE = 4;
const RUNS = 9;

declare const storeBench: typeof InPage;

export async function storeRows(): Promise<Row[]> {
	const script = await bundled();
	const server = createServer((_request, response) => {
		response.setHeader('content-type', 'text/html');
		response.end('<!doctype html><title>bench</title>');
	}).listen(0, 'localhost');
	await new Promise((done) => server.once('listening', done));
	const { port } = server.address() as AddressInfo;
	const browser = await chromium.launch({
		executablePath: await chromiumPath(),
		args: chromiumArgs
	});
	try {
		const rows: Row[] = [];
		for (const learner of LEARNERS) rows.push(...(await rowsOf(browser, script, port, learner)));
		return rows;
	} finally {
		await browser.close();
		server.close();
	}
}

async function rowsOf(
	browser: Browser,
	script: string,
	port: number,
	{ cards, reviews, within }: (typeof LEARNERS)[number]
): Promise<Row[]> {
	// Each in a browser of their own.
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const visit = async () => {
			await page.goto(`http://localhost:${port}/`);
			await page.addScriptTag({ content: script });
		};
		await visit();
		await page.evaluate(([many, answers]) => storeBench.seed(many, answers), [
			cards,
			reviews
		] as const);
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
		const warm = await openings(page, visit, RUNS, 'bench');
		const cold = await openings(page, visit, 3, 'another release');
		await visit();
		const append = await page.evaluate(() => storeBench.appendOne());
		const learner = `4x throttle, ${cards.toLocaleString('en')} cards, ${reviews.toLocaleString('en')} reviews`;
		return [
			row(`device opened (median; ${learner})`, median(warm.map(({ log }) => log))),
			row(`queue ready (median; ${learner})`, median(warm.map(({ queue }) => queue)), within),
			row(
				`queue ready after an update (median; ${learner})`,
				median(cold.map(({ queue }) => queue))
			),
			row(`review on the disk (median; ${learner})`, append)
		];
	} finally {
		await context.close();
	}
}

async function openings(
	page: Page,
	visit: () => Promise<void>,
	runs: number,
	release: string
): Promise<InPage.Opening[]> {
	const found: InPage.Opening[] = [];
	// The first is cold in a way that no page of an app in use is.
	for (let run = 0; run <= runs; run++) {
		await visit();
		const opening = await page.evaluate((name) => storeBench.openQueue(name), release);
		if (opening.asked === 0) throw new Error('The queue is empty: there was nothing to measure.');
		if (run > 0) found.push(opening);
	}
	return found;
}

/** The code for the page, as one script. */
async function bundled(): Promise<string> {
	const output = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: true,
			lib: {
				entry: fileURLToPath(new URL('store-in-page.ts', import.meta.url)),
				formats: ['iife'],
				name: 'storeBench'
			}
		}
	});
	const [first] = Array.isArray(output) ? output : [output];
	if (!first || !('output' in first)) throw new Error('Nothing was built.');
	return first.output[0].code;
}

const median = (values: number[]) =>
	values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const row = (what: string, value: number, most?: number): Row => ({
	what,
	value,
	unit: 'ms',
	...(most !== undefined && { goal: { at: 'most', value: most } })
});
