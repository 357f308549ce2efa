/** Pages in other languages, in every engine: each in its own scripts, the way its lines run, and no wider than the screen. */
import { expect } from '@playwright/test';
import { app as arabic } from '../../src/lib/ui/messages/ar/app.ts';
import { app as german } from '../../src/lib/ui/messages/de/app.ts';
import { sideways } from '../e2e/layout.ts';
import { storedOnDevice } from '../e2e/stored.ts';
import { test } from './fixtures.ts';

test.setTimeout(180_000);

const PAGES = [
	'/',
	'/decks',
	'/plan',
	'/progress',
	'/settings',
	'/join',
	'/teach',
	'/no-such-page'
];

const spoken = () => ({
	lang: document.documentElement.lang,
	direction: getComputedStyle(document.body).direction,
	scripts: [
		...new Set(
			performance
				.getEntriesByType('resource')
				.map(({ name }) =>
					/\/_app\/immutable\/(?:(de|ar|en-X.)\/)?(?:entry|nodes|chunks)\//.exec(name)
				)
				.flatMap((found) => (found ? [found[1] ?? 'en'] : []))
		)
	]
});

const choose = (language: string) => {
	document.cookie = `language=${language}; Path=/; SameSite=Lax`;
};

const isControlled = () => navigator.serviceWorker.controller !== null;

for (const [language, direction, progress] of [
	['de', 'ltr', german.nav!.progress!],
	['ar', 'rtl', arabic.nav!.progress!]
] as const)
	test(`all of it in ${language}, also without a network`, async ({ device, network }) => {
		await device.goto('/join');
		await device.run(choose, language);
		for (const path of PAGES) {
			await device.goto(path);
			expect(await device.run(spoken), path).toEqual({
				lang: language,
				direction,
				scripts: [language]
			});
			expect(await device.run(sideways), path).toBe(0);
		}
		await device.goto('/');
		await device.until('the worker is in charge', () => device.run(isControlled));
		await device.until('the decks are here', async () => {
			return (await device.run(storedOnDevice)).decks >= 3;
		});
		network.cut();
		await device.goto('/');
		await device.sees('link', progress);
		await device.goto('/study/near-abroad-2022');
		expect(await device.run(spoken)).toMatchObject({ lang: language, direction });
	});
