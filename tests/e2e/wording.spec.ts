/** How words are set and introduced: who is named is said where they are first met; names are not broken at a hyphen. */
import type { Page } from '@playwright/test';
import { Deck } from '../../src/lib/deck/schema.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { expectRoomForLargeText } from './large-text.ts';
import { deckOf, offer } from './study-decks.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const LONG = 'Nord-Trøndelag-und-Sør-Trøndelag-Eisenbahnverwaltungsgesellschaft';

/** Questions that name a body by its letters and somebody of whom nobody has heard. */
function deck(...questions: string[]): Deck {
	const ledger = deckOf('reveal');
	Object.assign(ledger.entities, {
		guild: { kind: 'organisation', name: 'Salt Traders Guild', aliases: ['STG'] },
		penny: { kind: 'person', name: 'Mary Penny', aliases: ['Penny'], office: 'reporter, The Mint' }
	});
	return Deck.parse({
		...ledger,
		facts: questions.map((question, i) => ({
			...structuredClone(ledger.facts[0]!),
			id: `coin-${i}`,
			question,
			disputed: undefined
		}))
	});
}

const aside = (page: Page) => page.locator('.prompt .note');
async function answer(page: Page) {
	await button(page, 'Show answer').click();
	await button(page, 'Good').click();
}

test('who is named, and what letters stand for, is said where it is first met', async ({
	page
}) => {
	const asked = [
		'What did Penny write of the STG?',
		'What did Mary Penny pay to the STG?',
		'What did the STG take from Penny?'
	];
	await offer(page, deck(...asked));
	await page.goto('/study');
	await expect(aside(page)).toHaveText([
		'STG: Salt Traders Guild',
		/^(Mary )?Penny: reporter, The Mint$/
	]);
	await expectAccessible(page);
	await expectRoomForLargeText(page);
	await button(page, 'Show answer').click();
	await expect(aside(page)).toHaveCount(0);
	await button(page, 'Good').click();
	for (let left = 2; left > 0; left--) {
		await expect(button(page, 'Show answer')).toBeVisible();
		await expect(aside(page)).toHaveCount(0);
		await answer(page);
	}
	// What was taken back is asked again as it was.
	await button(page, 'Undo').click();
	await button(page, 'Undo').click();
	await button(page, 'Undo').click();
	await expect(aside(page)).toHaveCount(2);
});

/** Of what is not to be broken: its text, its lines, and whether a line would hold it. */
const whole = (page: Page) =>
	page.locator('.prompt h1 span').evaluateAll((spans) =>
		spans.map((span) => {
			const range = document.createRange();
			range.selectNodeContents(span);
			const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
			const { scrollWidth, clientWidth } = document.documentElement;
			return { text: span.textContent, lines, fits: scrollWidth <= clientWidth };
		})
	);

test('a name is broken at its hyphen only where no line would hold it', async ({ page }) => {
	const asked = `Where in Nagorno-Karabakh, by ES-11/3 and in 1991–1994, did ${LONG} pay?`;
	await offer(page, deck(asked));
	await page.goto('/study');
	await expect(page.getByRole('heading', { name: asked })).toBeVisible();
	for (let width = 320; width <= 420; width += 20) {
		await page.setViewportSize({ width, height: 620 });
		const words = await whole(page);
		expect(words.map(({ text }) => text)).toEqual([
			'Nagorno-Karabakh,',
			'ES-11/3',
			'1991–1994,',
			LONG
		]);
		expect(words.slice(0, 3).map(({ lines }) => lines)).toEqual([1, 1, 1]);
		expect(words[3]?.lines).toBeGreaterThan(1);
		expect(words.every(({ fits }) => fits)).toBe(true);
	}
	const copied = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
		getSelection()?.selectAllChildren(heading);
		return getSelection()?.toString();
	});
	expect(copied).toBe(asked);
});
