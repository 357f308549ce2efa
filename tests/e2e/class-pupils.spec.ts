/** A pupil of a class: cards, shared tablets, their data, joining in every way. */
import { joinAs, newPhone, open } from './class-phones.ts';
import { expect, hydrated, test } from './fixtures.ts';
import { classOf, signInAsTeacher } from './teacher.ts';

// Every request without an account, or for a class that is not one's own, is answered with 404.
test.use({ allowedErrors: /status of (?:4\d\d)/ });

test.describe('a pupil', { tag: '@once' }, () => {
	test('comes back on another phone with a card, and the card before it is void', async ({
		page,
		browser,
		baseURL
	}) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { id, code } = await classOf(teacher, 'Geography 9b', ['Anna']);
		const lost = await newPhone(browser, baseURL!);
		await joinAs(lost, code, 'Anna');
		await lost.context().close();

		const printed = async () => {
			await page.goto(`/teach/${id}/cards`);
			await page.getByRole('button', { name: 'Make cards' }).click();
			const words = page.getByRole('listitem').filter({ hasText: 'Anna' }).locator('ol li');
			await expect(words).toHaveCount(4);
			return words.allInnerTexts();
		};
		const old = await printed();
		const words = await printed();

		const phone = await newPhone(browser, baseURL!);
		await open(phone, '/join/card');
		const field = phone.getByLabel('The four words on your card');
		const enter = phone.getByRole('button', { name: 'Let me in' });
		await field.fill('appel able zoo zoo');
		await enter.click();
		await expect(phone.getByText('“appel” is a word that no card has')).toBeVisible();
		await field.fill(old.join(' '));
		await enter.click();
		await expect(phone.getByText('No card has these four words')).toBeVisible();

		await open(phone, '/join');
		await open(phone, `/join/card#${words.join('-')}`);
		await expect(field).toHaveValue(words.join(' '));
		await expect(phone, 'out of the history').toHaveURL('/join/card');
		await field.fill(` ${words.join('-').toUpperCase()}`);
		await enter.click();
		await expect(phone.getByText('Geography 9b')).toBeVisible();
		await phone.context().close();
	});

	test('hands a tablet on: it is signed out, and the next one joins as somebody else', async ({
		page,
		browser,
		baseURL
	}) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { id, code } = await classOf(teacher, 'Geography 9b', ['Anna', 'Ben']);
		const tablet = await newPhone(browser, baseURL!);
		await joinAs(tablet, code, 'Anna');
		await tablet.getByText('Not you? Switch to somebody else').click();
		await tablet.getByRole('button', { name: 'Sign out now' }).click();
		await tablet.waitForURL('/join');
		await tablet.goBack();
		await expect(tablet.getByText('Anna')).toHaveCount(0);
		expect((await tablet.request.get(`/class/${id}`)).status()).toBe(404);
		await joinAs(tablet, code, 'Ben');
		await expect(tablet.getByText('Ben', { exact: true })).toBeVisible();
		await tablet.context().close();
	});

	test('takes their data along, and deletes their account', async ({ page, browser, baseURL }) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { code } = await classOf(teacher, 'Geography 9b', ['Anna']);
		const phone = await newPhone(browser, baseURL!);
		await joinAs(phone, code, 'Anna');
		await open(phone, '/class');
		const downloading = phone.waitForEvent('download');
		await phone.getByRole('link', { name: 'Download all of it' }).click();
		expect((await downloading).suggestedFilename()).toBe('footnote-account.json');
		const file = await phone.request.get('/api/account/export');
		expect(await file.json()).toMatchObject({
			app: 'footnote',
			account: { classes: [{ nickname: 'Anna' }] }
		});
		expect(file.headers()['cache-control']).toContain('no-store');
		await phone.getByText('Delete my account').click();
		await phone.getByRole('button', { name: 'Delete everything now' }).click();
		await phone.waitForURL('/join');
		expect((await phone.request.get('/api/account/export')).status()).toBe(401);
		await phone.context().close();
	});

	test('may type before the page is awake', async ({ page, browser, baseURL }) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { code } = await classOf(teacher, 'Geography 9b');
		const phone = await newPhone(browser, baseURL!);
		const fields = [
			['/join', 'Code from your teacher'],
			[`/join/${code}`, 'Your name in this class'],
			['/join/card', 'The four words on your card']
		] as const;
		for (const [path, label] of fields) {
			const { promise: awake, resolve: wake } = Promise.withResolvers<void>();
			await phone.route('**/*.js', async (route) => {
				await awake;
				await route.continue();
			});
			await phone.goto(path, { waitUntil: 'commit' });
			await phone.getByLabel(label).fill('Zoë');
			wake();
			await hydrated(phone);
			await expect(phone.getByLabel(label), path).toHaveValue('Zoë');
			await phone.unroute('**/*.js');
		}
		await phone.context().close();
	});

	test('joins without JavaScript, too', async ({ page, browser, baseURL }) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { code } = await classOf(teacher, 'Geography 9b', ['Anna']);
		const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
		const plain = await context.newPage();
		await plain.goto('/join');
		await plain.getByLabel('Code from your teacher').fill(code);
		await plain.getByRole('button', { name: 'Next' }).click();
		await plain.getByLabel('Your name in this class').fill('\u200b\u202e');
		await plain.getByRole('button', { name: 'Join' }).click();
		await expect(plain.getByText('A name has 1 to 40 characters')).toBeVisible();
		await plain.getByLabel('Your name in this class').fill('Anna');
		await plain.getByRole('button', { name: 'Join' }).click();
		await expect(plain.getByText('You are in.')).toBeVisible();
		await plain.getByText('Not you? Switch to somebody else').click();
		await plain.getByRole('button', { name: 'Sign out now' }).click();
		await expect(plain).toHaveURL('/join');
		await context.close();
	});

	test('whose code is unknown, old or none gets one and the same answer', async ({ request }) => {
		const answers = await Promise.all(
			['zzzzzzzz', 'AB3D-9FGH', 'short', 'a'.repeat(500)].map(async (code) => {
				const response = await request.get(`/join/${code}`);
				const words = /<h1[^>]*>[^]*<\/form>/.exec(await response.text())?.[0];
				return `${response.status()} ${words?.replaceAll(/svelte-\w+/g, '')}`;
			})
		);
		expect(new Set(answers).size).toBe(1);
		expect(answers[0]).toContain('404');
	});
});
