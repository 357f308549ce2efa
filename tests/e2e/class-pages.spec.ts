/** Pages of a class: whose they are, on paper, and without a network. */
import type { Page } from '@playwright/test';
import { joinAs, newPhone } from './class-phones.ts';
import { expect, expectAccessible, offlineReady, test } from './fixtures.ts';
import { classOf, signInAsTeacher } from './teacher.ts';

// Every request without an account, or for a class that is not one's own, is answered with 404.
test.use({ allowedErrors: /status of (?:4\d\d)/ });

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
