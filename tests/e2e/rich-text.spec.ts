/** Text with marks: emphasis, lists, code and formulas on the sides of a card, drawn and never run. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { sideways } from './layout.ts';
import { cardsDeck, deckOf, offer } from './study-decks.ts';

const BACK = `Its **area** is $\\pi r^2$, H~2~O is *water*.

1. \`let x = 1\`
2. [a source](https://example.org/)

> said so

\`\`\`
one_line_of_code_that_is_wider_than_any_phone_that_anybody_has(ever, seen, anywhere)
\`\`\`

$$
\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2} + \\frac{a+b+c+d+e+f+g+h+i+j+k}{l+m+n+o+p+q+r+s+t+u}
$$`;

const show = async (page: Page) => {
	await page.goto('/study');
	await page.getByRole('button', { name: 'Show answer' }).click();
	return page.locator('.answer');
};

test('marks are drawn, and nothing is wider than the screen', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 620 });
	await offer(page, cardsDeck(['What is a **circle**?', BACK, { note: 'More in `circle.txt`.' }]));
	const answer = await show(page);
	await expect(page.getByRole('heading', { level: 1 }).locator('strong')).toHaveText('circle');
	await expect(answer.locator('strong')).toHaveText('area');
	await expect(answer.locator('em')).toHaveText('water');
	await expect(answer.locator('sub')).toHaveText('2');
	await expect(answer.getByRole('listitem')).toHaveCount(2);
	await expect(answer.locator('math')).toHaveCount(2);
	await expect(answer.getByRole('link')).toHaveAttribute('href', 'https://example.org/');
	await expect(page.locator('p.note code')).toHaveText('circle.txt');
	expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await expectAccessible(page);
	}
});

const HOSTILE = [
	'**x** <script>document.title = "run"</script><img src=x onerror="document.title = `run`">',
	'*x* [a](javascript:document.title="run") ![b](https://evil.example/x.png) <svg onload=alert(1)>',
	'$\\href{javascript:alert(1)}{x}$ $\\includegraphics{https://evil.example/x.png}$ $\\def\\a{\\a\\a}\\a$',
	'*x* <style>body { display: none }</style><iframe srcdoc="<script>alert(1)</script>">'
];

for (const [i, text] of HOSTILE.entries())
	test(`what somebody wants to be run stands there as it was typed (${i + 1})`, async ({
		page
	}) => {
		const strange: string[] = [];
		page.on('request', (request) => {
			if (new URL(request.url()).hostname.endsWith('example')) strange.push(request.url());
		});
		page.on('dialog', (dialog) => {
			strange.push(dialog.message());
			void dialog.dismiss();
		});
		await offer(page, cardsDeck(['front of it', text]));
		const answer = await show(page);
		await expect(answer).toBeVisible();
		await expect(answer.locator(i === 2 ? '[dir=ltr]' : 'strong, em').first()).toBeVisible();
		await expect(answer.locator('script, img, svg:not([aria-hidden]), iframe, style')).toHaveCount(
			0
		);
		await expect(answer.locator('a')).toHaveCount(0);
		await expect(page).not.toHaveTitle('run');
		expect(strange).toEqual([]);
	});

test('text without marks fetches nothing that reads them', async ({ page }) => {
	const fetched: string[] = [];
	page.on('response', async (response) => {
		if (response.url().endsWith('.js')) fetched.push(await response.text().catch(() => ''));
	});
	await offer(page, deckOf('reveal'));
	await page.goto('/study');
	await page.getByRole('button', { name: 'Show answer' }).click();
	await expect(page.locator('.answer')).toBeVisible();
	expect(fetched.length).toBeGreaterThan(3);
	expect(
		fetched.filter((script) => script.includes('strikethrough') || script.includes('mfrac'))
	).toEqual([]);
});
