/** The ways that must work in every engine: a first visit, no network, a page that is killed, loss that is told. */
import { expect } from '@playwright/test';
import { notices } from '../../src/lib/ui/messages/en/notices.ts';
import { storedOnDevice } from '../e2e/stored.ts';
import { test } from './fixtures.ts';
import { answerQuestions } from './studying.ts';

test.setTimeout(120_000);

const isControlled = () => navigator.serviceWorker.controller !== null;

test('a first visit is of the newest version, and is not told of a newer one', async ({
	device
}) => {
	await device.goto('/');
	await device.until('the worker is in charge', () => device.run(isControlled));
	for (const path of ['/decks', '/settings', '/']) {
		await device.goto(path);
		expect(await device.text()).not.toContain(notices.update.title);
	}
});

test('a page that is killed comes back with every answer, and goes on', async ({
	device,
	engine
}) => {
	test.skip(engine === 'webkit', 'skipped: WebKit’s driver does not outlive its page');
	await device.goto('/study/near-abroad-2022');
	await answerQuestions(device, 4);
	await device.reads('Saved');
	await device.killAndReturn();
	expect((await device.run(storedOnDevice)).entries).toBe(4);
	await answerQuestions(device, 1);
	await device.reload();
	await device.until(
		'five answers are kept',
		async () => (await device.run(storedOnDevice)).entries === 5
	);
});

test('after one visit all goes on without a network', async ({ device, network }) => {
	await device.goto('/');
	await device.until('the worker is in charge', () => device.run(isControlled));
	await device.until('the decks are here', async () => {
		return (await device.run(storedOnDevice)).decks >= 3;
	});
	network.cut();
	await device.goto('/study/near-abroad-2022');
	await answerQuestions(device, 3);
	await device.reads('Saved');
	await device.goto('/decks');
	await device.reads(/The near abroad/);
	expect((await device.run(storedOnDevice)).entries).toBe(3);
});

test('storage that is deleted under a page is told at the next answer, which is not called saved', async ({
	device
}) => {
	await device.goto('/study/near-abroad-2022');
	await answerQuestions(device, 3);
	await device.reads('Saved');
	await device.run(
		() =>
			new Promise<void>((done) => {
				const request = indexedDB.deleteDatabase('footnote');
				request.addEventListener('success', () => done());
			})
	);
	await answerQuestions(device, 1);
	await device.reads('What you learnt here was deleted');
	await device.reads('Not saved');
	await device.click('link', 'Export');
	await device.at('/settings');
	await device.reads(/4 answers are still in this page/);
});
