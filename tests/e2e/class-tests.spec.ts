/** A test that a teacher gives a class: taken by pupils, its questions looked at, its key put right. */
import { closeTest, giveTest } from './class-room.ts';
import { answerAll, begin, test } from './class-test-room.ts';
import { expect, expectAccessible, hydrated } from './fixtures.ts';
import { answerSomehow, atQuestion, handIn, next } from './test-taking.ts';

test.use({ allowedErrors: /status of (404|409)|net::ERR_FAILED|net::ERR_INTERNET_DISCONNECTED/ });

test(
	'a teacher gives a test, two pupils take it, and a key is put right',
	{ tag: '@once' },
	async ({ page, room }) => {
		test.slow();
		const { id } = room;
		const anna = await room.seat('Anna');
		const ben = await room.seat('Ben');
		await room.seat('Cem');

		await page.goto(`/teach/${id}`);
		await page.getByRole('link', { name: 'Give a test' }).click();
		await hydrated(page);
		await page.getByLabel('What is it called?').fill('');
		await page.getByLabel('Questions', { exact: true }).fill('3');
		await page.getByRole('button', { name: 'Give this test' }).click();
		await expect(page.getByText('Give it a name, so that the class knows')).toBeVisible();
		await page.getByLabel('What is it called?').fill('Monday’s test');
		for (const forms of [
			'Match, sort, put in order',
			'Name a whole list',
			'Find on the map',
			'Type the answer'
		])
			await page.getByLabel(forms).uncheck();
		// The next five minutes may begin just now, or in a moment: half an hour later, whatever the time is.
		const opens = page.locator('#opens');
		const later = Date.parse(`${await opens.inputValue()}Z`) + 1_800_000;
		await opens.fill(new Date(later).toISOString().slice(0, 16));
		await page.getByRole('button', { name: 'Give this test' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Monday’s test' })).toBeVisible();
		// A class that waits begins now.
		await page.getByRole('button', { name: 'Open it now' }).click();
		await expect(page.getByRole('button', { name: 'Close it now' })).toBeVisible();
		await expect(page.getByText('Nobody has handed in yet.')).toBeVisible();

		const phone = await room.phoneOf(anna);
		await begin(phone, id, 'Monday');
		await answerAll(phone, 3);
		await handIn(phone);
		await expect(
			phone.getByRole('paragraph').filter({ hasText: 'Your teacher has your answers.' })
		).toBeVisible();
		await phone.getByRole('link', { name: 'To the test' }).click();
		await expect(phone.getByText(/^Handed in /)).toBeVisible();
		await expect(phone.getByText(/^You see your result from /)).toBeVisible();
		await expect(phone.getByText('Question by question')).toBeHidden();

		// The other one hands in without a network, and closes the app.
		const other = await room.phoneOf(ben);
		await begin(other, id, 'Monday');
		await answerAll(other, 3);
		await other.context().route('**/api/classes/**', (route) => route.abort());
		await handIn(other);
		await expect(
			other.getByRole('paragraph').filter({ hasText: 'It could not be sent yet.' })
		).toBeVisible();
		await expect(page.getByText('of 3 handed in')).toBeVisible();
		await expect(page.locator('strong').first()).toHaveText('1');
		await other.context().unroute('**/api/classes/**');
		await other.goto('/');
		await expect(page.locator('strong').first()).toHaveText('2');
		await expect(page.getByRole('row', { name: /Cem/ })).toContainText('not begun');

		// All that was answered wrongly counts after all, and a question is left out.
		const accept = page.getByRole('button', { name: /^Counts too/ });
		await expect(page.getByRole('heading', { name: 'Questions', exact: true })).toBeVisible();
		while ((await accept.count()) > 0) {
			const before = await accept.count();
			await accept.first().click();
			await expect(accept).toHaveCount(before - 1);
		}
		await page.getByRole('button', { name: /^Leave this question out.*Question 3$/ }).click();
		await expect(page.getByText('Left out: it counts for nobody.')).toBeVisible();
		await expect(page.getByRole('row', { name: /Anna/ })).toContainText('100 %');
		await expectAccessible(page);

		await page.getByRole('button', { name: 'Close it now' }).click();
		await expect(page.getByText(/^closed /)).toBeVisible();
		await phone.reload();
		await expect(phone.getByText('100 %')).toBeVisible();
		await expect(phone.getByText('This question counts for nobody.')).toBeVisible();
		await expectAccessible(phone);
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('link', { name: 'As a table (CSV)' }).click()
		]);
		expect(file.suggestedFilename()).toBe('Geography 9b Monday’s test.csv');
	}
);

test(
	'before its time nobody gets the questions, and after it nobody begins',
	{ tag: '@once' },
	async ({ room, baseURL }) => {
		const { id } = room;
		const anna = await room.seat('Anna');
		const soon = Date.now() + 3_600_000;
		const later = await giveTest(id, { title: 'Later', opens: soon, closes: soon + 3_600_000 });
		const over = await giveTest(id, { title: 'Over' });
		await closeTest(id, over);
		const phone = await room.phoneOf(anna);
		const headers = { origin: new URL(baseURL!).origin };
		for (const [which, says] of [
			[later, /^It opens /],
			[over, /^You did not take it/]
		] as const) {
			await phone.goto(`/class/${id}/tests/${which}`);
			await expect(phone.getByText(says)).toBeVisible();
			await expect(phone.getByRole('button', { name: 'Begin the test' })).toBeHidden();
			const asked = await phone.request.post(`/api/classes/${id}/tests/${which}`, { headers });
			expect(asked.status()).toBe(409);
			expect(await asked.text()).not.toContain('prompt');
		}
	}
);

