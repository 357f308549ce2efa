import { moonText } from '../../src/lib/class/decks/moon-deck.ts';
import { seat, signInAs } from './class-room.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { classOf, cookieFor, signInAsTeacher } from './teacher.ts';

/** What a device of the account is told of decks. */
async function decksFor(url: string, account: string) {
	const headers = { cookie: await cookieFor({ account }) };
	const list = (await (await fetch(`${url}/api/decks`, { headers })).json()) as {
		id: string;
		title: string;
	}[];
	const moon = list.find(({ title }) => title === 'To the Moon');
	return moon && (await (await fetch(`${url}/api/decks/${moon.id}`, { headers })).json());
}

const file = (text: string, name = 'moon.yaml') => ({
	name,
	mimeType: 'application/yaml',
	buffer: Buffer.from(text)
});

const large = (bytes: number) => file(moonText().padEnd(bytes, `# ${'x'.repeat(77)}\n`));

test.describe('a teacher’s own deck', () => {
	let teacher: string;
	test.beforeEach(async ({ context, baseURL }) => {
		teacher = await signInAsTeacher(context, baseURL!);
	});

	test('is shown its mistakes at their lines, and taken once they are put right', async ({
		page
	}) => {
		await page.goto('/teach');
		await page.getByRole('link', { name: 'Your decks' }).click();
		const send = page.getByRole('button', { name: 'Check and bring it' });
		await send.click();
		await expect(page.getByText('Choose a file, or paste its text.')).toBeVisible();
		const wrong = moonText().replace('date: 1969-07-20', 'date: in summer');
		const line = wrong.split('\n').findIndex((one) => one.includes('in summer')) + 1;
		await page.getByLabel('Or its text').fill(wrong);
		await send.click();
		await expect(page.getByRole('heading', { name: /^1 mistake/ })).toBeFocused();
		const mistake = page.getByRole('listitem').filter({ hasText: `Line ${line}` });
		await expect(mistake).toContainText('date: in summer');
		await expectAccessible(page);
		await expect(page.getByLabel('Or its text')).toHaveValue(wrong);
		await page.getByLabel('A deck file').setInputFiles(file(moonText()));
		await send.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('To the Moon');
		await expectAccessible(page);
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: 'Download its file' }).click();
		expect((await download).suggestedFilename()).toBe('apollo.yaml');
		await page.goto('/teach/decks');
		await expect(page.getByRole('link', { name: /^To the Moon 1 fact, 1 card/ })).toBeVisible();
	});

	test('reaches the pupils it is assigned to; a new answer is not given untold', async ({
		page,
		browser,
		baseURL
	}) => {
		const { id: inClass } = await classOf(teacher, 'Space 7b');
		const pupil = await seat(inClass, 'Ada');
		const stranger = await seat((await classOf(teacher, 'Other')).id, 'Ben');
		await page.goto('/teach/decks');
		await page.getByLabel('A deck file').setInputFiles(file(moonText()));
		await page.getByRole('button', { name: 'Check and bring it' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('To the Moon');
		const address = page.url();
		expect(await decksFor(baseURL!, pupil.account), 'not assigned yet').toBeUndefined();

		await page.goto(`/teach/${inClass}`);
		await page.getByText('Assign a deck').click();
		await page.getByRole('button', { name: /^Assign.*To the Moon/ }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('To the Moon');
		await expect(page.getByText('10 min a day')).toBeVisible();
		expect(await decksFor(baseURL!, pupil.account)).toMatchObject({ title: 'To the Moon' });
		expect(await decksFor(baseURL!, stranger.account)).toBeUndefined();

		await page.goto(address);
		const changed = moonText({ landing: '1969-07-21', more: ['apollo-14-landing'] });
		await page.getByLabel('A deck file').setInputFiles(file(changed));
		await page.getByRole('button', { name: 'Check and bring it' }).click();
		await expect(page.getByRole('heading', { name: /^Before learners get/ })).toBeFocused();
		await expect(page.getByRole('heading', { name: '1 fact added' })).toBeVisible();
		await expect(page.getByRole('heading', { name: /^1 fact with a new answer/ })).toBeVisible();
		await expectAccessible(page);
		await page.getByRole('button', { name: 'Give it to learners' }).click();
		const corrections = page.getByRole('checkbox', { name: 'These are corrections only' });
		await expect(corrections).toBeFocused();
		expect(await decksFor(baseURL!, pupil.account)).toMatchObject({ facts: { length: 1 } });
		await corrections.check();
		await page.getByRole('button', { name: 'Give it to learners' }).click();
		await expect(page.getByText('2 facts, 2 cards')).toBeVisible();
		await expect(page.getByRole('heading', { name: /^Before learners get/ })).toHaveCount(0);
		await expect(page.getByRole('region', { name: 'Versions' }).getByRole('listitem')).toHaveCount(
			2
		);
		expect(await decksFor(baseURL!, pupil.account)).toMatchObject({ facts: { length: 2 } });

		const phone = await browser.newContext();
		await signInAs(pupil, phone, baseURL!);
		const theirs = await phone.newPage();
		const { pathname } = new URL(address);
		await theirs.goto(new URL(`/study/${pathname.split('/').at(-1)}`, baseURL).href);
		await expect(theirs.getByText(/land(ed)? on the Moon/).first()).toBeVisible();
		await phone.close();
	});

	test(
		'is replaced by its own next version only, and goes when it is removed',
		{ tag: '@once' },
		async ({ page, baseURL }) => {
			await page.goto('/teach/decks');
			await page.getByLabel('Or its text').fill(moonText());
			await page.getByRole('button', { name: 'Check and bring it' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('To the Moon');
			const address = page.url();
			const other = await cookieFor('teacher');
			for (const path of ['', '/source']) {
				const headers = { cookie: other, accept: 'application/json' };
				expect((await fetch(address + path, { headers })).status, path).toBe(404);
			}
			await page.getByLabel('Or its text').fill(moonText().replace('id: apollo', 'id: mercury'));
			await page.getByRole('button', { name: 'Check and bring it' }).click();
			await expect(page.getByText(/That is another deck/)).toBeVisible();
			await page.getByText('Remove this deck').click();
			await page.getByRole('button', { name: /for good$/ }).click();
			await expect(page).toHaveURL('/teach/decks');
			await expect(page.getByText('You have brought no deck yet.')).toBeVisible();
			expect(await decksFor(baseURL!, teacher)).toBeUndefined();
		}
	);

	test('is edited here from now on: pupils get what becomes of it under the id they know, and an earlier version comes back', async ({
		page,
		baseURL
	}) => {
		const { id: inClass } = await classOf(teacher, 'Space 7c');
		const pupil = await seat(inClass, 'Cem');
		await page.goto('/teach/decks');
		await page.getByLabel('A deck file').setInputFiles(file(moonText()));
		await page.getByRole('button', { name: 'Check and bring it' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('To the Moon');
		const address = page.url();
		await page.goto(`/teach/${inClass}`);
		await page.getByText('Assign a deck').click();
		await page.getByRole('button', { name: /^Assign.*To the Moon/ }).click();
		await expect(page.getByText('10 min a day')).toBeVisible();
		const before = await decksFor(baseURL!, pupil.account);

		await page.goto(address);
		await page.getByRole('button', { name: 'Edit it here' }).click();
		await expect(page).toHaveURL(/\/decks\/own-\w{20}\/edit$/);
		await page.getByRole('textbox', { name: 'Name of the deck' }).fill('Moon again');
		await expect(page.getByText('Saved on this device')).toBeVisible();
		await page.getByRole('button', { name: 'Share', exact: true }).click();
		await page.getByRole('button', { name: 'Give it to a class' }).click();
		await page.getByRole('button', { name: 'Give it to learners' }).click();
		await expect(page).toHaveURL(address);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moon again');
		await expect(page.getByText(/The file has to have the id/)).toHaveCount(0);
		const versions = page.getByRole('region', { name: 'Versions' }).getByRole('listitem');
		await expect(versions).toHaveCount(2);
		await expect(page.getByRole('link', { name: 'Edit it', exact: true })).toBeVisible();
		await expectAccessible(page);

		await versions
			.nth(1)
			.getByText(/^Bring back the version of/)
			.click();
		await page.getByRole('button', { name: 'Give this version to learners' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('To the Moon');
		await expect(versions).toHaveCount(2);
		const after = await decksFor(baseURL!, pupil.account);
		expect([after.id, after.facts]).toEqual([before.id, before.facts]);
	});

	test(
		'may have 2 MB, and one that is larger is refused in words',
		{ tag: '@once' },
		async ({ page }) => {
			await page.goto('/teach/decks');
			const send = page.getByRole('button', { name: 'Check and bring it' });
			await page.getByLabel('A deck file').setInputFiles(large(2_100_000));
			await send.click();
			await expect(page.getByText(/a deck may have 2 MB at most/)).toBeVisible();
			await page.getByLabel('A deck file').setInputFiles(large(4_000_000));
			await send.click();
			await expect(page.getByText(/That is more than 2 MB/)).toBeVisible();
			await page.getByLabel('A deck file').setInputFiles(large(1_900_000));
			await send.click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('To the Moon');
		}
	);
});

test.describe('without JavaScript', () => {
	// A form that was filled in wrongly is answered so.
	test.use({ javaScriptEnabled: false, allowedErrors: /400 \(Bad Request\)/ });
	test(
		'a deck is brought and replaced all the same',
		{ tag: '@once' },
		async ({ page, context, baseURL }) => {
			await signInAsTeacher(context, baseURL!);
			await page.goto('/teach/decks');
			await page.getByLabel('Or its text').fill('format: 1');
			await page.getByRole('button', { name: 'Check and bring it' }).click();
			await expect(page.getByRole('heading', { name: /mistakes/ })).toBeVisible();
			await expect(page.getByLabel('Or its text')).toHaveValue('format: 1');
			await page.getByLabel('Or its text').fill(moonText());
			await page.getByRole('button', { name: 'Check and bring it' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('To the Moon');
			await page.getByLabel('Or its text').fill(moonText({ title: 'Moon again' }));
			await page.getByRole('button', { name: 'Check and bring it' }).click();
			await page.getByRole('button', { name: 'Give it to learners' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moon again');
		}
	);
});
