/** A language model of one's own that is asked for facts of an article: only when somebody says so, and only there. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, offlineReady, test } from './fixtures.ts';
import { startModel, type Answers } from './language-model.ts';
import { sideways } from './layout.ts';

const ARTICLE = `The harbour bridge that nobody wanted

By Anna Lindqvist

12 March 2021

The bridge over Norrvik harbour was opened in 1987. It replaced a ferry.

“This bridge will outlive all of us,” said Mayor Erik Holm at the opening. The Norrvik Port Authority paid for most of it.

The city council approved a toll of 15 kronor in November 1991.`;

const fact = (change: Record<string, unknown>) => ({
	kind: 'question',
	evidence: 'The Norrvik Port Authority paid for most of it.',
	question: 'Who paid for most of the bridge?',
	answer: ['The Norrvik Port Authority'],
	speaker: '',
	...change
});
const FACTS = JSON.stringify({
	elements: [
		fact({}),
		fact({ evidence: 'The bridge cost 40 million kronor.', answer: ['40 million kronor'] }),
		fact({ answer: ['King Carl Gustaf'] }),
		fact({ question: '<img src=x onerror="document.title = 1"> Who paid?' })
	]
});
const answering: Answers = () => ({ text: FACTS });

async function setUp(page: Page, address: string, key = '') {
	await page.goto('/settings');
	await page.getByLabel('Address', { exact: true }).fill(address);
	await page.getByLabel('Model', { exact: true }).fill('tiny');
	await page.getByLabel('Key', { exact: true }).fill(key);
	await page.getByRole('button', { name: 'Keep it', exact: true }).click();
	await expect(page.getByText('tiny can be asked').last()).toBeVisible();
}

async function begin(page: Page) {
	await page.goto('/make');
	await page.getByLabel('The article', { exact: true }).fill(ARTICLE);
	await page.getByRole('button', { name: 'Find facts' }).click();
	await page.getByRole('button', { name: 'To the facts' }).click();
	await expect(queue(page, 'Sure')).toBeVisible();
}

const queue = (page: Page, name: string) =>
	page.getByRole('group', { name: 'What is to be decided' }).getByRole('button', { name });
const askIt = (page: Page) => page.getByRole('button', { name: 'Ask tiny for more' });

// The server of a model is another than the app’s: only that is asked.
const MODEL = String.raw`third-party request: http://127\.0\.0\.1:\d+/v1/chat/completions$`;
test.use({ allowedErrors: new RegExp(MODEL) });

test('what it answers in the article’s words is looked at, and all else is refused and counted', async ({
	page
}) => {
	const model = await startModel(answering);
	await setUp(page, model.address, 'k-123');
	await page.getByRole('button', { name: 'Try it' }).click();
	await expect(page.getByText(/^It answers, in \d+ second/).last()).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await begin(page);
	expect(model.asked, 'never by itself').toHaveLength(1);
	await expect(
		page.getByText(/^The text of the article is sent to 127\.0\.0\.1:\d+\.$/)
	).toBeVisible();
	const sure = await queue(page, 'Sure').locator('b').textContent();
	await askIt(page).click();
	await expect(page.getByText('1 fact came to be looked at.').last()).toBeVisible();
	expect(await queue(page, 'Sure').locator('b').textContent()).toBe(sure);
	await page.getByText('3 were refused:').click();
	await expect(page.getByText('1 in words that the article does not have')).toBeVisible();
	await expect(page.getByText('1 with an answer that is not in those words')).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await queue(page, 'Check').click();
	await expect(page.locator('[data-fact]')).toContainText('Who paid for most of the bridge?');
	await expect(page.getByText('tiny proposes it.')).toBeVisible();
	await page.getByRole('button', { name: 'Accept', exact: true }).click();

	const { body, headers } = model.asked[1]!;
	expect(JSON.parse(body)).toMatchObject({
		model: 'tiny',
		response_format: { type: 'json_schema' }
	});
	expect(body).toContain('The city council approved a toll');
	expect(headers).toMatchObject({ authorization: 'Bearer k-123' });
	expect(headers.cookie).toBeUndefined();
	expect(headers.referer).toBeUndefined();

	await askIt(page).click();
	await expect(page.getByText('Nothing new came of it.').last()).toBeVisible();
	await model.stop();
});

test('it is not asked where there is none, and can be forgotten', async ({ page }) => {
	await begin(page);
	await expect(askIt(page)).toBeHidden();
	await setUp(page, 'https://model.example/v1', 'k-123');
	await page.reload();
	await expect(page.getByLabel('Model', { exact: true })).toHaveValue('tiny');
	await page.getByRole('button', { name: 'Forget it' }).click();
	await page.reload();
	await expect(page.getByLabel('Model', { exact: true })).toHaveValue('');
	expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('k-123');
	await page.getByLabel('Address', { exact: true }).fill('http://model.example/v1');
	await page.getByLabel('Model', { exact: true }).fill('tiny');
	await page.getByRole('button', { name: 'Keep it', exact: true }).click();
	await expect(page.getByText('Write an address that begins with https://')).toBeVisible();
});

test.describe('a server that is not as it should be', () => {
	// What it answers, or that nobody does, stands in the console.
	test.use({ allowedErrors: new RegExp(`${MODEL}|Failed to load resource|net::ERR`) });

	test('one that is slow is stopped; one that refuses, or is not there, is said to', async ({
		page
	}) => {
		let answer: ReturnType<Answers>;
		const model = await startModel(() => answer);
		await setUp(page, model.address);
		await begin(page);
		await askIt(page).click();
		await expect(page.getByText('Asking tiny · Part 1 of 1')).toBeVisible();
		await page.getByRole('button', { name: 'Stop' }).click();
		await expect(page.getByText('Nothing new came of it.').last()).toBeVisible();
		answer = { status: 401, text: '{}' };
		await askIt(page).click();
		await expect(page.getByRole('alert')).toContainText('It does not take this key.');
		answer = { text: 'As a language model I cannot do that.' };
		await askIt(page).click();
		await expect(page.getByRole('alert')).toContainText('What it answered cannot be read.');
		answer = { text: 'x'.repeat(2_000_000) };
		await askIt(page).click();
		await expect(page.getByRole('alert')).toContainText('more than anybody can read');
		await model.stop();
		await askIt(page).click();
		await expect(page.getByRole('alert')).toContainText('Nobody answers at this address.');
	});
});

test.describe('a page', () => {
	// That it may not is what is tested.
	test.use({
		serviceWorkers: 'allow',
		allowedErrors: new RegExp(`${MODEL}|connect-src|Fetch API cannot load|net::ERR_FAILED`)
	});

	test(
		'only the worker that asks it may connect elsewhere, from a cache as well',
		{ tag: '@once' },
		async ({ page, request }) => {
			const model = await startModel(answering);
			await setUp(page, model.address);
			await offlineReady(page);
			const scripts: string[] = [];
			page.context().on('request', (asked) => scripts.push(asked.url()));
			page.on('worker', (worker) => scripts.push(worker.url()));
			await begin(page);
			expect(scripts.filter((url) => url.includes('model-worker'))).toEqual([]);
			const reaches = (address: string) =>
				page.evaluate(
					(to) =>
						fetch(to, { method: 'POST' }).then(
							() => true,
							() => false
						),
					address
				);
			expect(await reaches(`${model.address}/chat/completions`), 'no page').toBe(false);
			await askIt(page).click();
			await expect(page.getByText('1 fact came to be looked at.').last()).toBeVisible();
			const script = scripts.find((url) => url.includes('model-worker'));
			const policy = (await request.get(script!)).headers()['content-security-policy'];
			expect(policy).toContain('connect-src https: http://localhost:* http://127.0.0.1:*');
			const others = scripts.filter((url) => /workers\/(?!model-worker)/.test(url));
			expect(others.length).toBeGreaterThan(0);
			for (const other of others)
				expect((await request.get(other)).headers()['content-security-policy']).not.toContain(
					'https:'
				);

			// As the service worker would give it out of its cache: with the headers that it came with.
			await page.evaluate(async (url) => {
				const cache = (await caches.keys()).find((name) => name.startsWith('footnote-app-'));
				await (await caches.open(cache!)).add(url);
			}, script!);
			await page.context().route(script!, (route) => route.abort());
			await askIt(page).click();
			await expect(page.getByText('Nothing new came of it.').last()).toBeVisible();
			await model.stop();
		}
	);
});
