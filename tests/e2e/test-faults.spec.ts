/** What goes wrong around a test that is taken or handed in: none of its answers is lost, none counts twice. */
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import { entriesIn, logOnDevice, progressOnDevice } from './stored.ts';
import { deckOf, offer } from './study-decks.ts';
import {
	answerable,
	answerSomehow,
	atQuestion,
	beginTest,
	handIn,
	next,
	testEntries
} from './test-taking.ts';

const TYPED = '/test?decks=ledger&questions=1&forms=type';

/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must stand alone */
/** Lets a page's database refuse to write a state of a test while `refuse` says so. */
async function refusing(page: Page, when: 'always' | 'end' | 'log' | 'noted') {
	await page.addInitScript((when) => {
		const disk = globalThis as unknown as { refuses?: boolean; refused?: () => void };
		disk.refuses = when !== 'always';
		const { put } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args) {
			const state = args[0] as { over?: unknown; recorded?: boolean };
			const meant = {
				always: this.name === 'progress',
				end: this.name === 'progress' && Boolean(state.over) && !state.recorded,
				log: this.name === 'singles',
				noted: this.name === 'progress' && state.recorded === true
			}[when];
			if (disk.refuses && meant) {
				this.transaction.abort();
				disk.refused?.();
			}
			return put.apply(this, args);
		};
	}, when);
}
const refuse = (page: Page, refuses: boolean) =>
	page.evaluate((on) => Object.assign(globalThis, { refuses: on }), refuses);

test.describe('a tab that is killed while it hands in', { tag: '@once' }, () => {
	// What a dying tab reports nobody sees.
	test.use({ allowedErrors: /StorageFailure/ });
	for (const [when, moment] of [
		['end', 'before its end is on the disk'],
		['log', 'before its answers are in the log'],
		['noted', 'before it is noted that they are']
	] as const)
		test(`${moment} leaves one test and each review once`, async ({ page, context }) => {
			const dead = new Promise<void>((done) => void page.exposeFunction('refused', done));
			await refusing(page, when);
			await offer(page, deckOf('choice', 'typed', 'cloze'));
			const run = await beginTest(page, '/test?decks=ledger&seed=1');
			const all = Number(
				/of (\d+)/.exec((await page.locator('main header').innerText()) ?? '')?.[1]
			);
			for (let n = 1; n <= all; n++) {
				await atQuestion(page, n);
				await answerSomehow(page);
				await next(page);
			}
			await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
			await dead;
			await page.close({ runBeforeUnload: false });

			const again = await context.newPage();
			await offer(again, deckOf('choice', 'typed', 'cloze'));
			await again.goto(run);
			const result = again.getByRole('heading', { name: 'Result', level: 1 });
			await expect(result.or(again.getByRole('button', { name: 'Overview' }))).toBeVisible();
			if (!(await result.isVisible())) await handIn(again);
			await expect(result).toBeVisible();
			const { reviews, tests } = await testEntries(again);
			expect(tests).toHaveLength(1);
			expect(reviews).toHaveLength(all);
			expect(new Set(reviews.map(({ card }) => card)).size).toBe(all);
			await again.reload();
			await expect(result).toBeVisible();
			expect((await testEntries(again)).tests).toHaveLength(1);
		});
});

test(
	'a disk that refuses a test that is handed in: it is said, and goes on by itself',
	{ tag: '@once' },
	async ({ page }) => {
		await refusing(page, 'always');
		await offer(page, deckOf('typed'));
		await beginTest(page, TYPED);
		await page.getByRole('textbox').fill('tally stick');
		await expect.poll(() => page.evaluate(progressOnDevice)).toContain('"tally stick"');
		await refuse(page, true);
		await page.getByRole('button', { name: 'Overview' }).click();
		await page.getByRole('dialog').getByRole('button', { name: 'Hand in' }).click();
		await expect(page.getByText('Your test is not handed in yet')).toBeVisible();
		await expect(page.getByText('does not answer just now')).toBeVisible();
		await expectAccessible(page);
		// Who closes the page now is asked whether they mean it.
		const asked = page.waitForEvent('dialog');
		await page.close({ runBeforeUnload: true });
		const dialog = await asked;
		expect(dialog.type()).toBe('beforeunload');
		await dialog.dismiss();
		expect(entriesIn(await page.evaluate(logOnDevice))).toEqual([]);
		await refuse(page, false);
		await expect(page.getByRole('heading', { name: 'Result', level: 1 })).toBeVisible();
		await expect(page.getByText('1 of 1 points').first()).toBeVisible();
		expect((await testEntries(page)).tests).toHaveLength(1);
	}
);

test(
	'storage that is deleted under a test is told; the test is stored anew, and handed in',
	{ tag: '@once' },
	async ({ page }) => {
		await offer(page, deckOf('typed'));
		const run = await beginTest(page, TYPED);
		await page.evaluate(
			() =>
				new Promise<void>((done) => {
					const request = indexedDB.deleteDatabase('footnote');
					request.addEventListener('success', () => done());
				})
		);
		await page.getByRole('textbox').fill('tally stick');
		await expect(page.getByText('What was stored here was deleted')).toBeVisible();
		await expectAccessible(page);
		await expect.poll(() => page.evaluate(progressOnDevice)).toContain('"tally stick"');
		await page.goto(run);
		await expect(page.getByRole('textbox')).toHaveValue('tally stick');
		await handIn(page);
		await expect(page.getByText('1 of 1 points').first()).toBeVisible();
		expect((await testEntries(page)).tests).toHaveLength(1);
	}
);

