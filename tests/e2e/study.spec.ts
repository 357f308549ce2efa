/** The study page: one question a screen, in each form. */
import { expect, test } from './fixtures.ts';
import { button, expectFits, footnote, question, saved, study } from './study-page.ts';

test.describe('each form', () => {
	test('choice: a wrong pick shows the right answer, why it was wrong, and the footnote', async ({
		page
	}) => {
		await study(page, 'choice');
		await expect(question(page)).toHaveText('What became of the debt?');
		await button(page, 'It was paid twice').click();
		await expect(page.getByRole('heading', { name: 'Not quite' })).toBeVisible();
		await expect(
			page.getByRole('main').getByText('The ledger has no entry that says twice.')
		).toBeVisible();
		await expect(footnote(page)).toContainText('It was paid in full, in silver');
		await expect(footnote(page)).toContainText('The clerk, keeper of the ledger');
		await page.getByText('All the answers').click();
		const options = page.getByRole('list', { name: 'Answers' });
		await expect(options.getByRole('listitem').filter({ hasText: 'Right answer' })).toContainText(
			'It was paid in full'
		);
		await expect(options.getByRole('listitem').filter({ hasText: 'Your answer' })).toContainText(
			'It was paid twice'
		);
		await expectFits(page);
		await saved(page);
	});

	test('choice: a right pick is done with', async ({ page }) => {
		await study(page, 'choice');
		await button(page, 'It was paid in full').click();
		await expect(page.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
		await button(page, 'Next').click();
		await expect(question(page)).toHaveText('Done');
		await expect(page.getByText('You met 1 new card.')).toBeVisible();
		await expect(
			page.getByText(/^Back (tomorrow|in \d+ (?:minutes?|hours?|days?))$/)
		).toBeVisible();
	});

	test('reveal: the learner grades, and each grade says when the card comes back', async ({
		page
	}) => {
		await study(page, 'reveal');
		// That there is another claim would be half the answer.
		await expect(button(page, 'Show answer')).toBeVisible();
		await expect(page.getByText('The record disagrees')).toHaveCount(0);
		await button(page, 'Show answer').click();
		await expect(page.getByText('The record disagrees')).toBeVisible();
		await expect(page.getByText('In silver, weighed before the clerk').first()).toBeVisible();
		await expect(footnote(page)).toContainText('The ledger says silver.');
		await expect(button(page, 'Again')).toHaveAccessibleDescription('soon');
		await expect(button(page, 'Hard')).toHaveAccessibleDescription(/^(soon|\d+ d)$/);
		await expect(button(page, 'Good')).toHaveAccessibleDescription(/^\d+ d$/);
		await expect(button(page, 'Easy')).toHaveAccessibleDescription(/^\d+ d$/);
		await button(page, 'Again').click();
		await expect(question(page)).toHaveText('In which coin was the debt paid?');
		await button(page, 'Show answer').click();
		await button(page, 'Good').click();
		await expect(question(page)).toHaveText('Done');
		await expect(page.getByText('0 of 1 at the first try')).toBeVisible();
	});

	test('typed: case does not matter, a hint makes it Hard', async ({ page }) => {
		await study(page, 'typed');
		const field = page.getByLabel('Your answer');
		await expect(field).toHaveAttribute('autocapitalize', 'off');
		await expect(field).toHaveAttribute('autocorrect', 'off');
		await expect(field).toHaveAttribute('enterkeyhint', 'done');
		await button(page, 'Hint').click();
		await expect(page.getByRole('main').getByText(/^Hint: t/)).toBeVisible();
		await field.fill('Tally Stick');
		await button(page, 'Check').click();
		await expect(page.getByRole('heading', { name: 'Right, with a hint' })).toBeVisible();
		await expect(button(page, 'I didn’t')).toBeVisible();
		await saved(page);
	});

	test('typed: who does not know may say so', async ({ page }) => {
		await study(page, 'typed');
		await button(page, 'I don’t know').click();
		await expect(page.getByRole('heading', { name: 'No answer' })).toBeVisible();
		await expect(page.getByText('tally stick').first()).toBeVisible();
	});

	test('cloze: the gap in the sentence fills as one types', async ({ page }) => {
		await study(page, 'cloze');
		await expect(page.getByText('stands for one')).toBeVisible();
		await page.getByLabel('Your answer').fill('shil');
		await expect(page.getByText('Each notch on the stick stands for one shil owed.')).toBeVisible();
		await page.getByLabel('Your answer').fill('shilling');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: 'Right', exact: true })).toBeVisible();
	});

	test('list: each member is marked, and what does not belong', async ({ page }) => {
		await study(page, 'list');
		await expect(question(page)).toHaveText('Which three states paid?');
		const field = page.getByLabel('Name one');
		for (const name of ['Kenya', 'georgia', 'Kenya', 'Atlantis', 'Sweden']) {
			await field.fill(name);
			await page.keyboard.press('Enter');
		}
		const yours = page.getByRole('list', { name: 'Your answers' });
		await expect(yours.getByRole('listitem')).toHaveText([
			'Kenya',
			'georgia',
			'Atlantis',
			'Sweden'
		]);
		await button(page, 'Remove Sweden').click();
		await expect(field).toBeFocused();
		await button(page, 'I’m done').click();
		await expect(page.getByRole('heading', { name: '2 of 3' })).toBeVisible();
		const members = page.getByRole('list', { name: 'The whole list' }).getByRole('listitem');
		await expect(members).toHaveText([/Georgia.*named/, /Kenya.*named/, /Norway.*missed/]);
		const strangers = page.getByRole('list', { name: 'What did not belong' });
		await expect(strangers.getByRole('listitem')).toHaveText([/Atlantis.*not on the list/]);
		await expectFits(page);
		await button(page, 'I knew that').click();
		await button(page, 'Next').click();
		await expect(question(page)).toHaveText('Done');
		await expect(page.getByText('You met 3 new cards.')).toBeVisible();
	});
});
