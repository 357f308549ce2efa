/** More ways that must work in every engine: files, tests, plans, classes, two devices of one learner. */
import { expect } from '@playwright/test';
import { deckFile } from '../e2e/class-room.ts';
import { backupOf } from '../e2e/learner.ts';
import { entriesIn, logOnDevice, storedOnDevice } from '../e2e/stored.ts';
import { cookieFor } from '../e2e/teacher.ts';
import { cardIdsOf } from '../../src/lib/deck/cards.ts';
import type { Device } from './device.ts';
import { test } from './fixtures.ts';
import { answerQuestions, bringIn } from './studying.ts';

test.setTimeout(180_000);

/** A file of somebody who knew all cards of a deck, which have come due. */
const pastReviews = () =>
	backupOf(cardIdsOf(deckFile()).map((card) => ({ card, daysAgo: 40, grade: 3 as const })));

const entries = async (device: Device) => (await device.run(storedOnDevice)).entries;

test('what a file brought in is studied, and a file takes all of it to another device', async ({
	device,
	newDevice
}) => {
	await bringIn(device, pastReviews());
	const before = await entries(device);
	await device.goto('/study/near-abroad-2022');
	await answerQuestions(device, 5);
	await device.reads('Saved');
	expect(await entries(device)).toBeGreaterThanOrEqual(before + 5);

	await device.goto('/settings');
	await device.run(() => {
		const make = URL.createObjectURL;
		URL.createObjectURL = (file: Blob) => {
			void file.text().then((text) => (document.documentElement.dataset.exported = text));
			return make.call(URL, file);
		};
	});
	await device.click('button', 'Export everything');
	await device.until('the file is written', () =>
		device.run(() => document.documentElement.dataset.exported !== undefined)
	);
	const text = await device.run(() => document.documentElement.dataset.exported!);
	const { device: other } = await newDevice();
	await bringIn(other, text);
	expect(entriesIn(await other.run(logOnDevice))).toEqual(entriesIn(await device.run(logOnDevice)));
});

test('a mock test is taken, left, gone on with, and handed in', async ({ device }) => {
	await device.goto('/test/near-abroad-2022?seed=5&questions=2');
	await device.click('button', 'Begin');
	await device.reads(/Question 1 of 2/);
	await device.run(() =>
		document.querySelector<HTMLElement>('input:is([type=radio], [type=checkbox])')?.click()
	);
	await device.click('button', 'Next');
	await device.reads(/Question 2 of 2/);
	await device.reload();
	await device.reads(/Question 2 of 2/);
	await device.click('button', 'Finish');
	await device.click('button', 'Hand in');
	await device.sees('heading', 'Result');
	const log = entriesIn(await device.run(logOnDevice));
	expect(log.filter(({ kind }) => kind === 'test')).toHaveLength(1);
});

test('a class is made and joined, a deck is assigned, and its teacher sees who has begun', async ({
	device,
	newDevice
}) => {
	const signIn = async (cookie: string) => {
		await device.goto('/');
		await device.run((one) => void (document.cookie = `${one}; Path=/; SameSite=Lax`), cookie);
	};
	await signIn(await cookieFor('teacher'));
	await device.goto('/teach');
	await device.type('Name of the class', 'Geography 9b');
	await device.click('button', 'Create class');
	await device.sees('heading', 'Geography 9b');
	const page = await device.path();
	const [code] = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await device.text())!;

	const { device: pupil } = await newDevice();
	await pupil.goto(`/join/${code}`);
	await pupil.type('Your name in this class', 'Anna');
	await pupil.click('button', 'Join');
	await pupil.reads(/Waiting for your teacher/);
	await device.click('button', 'Let in: Anna');
	await pupil.reads(/You are in\./);

	await device.goto(`${page}/assign?deck=near-abroad-2022`);
	await device.click('button', 'Assign');
	await device.sees('heading', 'The near abroad, 2022');
	await device.reads(/has not begun/);
	const report = await device.path();

	await pupil.goto('/study/near-abroad-2022');
	await answerQuestions(pupil, 3);
	await pupil.reads('Saved');
	await pupil.goto('/settings');
	await pupil.reads('Everything you learnt is on the server, too.');
	await device.goto(report);
	await device.until('her teacher sees that she has begun', async () => {
		await device.reload();
		return (await device.text()).includes('Everybody has begun.');
	});
});

test('two engines are one learner: each has what the other learns', async ({
	device,
	newDevice,
	engine
}) => {
	await device.goto('/study/near-abroad-2022');
	await answerQuestions(device, 3);
	await device.reads('Saved');
	await device.goto('/settings');
	await device.click('button', 'Use another device, too');
	await device.reads(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/m);
	const [code] = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await device.text())!;

	const { device: other } = await newDevice(engine === 'webkit' ? 'firefox' : 'webkit');
	await other.goto('/link');
	await other.type('Code from the other device', code);
	await other.click('button', 'Join');
	await other.until('the three answers are here', async () => (await entries(other)) === 3);
	await other.goto('/study/near-abroad-2022');
	await answerQuestions(other, 2);
	await other.reads('Saved');
	await other.goto('/settings');
	await other.reads('Everything you learnt is on the server, too.');
	await device.goto('/');
	await device.until('its two are there, too', async () => (await entries(device)) === 5);
});

test('an exam is planned, and stands on Today', async ({ device }) => {
	await device.goto('/plan?new&deck=near-abroad-2022');
	await device.type('What is it called?', 'Finals');
	const inTwoWeeks = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
	await device.run((date) => {
		const field = document.querySelector<HTMLInputElement>('#exam-date')!;
		field.value = date;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		field.dispatchEvent(new Event('change', { bubbles: true }));
	}, inTwoWeeks);
	await device.click('button', 'Save');
	await device.until('it is saved', () => device.run(() => location.search === ''));
	await device.reads(/Finals/);
	await device.goto('/');
	await device.reads(/Finals/);
});
