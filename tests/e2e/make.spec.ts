/** From an article to a deck: pasted, gone through, made, and studied; nothing of it leaves the device. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, offlineReady, test } from './fixtures.ts';
import { sideways } from './layout.ts';
import { startApp } from './server.ts';

const ARTICLE = `The harbour bridge that nobody wanted

By Anna Lindqvist

12 March 2021

The bridge over Norrvik harbour was opened in 1987. It replaced a ferry that had carried 400 passengers a day.

“We were never asked about the noise at all.”

“This bridge will outlive all of us,” said Mayor Erik Holm at the opening. The Norrvik Port Authority (NPA) paid for most of it.

The engineers counted 1,200 cars in the first week of June 1987. Its four towers are named North, South, East and West.

“Nobody on this shore has slept well since that summer,” said Karin Berg, who lives beside the ramp.

The city council approved a toll of 15 kronor in November 1991.`;

const paste = async (page: Page, text = ARTICLE, at = '') => {
	await page.goto(`${at}/make`);
	await page.getByLabel('The article', { exact: true }).fill(text);
	await page.getByRole('button', { name: 'Find facts' }).click();
};

async function begin(page: Page, at?: string) {
	await paste(page, ARTICLE, at);
	await expect(page.getByLabel('Title')).toHaveValue('The harbour bridge that nobody wanted');
	await expect(page.getByLabel('Author')).toHaveValue('Anna Lindqvist');
	await expect(page.getByLabel('Day it appeared')).toHaveValue('2021-03-12');
	await page.getByRole('button', { name: 'To the facts' }).click();
	await expect(queue(page, 'Sure')).toBeVisible();
}

const queue = (page: Page, name: string) =>
	page.getByRole('group', { name: 'What is to be decided' }).getByRole('button', { name });
const count = async (page: Page, name: string) =>
	Number((await queue(page, name).locator('b').textContent()) ?? '');
const fact = (page: Page) => page.locator('[data-fact]');
const accept = (page: Page) => page.getByRole('button', { name: 'Accept', exact: true });
const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();

test('an article becomes a deck, with all that is sure accepted at once, and is studied', async ({
	page
}) => {
	await begin(page);
	const sure = await count(page, 'Sure');
	expect(sure).toBeGreaterThan(2);
	await page.getByRole('button', { name: /^Accept (?:all|\d+ of) / }).click();
	expect(await count(page, 'Decided')).toBeGreaterThan(1);
	await page.getByRole('button', { name: /^Make the deck/ }).click();
	await page.getByRole('link', { name: 'Study it' }).click();
	await expect(page).toHaveURL(/\/study\//);
	await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto('/decks');
	await page.getByRole('link', { name: 'The harbour bridge that nobody wanted' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'The harbour bridge that nobody wanted'
	);
});

test('a deck is checked against one’s own copy of the article, here, and what is not in it is named', async ({
	page
}) => {
	await begin(page);
	await page.getByRole('button', { name: /^Accept (?:all|\d+ of) / }).click();
	await page.getByRole('button', { name: /^Make the deck/ }).click();
	await page.getByRole('link', { name: 'To the deck' }).click();
	await page.getByRole('button', { name: 'Check against my copy' }).click();
	const check = async (copy: string) => {
		await page.getByLabel('The article', { exact: true }).fill(copy);
		await page.getByRole('button', { name: 'Check', exact: true }).click();
	};
	await check(`Subscribe now!\n\n${ARTICLE.replaceAll(' the ', '\nthe ')}`);
	await expect(page.getByRole('heading', { name: /^All \d+ facts found/ })).toBeVisible();
	await expect(page.getByText(/^paragraph \d+, word \d+$/).first()).toBeVisible();
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await check(ARTICLE.replace('outlive', 'outlast'));
	await expect(page.getByRole('heading', { name: /^\d+ of \d+ facts found/ })).toBeVisible();
	await expect(page.getByText('Its words are not in this text').first()).toBeVisible();
});

test('who said it is asked in its place, and the speaker is one of those around', async ({
	page
}) => {
	await begin(page);
	await queue(page, 'Question').click();
	await expect(fact(page)).toContainText('We were never asked about the noise at all');
	await expect(accept(page)).toBeDisabled();
	await page.getByLabel('Who says this?').fill('Karin Berg');
	await page.getByRole('button', { name: 'Say so' }).click();
	await expect(fact(page)).toContainText('said by Karin Berg');
	await expect(accept(page)).toBeEnabled();
	await accept(page).click();
	await expect(page.getByText('1 fact', { exact: true })).toBeVisible();
});

test('a candidate is edited, rejected and taken back; a reload in the middle loses nothing', async ({
	page
}) => {
	await begin(page);
	await queue(page, 'Sure').click();
	const first = await fact(page).textContent();
	await page.getByRole('button', { name: 'Reject', exact: true }).click();
	await expect(fact(page)).not.toHaveText(first!);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(fact(page)).toHaveText(first!);
	await page.getByRole('button', { name: 'Edit', exact: true }).click();
	await page.getByRole('dialog').getByRole('textbox').last().fill('something else entirely');
	await page.getByRole('button', { name: 'Save' }).click();
	await expect(accept(page)).toBeDisabled();
	await page.getByRole('button', { name: 'Undo' }).click();
	await accept(page).click();
	await saved(page);
	await page.reload();
	await expect(queue(page, 'Decided').locator('b')).toHaveText('1');
	await page.goto('/make');
	await page.getByRole('link', { name: 'The harbour bridge that nobody wanted' }).click();
	await expect(queue(page, 'Decided').locator('b')).toHaveText('1');
});

test.describe('without a network', { tag: '@once' }, () => {
	test.use({
		serviceWorkers: 'allow',
		allowedErrors: /net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)/
	});

	test('the deck is made, and is there after a reload', async ({ page }) => {
		const app = await startApp();
		await page.goto(app.url);
		await offlineReady(page);
		await app.stop();
		await begin(page, app.url);
		await page.getByRole('button', { name: /^Accept (?:all|\d+ of) / }).click();
		await page.getByRole('button', { name: /^Make the deck/ }).click();
		await expect(page.getByRole('link', { name: 'Study it' })).toBeVisible();
		await saved(page);
		await page.reload();
		await expect(page.getByRole('link', { name: 'Study it' })).toBeVisible();
	});
});

/** As a phone sends it: a form of several parts, posted as a page is opened. */
const share = (page: Page, fields: Record<string, string>, file?: string) =>
	page.evaluate(
		([all, text]) => {
			const form = document.createElement('form');
			Object.assign(form, {
				method: 'post',
				action: '/make/from-another-app',
				enctype: 'multipart/form-data'
			});
			for (const [name, value] of Object.entries(all)) {
				const field = document.createElement('input');
				Object.assign(field, { type: 'hidden', name, value });
				form.append(field);
			}
			if (text !== undefined) {
				const field = document.createElement('input');
				Object.assign(field, { type: 'file', name: 'file' });
				const files = new DataTransfer();
				files.items.add(new File([text], 'article.txt', { type: 'text/plain' }));
				field.files = files.files;
				form.append(field);
			}
			document.body.append(form);
			form.submit();
		},
		[fields, file] as const
	);