test(
	'a reload goes on where it was, and a second hand-in changes nothing',
	{ tag: '@once' },
	async ({ page, room, baseURL }) => {
		const { id } = room;
		const anna = await room.seat('Anna');
		const given = await giveTest(id, { questions: 2, results: 'at-once' });
		const phone = await room.phoneOf(anna);
		await begin(phone, id);
		await atQuestion(phone, 1);
		await answerSomehow(phone);
		await next(phone);
		await phone.reload();
		await atQuestion(phone, 2);
		await phone.goto(`/class/${id}/tests/${given}`);
		await phone.getByRole('button', { name: 'Go on with it' }).click();
		await atQuestion(phone, 2);
		await handIn(phone);
		await expect(
			phone.getByRole('paragraph').filter({ hasText: 'Your teacher has your answers.' })
		).toBeVisible();
		await phone.getByRole('link', { name: 'To the test' }).click();
		await expect(phone.getByRole('heading', { name: 'Question by question' })).toBeVisible();
		const sent = await phone.request.put(`/api/classes/${id}/tests/${given}`, {
			headers: { origin: new URL(baseURL!).origin },
			data: {
				member: anna.member,
				answers: [null, null],
				times: [1, 1],
				begun: 1,
				finished: 2,
				timeUp: false
			}
		});
		expect(sent.status()).toBe(200);
		await page.goto(`/teach/${id}/tests/${given}`);
		await expect(page.getByText('of 1 handed in')).toBeVisible();
	}
);

test(
	'nobody leaves a device with a test on it that has not arrived, unless they mean it',
	{ tag: '@once' },
	async ({ page, room }) => {
		const { id } = room;
		const anna = await room.seat('Anna');
		const given = await giveTest(id, { questions: 2 });
		const phone = await room.phoneOf(anna);
		await begin(phone, id);
		await atQuestion(phone, 1);
		// A hotel's login page answers whatever is asked.
		await phone
			.context()
			.route('**/api/classes/*/tests/*', (route) =>
				route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Welcome!</p>' })
			);
		await handIn(phone);
		await expect(
			phone.getByRole('paragraph').filter({ hasText: 'It could not be sent yet.' })
		).toBeVisible();
		await phone.goto(`/class/${id}`);
		await phone.getByText(/^Not you\?/).click();
		await phone.getByRole('button', { name: 'Sign out now' }).click();
		await expect(phone.getByRole('alert')).toContainText('has not reached your teacher');
		await phone.context().unroute('**/api/classes/*/tests/*');
		await phone.getByRole('button', { name: 'Sign out now' }).click();
		await expect(phone).toHaveURL(/\/join$/);
		await page.goto(`/teach/${id}/tests/${given}`);
		await expect(page.getByText('of 1 handed in')).toBeVisible();
		await expect(page.locator('strong').first()).toHaveText('1');
	}
);

test.describe('without JavaScript', { tag: '@once' }, () => {
	test('a test is given, changed and taken back', async ({ room }) => {
		const { id } = room;
		const plain = await room.plain();
		await plain.goto(`/teach/${id}/tests/new`);
		await plain.getByLabel('What is it called?').fill('On paper');
		await plain.getByRole('button', { name: 'Give this test' }).click();
		await expect(plain.getByRole('heading', { level: 1, name: 'On paper' })).toBeVisible();
		await plain.getByRole('link', { name: 'Change' }).click();
		await plain.getByLabel('Questions', { exact: true }).fill('0');
		await plain.getByRole('button', { name: 'Save' }).click();
		await expect(plain.getByText('A whole number, up to 200.')).toBeVisible();
		await plain.getByLabel('Questions', { exact: true }).fill('5');
		await plain.getByRole('button', { name: 'Save' }).click();
		await expect(plain.getByText(/5 questions/)).toBeVisible();
		await plain.getByRole('link', { name: 'Change' }).click();
		await plain.getByText('Take this test back').click();
		await plain.getByRole('button', { name: 'Delete the test and its results' }).click();
		await expect(plain.getByText(/^No test yet/)).toBeVisible();
	});
});

for (const colorScheme of ['light', 'dark'] as const)
	test(
		`the pages of tests are accessible in ${colorScheme}, and fit a phone with large letters`,
		{ tag: '@once' },
		async ({ page, room }) => {
			test.slow();
			const { id } = room;
			const anna = await room.seat('Anna');
			const given = await giveTest(id);
			const phone = await room.phoneOf(anna);
			for (const [who, path] of [
				[page, `/teach/${id}/tests/new`],
				[page, `/teach/${id}/tests/${given}`],
				[page, `/teach/${id}/tests/${given}/edit`],
				[phone, `/class/${id}/tests/${given}`]
			] as const) {
				await who.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
				await who.goto(path);
				await who.evaluate(() => {
					for (const details of document.querySelectorAll('details')) details.open = true;
				});
				await expectAccessible(who);
				await who.setViewportSize({ width: 360, height: 740 });
				await who.evaluate(() => (document.documentElement.style.fontSize = '200%'));
				const wide = await who.evaluate(() =>
					[...document.querySelectorAll('main *')]
						.filter((one) => one.getBoundingClientRect().right > 361 && !one.closest('.unseen'))
						.map((one) => one.outerHTML.slice(0, 80))
				);
				expect(wide, `${path} does not scroll sideways`).toEqual([]);
			}
		}
	);
