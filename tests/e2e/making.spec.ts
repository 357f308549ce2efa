/** Decks of one's own: made in a minute, kept as they are typed, studied, changed, and given to somebody else. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, hydrated, offlineReady, test } from './fixtures.ts';
import { sideways } from './layout.ts';
import { startApp } from './server.ts';

const front = (page: Page, row: number) =>
	page.getByRole('textbox', { name: `Front of card ${row}`, exact: true });
const back = (page: Page, row: number) =>
	page.getByRole('textbox', { name: `Back of card ${row}`, exact: true });
const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();
const study = (page: Page) => page.getByRole('link', { name: 'Study', exact: true });
/** Looks at the answer of what is asked. */
const look = (page: Page) => page.getByRole('button', { name: 'I don’t know' }).click();
const question = (page: Page) => page.locator('main').getByRole('heading', { level: 1 });

const WORDS = Array.from({ length: 20 }, (_, i) => [`mot ${i + 1}`, `word ${i + 1}`] as const);

/** As a pupil does: the words, and Enter after each. */
async function type(page: Page, words: readonly (readonly [string, string])[]) {
	for (const pair of words)
		for (const word of pair) {
			await page.keyboard.type(word);
			await page.keyboard.press('Enter');
		}
}

async function make(page: Page, words: readonly (readonly [string, string])[]) {
	await page.goto('/decks/new');
	await front(page, 1).click();
	await type(page, words);
	await saved(page);
}

/** Pastes as a keyboard does, into what has the focus. */
const paste = (page: Page, text: string) =>
	page.evaluate((pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', pasted);
		document.activeElement?.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	}, text);

test('twenty words are typed without leaving the keyboard, and studied one tap later', async ({
	page
}) => {
	await page.goto('/decks');
	await page.getByRole('link', { name: 'Add a deck' }).click();
	await front(page, 1).click();
	await type(page, WORDS);
	await expect(front(page, 21)).toBeFocused();
	await saved(page);
	await study(page).click();
	await expect(question(page)).toHaveText('What is on the other side?');
	await expect(page.getByText('mot 1', { exact: true })).toBeVisible();
	await page.getByLabel('Your answer').fill('word 1');
	await page.getByRole('button', { name: 'Check' }).click();
	await expect(page.getByRole('heading', { name: 'Right' })).toBeVisible();
	await expect(page.getByRole('note', { name: 'Footnote' })).toContainText('row 1');
});

test('the page can be read by everybody, and fits a phone with its keyboard', async ({ page }) => {
	await page.goto('/decks/new');
	await expectAccessible(page);
	await front(page, 1).click();
	await type(page, [
		['la maison', 'the house'],
		['la maison', 'the house'],
		['un mot tout à fait extraordinairement long', 'an altogether extraordinarily long word'],
		['merci', '']
	]);
	await saved(page);
	await expect(page.getByText('You have this one already, in line 1.')).toBeVisible();
	await expect(page.getByText('no back yet')).toBeVisible();
	await expectAccessible(page);
	await page.setViewportSize({ width: 360, height: 380 });
	await page.keyboard.type('x');
	await expect(front(page, 5)).toBeInViewport();
	await expect(study(page)).toBeInViewport();
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
});

test('two columns from anywhere fill the lines; what is not clear is marked, and all of it goes again', async ({
	page
}) => {
	await make(page, [['zéro', 'zero']]);
	await front(page, 2).click();
	await paste(page, 'un = one\ndeux = two\nwhat is this\ntrois = three');
	await expect(back(page, 5)).toHaveValue('three');
	await expect(front(page, 4)).toHaveValue('what is this');
	const notice = page.getByText('In 1 line the two sides could not be told apart');
	await expect(notice).toBeVisible();
	await expect(front(page, 6)).toBeFocused();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(front(page, 2)).toHaveValue('');
	await expect(front(page, 1)).toHaveValue('zéro');
});

test('a reload in the middle of a word loses that word at most', async ({ page }) => {
	await make(page, [['un', 'one']]);
	await page.keyboard.type('deu');
	await page.reload();
	await expect(front(page, 1)).toHaveValue('un');
	await expect(back(page, 1)).toHaveValue('one');
	await front(page, 1).press('End');
	await expect(page).toHaveURL(/\/decks\/own-[0-9a-z]{20}\/edit$/);
});