test.describe('an article that another app shares', { tag: '@once' }, () => {
	test.use({ serviceWorkers: 'allow' });

	test('is looked at on this device: its text, or a file', async ({ page }) => {
		await page.goto('/make');
		await offlineReady(page);
		const sent: string[] = [];
		page.on('request', (request) => {
			if (request.method() === 'POST' && !request.serviceWorker()) return;
			if (request.method() === 'POST') sent.push(request.url());
		});
		const [title, ...rest] = ARTICLE.split('\n\n');
		await share(page, { title: title!, text: rest.join('\n\n'), url: '' });
		await expect(page.getByLabel('Title')).toHaveValue(title!);
		await page.goto('/make');
		await share(page, { title: '', text: '', url: '' }, ARTICLE);
		await expect(page.getByLabel('Title')).toHaveValue(title!);
		expect(sent).toEqual([]);
		await page.goBack();
		await expect(page).toHaveURL(/\/make$/);
	});

	test('is asked for where only its address came', async ({ page }) => {
		await page.goto('/make');
		await offlineReady(page);
		await share(page, { title: 'A bridge', text: 'https://example.org/bridge', url: '' });
		await expect(page.getByText('No text came over.')).toBeVisible();
		await page.reload();
		await expect(page.getByText('No text came over.')).toBeHidden();
	});
});

test('each page can be read by everybody, and fits a small phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 620 });
	await page.goto('/make');
	await expectAccessible(page);
	await begin(page);
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await expect(accept(page)).toBeInViewport();
	await queue(page, 'Question').click();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Edit', exact: true }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.getByText('The article', { exact: true }).click();
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
});

test('an article that is pasted into a list is led here with its words', async ({ page }) => {
	await page.goto('/decks/new');
	await page.getByRole('textbox', { name: 'Front of card 1', exact: true }).click();
	await page.evaluate((text) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', text);
		document.activeElement?.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	}, ARTICLE);
	await expect(page.getByText('That reads like an article')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Find facts in it' }).click();
	await expect(page.getByLabel('The article', { exact: true })).toHaveValue(ARTICLE);
	await page.getByRole('button', { name: 'Find facts' }).click();
	await expect(page.getByLabel('Author')).toHaveValue('Anna Lindqvist');
});

