/** Pictures on cards, on their way: to one's other devices, to followers, to a class; and not to others. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, expectAccessible, hydrated, test } from './fixtures.ts';
import { deckWith, expectPicture, mediaHere } from './media-cards.ts';
import { drawing } from './pictures-taken.ts';
import { classOf, openTeaching, signInAsTeacher } from './teacher.ts';
import { anotherDevice, join, leave, showCode, visit } from './two-devices.ts';

test.use({ serviceWorkers: 'allow', allowedErrors: /net::ERR_|404 \(Not Found\)|507/ });

const SIZE = [600, 300] as const;

/** Studied without a network, by whoever has it here. */
async function offline(page: Page, path: string) {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50));
	});
	await page.context().setOffline(true);
	await visit(page, path);
	await expectPicture(page, 'Squares', SIZE);
	await page.context().setOffline(false);
}

async function teacherWith(page: Page, context: BrowserContext, url: string) {
	const teacher = await signInAsTeacher(context, url);
	await openTeaching(page);
	return { teacher, deck: await deckWith(page, drawing(...SIZE), 'Squares') };
}

test.describe('pictures on cards', { tag: '@once' }, () => {
	test('a picture from one phone is seen on the other, which may be offline from then on', async ({
		page,
		browser,
		baseURL
	}) => {
		const deck = await deckWith(page, drawing(...SIZE), 'Squares');
		await visit(page, '/settings');
		const code = await showCode(page);
		const { page: tablet, context } = await anotherDevice(browser, baseURL);
		await join(tablet, code);
		await visit(tablet, '/settings');
		await expect.poll(() => tablet.evaluate(mediaHere)).toHaveLength(1);
		await offline(tablet, `/study/${deck}`);
		await context.close();

		await visit(page, '/settings');
		await leave(page);
		await page.waitForURL('/');
		await hydrated(page);
		expect(await page.evaluate(mediaHere)).toEqual([]);
	});

	test('a picture that is met before it was fetched is fetched then', async ({
		page,
		browser,
		baseURL
	}) => {
		const deck = await deckWith(page, drawing(...SIZE), 'Squares');
		await visit(page, '/settings');
		const code = await showCode(page);
		const { page: tablet, context } = await anotherDevice(browser, baseURL);
		let refused = 0;
		await context.route(/\/api\/media\/p/, (route) => {
			refused++;
			return route.abort();
		});
		await join(tablet, code);
		await visit(tablet, '/settings');
		await expect.poll(() => refused).toBeGreaterThan(0);
		await context.unroute(/\/api\/media\/p/);
		await visit(tablet, `/study/${deck}`);
		await expectPicture(tablet, 'Squares', SIZE);
		expect(await tablet.evaluate(mediaHere)).toHaveLength(1);
		await context.close();
	});

	test('where the account has no room for a picture it is said, and leaving loses none unasked', async ({
		page,
		context
	}) => {
		await context.route(/\/api\/media\/p/, (route) =>
			route.fulfill({ status: 507, json: { message: 'Full.', why: 'media-full' } })
		);
		await deckWith(page, drawing(...SIZE), 'Squares');
		await visit(page, '/settings');
		await showCode(page);
		const said = page.getByText(/^Your account has as many pictures and sounds/);
		await expect(said).toContainText('1 is on this device only');
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await expectAccessible(page);
		}
		await leave(page);
		await expect(page.getByText(/^There are pictures or sounds of your decks/)).toBeVisible();
		await context.unroute(/\/api\/media\/p/);
		await visit(page, '/settings');
		await expect(said).toHaveCount(0);
		await leave(page);
		await page.waitForURL('/');
	});

	test('whoever follows a deck has its pictures, also offline; a link that was taken back gives none', async ({
		page,
		context,
		browser,
		baseURL
	}) => {
		test.slow();
		await teacherWith(page, context, baseURL!);
		await page.getByRole('button', { name: 'Share', exact: true }).click();
		const published = page.getByRole('region', { name: 'On the server' });
		await published.getByLabel('By', { exact: true }).fill('Ada');
		await published.getByRole('button', { name: 'Publish it', exact: true }).click();
		await expect(published.getByLabel('The link')).toBeVisible();
		const link = await published.getByLabel('The link').inputValue();
		const [name = ''] = await page.evaluate(mediaHere);
		const path = `/api/published/${link.split('=').at(-1)}/media/${name}`;

		for (const [how, said] of [
			['Follow', 'via-'],
			['Make a copy', 'own-']
		] as const) {
			const { page: theirs, context: away } = await anotherDevice(browser, baseURL);
			await theirs.goto(link);
			await theirs.getByRole('button', { name: how, exact: true }).click();
			await expect.poll(() => theirs.evaluate(mediaHere)).toEqual([name]);
			const href = await theirs
				.getByRole('link', { name: /^Study/ })
				.first()
				.getAttribute('href');
			expect(href).toContain(said);
			await offline(theirs, href!);
			await away.close();
		}

		const given = await page.request.get(path);
		expect(given.status()).toBe(200);
		expect(given.headers()['content-type']).toMatch(/^image\//);
		await published.getByRole('button', { name: 'Withdraw it', exact: true }).click();
		await expect.poll(async () => (await page.request.get(path)).status()).toBe(404);
	});

	test('a class to which a deck was given sees its pictures, also offline', async ({
		page,
		context,
		browser,
		baseURL
	}) => {
		test.slow();
		const { teacher } = await teacherWith(page, context, baseURL!);
		const { id: inClass, code } = await classOf(teacher, 'Textiles 7a', ['Mira']);
		await page.getByRole('button', { name: 'Share', exact: true }).click();
		await page.getByRole('button', { name: 'Give it to a class' }).click();
		await expect(page.getByText('what learners get now')).toBeVisible();
		await page.goto(`/teach/${inClass}`);
		await page.getByText('Assign a deck').click();
		await page
			.getByRole('button', { name: /^Assign/ })
			.first()
			.click();
		await expect(page.getByText('10 min a day')).toBeVisible();

		const { page: phone, context: away } = await anotherDevice(browser, baseURL);
		await phone.goto(`/join/${code}`);
		await phone.getByRole('textbox').fill('Mira');
		await phone.locator('form[action*="join"] button[type=submit]').click();
		await expect(phone).toHaveURL(/\/class\/\w+$/);
		await phone
			.getByRole('link', { name: /^Study/ })
			.first()
			.click();
		await expectPicture(phone, 'Squares', SIZE);
		await offline(phone, new URL(phone.url()).pathname);
		await away.close();
	});
});
