/** Facts of every kind written as forms: what is missing is said, what is typed is kept, and its questions are there to be answered. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { sideways } from './layout.ts';

const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();
const field = (page: Page, label: string) =>
	page.locator('form').getByRole('textbox', { name: label, exact: true });
const preview = (page: Page) => page.getByRole('region', { name: 'As it is asked' });

/** From a new deck to the form of a kind, by what it does. */
async function begin(page: Page, does: string) {
	await page.goto('/decks/new');
	await page.getByText('Add another kind of question').click();
	await page.getByRole('link', { name: new RegExp(`^${does}`) }).click();
	await expect(page.getByRole('heading', { name: does })).toBeVisible();
}

/** Lines of a list, each behind the last. */
async function lines(page: Page, label: string, texts: readonly string[]) {
	for (const [i, text] of texts.entries())
		await page
			.getByRole('combobox', { name: `${label}, line ${i + 1}`, exact: true })
			.or(field(page, `${label}, line ${i + 1}`))
			.fill(text);
}

const WRITTEN: Record<string, { fill: (page: Page) => Promise<unknown>; asks: string | RegExp }> = {
	'Which belong': {
		fill: async (page) => {
			await field(page, 'Question').fill('Which three people flew on Apollo 11?');
			await field(page, 'What they are, in a few words').fill('crew of Apollo 11');
			await lines(page, 'Who or what belongs', [
				'Neil Armstrong',
				'Buzz Aldrin',
				'Michael Collins'
			]);
		},
		asks: /Apollo 11/
	},
	'Which group each is in': {
		fill: async (page) => {
			await field(page, 'Question').fill('How did {member} vote?');
			await field(page, 'What is divided, in a few words').fill('vote of 2 March 2022');
			await field(page, 'Name of the group 1').fill('In favour');
			await lines(page, 'Who is in “In favour”', ['Georgia', 'Moldova']);
			await field(page, 'Name of the group 2').fill('Against');
			await lines(page, 'Who is in “Against”', ['Belarus']);
		},
		asks: /How did (Georgia|Moldova|Belarus) vote\?/
	},
	'Who said it': {
		fill: async (page) => {
			await field(page, 'The words').fill('Houston, Tranquility Base here');
			await page.getByRole('combobox', { name: 'Who said them' }).fill('Neil Armstrong');
			await field(page, 'What they are about').fill('the first words from the landed ship');
		},
		asks: /Who said/
	},
	When: {
		fill: async (page) => {
			await field(page, 'Question').fill('When did Apollo 11 land on the Moon?');
			await field(page, 'The date').fill('20.7.1969');
			await field(page, 'What happened then').fill('Apollo 11 landed on the Moon');
		},
		asks: 'When did Apollo 11 land on the Moon?'
	},
	'How many': {
		fill: async (page) => {
			await field(page, 'Question').fill('How many people flew on Apollo 11?');
			await field(page, 'The number').fill('3');
		},
		asks: 'How many people flew on Apollo 11?'
	},
	'Put in order': {
		fill: async (page) => {
			await field(page, 'Question').fill('In which order did the stages come?');
			await lines(page, 'In the right order', ['Launch', 'Orbit', 'Descent', 'Splashdown']);
			await field(page, 'What they are, in a few words').fill('stages of the flight');
		},
		asks: /stages/
	},
	'What goes with what': {
		fill: async (page) => {
			await field(page, 'One thing').fill('Commander of Apollo 11');
			await field(page, 'What goes with it').fill('Neil Armstrong');
			await field(page, 'Question').fill('Who was the commander of Apollo 11?');
		},
		asks: 'Who was the commander of Apollo 11?'
	},
	'What it means': {
		fill: async (page) => {
			await field(page, 'The word').fill('pericynthion');
			await field(page, 'What it means').fill('The point of an orbit nearest to the Moon');
		},
		asks: /nearest to the Moon|pericynthion/
	},
	'Which is true': {
		fill: async (page) => {
			await field(page, 'Question').fill('Why did one of the crew stay in orbit?');
			await field(page, 'What is true').fill('He flew the command module');
			await lines(page, 'What is not', ['He had fallen ill on the way', 'He had lost his suit']);
			await field(page, 'Why: He had fallen ill on the way').fill('All three were well.');
			await field(page, 'Why: He had lost his suit').fill('All three had theirs.');
		},
		asks: 'Why did one of the crew stay in orbit?'
	},
	'Fill the gap': {
		fill: async (page) => {
			const sentence = field(page, 'The sentence');
			await sentence.fill('The Eagle landed in the Sea of Tranquility.');
			await sentence.evaluate((of: HTMLTextAreaElement) => of.setSelectionRange(4, 9));
			await page.getByRole('button', { name: 'Leave out what is selected' }).click();
			await expect(sentence).toHaveValue('The [Eagle] landed in the Sea of Tranquility.');
		},
		asks: /landed in the Sea of Tranquility/
	}
};

