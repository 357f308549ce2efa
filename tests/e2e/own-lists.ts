/** Decks of one's own, made as quickly as anybody makes them. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Pastes into the first line of a new list. */
export async function pasteNew(page: Page, text: string) {
	await page.goto('/decks/new');
	await pasteInto(page.getByRole('textbox', { name: 'Front of card 1', exact: true }), text);
}

/** Pastes into a field: what nobody takes comes to stand in it, as far as there is room. */
export async function pasteInto(field: Locator, text: string) {
	await field.focus();
	await field.evaluate((element, pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData('text/plain', pasted);
		const event = { clipboardData, bubbles: true, cancelable: true };
		if (!element.dispatchEvent(new ClipboardEvent('paste', event))) return;
		const input = element as HTMLTextAreaElement;
		input.value = pasted.slice(0, input.maxLength);
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
	}, text);
}

/** A deck made of lines with a tab between their sides. */
export async function paste(page: Page, text: string) {
	await pasteNew(page, text);
	await expect(page.getByText('Saved on this device')).toBeVisible();
	await page.reload();
}
