/** Articles that come as documents: opened on this device, known by what is in them, and told apart from what is none. */
import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { docx, odt, para, run, styled } from '../../src/lib/formats/document/samples.ts';
import { pdf } from '../../src/lib/formats/pdf/samples.ts';
import { expect, expectAccessible, hydrated, test } from './fixtures.ts';
import { sideways } from './layout.ts';

const TEXT = [
	'The bridge over Norrvik harbour was opened in 1987. It replaced a ferry that had carried 400 passengers a day.',
	'“This bridge will outlive all of us,” said Mayor Erik Holm at the opening.',
	'The city council approved a toll of 15 kronor in November 1991.'
];
const WORD = docx(
	styled('berschrift1', 'The harbour bridge that nobody wanted') +
		TEXT.map((text) => para(run(text))).join(''),
	{ title: 'Draft', creator: 'Anna Lindqvist', created: '2021-03-12T08:00:00Z' }
);

const choose = (page: Page, label: string, name: string, bytes: Uint8Array) =>
	page
		.getByLabel(label)
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

const open = async (page: Page, name: string, bytes: Uint8Array) => {
	await page.goto('/make');
	await hydrated(page);
	await choose(page, 'Or a file', name, bytes);
};

const facts = async (page: Page) => {
	await page.getByRole('button', { name: 'To the facts' }).click();
	await expect(page.getByRole('group', { name: 'What is to be decided' })).toBeVisible();
	await page.getByRole('button', { name: 'Accept', exact: true }).click();
	await page.getByRole('button', { name: /^Make the deck/ }).click();
	await expect(page.getByRole('link', { name: 'Study it' })).toBeVisible();
};

test('a Word document becomes a deck: its properties fill in what its text does not say', async ({
	page
}) => {
	await open(page, 'bridge.docx', WORD);
	await expect(page.getByLabel('Title')).toHaveValue('The harbour bridge that nobody wanted');
	await expect(page.getByLabel('Author')).toHaveValue('Anna Lindqvist');
	await expect(page.getByLabel('Day it appeared')).toHaveValue('2021-03-12');
	await expectAccessible(page);
	await facts(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
});

test('so does an OpenDocument text', async ({ page }) => {
	await open(page, 'x.odt', odt(TEXT.map((text) => `<text:p>${text}</text:p>`).join('')));
	await expect(page.getByLabel('Author')).toHaveValue('Ann Example');
	await facts(page);
});

test('one that is opened as a deck is led to where facts are found', async ({ page }) => {
	await page.goto('/decks/new');
	await hydrated(page);
	await choose(page, 'Open a file', 'bridge.docx', WORD);
	await expect(page.getByText('It is a text document (Word or the like).')).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Find facts in it' }).click();
	await expect(page.getByLabel('Title')).toHaveValue('The harbour bridge that nobody wanted');
});

test('what is none, or broken, is told so at once', async ({ page }) => {
	const said: [string, Uint8Array, string | RegExp][] = [
		['a sheet', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'That is a spreadsheet'],
		['half', WORD.subarray(0, WORD.length / 2), 'It cannot be read: the file is damaged.'],
		[
			'a bomb',
			docx('', { more: { 'word/document.xml': new Uint8Array(40_000_000).fill(32) } }),
			'the file unpacks to more than Footnote reads'
		],
		['one with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'or one with a password'],
		['an empty one', docx(para('')), 'There are no words in it.'],
		['a book', docx(para(run('word '.repeat(100_000)))), 'That is as long as a book.']
	];
	await page.goto('/make');
	await hydrated(page);
	for (const [what, bytes, words] of said) {
		await choose(page, 'Or a file', `${what}.docx`, bytes);
		await expect(page.getByText(words), what).toBeVisible();
	}
	await expectAccessible(page);
});

const PAPER = pdf(
	[
		[
			['The Norrvik Times', 60, 800, 9],
			['The harbour bridge that nobody wanted', 60, 740, 20],
			['The bridge over Norrvik harbour was opened in 1987. It replaced a', 60, 700],
			['ferry that had carried 400 passengers a day, to all of the south-', 60, 686],
			['ern islands.', 60, 672],
			['“This bridge will outlive all of us,” said Mayor Erik Holm at the opening.', 60, 640],
			['It was built by people from the islands, and the city council', 60, 610],
			['1', 300, 30, 9]
		],
		[
			['The Norrvik Times', 60, 800, 9],
			['approved a toll of 15 kronor in November 1991.', 60, 740],
			['2', 300, 30, 9]
		]
	],
	{ info: '/Title (bridge.indd) /Author (Anna Lindqvist) /CreationDate (D:20210312080000Z)' }
);

test('a PDF with text becomes a deck: its lines are sentences again, without what is of the paper', async ({
	page
}) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto('/make');
	await hydrated(page);
	expect(fetched.filter((url) => /pdf/.test(url))).toEqual([]);
	await choose(page, 'Or a file', 'bridge.pdf', PAPER);
	await expect(page.getByLabel('Title')).toHaveValue('The harbour bridge that nobody wanted');
	await expect(page.getByLabel('Author')).toHaveValue('Anna Lindqvist');
	await expect(page.getByLabel('Day it appeared')).toHaveValue('2021-03-12');
	await facts(page);
	const article = page.locator('[data-article]');
	await page.getByText('The article', { exact: true }).first().click();
	await expect(article).toContainText('passengers a day, to all of the southern islands.');
	await expect(article).toContainText('the city council approved a toll of 15 kronor');
	await expect(article).not.toContainText('Times');
	expect(fetched.every((url) => new URL(url).origin === new URL(page.url()).origin)).toBe(true);
});

test('a PDF without text, with a password or broken is told what to do about it', async ({
	page
}) => {
	await page.goto('/make');
	await hydrated(page);
	for (const [name, bytes, words] of [
		['pictures', pdf([[], []]), 'This PDF has pictures of pages and no text.'],
		['locked', pdf([[['x', 60, 700]]], { locked: true }), 'the file is encrypted'],
		['broken', strToU8('%PDF-1.7 nothing'), 'It cannot be read: the file is damaged.'],
		['long', pdf(Array.from({ length: 201 }, () => [])), 'That is as long as a book.']
	] as const) {
		await choose(page, 'Or a file', `${name}.pdf`, bytes);
		await expect(page.getByText(words), name).toBeVisible();
	}
	await expectAccessible(page);
});
