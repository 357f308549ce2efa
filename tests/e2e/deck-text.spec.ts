/** A deck of one's own as YAML, for whoever has room and keys for it. */
import { expect, expectAccessible, test } from './fixtures.ts';
import { paste } from './own-lists.ts';

test.use({ viewport: { width: 1280, height: 800 }, isMobile: false });

test('a deck is edited as text, broken lines are named, and one tap takes it back', async ({
	page
}) => {
	await paste(page, 'la maison\tthe house\nle chat\tthe cat');
	await page.getByRole('link', { name: 'Edit as text (YAML)' }).click();
	const text = page.getByRole('textbox', { name: 'The deck as text' });
	await expect(text).toHaveValue(/front: la maison/);
	await expect(page.getByText('It says what the deck says.')).toBeVisible();
	await expectAccessible(page);
	const before = await text.inputValue();
	await text.fill(before.replace('front: le chat', 'front: "le chat'));
	await expect(page.getByText('Has to be put right first').first()).toBeVisible();
	const apply = page.getByRole('button', { name: 'Make the deck say so' });
	await expect(apply).toBeDisabled();
	await page
		.getByRole('button', { name: /^Line \d+/ })
		.first()
		.click();
	await expect(text).toBeFocused();
	await text.fill(before.replace('the cat', 'the dog'));
	await expect(page.getByText('1 part of the deck would read otherwise.')).toBeVisible();
	await apply.click();
	await expect(
		page.locator('main').getByText('1 part of the deck reads otherwise now.')
	).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByText('1 part of the deck would read otherwise.')).toBeVisible();
	await apply.click();
	await page.getByRole('link', { name: 'Back to the list' }).click();
	await expect(page.getByRole('textbox', { name: 'Back of card 2', exact: true })).toHaveValue(
		'the dog'
	);
});
