/**
 * Photographs the built app for the installation dialog and the README: `node tests/pictures/screens.ts`.
 */
import { chromium } from '@playwright/test';
import type { BrowserContextOptions, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumArgs, chromiumPath } from '../e2e/chromium-path.ts';
import { answerKey } from '../../src/lib/exam/test/answer-key.ts';
import { sampleTest } from '../../src/lib/exam/test/sample.ts';
import { readSettings } from '../../src/lib/exam/test/address.ts';
import { checkFiles } from '../../src/cli/check.ts';
import { fillDemo } from '../../src/cli/demo/fill-demo.ts';
import type { Deck } from '../../src/lib/deck/schema.ts';
import { openSession } from '../../src/lib/server/accounts/sessions.ts';
import { openDatabase } from '../../src/lib/server/database/database.ts';
import { fill } from '../e2e/exams.ts';
import { backupWith, cardsOfDeck, forgetfulLog, importFile } from '../e2e/learner.ts';
import { startApp } from '../e2e/server.ts';
import { answerSomehow, atQuestion, handIn, next } from '../e2e/test-taking.ts';

const phone = {
	viewport: { width: 360, height: 740 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true
};
const desktop = { viewport: { width: 1280, height: 800 } };
const DECK = 'near-abroad-2022';
const root = fileURLToPath(new URL('../..', import.meta.url));

interface Picture {
	name: string;
	path: string;
	device: BrowserContextOptions;
	/** Whether its learner has studied for some time. */
	learnt?: boolean;
	/** Whether it is a teacher's, with a class that learns; the path is then within the class's pages. */
	teaches?: boolean;
	/** What is done before the picture is taken. */
	prepare?: (page: Page) => Promise<void>;
}

const pictures: Picture[] = [
	{ name: 'today', path: '/', device: phone },
	{ name: 'study', path: `/study/${DECK}`, device: phone, prepare: answer },
	{ name: 'deck', path: `/decks/${DECK}`, device: desktop },
	{
		name: 'study-dark',
		path: `/study/${DECK}`,
		device: { ...phone, colorScheme: 'dark' },
		prepare: answer
	},
	{
		name: 'map',
		path: `/test/${DECK}?forms=map&questions=3&seed=2`,
		device: phone,
		prepare: tapMap
	},
	{ name: 'plan', path: '/plan?new', device: phone, learnt: true, prepare: planExam },
	{
		name: 'result',
		path: `/test/${DECK}?forms=pick&questions=12&seed=4`,
		device: phone,
		learnt: true,
		prepare: takeTest
	},
	{ name: 'make', path: '/decks/new', device: phone, prepare: typeList },
	{ name: 'make-fact', path: '/decks/new', device: phone, prepare: writeQuote },
	{ name: 'make-share', path: '/decks/new', device: phone, prepare: shareList },
	{ name: 'class', path: '', device: desktop, teaches: true, prepare: openAssignment },
	{ name: 'class-heat', path: '', device: desktop, teaches: true, prepare: lookAtHeat },
	{ name: 'class-phone', path: '', device: phone, teaches: true, prepare: openAssignment }
];

/** So many days of study lie behind who has learnt. */
const DAYS = 20;

async function openAssignment(page: Page) {
	await page.getByRole('link', { name: 'The near abroad' }).first().click();
	await page.getByRole('heading', { level: 1, name: 'The near abroad' }).waitFor();
	await page.waitForLoadState('networkidle');
}

async function lookAtHeat(page: Page) {
	await openAssignment(page);
	await page.getByRole('table').last().scrollIntoViewIfNeeded();
}

/** A state is tapped on the map. */
async function tapMap(page: Page) {
	await page.getByRole('button', { name: 'Begin' }).click();
	await atQuestion(page, 1);
	const list = page.getByText('Choose from a list instead');
	await list.click();
	await page.getByRole('checkbox', { name: 'Kyrgyzstan' }).check();
	await list.click();
	await page.evaluate(() => scrollTo(0, 0));
}

async function planExam(page: Page) {
	const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
	await fill(page, {
		name: 'Geography mid-term',
		day: inTwoWeeks,
		deck: 'The near abroad, 2022',
		minutes: '12',
		target: '80 %'
	});
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await page.getByRole('article', { name: 'Geography mid-term' }).waitFor();
	await page.waitForLoadState('networkidle');
}

const WORDS = ['la gare', 'the station', 'le quai', 'the platform', 'le billet', 'the ticket'];

/** A list on its way from the board into the phone. */
async function typeList(page: Page) {
	await page.getByRole('textbox', { name: 'Name of the deck' }).fill('French, unit 3');
	await page.getByRole('textbox', { name: 'Front of card 1', exact: true }).click();
	for (const word of WORDS) {
		await page.keyboard.type(word);
		await page.keyboard.press('Enter');
	}
	await page.getByText('Saved on this device').waitFor();
}

async function shareList(page: Page) {
	await typeList(page);
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await page.getByText('Show it as a QR code').first().click();
	await page.getByText('Show it as a QR code').first().scrollIntoViewIfNeeded();
	await page.evaluate(() => scrollBy(0, 220));
}

/** Who said something, with its question beneath. */
async function writeQuote(page: Page) {
	await page.getByText('Add another kind of question').click();
	await page.getByRole('link', { name: /^Who said it/ }).click();
	const field = (name: string) => page.getByRole('textbox', { name, exact: true });
	await field('The words').fill('Houston, Tranquility Base here');
	await page.getByRole('combobox', { name: 'Who said them' }).fill('Neil Armstrong');
	await field('What they are about').fill('the first words from the landed ship');
	await page.getByText('Saved on this device').waitFor();
	await page.getByRole('heading', { name: 'As it is asked' }).scrollIntoViewIfNeeded();
	await page.evaluate(() => scrollTo(0, 190));
}

/** All are answered, one of them wrongly. */
async function takeTest(page: Page) {
	const deck = (await (await page.request.get(`/api/decks/${DECK}`)).json()) as Deck;
	const { questions, seed = 0, forms } = readSettings(new URL(page.url()).searchParams, DECK);
	const asked = sampleTest({ decks: [deck], covers: [{ deck: DECK }], questions, forms, seed });
	await page.getByRole('button', { name: 'Begin' }).click();
	for (const [i, { question }] of asked.entries()) {
		await atQuestion(page, i + 1);
		const key = answerKey(question);
		if (i === 3 || !('text' in key)) await answerSomehow(page);
		else await page.getByRole('radio', { name: key.text }).first().check();
		if (i < asked.length - 1) await next(page);
	}
	await handIn(page);
}

/** A class as `npm run demo` makes it, under a name as teachers give them. */
async function aClass() {
	const [checked] = checkFiles([`decks/${DECK}.yaml`], root).decks;
	const { inClass } = await fillDemo(db, checked!.deck, Date.now());
	const { teacher } = await db
		.updateTable('class')
		.set({ name: 'Geography 9b', demo: 0 })
		.where('class', '=', inClass)
		.returning('teacher')
		.executeTakeFirstOrThrow();
	const value = await openSession(db, { account: teacher, label: 'Pictures', now: Date.now() });
	return { inClass, cookie: { name: 'footnote', value } };
}

/** Answers the first question, rightly, so that its footnote shows. */
async function answer(page: Page) {
	const main = page.getByRole('main');
	await main.getByRole('button').first().waitFor();
	const reveal = main.getByRole('button', { name: 'Show answer' });
	if (await reveal.isVisible()) return reveal.click();
	for (const key of ['1', '2', '3', '4']) {
		await page.keyboard.press(key);
		await main.getByRole('button', { name: /^Next/ }).waitFor();
		if (await main.getByText('Right', { exact: true }).first().isVisible()) return;
		await page.getByRole('button', { name: 'Undo' }).click();
		await main.getByRole('group', { name: 'Answers' }).waitFor();
	}
}

const dir = mkdtempSync(join(tmpdir(), 'footnote-pictures-'));
const app = await startApp({ env: { DATA_DIR: dir } });
const db = await openDatabase({ kind: 'sqlite', dir });
const demo = await aClass();
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
for (const { name, path, device, learnt, teaches, prepare } of pictures) {
	const context = await browser.newContext({
		...device,
		baseURL: app.url,
		reducedMotion: 'reduce'
	});
	const page = await context.newPage();
	if (learnt) {
		const cards = await cardsOfDeck(page, DECK);
		await importFile(page, backupWith(forgetfulLog(cards, DAYS, 6)), app.url);
	}
	if (teaches) await context.addCookies([{ ...demo.cookie, url: app.url }]);
	await page.goto(teaches ? `/teach/${demo.inClass}${path}` : path);
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
	await page.waitForLoadState('networkidle');
	await prepare?.(page);
	const file = new URL(`../../static/screenshots/${name}.png`, import.meta.url);
	await page.screenshot({ path: fileURLToPath(file) });
	await context.close();
}
await browser.close();
await db.destroy();
await app.stop();
rmSync(dir, { recursive: true });