test('two tabs write one list, and each sees the other’s lines', async ({ page, context }) => {
	await make(page, [['un', 'one']]);
	const other = await context.newPage();
	await other.goto(page.url());
	await expect(front(other, 1)).toHaveValue('un');
	await front(page, 2).click();
	await type(page, [['deux', 'two']]);
	await expect(back(other, 2)).toHaveValue('two');
	await front(other, 3).click();
	await type(other, [['trois', 'three']]);
	await expect(back(page, 3)).toHaveValue('three');
	await expect(back(page, 2)).toHaveValue('two');
});

test('a card has more to it: it is tried as it is asked, changed, brought back, and deleted until that is taken back', async ({
	page
}) => {
	await make(page, [
		['la maison', 'the house'],
		['le chat', 'the cat']
	]);
	await page.getByRole('link', { name: 'More about card 1' }).click();
	const preview = page.getByRole('region', { name: 'As it is asked' });
	await look(page);
	await expect(preview.getByText('the house').first()).toBeVisible();
	await page.getByText('More about it').click();
	await page.getByLabel('Wrong answers to choose among').fill('the garden\nthe street');
	await expectAccessible(page);
	await saved(page);
	await page.reload();
	await expect(page.getByLabel('Wrong answers to choose among')).toHaveValue(
		'the garden\nthe street'
	);
	await page.getByRole('button', { name: 'Delete this card' }).click();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByLabel('Front', { exact: true })).toHaveValue('la maison');
	await page.getByRole('button', { name: 'Move down' }).click();
	await saved(page);
	await page.getByRole('link', { name: 'Back to the list' }).click();
	await expect(front(page, 2)).toHaveValue('la maison');
});

test('a mistake met while studying is put right, and studying goes on', async ({ page }) => {
	await make(page, [['la maison', 'teh house']]);
	await study(page).click();
	await look(page);
	await page.getByRole('link', { name: 'Edit this card' }).click();
	await page.getByLabel('Back', { exact: true }).fill('the house');
	await saved(page);
	await page.getByRole('link', { name: 'Back to studying' }).click();
	await expect(page).toHaveURL(/\/study\/own-/);
	await expect(question(page)).toHaveText('What is on the other side?');
	await look(page);
	await expect(page.getByText('la maison: the house')).toBeVisible();
});

test('a link brings the whole deck to somebody else, who keeps it or not', async ({
	page,
	browser,
	baseURL
}) => {
	await make(page, [
		['la maison', 'the house'],
		['le chat', 'the cat']
	]);
	await page.getByRole('textbox', { name: 'Name of the deck' }).fill('Unité 3');
	await saved(page);
	await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
	await page.evaluate(() =>
		Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } })
	);
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await page.getByRole('button', { name: 'Share a link' }).click();
	const link = await page.getByRole('textbox', { name: 'The link' }).inputValue();
	await page.getByText('Show it as a QR code').click();
	await expect(page.getByRole('img', { name: 'QR code with the deck “Unité 3”' })).toBeVisible();
	await expectAccessible(page);

	const friend = await browser.newContext({ baseURL: baseURL!, serviceWorkers: 'block' });
	const theirs = await friend.newPage();
	const asked: string[] = [];
	theirs.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
	await theirs.goto(link);
	await hydrated(theirs);
	await expect(theirs.getByRole('heading', { name: 'Unité 3' })).toBeVisible();
	await expect(theirs.getByText('la maison: the house')).toBeVisible();
	await theirs.getByRole('button', { name: 'Keep it' }).click();
	await expect(theirs.getByText('“Unité 3” is kept on this device.').first()).toBeVisible();
	await expectAccessible(theirs);
	await theirs.getByRole('button', { name: 'Undo' }).click();
	await theirs.getByRole('button', { name: 'Keep it' }).click();
	await study(theirs).click();
	await expect(theirs.getByText('la maison', { exact: true })).toBeVisible();
	await theirs.goto('/decks');
	await hydrated(theirs);
	await expect(theirs.getByRole('link', { name: 'Unité 3' })).toHaveCount(1);
	expect(asked.filter((one) => one.includes('deck=1.'))).toEqual([]);
	await friend.close();
});

