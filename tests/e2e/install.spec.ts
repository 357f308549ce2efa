import { expect, test } from './fixtures.ts';
import { wordsIn } from './words.ts';

interface Manifest {
	id: string;
	name: string;
	start_url: string;
	scope: string;
	display: string;
	icons: { src: string; sizes: string; type: string; purpose: string }[];
	screenshots: { src: string; sizes: string; form_factor: string }[];
	shortcuts: { name: string; url: string }[];
}

test.describe('the installed app', { tag: '@once' }, () => {
	test.use({ serviceWorkers: 'allow' });

	test('is one that a browser offers to install', async ({ page }) => {
		await page.goto('/');
		const session = await page.context().newCDPSession(page);
		const { url, errors, data } = await session.send('Page.getAppManifest');
		expect(errors).toEqual([]);
		expect(new URL(url).pathname).toBe('/manifest.webmanifest');
		const manifest = JSON.parse(data ?? '') as Manifest;
		expect(manifest).toMatchObject({ name: 'Footnote', display: 'standalone', scope: '/' });
		for (const purpose of ['any', 'maskable'])
			for (const sizes of ['192x192', '512x512'])
				expect(manifest.icons).toContainEqual(expect.objectContaining({ purpose, sizes }));
		expect(manifest.screenshots.map((shot) => shot.form_factor)).toEqual(
			expect.arrayContaining(['narrow', 'wide'])
		);
	});

	test('has every picture its manifest promises, in the size promised', async ({
		page,
		request
	}) => {
		const manifest = (await (await request.get('/manifest.webmanifest')).json()) as Manifest;
		await page.goto('/');
		for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots]) {
			const size = await page.evaluate(async (address) => {
				const picture = new Image();
				picture.src = address;
				await picture.decode();
				return `${picture.naturalWidth}x${picture.naturalHeight}`;
			}, src);
			if (sizes !== 'any') expect(size, src).toBe(sizes);
		}
	});

	test.describe('for readers of German', () => {
		test.use({ locale: 'de-DE' });

		test('is offered in their language, and is the same app', async ({ page, request }) => {
			await page.goto('/');
			const link = page.locator('link[rel=manifest]');
			const address = (await link.getAttribute('href')) ?? '';
			// Browsers send no cookie with this: the address has to say it.
			const own = (await (await request.get(address)).json()) as Manifest;
			const english = (await (await request.get('/manifest.webmanifest')).json()) as Manifest;
			expect(own).toMatchObject({ lang: 'de', id: english.id, scope: english.scope });
			const { install } = await wordsIn('de');
			expect(own.shortcuts.map(({ name }) => name)).toEqual([install.study.name, install.decks]);
		});
	});

	test('opens its shortcuts on pages that exist', async ({ request }) => {
		const { shortcuts, start_url } = (await (
			await request.get('/manifest.webmanifest')
		).json()) as Manifest;
		for (const url of [start_url, ...shortcuts.map((shortcut) => shortcut.url)])
			expect((await request.get(url)).status(), url).toBe(200);
	});
});
