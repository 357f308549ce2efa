/** Firefox by WebDriver BiDi, and Chromium to check the tests themselves. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type LaunchOptions, type Page } from 'puppeteer-core';
import { chromiumArgs, chromiumPath } from '../e2e/chromium-path.ts';
import { IN_UTC, type Driver, type Engine } from './driver.ts';

const FIREFOX =
	process.env.FIREFOX ??
	['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'].find((path) =>
		existsSync(path)
	);

export const firefox: Engine = {
	title: 'Firefox',
	missing: () => (FIREFOX ? undefined : 'no Firefox found (Debian: firefox-esr; or set FIREFOX)'),
	launch: () => drive({ browser: 'firefox', executablePath: FIREFOX })
};

export const chromium: Engine = {
	title: 'Chromium',
	missing: () => undefined,
	launch: async () =>
		drive({
			browser: 'chrome',
			executablePath: await chromiumPath(),
			args: [...chromiumArgs, '--no-sandbox']
		})
};

async function drive(options: LaunchOptions): Promise<Driver> {
	const profile = mkdtempSync(join(tmpdir(), 'footnote-engine-'));
	let browser: Browser;
	let page: Page;
	const begin = async () => {
		browser = await launch({
			...options,
			headless: true,
			env: { ...process.env, ...IN_UTC },
			userDataDir: profile,
			defaultViewport: { width: 390, height: 740 }
		});
		page = (await browser.pages())[0] ?? (await browser.newPage());
	};
	await begin();
	const found = async (selector: string) => {
		const element = await page.$(selector);
		if (!element) throw new Error(`${selector} is gone`);
		return element;
	};
	return {
		goto: async (url) => void (await page.goto(url)),
		reload: async () => void (await page.reload()),
		back: async () => void (await page.goBack()),
		run: (source, args) => page.evaluate(`(${source})(...${JSON.stringify(args)})`),
		async click(selector) {
			const element = await found(selector);
			await element.scrollIntoView();
			const hit = await element.evaluate((target) => {
				const { left, top, width, height } = target.getBoundingClientRect();
				const top1 = document.elementFromPoint(left + width / 2, top + height / 2);
				return top1 !== null && (target.contains(top1) || top1.contains(target));
			});
			if (!hit) throw new Error(`something lies over ${selector}`);
			await element.click();
		},
		async type(selector, text) {
			const element = await found(selector);
			await element.evaluate((field) => (field as HTMLInputElement).select());
			await element.type(text);
		},
		async upload(selector, file) {
			await ((await found(selector)) as Awaited<ReturnType<typeof page.$<'input'>>>)!.uploadFile(
				file
			);
		},
		async killAndReturn() {
			const { url } = { url: page.url() };
			const process = browser.process();
			const gone = new Promise((done) => process?.once('exit', done));
			process?.kill('SIGKILL');
			await gone;
			await begin();
			await page.goto(url);
		},
		async close() {
			await browser.close().catch(() => {});
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}
