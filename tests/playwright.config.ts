/**
 * Browser tests, against what `npm start` runs. Build first (`vite build`); FOOTNOTE_URL tests a
 * server that is already running instead.
 */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { chromiumArgs, chromiumPath } from './e2e/chromium-path.ts';
import { freePort } from './e2e/server.ts';
import type { EngineOptions } from './engines/fixtures.ts';

// Days begin where days are counted in tests, wherever this is run.
process.env.TZ = 'UTC';
// Workers inherit the port that the first process chose; two checkouts can test at once.
process.env.FOOTNOTE_TEST_PORT ??= String(await freePort());
const port = process.env.FOOTNOTE_TEST_PORT;
const running = process.env.FOOTNOTE_URL;
/** All paths in the engines of others take six minutes more: ENGINES=all walks them too. */
const longWays = process.env.ENGINES === 'all' ? [] : ['**/{forms,layout,ways}.spec.ts'];
// The server's memory goes with the run.
const dataDir = join(tmpdir(), `footnote-test-${port}`);

export default defineConfig<EngineOptions>({
	testDir: 'e2e',
	outputDir: '../test-results',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	// What passes only at the second try is a bug, in the test or in the app.
	retries: 0,
	workers: 2,
	// Nothing here says how fast the app is: on a busy machine each step takes several times as long.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [['list']],
	use: {
		baseURL: running ?? `http://localhost:${port}`,
		timezoneId: 'UTC',
		// Only the specs about offline use want the worker; elsewhere it would fetch the whole app.
		serviceWorkers: 'block',
		// Recording costs a seventh of the time: TRACE=1 records what fails.
		trace: process.env.TRACE ? 'retain-on-failure' : 'off',
		launchOptions: { executablePath: await chromiumPath(), args: chromiumArgs }
	},
	projects: [
		{
			name: 'phone',
			use: {
				viewport: { width: 360, height: 740 },
				deviceScaleFactor: 2,
				isMobile: true,
				hasTouch: true
			}
		},
		// What does not depend on the screen is tested once.
		{ name: 'desktop', grepInvert: /@once/, use: { viewport: { width: 1280, height: 800 } } },
		// The engines of iPhones and of Firefox, where they are installed.
		{ name: 'webkit', testDir: 'engines', testIgnore: longWays, use: { engine: 'webkit' } },
		{ name: 'firefox', testDir: 'engines', testIgnore: longWays, use: { engine: 'firefox' } }
	],
	webServer: running
		? undefined
		: {
				command: `node build/footnote.js`,
				cwd: '..',
				env: { PORT: port, HOST: 'localhost', DATA_DIR: dataDir },
				url: `http://localhost:${port}/`,
				reuseExistingServer: false,
				gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 }
			}
});
