/** What two decks have in common: learnt in one, it is not taught as new in the other. */
import { expect, expectAccessible, test } from './fixtures.ts';
import { remember } from './learner.ts';

const THERE = 'post-soviet-blocs/csto-members/member';
const HERE = '/decks/near-abroad-2022/cards/csto-members-2022/member';

test('a fact that was learnt in another deck counts here, and says where it is asked', async ({
	page
}) => {
	await remember(page, [
		{ card: `${THERE}/armenia`, daysAgo: 30, grade: 3 },
		{ card: `${THERE}/armenia`, daysAgo: 20, grade: 3 }
	]);
	await page.goto(`${HERE}/armenia`);
	const memory = page.getByRole('region', { name: 'Your memory of it' });
	await expect(memory.getByText('You have learnt the same in another deck')).toBeVisible();
	await expect(page.getByRole('region', { name: 'What happened' }).first()).toBeVisible();
	await expectAccessible(page);
	await memory.getByRole('link', { name: 'Look at that card' }).click();
	await expect(page).toHaveURL(`/decks/post-soviet-blocs/cards/csto-members/member/armenia`);
	await expect(memory).toBeVisible();
	await expect(memory.getByText('You have learnt the same in another deck')).toHaveCount(0);

	await page.goto(`${HERE}/belarus`);
	await expect(memory.getByText('You have not been asked this yet.')).toBeVisible();

	// It is due, and asked where this deck is studied, as it is there.
	await page.goto('/study/near-abroad-2022');
	await expect(
		page
			.locator('main')
			.getByText(/November 2024/)
			.first()
	).toBeVisible();
});
