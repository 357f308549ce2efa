/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must stand alone */
/**
 * What tells an answer does not reach the browser before its pupil may know it: every byte that comes, and
 * all that is stored, is looked through for the whole time in which a test is taken.
 */
import type { BrowserContext, Page } from '@playwright/test';
import { askedItem } from '../../src/lib/exam/test/item-as-asked.ts';
import type { TestQuestion } from '../../src/lib/exam/test/question.ts';
import { closeTest, giveTest, paperOf, seat, signInAs } from './class-room.ts';
import { expect, test } from './fixtures.ts';
import { classOf, signInAsTeacher } from './teacher.ts';
import { answerSomehow, atQuestion, handIn, next, testEntries } from './test-taking.ts';

test.use({ allowedErrors: /status of (404|409)|net::ERR_FAILED/ });

const QUESTIONS = 40;
/** So many of them are answered; the others stay open. */
const ANSWERED = 8;

/** Every text of a question that says its answer, why another is wrong, or what is known about it. */
function textsOf({ question, cards, footnote, others }: TestQuestion): string[] {
	const inside = (value: unknown): string[] =>
		typeof value === 'string'
			? [value]
			: Array.isArray(value)
				? value.flatMap(inside)
				: value && typeof value === 'object'
					? Object.values(value).flatMap(inside)
					: [];
	return [
		...inside(question),
		...inside(footnote),
		...inside(others),
		...cards.map(({ id }) => id)
	].filter((text) => text.length >= 5);
}

/** What of all that the pupil is not shown in any of the questions. */
function secretsOf(paper: readonly TestQuestion[]): string[] {
	const shown = JSON.stringify(paper.map(askedItem));
	// What stands in the app itself says nothing: names of forms, of states, of languages.
	const common = /^[a-z-]+$|^https?:|^\d{4}(-\d\d){0,2}$/;
	return [...new Set(paper.flatMap(textsOf))].filter(
		(text) => !common.test(text) && !shown.includes(JSON.stringify(text).slice(1, -1))
	);
}

/** All that arrives in a browser from now on, but for the app's own files, which were built before there was a test. */
function received(context: BrowserContext) {
	const all: Promise<string>[] = [];
	context.on('response', (response) => {
		if (new URL(response.url()).pathname.startsWith('/_app/immutable/')) return;
		all.push(
			response
				.text()
				.then((body) => `${response.url()}\n${body}`)
				.catch(() => '')
		);
	});
	return async () => (await Promise.all(all)).join('\n');
}

/** All that this origin has stored, as text. */
const stored = (page: Page) =>
	page.evaluate(async () => {
		const result = <T>(request: IDBRequest<T>) =>
			new Promise<T>((done, fail) => {
				request.addEventListener('success', () => done(request.result));
				request.addEventListener('error', () => fail(request.error ?? new Error('IndexedDB')));
			});
		const db = await result(indexedDB.open('footnote'));
		const tx = db.transaction([...db.objectStoreNames]);
		const stores = await Promise.all(
			[...db.objectStoreNames].map((name) => result(tx.objectStore(name).getAll()))
		);
		db.close();
		return JSON.stringify([stores, { ...localStorage }, { ...sessionStorage }, document.cookie]);
	});

/** A test that asks in many forms: which it asks in is drawn. */
async function manyForms(inClass: string) {
	for (let tries = 0; tries < 50; tries++) {
		const given = await giveTest(inClass, { questions: QUESTIONS, shuffled: false });
		const paper = await paperOf(inClass, given);
		if (new Set(paper.map(({ question }) => question.form)).size >= 8) return { given, paper };
		await closeTest(inClass, given);
	}
	throw new Error('No test of this deck asks in eight forms.');
}

test(
	'nothing that tells an answer reaches a pupil’s browser before the results may be known',
	{ tag: '@once' },
	async ({ page, browser, baseURL }) => {
		test.slow();
		const teacher = await signInAsTeacher(page.context(), baseURL!);
		const { id } = await classOf(teacher, 'Geography 9b');
		const anna = await seat(id, 'Anna');
		const { given, paper } = await manyForms(id);
		// What the app says to anybody: titles of decks, and what they are about.
		const visitor = await browser.newContext({ baseURL });
		const pages = await Promise.all(
			['/', '/progress', '/decks'].map(async (path) => (await visitor.request.get(path)).text())
		);
		await visitor.close();
		const secrets = secretsOf(paper).filter((text) => !pages.some((html) => html.includes(text)));
		expect(secrets.length).toBeGreaterThan(200);

		const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 620 } });
		// What anybody may study at any time is no part of the test.
		await context.route(/\/api\/decks/, (route) => route.abort());
		const arrived = received(context);
		await signInAs(anna, context, baseURL!);
		const phone = await context.newPage();
		await phone.goto(`/class/${id}`);
		await phone.goto(`/class/${id}/tests/${given}`);
		await phone.getByRole('button', { name: 'Begin the test' }).click();
		for (let n = 1; n <= ANSWERED; n++) {
			await atQuestion(phone, n);
			// What the pupil types is on the device: it must not be what the test keeps secret.
			if (paper[n - 1]!.question.form !== 'map') await answerSomehow(phone, 'no idea');
			await next(phone);
		}
		await handIn(phone);
		await expect(
			phone.getByRole('paragraph').filter({ hasText: 'Your teacher has your answers.' })
		).toBeVisible();
		await phone.getByRole('link', { name: 'To the test' }).click();
		await expect(phone.getByText(/^You see your result from /)).toBeVisible();
		await phone.goto('/progress');
		expect((await testEntries(phone)).tests).toEqual([]);

		const seen = `${await arrived()}\n${await stored(phone)}`;
		expect(seen).toContain(JSON.stringify(paper[0]!.question.prompt).slice(1, -1));
		expect(secrets.filter((text) => seen.includes(JSON.stringify(text).slice(1, -1)))).toEqual([]);

		// Afterwards all of it is told, and goes into the log.
		await closeTest(id, given);
		await phone.goto(`/class/${id}/tests/${given}`);
		await expect(phone.getByRole('heading', { name: 'Question by question' })).toBeVisible();
		await phone.goto('/');
		await expect
			.poll(async () => (await testEntries(phone)).tests.map(({ items }) => items.length), {
				// The log is fetched once the page has drawn what is here: a busy machine takes its time.
				timeout: 30_000
			})
			.toEqual([paper.length]);
		await context.close();
	}
);
