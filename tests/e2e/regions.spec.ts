/** Pictures with regions: drawn by hand or by keys, asked both ways, and studied without seeing them. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { sideways } from './layout.ts';
import { drawing } from './pictures-taken.ts';

const saved = (page: Page) => expect(page.getByText('Saved on this device')).toBeVisible();
const preview = (page: Page) => page.getByRole('region', { name: 'As it is asked' });
const canvas = (page: Page) => page.getByRole('group', { name: 'Picture to draw on' });
const name = (page: Page, n: number) => page.getByRole('textbox', { name: `What is here? (${n})` });
const where = (page: Page, n: number) =>
	page.getByRole('textbox', { name: `Where it is, in words (${n})` });

/** From a new deck to a picture to draw on. */
async function begin(page: Page) {
	await page.goto('/decks/new');
	await page.getByText('Add another kind of question').click();
	await page.getByRole('link', { name: /^What is where/ }).click();
	await expect(page.getByRole('heading', { name: 'What is where' })).toBeVisible();
	await expect(page.getByText('Choose a picture first.')).toBeVisible();
	await page.getByLabel('Choose a picture').setInputFiles(drawing(400, 300));
	await page.getByLabel('What is to be seen?').fill('A flower, cut in half');
	await page.getByRole('button', { name: 'Use this picture' }).click();
	await expect(canvas(page)).toBeVisible();
	await saved(page);
}

/** With a finger or a mouse, in parts of the picture. */
async function draw(page: Page, from: readonly [number, number], to: readonly [number, number]) {
	await canvas(page).scrollIntoViewIfNeeded();
	const box = (await canvas(page).boundingBox())!;
	const at = ([x, y]: readonly [number, number]) =>
		[box.x + x * box.width, box.y + y * box.height] as const;
	await page.mouse.move(...at(from));
	await page.mouse.down();
	await page.mouse.move(...at([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]));
	await page.mouse.move(...at(to));
	await page.mouse.up();
}

/** Three places, drawn and named. */
async function threePlaces(page: Page) {
	await begin(page);
	await draw(page, [0.05, 0.05], [0.3, 0.3]);
	await expect(name(page, 1)).toBeFocused();
	await name(page, 1).fill('petal');
	await draw(page, [0.4, 0.4], [0.6, 0.6]);
	await name(page, 2).fill('pistil');
	await draw(page, [0.7, 0.7], [0.95, 0.95]);
	await name(page, 3).fill('sepal');
	await saved(page);
}

test('places are drawn on a picture, said in words, asked right there, and kept', async ({
	page
}) => {
	await threePlaces(page);
	await expect(where(page, 1)).toHaveValue('upper left');
	await expect(where(page, 2)).toHaveValue('in the middle');
	await expect(where(page, 3)).toHaveValue('lower right');
	await expect(preview(page)).toContainText(/What is marked in the picture|Where in the picture/);
	await expectAccessible(page);
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	await page.reload();
	await expect(name(page, 3)).toHaveValue('sepal');
	await expect(
		page.getByRole('img', { name: 'A flower, cut in half', exact: true })
	).toHaveAttribute('src', /^blob:/);
});

test('a place is moved, made larger, taken out and put back', async ({ page }) => {
	await threePlaces(page);
	// Its words follow it, until somebody says it in their own.
	await draw(page, [0.2, 0.2], [0.55, 0.2]);
	await expect(where(page, 1)).toHaveValue('at the top');
	await where(page, 2).fill('right in the heart of it');
	await draw(page, [0.5, 0.5], [0.2, 0.8]);
	await expect(where(page, 2)).toHaveValue('right in the heart of it');
	await page.getByRole('button', { name: 'Take out petal' }).click();
	await expect(name(page, 1)).toHaveValue('pistil');
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(name(page, 1)).toHaveValue('petal');
	await saved(page);
});

