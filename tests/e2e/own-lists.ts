/** Decks of one's own, made as quickly as anybody makes them. */
import { expect, type Page } from '@playwright/test';

/** Pastes into the first line of a new list. */
export async function pasteNew(page: Page, text: string) {
	await page.goto('/decks/new');
	await page.getByRole('textbox', { name: 'Front of card 1', exact: true }).focus();
	await page.evaluate((pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', pasted);
		document.activeElement?.dispatchEvent(
			new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
		);
	}, text);
}

/** A deck made of lines with a tab between their sides. */
export async function paste(page: Page, text: string) {
	await pasteNew(page, text);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.reload();
}