test.describe('on a desktop', () => {
	test.use({ viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false });

	test('the keyboard does all of it, with the article beside', async ({ page }) => {
		await begin(page);
		await expect(page.getByText('Select any words to make a fact of them.')).toBeVisible();
		const first = await fact(page).textContent();
		await page.keyboard.press('j');
		await expect(fact(page)).not.toHaveText(first!);
		await page.keyboard.press('k');
		await expect(fact(page)).toHaveText(first!);
		await page.keyboard.press('a');
		await expect(queue(page, 'Decided').locator('b')).toHaveText('1');
		await page.keyboard.press('x');
		await expect(queue(page, 'Decided').locator('b')).toHaveText('2');
		await page.keyboard.press('u');
		await expect(queue(page, 'Decided').locator('b')).toHaveText('1');
		await page.keyboard.press('e');
		await expect(page.getByRole('dialog').getByRole('textbox').first()).toBeFocused();
		await page.keyboard.type('ax');
		await page.getByRole('button', { name: 'Cancel' }).click();
		await expect(queue(page, 'Decided').locator('b')).toHaveText('1');
		await expectAccessible(page);
	});

	test('selected words become a fact', async ({ page }) => {
		await begin(page);
		await page.locator('[data-article] p', { hasText: 'It replaced a ferry' }).first().click();
		await page.evaluate(() => {
			const walker = document.createTreeWalker(
				document.querySelector('[data-article]')!,
				NodeFilter.SHOW_TEXT
			);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.textContent!.indexOf('replaced a ferry');
				if (at < 0) continue;
				getSelection()!.setBaseAndExtent(node, at, node, at + 'replaced a ferry'.length);
			}
		});
		await page.getByRole('button', { name: 'Make a fact' }).click();
		await expect(page.getByRole('heading', { name: 'Your own' })).toBeVisible();
		await page.getByLabel('What is the question?').fill('What did the bridge do to the ferry?');
		await page.getByRole('button', { name: 'Say so' }).click();
		await accept(page).click();
		await expect(page.getByText('1 fact', { exact: true })).toBeVisible();
	});
});

test('a list that the record has otherwise is asked about, and corrected with both in its footnote', async ({
	page
}) => {
	await paste(
		page,
		'A union of five\n\nBy Anna Lindqvist\n\n12 March 2021\n\nThe leaders met in the capital for two days. The Eurasian Economic Union has five members: Armenia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan.\n\nThe ministers of trade stayed for a week, and nobody told the newspapers what they had eaten, or with whom, or why it took them so long.\n\n“This union will outlive all of us,” said Mayor Erik Holm at the opening of the building in which all of them had met before.'
	);
	await page.getByRole('button', { name: 'To the facts' }).click();
	await queue(page, 'Question').click();
	const record = page.getByRole('region', { name: 'The record disagrees' });
	await expect(record).toContainText(
		'Eurasian Economic Union on 12 March 2021: without Tajikistan.'
	);
	await expect(record).toContainText('Eurasian Economic Union on 12 March 2021: with Russia.');
	await expect(accept(page)).toBeDisabled();
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await record.getByRole('button', { name: 'Keep as the article says' }).click();
	await expect(fact(page)).toContainText('Kyrgyzstan, Tajikistan');
	await expect(accept(page)).toBeEnabled();
	await page.getByRole('button', { name: 'Undo' }).click();
	await record.getByRole('button', { name: 'Correct' }).click();
	await expect(fact(page)).toContainText('Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia');
	await accept(page).click();
	await page.getByRole('button', { name: /^Make the deck/ }).click();
	await page.getByRole('link', { name: 'To the deck' }).click();
	await expect(
		page.getByText(/By the record, no members of Eurasian Economic Union/).first()
	).toBeVisible();
});

test('what is no article is told so, and freezes nothing', async ({ page }) => {
	await paste(page, '… — !');
	await expect(page.getByText('There are no words in it.')).toBeVisible();
	await paste(page, 'Nothing here.');
	await expect(page.getByText(/^Nothing was found in it/)).toBeVisible();
	await page.getByRole('button', { name: 'Go on and select words' }).click();
	await expect(page.getByLabel('Title')).toBeVisible();
	await page.goto('/make');
	const file = page.getByLabel('Or a file');
	await file.setInputFiles({
		name: 'a.txt',
		mimeType: 'text/plain',
		buffer: Buffer.alloc(5_500_000, 'word ')
	});
	await expect(page.getByText('That is as long as a book.')).toBeVisible();
	await file.setInputFiles({
		name: 'a.txt',
		mimeType: 'text/plain',
		buffer: Buffer.from('\u0089PNG\r\n', 'latin1')
	});
	await expect(page.getByText('That is a picture.')).toBeVisible();
	await page.getByLabel('The article', { exact: true }).evaluate((field) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', 'word '.repeat(1_000_000));
		field.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	});
	await expect(page.getByLabel('The article', { exact: true })).toHaveValue('');
	await expect(page.getByText('That is as long as a book.')).toBeVisible();
});

test('scripts in an article are words', async ({ page }) => {
	const script = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';
	await page.goto('/make');
	await page.getByLabel('Or a file').setInputFiles({
		name: 'page.html',
		mimeType: 'text/html',
		buffer: Buffer.from(
			`<html><body><h1>Bridge</h1>${script}<p>The bridge over the harbour ${script} was opened in 1987 by the king of Sweden.</p><p>Its name is &lt;script&gt;window.ran = true&lt;/script&gt; since 1999 to everybody who lives there.</p></body></html>`
		)
	});
	await page.getByRole('button', { name: 'To the facts' }).click();
	await page
		.getByRole('button', { name: /^Accept/ })
		.first()
		.click();
	await page.getByText('The article', { exact: true }).click();
	await expect(page.locator('[data-article]')).toContainText('<script>window.ran = true</script>');
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
});
