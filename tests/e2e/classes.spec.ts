/** A class from its first minute: made, joined by phone, approved; cards, removal, leaving. */
import type { Browser, Page } from '@playwright/test';
import { expect, expectAccessible, hydrated, offlineReady, test } from './fixtures.ts';
import { classOf, signInAsTeacher } from './teacher.ts';

// Every request without an account, or for a class that is not one's own, is answered with 404.
test.use({ allowedErrors: /status of (?:4\d\d)/ });

/** A phone of its own: nothing on it is anybody's. */
async function newPhone(browser: Browser, baseURL: string): Promise<Page> {
	const context = await browser.newContext({
		baseURL,
		viewport: { width: 360, height: 740 },
		isMobile: true,
		hasTouch: true,
		serviceWorkers: 'block'
	});
	return context.newPage();
}

async function open(page: Page, path: string) {
	await page.goto(path);
	await hydrated(page);
}

async function joinAs(phone: Page, code: string, nickname: string) {
	await open(phone, `/join/${code}`);
	await phone.getByLabel('Your name in this class').fill(nickname);
	await phone.getByRole('button', { name: 'Join' }).click();
	await phone.waitForURL(/\/class\//);
}

test.describe('a class', { tag: '@once' }, () => {
	test('is made with one field, joined by a code, and lets in whom its teacher approves', async ({
		page,
		browser,
		baseURL
	}) => {
		await signInAsTeacher(page.context(), baseURL!);
		await page.goto('/teach');
		await page.getByLabel('Name of the class').fill('Geography 9b');
		await page.getByRole('button', { name: 'Create class' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geography 9b');
		const code = (await page.getByText(/^Code[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText()).slice(-9);

		const phone = await newPhone(browser, baseURL!);
		await open(phone, '/join');
		await phone.getByLabel('Code from your teacher').fill(` ${code.toLowerCase()} `);
		await phone.getByRole('button', { name: 'Next' }).click();
		await phone.getByLabel('Your name in this class').fill('Anna');
		await phone.getByRole('button', { name: 'Join' }).click();
		await expect(phone.getByRole('heading', { name: 'Waiting for your teacher' })).toBeVisible();

		// Neither page is reloaded: both notice.
		await page.getByRole('button', { name: 'Let in: Anna' }).click();
		await expect(phone.getByText('You are in.').first()).toBeVisible({ timeout: 15_000 });
		await phone.context().close();
	});

	test('is made once, though its button is pressed twice', async ({ page, baseURL }) => {
		await signInAsTeacher(page.context(), baseURL!);
		await open(page, '/teach');
		await page.getByLabel('Name of the class').fill('Geography 9b');
		await page.getByRole('button', { name: 'Create class' }).dblclick();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geography 9b');
		await open(page, '/teach');
		await expect(page.getByRole('link', { name: /^Geography 9b/ })).toHaveCount(1);
	});

	test('lets in at once whoever is on its list, and merges who mistyped', async ({
		page,
		browser,
		baseURL
	}) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { id, code } = await classOf(teacher, 'Geography 9b');
		await page.goto(`/teach/${id}/roster`);
		await page
			.getByLabel('Names, one a line')
			.fill('givenName,familyName\nAnna,Meier\nAnna,Krüger\nBen,Berg\nBen,Berg');
		await page.getByRole('button', { name: 'Show what becomes of it' }).click();
		await expect(page.getByRole('heading', { name: '3 new nicknames' })).toBeFocused();
		await expect(page.getByText('1 name was on the list more than once: Ben.')).toBeVisible();
		await page.getByRole('button', { name: 'Expect these 3 pupils' }).click();
		await expect(page).toHaveURL(`/teach/${id}#members`);

		const phone = await newPhone(browser, baseURL!);
		await joinAs(phone, code, 'anna m');
		await expect(phone.getByText('Anna M.')).toBeVisible();
		await expect(phone.getByText('You are in.')).toBeVisible();
		const other = await newPhone(browser, baseURL!);
		await joinAs(other, code, 'Bn');
		await page.reload();
		await page.getByLabel('Who Bn is').selectOption({ label: 'is Ben' });
		await page.getByRole('button', { name: 'Let in: Bn' }).click();
		await other.reload();
		await expect(other.getByText('Ben', { exact: true })).toBeVisible();
		await phone.context().close();
		await other.context().close();
	});

	test('is gone for a pupil who was removed, from the next request on', async ({
		page,
		browser,
		baseURL
	}) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { id, code } = await classOf(teacher, 'Geography 9b', ['Anna']);
		const phone = await newPhone(browser, baseURL!);
		await joinAs(phone, code, 'Anna');
		await page.goto(`/teach/${id}`);
		await page.locator('summary', { hasText: 'Anna' }).click();
		await page.getByRole('button', { name: 'Remove from the class' }).click();
		await expect(page.getByText('Removed (1)')).toBeVisible();
		expect((await phone.request.get(`/class/${id}`)).status()).toBe(404);
		expect(await (await phone.request.get('/api/classes')).json()).toEqual([]);
		await phone.context().close();
	});

	test('is left by a pupil who is asked first', async ({ page, browser, baseURL }) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { code } = await classOf(teacher, 'Geography 9b', ['Anna']);
		const phone = await newPhone(browser, baseURL!);
		await joinAs(phone, code, 'Anna');
		await phone.getByText('Leave this class').click();
		await phone.getByRole('button', { name: 'Leave now' }).click();
		await expect(phone.getByText('You are in no class.')).toBeVisible();
		await phone.context().close();
	});

	test('is deleted by its teacher with the accounts of its pupils, who is asked first', async ({
		page,
		browser,
		baseURL
	}) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { id, code } = await classOf(teacher, 'Geography 9b', ['Anna']);
		const phone = await newPhone(browser, baseURL!);
		await joinAs(phone, code, 'Anna');
		await page.goto(`/teach/${id}`);
		await page.getByText('Delete this class').click();
		await page.getByRole('button', { name: 'Delete “Geography 9b” now' }).click();
		await expect(page).toHaveURL('/teach');
		expect((await phone.request.get('/api/classes')).status()).toBe(401);
		await phone.context().close();
	});
});

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

test.describe('pages of a class', { tag: '@once' }, () => {
	test('are nobody’s but its teacher’s', async ({ page, request, baseURL }) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { id } = await classOf(teacher, 'Geography 9b');
		const paths = ['', '/roster', '/sheet', '/cards'].map((path) => `/teach/${id}${path}`);
		for (const path of paths) {
			const own = await page.request.get(path);
			expect(own.status(), path).toBe(200);
			expect(own.headers()['cache-control'], path).toContain('no-store');
			expect((await request.get(path)).status(), path).toBe(404);
		}
		await signInAsTeacher(page.context(), baseURL!);
		for (const path of paths) expect((await page.request.get(path)).status(), path).toBe(404);
		for (const action of ['delete', 'rename', 'code', 'approveAll'])
			expect(
				(
					await page.request.post(`/teach/${id}?/${action}`, {
						form: { name: 'Mine' },
						headers: { origin: new URL(baseURL!).origin, accept: 'text/html' }
					})
				).status(),
				action
			).toBe(404);
	});

	for (const colorScheme of ['light', 'dark'] as const)
		test(`are accessible in ${colorScheme}, and fit a phone with large letters`, async ({
			page,
			browser,
			baseURL
		}) => {
			test.slow();
			const teacher = await signInAsTeacher(page.context(), baseURL!);
			const { id, code } = await classOf(teacher, 'Geography 9b', ['Anna', 'Cem']);
			const phone = await newPhone(browser, baseURL!);
			await joinAs(phone, code, 'Anna');
			const waiting = await newPhone(browser, baseURL!);
			await joinAs(waiting, code, 'Maximilian-Alexander von und zu Langenau');
			const paths: [Page, string][] = [
				...['/teach', `/teach/${id}`, `/teach/${id}/roster`, `/teach/${id}/sheet`].map(
					(path): [Page, string] => [page, path]
				),
				[page, `/teach/${id}/cards`],
				[phone, '/join'],
				[phone, '/join/card'],
				[phone, '/join/zzzzzzzz'],
				[phone, '/class'],
				[phone, `/class/${id}`],
				[waiting, `/class/${id}`],
				[waiting, '/no-network']
			];
			for (const [who, path] of paths) {
				await who.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await who.goto(path);
				await who.evaluate(() => {
					for (const details of document.querySelectorAll('details')) details.open = true;
				});
				await expectAccessible(who);
				await who.evaluate(() => (document.documentElement.style.fontSize = '200%'));
				const wide = await who.evaluate(() =>
					[...document.querySelectorAll('main *')]
						.filter((one) => one.getBoundingClientRect().right > 361 && !one.closest('.unseen'))
						.map((one) => one.outerHTML.slice(0, 80))
				);
				expect(wide, `${path} does not scroll sideways`).toEqual([]);
				await who.evaluate(() => (document.documentElement.style.fontSize = ''));
			}
			await phone.context().close();
			await waiting.context().close();
		});
});

