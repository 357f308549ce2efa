/**
 * What every browser test starts from: a page that is interactive when `goto` returns, and that fails
 * the test on anything a visitor should never see: an error in the console, a breach of the content
 * security policy, a request to anybody else's server.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { storedOnDevice } from './stored.ts';

interface Fixtures {
	/** In which the app speaks, as if chosen in Settings; its texts are in `ui/messages/<language>`. */
	language: string | undefined;
	/** Console errors this test provokes on purpose. */
	allowedErrors: RegExp;
	/** What the page's visitors would have noticed so far; must be empty at the end. */
	problems: string[];
}

export const test = base.extend<Fixtures>({
	language: [undefined, { option: true }],
	allowedErrors: [/(?!)/, { option: true }],
	// oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern's names
	problems: async ({}, use) => use([]),
	context: async (
		{ context, language, allowedErrors, problems, baseURL, javaScriptEnabled },
		use
	) => {
		if (language !== undefined)
			await context.addCookies([{ name: 'language', value: language, url: baseURL! }]);
		const report = (problem: string) => {
			// Whoever cuts the network knows it.
			if (problem.includes('net::ERR_INTERNET_DISCONNECTED')) return;
			if (!allowedErrors.test(problem)) problems.push(problem);
		};
		await context.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (event) =>
				console.error(
					`CSP: ${event.violatedDirective} refused ${event.blockedURI} (${event.sourceFile}:${event.lineNumber}) ${event.sample}`
				)
			);
		});
		context.on('console', (message) => {
			if (message.type() === 'error') report(`${message.text()} ${message.location().url}`.trim());
		});
		context.on('weberror', (error) => report(String(error.error())));
		context.on('request', (request) => {
			const url = new URL(request.url());
			const own = url.hostname === new URL(baseURL ?? 'http://localhost').hostname;
			if (!own && url.protocol.startsWith('http')) report(`third-party request: ${url.href}`);
		});
		if (javaScriptEnabled !== false) context.on('page', interactive);
		await use(context);
		expect(problems, 'nothing a visitor should never see').toEqual([]);
	}
});

export { expect };

/** Makes `goto` and `reload` wait until the page reacts to the person: before, a tap is lost. */
export function interactive(page: Page) {
	const goto = page.goto.bind(page);
	const reload = page.reload.bind(page);
	page.goto = async (url, options) => {
		const response = await goto(url, options);
		await hydrated(page);
		return response;
	};
	page.reload = async (options) => {
		const response = await reload(options);
		await hydrated(page);
		return response;
	};
}

/** Waits until the app's code runs in the page. A no-op for anything but our pages. */
export async function hydrated(page: Page) {
	const ours = page
		.locator('html:has(script)')
		.filter({ has: page.locator('#app'), hasNot: page.locator('[data-no-code]') });
	if ((await ours.count()) === 0) return;
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
}

/** Of what moves here nothing takes as long, ms. */
const LONGEST_ANIMATION = 3_000;

/** Every axe rule for WCAG 2.2 AA and best practice, on the page as it stands. */
export async function expectAccessible(page: Page) {
	// Colours on their way from one theme to the other are neither's. One that was put off for good is not waited for.
	await page.evaluate(
		(longest) =>
			Promise.race([
				Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
				new Promise((done) => setTimeout(done, longest))
			]),
		LONGEST_ANIMATION
	);
	const { violations } = await new AxeBuilder({ page }).analyze();
	const found = violations.flatMap((violation) =>
		violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} (${violation.help})`)
	);
	expect(found, 'what axe found').toEqual([]);
}

/** Waits until the app could lose its network: the worker is in charge, the app and all decks are here. */
export async function offlineReady(page: Page) {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		while (!navigator.serviceWorker.controller)
			await new Promise((done) =>
				navigator.serviceWorker.addEventListener('controllerchange', done, { once: true })
			);
	});
	const decks = (await (
		await page.request.get(new URL('/api/decks', page.url()).href)
	).json()) as unknown[];
	await expect
		.poll(async () => (await page.evaluate(storedOnDevice)).decks, 'decks on the device')
		.toBe(decks.length);
}
