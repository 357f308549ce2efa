/** For specs about a class's tests: a teacher with a class, and pupils with phones. */
import type { Browser, BrowserContext, Page, ViewportSize } from '@playwright/test';
import type { HandedIn } from '../../src/lib/class/tests/class-test.ts';
import { rightResponse } from '../../src/lib/question/responses.ts';
import { paperOf, seat, signInAs, type SeatedPupil } from './class-room.ts';
import { expect, interactive, test as base } from './fixtures.ts';
import { classOf, cookieFor, signInAsTeacher } from './teacher.ts';
import { answerSomehow, atQuestion, next } from './test-taking.ts';

export interface Room {
	/** The class. */
	id: string;
	/** With which it is joined. */
	code: string;
	/** Its teacher's account, signed in on `page`. */
	teacher: string;
	/** Lets in a pupil who got their account by joining it. */
	seat: (nickname: string) => Promise<SeatedPupil>;
	/** A pupil's phone; it is put away when the test ends. */
	phoneOf: (pupil: SeatedPupil, viewport?: ViewportSize) => Promise<Page>;
	/** Somebody else's phone: nobody is signed in on it. */
	stranger: () => Promise<Page>;
	/** A browser of the teacher's in which no code runs; put away likewise. */
	plain: () => Promise<Page>;
	/** Begins a test and hands it in for a pupil: all of it right but for some questions, left open. */
	handIn: (test: string, pupil: SeatedPupil, open?: readonly number[]) => Promise<void>;
}

export const test = base.extend<{ room: Room }>({
	room: async ({ context, browser, baseURL }, use) => {
		const teacher = await signInAsTeacher(context, baseURL!);
		const { id, code } = await classOf(teacher, 'Geography 9b');
		const others: BrowserContext[] = [];
		const opened = async (options: Parameters<Browser['newContext']>[0]) => {
			const other = await browser.newContext({ baseURL: baseURL!, ...options });
			if (options?.javaScriptEnabled !== false) other.on('page', interactive);
			others.push(other);
			return other;
		};
		await use({
			id,
			code,
			teacher,
			seat: (nickname) => seat(id, nickname, true),
			async phoneOf(pupil, viewport = { width: 360, height: 740 }) {
				const phone = await opened({ viewport });
				await signInAs(pupil, phone, baseURL!);
				return phone.newPage();
			},
			stranger: async () => (await opened({ viewport: { width: 360, height: 740 } })).newPage(),
			async plain() {
				const storageState = await context.storageState();
				return (await opened({ javaScriptEnabled: false, storageState })).newPage();
			},
			handIn: async (given, pupil, open = []) =>
				handInFor(baseURL!, { inClass: id, given, pupil, open })
		});
		await Promise.all(others.map((other) => other.close()));
	}
});

/** What a device would send. The test has one order for all. */
async function handInFor(
	url: string,
	about: { inClass: string; given: string; pupil: SeatedPupil; open: readonly number[] }
) {
	const { inClass, given, pupil, open } = about;
	const headers = {
		cookie: await cookieFor({ account: pupil.account }),
		origin: url,
		'content-type': 'application/json'
	};
	const send = async (method: string, body: object) => {
		const address = `${url}/api/classes/${inClass}/tests/${given}`;
		const { status } = await fetch(address, { method, headers, body: JSON.stringify(body) });
		expect(status).toBe(200);
	};
	await send('POST', { questions: 'as-asked' });
	const paper = await paperOf(inClass, given);
	const now = Date.now();
	await send('PUT', {
		member: pupil.member,
		answers: paper.map(({ question }, i) =>
			open.includes(i) ? null : (rightResponse(question) as HandedIn['answers'][number])
		),
		times: paper.map(() => 2000),
		begun: now,
		finished: now,
		timeUp: false
	} satisfies HandedIn);
}

/** Begins a test from the class's page. */
export async function begin(page: Page, inClass: string, title = 'The near abroad') {
	await page.goto(`/class/${inClass}`);
	await page.getByRole('link', { name: new RegExp(title) }).click();
	await page.getByRole('button', { name: 'Begin the test' }).click();
	await page.waitForURL(/\/test\/run\//);
}

/** Answers all questions, however. */
export async function answerAll(page: Page, questions: number) {
	for (let n = 1; n <= questions; n++) {
		await atQuestion(page, n);
		await answerSomehow(page);
		if (n < questions) await next(page);
	}
}
