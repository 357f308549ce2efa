/** A class has a language: its pupils hear it unless they have chosen one, and what is printed for them is in it. */
import type { Page } from '@playwright/test';
import { changeClass, languageOfClass } from '../../src/lib/server/classes/classes.ts';
import { expect, test } from './fixtures.ts';
import { classOf, signInAsTeacher } from './teacher.ts';
import { database } from './test-database.ts';
import { wordsIn } from './words.ts';

const english = await wordsIn('en');
const arabic = await wordsIn('ar');

const root = (page: Page) => page.locator('html');
const spokenTo = async (page: Page, language: string) =>
	expect(root(page)).toHaveAttribute('lang', language);

/** A class of somebody, spoken to in a language. */
async function classIn(lang: string | null, teacher: string) {
	const made = await classOf(teacher, '8b');
	await changeClass(await database(), made.id, { lang });
	return made;
}

async function someTeacher(page: Page, baseURL: string) {
	const context = await page.context().browser()!.newContext();
	const account = await signInAsTeacher(context, baseURL);
	await context.close();
	return account;
}

/** Joins as a pupil does, on a page in Arabic. */
async function join(page: Page, code: string) {
	await page.goto(`/join/${code}`);
	await page.getByRole('textbox').fill('Mira');
	await page.locator('form[action*="join"] button[type=submit]').click();
	await expect(page).toHaveURL(/\/class\/\w+$/);
}

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'a teacher' : 'a teacher without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test(
			'says in which language a class is spoken to',
			{ tag: '@once' },
			async ({ page, baseURL }) => {
				const teacher = await signInAsTeacher(page.context(), baseURL!);
				const { id } = await classOf(teacher, '8b');
				const words = english.classes.settings;
				await page.goto(`/teach/${id}`);
				const select = page.getByRole('combobox', { name: words.language });
				await expect(select).toHaveValue('');
				for (const lang of ['ar', 'de', '']) {
					await select.selectOption(lang);
					await page
						.locator('form[action="?/language"]')
						.getByRole('button', { name: words.save })
						.click();
					await expect.poll(async () => languageOfClass(await database(), id)).toBe(lang || null);
				}
				// Their own pages stay in their own language.
				await spokenTo(page, 'en');
			}
		);
	});

test(
	'a pupil who has chosen none hears the language of the class, from the invitation on',
	{ tag: '@once' },
	async ({ page, baseURL }) => {
		const { code, id } = await classIn('ar', await someTeacher(page, baseURL!));
		await page.goto(`/join/${code}`);
		await spokenTo(page, 'ar');
		await expect(root(page)).toHaveAttribute('dir', 'rtl');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabic.joining.into('8b'));
		// Nobody has joined anything yet.
		await page.goto('/join');
		await spokenTo(page, 'en');
		await join(page, code);
		await spokenTo(page, 'ar');
		await page.goto('/');
		await spokenTo(page, 'ar');
		// What the teacher changes later is heard on the class's page, and from there on.
		await changeClass(await database(), id, { lang: 'de' });
		await page.goto(`/class/${id}`);
		await spokenTo(page, 'de');
		await page.goto('/');
		await spokenTo(page, 'de');
		await changeClass(await database(), id, { lang: null });
		await page.goto(`/class/${id}`);
		await page.goto('/');
		await spokenTo(page, 'en');
	}
);

test(
	'who comes from a page in another language hears the class’s as well',
	{ tag: '@once' },
	async ({ page, baseURL }) => {
		const { code } = await classIn('ar', await someTeacher(page, baseURL!));
		await page.goto('/join');
		await page.getByRole('textbox').fill(code);
		await page.getByRole('main').locator('form button[type=submit]').first().click();
		await expect(page).toHaveURL(new RegExp(code, 'i'));
		await spokenTo(page, 'ar');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(arabic.joining.into('8b'));
	}
);

test.describe('a pupil who has chosen a language', { tag: '@once' }, () => {
	test.use({ language: 'en' });

	test('hears that one', { tag: '@once' }, async ({ page, baseURL }) => {
		const { code } = await classIn('ar', await someTeacher(page, baseURL!));
		await page.goto(`/join/${code}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(english.joining.into('8b'));
		await join(page, code);
		await spokenTo(page, 'en');
	});
});

test.describe('a browser that is set to German', () => {
	test.use({ locale: 'de-DE' });

	test(
		'decides where the class has a language that only a newer release speaks',
		{ tag: '@once' },
		async ({ page, baseURL }) => {
			const { code } = await classIn('tlh', await someTeacher(page, baseURL!));
			await page.goto(`/join/${code}`);
			await spokenTo(page, 'de');
			await join(page, code);
			await spokenTo(page, 'de');
		}
	);
});

test('what is printed for pupils is in their language, and the way back in the teacher’s', async ({
	page,
	baseURL
}) => {
	const teacher = await signInAsTeacher(page.context(), baseURL!);
	const { id } = await classIn('ar', teacher);
	await page.goto(`/teach/${id}`);
	await spokenTo(page, 'en');
	await page.locator(`a[href="/teach/${id}/sheet"]`).click();
	await spokenTo(page, 'ar');
	await expect(page.getByText(arabic.classes.sheet.heading)).toBeVisible();
	await page.locator(`a[href="/teach/${id}"]`).first().click();
	await expect(page).toHaveURL(new RegExp(`/teach/${id}$`));
	await spokenTo(page, 'en');
	for (const path of ['sheet', 'cards']) {
		await page.goto(`/teach/${id}/${path}`);
		await spokenTo(page, 'ar');
	}
});
