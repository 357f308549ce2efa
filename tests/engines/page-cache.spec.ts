/** Pages that the browser keeps to go back to hold nothing of the database from the page that is looked at. */
import { expect } from '@playwright/test';
import type { EntryId } from '#lib/memory/log/stamp.ts';
import { entriesIn, logOnDevice } from '../e2e/stored.ts';
import type { Device } from './device.ts';
import { test } from './fixtures.ts';
import { answerAndLeave, answerQuestions, isAsked, wantsNewCards } from './studying.ts';

test.setTimeout(180_000);

/** The number of entries, written and read; undefined if the database is held by somebody. */
/* oxlint-disable-next-line unicorn/consistent-function-scoping -- what runs in the page must stand alone */
function entriesIfFree(): Promise<number | undefined> {
	return new Promise((done, fail) => {
		setTimeout(() => done(undefined), 5000);
		const opening = indexedDB.open('footnote');
		opening.addEventListener('error', () => fail(opening.error));
		opening.addEventListener('success', () => {
			const db = opening.result;
			const tx = db.transaction(['head', 'singles', 'packs', 'snapshots'], 'readwrite');
			const head = tx.objectStore('head').get('log');
			tx.addEventListener('complete', () => {
				db.close();
				done((head.result as { end: number }).end);
			});
		});
	});
}

const nameOf = ({ device, seq }: EntryId) => `${device} ${seq}`;

/**
 * The answers that count: one that reached the disk as its page was left is undone, and there once more. A
 * list's answer is a review of each member, all of one moment; none may stand there twice.
 */
async function answers(device: Device): Promise<number> {
	const entries = entriesIn(await device.run(logOnDevice));
	const undone = new Set(
		entries.flatMap((entry) => (entry.kind === 'undo' ? [nameOf(entry.target)] : []))
	);
	const reviews = entries.flatMap((entry) =>
		entry.kind === 'review' && !undone.has(nameOf(entry))
			? [{ at: entry.at, card: entry.card }]
			: []
	);
	expect(new Set(reviews.map(({ at, card }) => `${at} ${card}`)).size).toBe(reviews.length);
	return new Set(reviews.map(({ at }) => at)).size;
}

/** Loads pages in full, from one to the other, and goes back now and then. */
async function loadPages(device: Device, times: number, entries: number) {
	for (let n = 0; n < times; n++) {
		await device.goto(['/study/near-abroad-2022', '/', '/progress'][n % 3]!);
		if (n % 5 === 4) await device.back();
		expect(await device.run(entriesIfFree), `entries at load ${n + 1}`).toBe(entries);
		expect(await device.text()).not.toMatch(/could not be opened|does not work just now/);
	}
}

test('after fifty answers, 15 pages loaded in full each find the database free', async ({
	device
}) => {
	await wantsNewCards(device, 80);
	await device.goto('/study/near-abroad-2022');
	await answerQuestions(device, 51);
	await device.reads('Saved');
	const entries = (await device.run(entriesIfFree))!;
	expect(entries).toBeGreaterThanOrEqual(52);
	await loadPages(device, 15, entries);
});

test('so they do where somebody is signed in, and every answer is on the server', async ({
	device
}) => {
	await wantsNewCards(device, 20);
	await device.click('button', 'Use another device, too');
	await device.sees('text', /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
	await device.goto('/study/near-abroad-2022');
	await answerQuestions(device, 11);
	await device.reads('Saved');
	const entries = (await device.run(entriesIfFree))!;
	await loadPages(device, 15, entries);
	await device.goto('/settings');
	await device.reads('Everything you learnt is on the server, too.');
});

test('an answer given as the page is left is there on the next one, once', async ({ device }) => {
	await device.goto('/study/near-abroad-2022');
	await answerQuestions(device, 2);
	await device.reads('Saved');
	const before = await answers(device);
	for (let n = 1; n <= 5; n++) {
		await device.until('a question is there', () => device.run(isAsked));
		await device.until('it can be given up', () => device.run(answerAndLeave));
		await device.at('/progress');
		await device.ready();
		await device.goto('/study/near-abroad-2022');
	}
	await device.until(
		'what was answered is kept',
		async () => (await answers(device)) === before + 5
	);
});
