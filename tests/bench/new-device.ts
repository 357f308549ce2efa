/** How soon somebody can go on learning on another phone, over a slow network, with years of reviews. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { cardIdsOf } from '../../src/lib/deck/cards.ts';
import { newAccount } from '../../src/lib/server/accounts/accounts.ts';
import { newLink } from '../../src/lib/server/accounts/links.ts';
import { openDatabase, type Database } from '../../src/lib/server/database/database.ts';
import { addEntries } from '../../src/lib/server/log/add-entries.ts';
import { standingsOf } from '../../src/lib/server/log/standing.ts';
import type { Taken } from '../../src/lib/server/log/taken.ts';
import { chromiumArgs, chromiumPath } from '../e2e/chromium-path.ts';
import { startApp } from '../e2e/server.ts';
import { storedOnDevice } from '../e2e/stored.ts';
import { paintedQuestion } from './in-page.ts';
import type { Row } from './row.ts';
import { serveDecks } from './serve-decks.ts';
import { learner } from './synthetic.ts';
import { DAY } from '#lib/memory/day.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const CARDS = 20_000;
const TIMES = 10;
const PART = 5_000;
const THROTTLE = 4;
/** What Lighthouse takes for a phone on the move: 150 ms there and back, 1.6 Mbit/s. */
const SLOW_4G = {
	offline: false,
	latency: 150,
	downloadThroughput: (1.6 * 1024 * 1024) / 8,
	uploadThroughput: (750 * 1024) / 8
};

export async function newDeviceRows(): Promise<Row[]> {
	const dir = await mkdtemp(join(tmpdir(), 'footnote-bench-'));
	const app = await startApp({ env: { DATA_DIR: dir } });
	const db = await openDatabase({ kind: 'sqlite', dir });
	const browser = await chromium.launch({
		executablePath: await chromiumPath(),
		args: chromiumArgs
	});
	try {
		const { decks } = learner({ cards: CARDS, due: 0, now: Date.now() });
		const account = await aLearner(db, decks.flatMap(cardIdsOf));
		const context = await browser.newContext({
			baseURL: app.url,
			viewport: { width: 360, height: 740 },
			isMobile: true,
			hasTouch: true
		});
		const page = await context.newPage();
		await serveDecks(page, decks);
		// The app and the decks are here; of the learner nothing is.
		await page.goto('/');
		await until(page, ({ decks: ready }) => ready >= decks.length);
		const { code } = await newLink(db, account, Date.now());
		await page.goto(`/link#${code}`);
		await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
		const session = await context.newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', SLOW_4G);
		await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
		const begun = await page.evaluate(() => performance.now());
		await page.getByRole('button', { name: 'Join' }).click();
		await page.getByText(/\d to review/).waitFor();
		const known = await page.evaluate(() => performance.now());
		await page.getByRole('link', { name: 'Study', exact: true }).click();
		const asked = await page.evaluate(paintedQuestion);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
		await until(page, ({ entries }) => entries >= CARDS * TIMES);
		const all = await page.evaluate(() => performance.now());
		const on = `slow 4G, ${THROTTLE}x throttle, ${CARDS.toLocaleString('en')} cards, ${(CARDS * TIMES).toLocaleString('en')} reviews`;
		return [
			{
				what: `new device: joined to first card that is due (${on})`,
				value: asked - begun,
				unit: 'ms',
				goal: { at: 'most', value: 2000 }
			},
			{ what: 'new device: joined to what is due', value: known - begun, unit: 'ms' },
			{ what: 'new device: joined to the whole history', value: (all - begun) / 1000, unit: 's' }
		];
	} finally {
		await browser.close();
		await db.destroy();
		await app.stop();
		await rm(dir, { recursive: true, force: true });
	}
}

async function until(
	page: Page,
	there: (stored: Awaited<ReturnType<typeof storedOnDevice>>) => boolean
) {
	while (!there(await page.evaluate(storedOnDevice))) await page.waitForTimeout(250);
}

/** An account that has reviewed each card ten times over a year. */
async function aLearner(db: Database, cards: readonly string[]): Promise<string> {
	const now = Date.now();
	const { id: account } = await newAccount(db, 'learner', now);
	const total = cards.length * TIMES;
	const first = now - 365 * DAY;
	for (let from = 0; from < total; from += PART) {
		const taken = Array.from({ length: PART }, (_, i): Taken => {
			const n = from + i;
			// Cards come back unevenly, as they do.
			const card = cards[(n * 7919) % cards.length]!;
			const at = Math.round(first + ((now - first) * n) / total);
			const grade = n % 11 === 0 ? 1 : n % 7 === 0 ? 2 : 3;
			const body = { offset: 60, kind: 'review', card, grade, form: 'choice', mode: 'study' };
			return {
				device: 'oldphone0000',
				seq: n + 1,
				at,
				sent: at,
				body: JSON.stringify({ ...body, took: 3000 + ((n * 31) % 9000), revision: 0 })
			};
		});
		await db
			.transaction()
			.execute((trx) => addEntries(trx, [{ account, taken, arrived: Date.now() }]));
	}
	// As the server does by itself once an account has been quiet for a while.
	const { version } = JSON.parse(
		await readFile(join(root, '.svelte-kit/output/client/_app/version.json'), 'utf8')
	) as { version: string };
	await standingsOf(db, [account], version);
	return account;
}