test('by keyboard alone: places are set, moved and named, then both questions answered', async ({
	page
}) => {
	await begin(page);
	const another = page.getByRole('button', { name: 'Another place' });
	await another.focus();
	await page.keyboard.press('Enter');
	await expect(name(page, 1)).toBeFocused();
	await page.keyboard.type('stigma');
	await another.focus();
	await page.keyboard.press('Enter');
	await expect(name(page, 2)).toBeFocused();
	await page.keyboard.type('root');
	const second = page.getByRole('button', { name: 'Place 2: root' });
	await second.focus();
	for (let n = 0; n < 15; n++) await page.keyboard.press('ArrowDown');
	for (let n = 0; n < 3; n++) await page.keyboard.press('Shift+ArrowRight');
	await expect(where(page, 2)).toHaveValue('at the bottom');
	await saved(page);

	await page.getByRole('link', { name: 'Back to the list' }).click();
	await page.getByRole('link', { name: 'Study', exact: true }).click();
	const asked = new Set<string>();
	for (let n = 0; n < 4; n++) {
		const heading = page.getByRole('heading', { level: 1 });
		await expect(heading).toHaveText(/picture/);
		const text = await heading.innerText();
		if (/Where in the picture/.test(text)) {
			asked.add('place');
			const places = page.getByRole('group', { name: 'Places in the picture' });
			const right = text.includes('stigma') ? 'in the middle' : 'at the bottom';
			await expect(places.getByRole('button')).toHaveCount(2);
			await expectAccessible(page);
			const texts = await places.getByRole('button').allInnerTexts();
			await page.keyboard.press(String(texts.findIndex((one) => one.includes(right)) + 1));
		} else {
			asked.add('name');
			// Where it is stands in the picture's words.
			const picture = page.getByRole('img', { name: /^A flower, cut in half; / });
			const alt = (await picture.getAttribute('alt'))!;
			await expectAccessible(page);
			const told = await answerByKeys(page, alt.includes('in the middle') ? 'stigma' : 'root');
			// Who marks themselves is told nothing more.
			if (!told) continue;
		}
		await expect(page.locator('#verdict')).toHaveText(/Right|Good|Correct/i);
		await expectAccessible(page);
		await page.keyboard.press('Enter');
		if (asked.size === 2) break;
	}
	expect([...asked].toSorted()).toEqual(['name', 'place']);
});

/** Whatever the form is that a name is asked in; whether it is told then what became of it. */
async function answerByKeys(page: Page, right: string): Promise<boolean> {
	const field = page.getByLabel(/^Your answer/);
	const options = page.getByRole('group', { name: 'Answers' });
	await expect(
		field.or(options).or(page.getByRole('button', { name: 'Show answer' }))
	).toBeVisible();
	if (await field.isVisible()) {
		await field.fill(right);
		await page.keyboard.press('Enter');
	} else if (await options.isVisible()) {
		const texts = await options.getByRole('button').allInnerTexts();
		const claim = await page.locator('.claim').allInnerTexts();
		const at =
			claim.length > 0
				? claim.join(' ').includes(right)
					? 0
					: 1
				: texts.findIndex((one) => one.includes(right));
		await page.keyboard.press(String(at + 1));
	} else {
		await page.keyboard.press('Enter');
		await page.keyboard.press('3');
		return false;
	}
	return true;
}

test('a place is found by tapping it in the picture', async ({ page }) => {
	await threePlaces(page);
	const other = preview(page).getByRole('button', { name: 'The other way' });
	const heading = preview(page).getByRole('heading', { level: 1 });
	for (let n = 0; n < 6 && !/“pistil”/.test(await heading.innerText()); n++) await other.click();
	await expect(heading).toHaveText('Where in the picture is “pistil”?');
	const picture = preview(page).getByRole('img');
	await picture.click();
	await expect(preview(page).locator('#verdict')).toBeVisible();
	await expect(preview(page).locator('.answer')).toContainText('in the middle');
	await expect(preview(page).locator('svg .right').first()).toBeAttached();
});