test(
	'answers that the disk refuses are said to be unsaved, and found after a reload',
	{ tag: '@once' },
	async ({ page }) => {
		await refusing(page, 'always');
		await offer(page, deckOf('typed'));
		await beginTest(page, TYPED);
		await page.getByRole('textbox').fill('tal');
		await expect.poll(() => page.evaluate(progressOnDevice)).toContain('"tal"');
		await refuse(page, true);
		await page.getByRole('textbox').fill('tally stick');
		await expect(page.getByText('Your last answers are not saved yet')).toBeVisible();
		page.on('dialog', (dialog) => void dialog.accept());
		await page.reload();
		await expect(page.getByRole('textbox')).toHaveValue('tally stick');
		await expect(page.getByText('Your last answers are not saved yet')).toHaveCount(0);
		await expect.poll(() => page.evaluate(progressOnDevice)).toContain('"tally stick"');
		await handIn(page);
		await expect(page.getByText('1 of 1 points').first()).toBeVisible();
	}
);

test(
	'a deck that changes while a test is taken: the test goes on as it was, and its result is right',
	{ tag: '@once' },
	async ({ page }) => {
		const before = deckOf('typed', 'choice');
		const [typed] = before.facts;
		const after = {
			...before,
			facts: [
				{
					...typed,
					question: 'What was the wood with notches called?',
					right: { text: 'score board', accept: [] }
				} as (typeof before.facts)[0]
			]
		};
		await offer(page, before);
		const run = await beginTest(page, '/test?decks=ledger&seed=1&questions=2');
		await page.unrouteAll();
		await offer(page, after);
		// The new release of the deck arrives in the background: the typed question is all there is then.
		await expect(async () => {
			await page.goto('/test?decks=ledger&questions=2');
			await expect(page.getByText('At most 1 question')).toBeVisible({ timeout: 1000 });
		}).toPass();
		await page.goto(run);
		for (let n = 1; n <= 2; n++) {
			await atQuestion(page, n);
			await answerable(page);
			if ((await page.getByRole('textbox').count()) > 0)
				await page.getByRole('textbox').fill('tally stick');
			else await page.getByRole('radio', { name: 'It was paid in full' }).check();
			await next(page);
		}
		await handIn(page);
		await expect(page.getByText('2 of 2 points').first()).toBeVisible();
		const { reviews, tests } = await testEntries(page);
		expect(tests[0]!.items.map(({ score }) => score)).toEqual([1, 1]);
		// Of the fact that is gone nothing could ever be asked again; the other was asked as it was.
		expect(reviews.map(({ form, grade }) => ({ form, grade }))).toEqual([
			{ form: 'typed', grade: 3 }
		]);
	}
);

test(
	'a clock that is set while a test runs takes no time and gives none',
	{ tag: '@once' },
	async ({ page }) => {
		await page.clock.install({ time: new Date('2026-05-04T10:00:00') });
		await offer(page, deckOf('typed'));
		await beginTest(page, `${TYPED}&minutes=2`);
		await page.clock.pauseAt(new Date('2026-05-04T10:05:00'));
		const left = async () => {
			const text = (await page.getByRole('timer').textContent()) ?? '';
			const [minutes = 0, seconds = 0] = text.trim().split(':').map(Number);
			return minutes * 60 + seconds;
		};
		await page.getByRole('textbox').fill('tally stick');
		await expect.poll(() => page.evaluate(progressOnDevice)).toContain('"tally stick"');
		const before = await left();
		for (const time of ['2027-05-04T10:05:00', '2020-01-01T00:00:00', '2026-05-04T10:06:00']) {
			await page.clock.setSystemTime(new Date(time));
			await page.clock.runFor(2000);
		}
		await expect.poll(left).toBe(before - 6);
		// What is shown is whole seconds: up to one more is left.
		await page.clock.runFor((before - 4) * 1000);
		// A write under way was given up meanwhile, and is tried again after a second that has to pass.
		await page.clock.resume();
		await expect(page.getByText('The time was up').first()).toBeVisible();
		await expect(page.getByText('1 of 1 points').first()).toBeVisible();
		expect((await testEntries(page)).tests).toHaveLength(1);
	}
);

test.describe('a map that cannot be loaded', { tag: '@once' }, () => {
	test.use({ allowedErrors: /net::ERR_FAILED|dynamically imported/ });

	test(
		'leaves the list of its states, keeps what is ticked, and is tried again',
		{ tag: '@once' },
		async ({ page }) => {
			await page.route('**/_app/immutable/chunks/*.js', async (route) => {
				const response = await route.fetch();
				const isMap = /"id":"(?:near-abroad|world)","size":/.test(await response.text());
				await (isMap ? route.abort() : route.fulfill({ response }));
			});
			await beginTest(page, '/test/post-soviet-blocs?seed=1&questions=2&forms=map');
			await expect(page.getByText('The map could not be loaded.')).toBeVisible();
			await page.getByRole('checkbox', { name: 'Kazakhstan', exact: true }).check();
			await expectAccessible(page);
			await expect.poll(() => page.evaluate(progressOnDevice)).toContain('"KZ"');
			await page.unrouteAll();
			await page.getByRole('button', { name: 'Try the map again' }).click();
			await page.getByText('Choose from a list instead').click();
			await expect(page.getByRole('checkbox', { name: 'Kazakhstan', exact: true })).toBeChecked();
			await handIn(page);
			const { reviews } = await testEntries(page);
			expect(reviews.map(({ form }) => form)).toContain('map');
		}
	);
});