for (const [does, { fill, asks }] of Object.entries(WRITTEN))
	test(`“${does}” is written in its form, asked right there, kept, and studied`, async ({
		page
	}) => {
		await begin(page, does);
		await expect(preview(page)).toContainText('It can be asked as soon as this is there');
		await expect(page.getByText('This is still missing.')).toHaveCount(0);
		await expectAccessible(page);
		await fill(page);
		await expect(preview(page)).toContainText(asks);
		await saved(page);
		await expectAccessible(page);
		expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
		await page.reload();
		await expect(preview(page)).toContainText(asks);
		await page.getByRole('link', { name: 'Back to the list' }).click();
		await page.getByRole('link', { name: 'Study', exact: true }).click();
		await expect(page.locator('main')).toContainText(asks);
	});

test('what is missing is said at its field once somebody went on, and what is typed stays', async ({
	page
}) => {
	await begin(page, 'When');
	await field(page, 'Question').fill('When did it begin?');
	await field(page, 'The date').fill('last year');
	await field(page, 'What happened then').focus();
	await expect(page.getByText('Write a year, a month or a day')).toBeVisible();
	await field(page, 'Question').focus();
	await expect(page.getByText('This is still missing.')).toHaveCount(1);
	await saved(page);
	await page.reload();
	await expect(field(page, 'The date')).toHaveValue('last year');
	await field(page, 'The date').fill('٢٠٢٥');
	await field(page, 'What happened then').fill('It began');
	await expect(preview(page)).toContainText('When did it begin?');
	await page.goto('/decks');
	await expect(page.getByRole('link', { name: /My list/ })).toBeVisible();
});

test('what is not finished waits among the decks that are not ready', async ({ page }) => {
	await begin(page, 'Who said it');
	await field(page, 'The words').fill('Houston');
	await saved(page);
	await page.getByRole('link', { name: 'Back to the list' }).click();
	await expect(page.getByText('Houston', { exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'Back to your decks' }).click();
	await page.getByRole('region', { name: 'Not ready to study' }).getByRole('link').click();
	await page.getByRole('link', { name: 'More about card 1' }).click();
	await expect(field(page, 'The words')).toHaveValue('Houston');
});

test('a name is made once, picked again, and put right where it stands', async ({ page }) => {
	await begin(page, 'Which belong');
	const row = (n: number) =>
		page.getByRole('combobox', { name: `Who or what belongs, line ${n}`, exact: true });
	await row(1).focus();
	await page.keyboard.type('Armenai');
	await page.keyboard.press('Enter');
	await page.keyboard.type('Belarus');
	await page.keyboard.press('Enter');
	await expect(row(3)).toBeFocused();
	await saved(page);
	await row(1).fill('Armenia');
	await saved(page);
	await page.reload();
	await expect(row(1)).toHaveValue('Armenia');
	await expect(row(2)).toHaveValue('Belarus');
	await expect(page.locator('#known-names option')).toHaveCount(3);
	await page.getByRole('button', { name: 'Take out Armenia' }).click();
	await expect(row(1)).toHaveValue('Belarus');
	await expect(row(3)).toHaveCount(0);
});