test.describe('what comes in', { tag: '@once' }, () => {
	test('is nothing where a link was made up or cut off', async ({ page }) => {
		await page.goto('/decks/new#deck=1.AAAA');
		await expect(page.getByText('Part of this link is missing.')).toBeVisible();
		await expect(front(page, 1)).toBeVisible();
	});

	test('runs nothing, whatever stands in it', async ({ page }) => {
		const { linkPart } = await import('../../src/lib/own/share/deck-link.ts');
		const evil = '<img src=x onerror="window.ran = true"><script>window.ran = true</script>';
		const part = linkPart({
			format: 1,
			title: evil,
			summary: evil,
			license: 'x',
			authors: [evil],
			sources: { list: { kind: 'record', title: evil } },
			entities: { maker: { kind: 'other', name: 'Somebody' } },
			facts: [
				{ id: '__proto__', kind: 'card', front: 'x', back: 'y' },
				{
					id: 'a',
					kind: 'card',
					front: evil,
					back: '[click](javascript:window.ran=true)',
					asOf: '2026',
					saidBy: ['maker'],
					anchors: [{ source: 'list', at: evil }]
				}
			]
		});
		await page.goto(`/decks/new#${part}`);
		await page.getByRole('button', { name: 'Keep it' }).click();
		await study(page).click();
		await page.getByRole('button', { name: 'Show answer' }).click();
		await expect(page.getByRole('note', { name: 'Footnote' })).toBeVisible();
		expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	});

	test('is told apart by what is in it: a list, a deck, somebody else’s package', async ({
		page
	}) => {
		await page.goto('/decks/new');
		const open = (name: string, text: string | Buffer) =>
			page
				.getByLabel('Open a file')
				.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
		await open('paper.pdf', '%PDF-1.7');
		await expect(page.getByText('It is a PDF.')).toBeVisible();
		await open('all.json', '{"app":"footnote","format":1,"entries":[]}');
		await expect(page.getByRole('link', { name: 'To Settings' })).toBeVisible();
		await open('Unit 3.csv', '"la maison","the house"\n"le chat","the cat"\n');
		await expect(page.getByRole('heading', { name: 'Unit 3' })).toBeVisible();
		await page.getByRole('button', { name: 'Keep it' }).click();
		await page.getByRole('link', { name: 'Look at it' }).click();
		await expect(back(page, 2)).toHaveValue('the cat');
	});
});

test('a deck goes out as a file, and comes in again', { tag: '@once' }, async ({ page }) => {
	await make(page, [['la maison', 'the house']]);
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^My list, .*\.footnote$/);
	await page.goto('/decks/new');
	await page.getByLabel('Open a file').setInputFiles(await file.path());
	await page.getByRole('button', { name: 'Keep it' }).click();
	await page.getByRole('link', { name: 'Look at it' }).click();
	await expect(front(page, 1)).toHaveValue('la maison');
});

test('a copy of any deck is one’s own; it is put away, deleted, and brought back', async ({
	page
}) => {
	await page.goto('/decks/near-abroad-2022');
	await page.getByRole('link', { name: 'Make my own copy' }).click();
	await page.getByRole('button', { name: 'Keep it' }).click();
	await page.getByRole('link', { name: 'Look at it' }).click();
	await page.getByRole('button', { name: 'Put away' }).click();
	await expect(page.getByText('Put away: it is not asked any more.').first()).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await page.getByRole('button', { name: 'Delete the deck' }).click();
	await expect(page.getByText('The deck is deleted.').first()).toBeVisible();
	await page.getByRole('link', { name: 'Back to your decks' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Decks');
	await page.getByText('Put away and deleted').click();
	await page.getByRole('button', { name: 'Take up again' }).click();
	await expect(page.getByRole('link', { name: 'My copy of The near abroad, 2022' })).toBeVisible();
});

test.describe('without a network', { tag: '@once' }, () => {
	test.use({
		serviceWorkers: 'allow',
		allowedErrors: /net::ERR_(CONNECTION_REFUSED|INTERNET_DISCONNECTED|FAILED)/
	});

	test('a deck is made, reloaded and studied', async ({ page }) => {
		const app = await startApp();
		await page.goto(app.url);
		await offlineReady(page);
		await app.stop();
		await page.goto(`${app.url}/decks/new`);
		await front(page, 1).click();
		await type(page, [['la maison', 'the house']]);
		await saved(page);
		await page.reload();
		await expect(front(page, 1)).toHaveValue('la maison');
		await study(page).click();
		await expect(page.getByText('la maison', { exact: true })).toBeVisible();
		await page.reload();
		await expect(page.getByText('la maison', { exact: true })).toBeVisible();
	});
});

test(
	'a pupil without a service worker comes back to a deck by its address',
	{ tag: '@once' },
	async ({ page }) => {
		await make(page, [['la maison', 'the house']]);
		const [, deck] = /(own-[0-9a-z]{20})/.exec(page.url())!;
		for (const path of [`/decks/${deck}`, `/decks/${deck}/cards`, `/test/${deck}`]) {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.getByText('404')).toHaveCount(0);
		}
		await page.goto(`/study/${deck}`);
		await expect(page.getByText('la maison', { exact: true })).toBeVisible();
	}
);
