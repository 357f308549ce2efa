/** A server of a newer release, and this release's page: what is known is studied, what is not is named. */
import type { APIResponse } from '@playwright/test';
import type { Deck } from '#lib/deck/schema.ts';
import { CHECKED_BY } from '#lib/releases/checked-by.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

const DECK = 'near-abroad-2022';
/** The headers of a server of another release. */
const byAnother = (response: APIResponse) => ({ ...response.headers(), [CHECKED_BY]: 'another' });

const SONG = 'What is the song of the near abroad?';

test(
	'a deck with a kind of fact that is not known is studied without it',
	{ tag: '@once' },
	async ({ page }) => {
		await page.route(`/api/decks/${DECK}`, async (route) => {
			const response = await route.fetch();
			const deck = (await response.json()) as Deck;
			const [first, ...rest] = deck.facts;
			const song = { ...first, id: 'song', kind: 'song', question: SONG };
			const facts = [{ ...first, tune: { key: 'd' } }, ...rest, song];
			await route.fulfill({ headers: byAnother(response), json: { ...deck, facts, mood: 'fine' } });
		});
		await page.goto('/decks');
		await page.getByRole('link', { name: 'The near abroad, 2022' }).click();
		const newer = page.getByRole('region', { name: 'From a newer release' });
		await expect(newer.getByRole('listitem')).toHaveText(SONG);
		await newer.scrollIntoViewIfNeeded();
		await expectAccessible(page);
		await page.getByRole('link', { name: 'Study this deck' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText(/\?|…|\.|:/);
		await expect(page.getByText(SONG)).toBeHidden();
	}
);

test(
	'a deck that cannot be read says that the app is to be updated, and no other',
	{ tag: '@once' },
	async ({ page }) => {
		await page.route(`/api/decks/${DECK}`, async (route) => {
			const response = await route.fetch();
			const deck = (await response.json()) as Deck;
			await route.fulfill({ headers: byAnother(response), json: { ...deck, format: 2 } });
		});
		await page.goto('/decks');
		await page.getByRole('link', { name: 'The near abroad, 2022' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('needs a newer Footnote');
		await page.goto(`/decks`);
		await page.getByRole('link', { name: 'Post-Soviet blocs' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Post-Soviet blocs');
	}
);