test.describe('on paper', { tag: '@once' }, () => {
	test('the join sheet is one page, and eight cards are another', async ({
		page,
		browser,
		baseURL
	}) => {
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const names = Array.from({ length: 9 }, (_, i) => `Pupil ${i + 1}`);
		const { id, code } = await classOf(teacher, 'Geography 9b, the class with a long name', names);
		for (const name of names) {
			const phone = await newPhone(browser, baseURL!);
			const reply = await phone.request.post(`/join/${code}?/join`, {
				form: { nickname: name },
				headers: { origin: new URL(baseURL!).origin, accept: 'text/html' },
				maxRedirects: 0
			});
			expect([200, 303]).toContain(reply.status());
			await phone.context().close();
		}
		const pages = async (format: string) =>
			(await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
		await page.goto(`/teach/${id}/sheet`);
		for (const format of ['A4', 'Letter']) expect(await pages(format), format).toBe(1);
		await page.goto(`/teach/${id}/cards`);
		await page.getByRole('checkbox', { name: 'Pupil 9' }).uncheck();
		await page.getByRole('button', { name: 'Make cards' }).click();
		await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
		for (const format of ['A4', 'Letter']) expect(await pages(format), format).toBe(1);
	});
});

test.describe('with the worker in charge', { tag: '@once' }, () => {
	test.use({ serviceWorkers: 'allow', allowedErrors: /net::ERR_|status of 4\d\d/ });

	test('pages of classes come from the server, are not kept, and without a network say so', async ({
		page,
		context,
		baseURL
	}) => {
		const teacher = await signInAsTeacher(context, baseURL!);
		const { id } = await classOf(teacher, 'Geography 9b');
		await page.goto('/');
		await offlineReady(page);
		await page.goto(`/teach/${id}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geography 9b');
		await context.setOffline(true);
		await page.goto(`/teach/${id}`, { waitUntil: 'load' });
		await expect(page.getByRole('heading', { name: 'No network' })).toBeVisible();
		await expect(page).toHaveURL(`/teach/${id}`);
		const kept = await page.evaluate(async () => {
			const names = await caches.keys();
			const lists = names.map(async (name) => (await (await caches.open(name)).keys()).length);
			const texts = await Promise.all(lists);
			return { any: texts.some((n) => n > 0), page: await caches.match(location.pathname) };
		});
		expect(kept.any).toBe(true);
		expect(kept.page).toBeUndefined();
		await context.setOffline(false);
		await page.getByRole('link', { name: 'Try again' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geography 9b');
	});
});
