/** Decks stay within the screen, and lead back the way their words run, in every engine. */
import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { backArrow, drawNextMap, englishCounts, sideways } from '../e2e/layout.ts';
import { fixtureDeck, inLanguage, TO_THE_LEFT, withLongTitle } from '../e2e/written-decks.ts';
import type { Device } from './device.ts';
import { test } from './fixtures.ts';

test.setTimeout(180_000);

const shipped = readdirSync(new URL('../../decks/', import.meta.url)).flatMap((file) =>
	file.endsWith('.yaml') ? [file.slice(0, -5)] : []
);
const arabic = fixtureDeck('arabic');
const everyKind = fixtureDeck('every-kind');

/** Opens the list of decks as the device knows it: the server draws the page with its own. */
async function openDecks(device: Device) {
	await device.goto('/settings');
	await device.click('link', 'Decks');
	await device.sees('h1', 'Decks');
}

async function openDeck(device: Device, title: string) {
	await openDecks(device);
	await device.click('main a', title);
	await device.sees('h1', title);
	await device.sees('.fact');
}

const expectNoSideways = async (device: Device, where: string) =>
	expect(await device.run(sideways), where).toBe(0);

test.describe('decks from both sides, and of long words', () => {
	const decks = [arabic, everyKind].flatMap((deck) => [deck, withLongTitle(deck)]);
	test.use({ offered: { decks } });

	test('are no wider than the screen', async ({ device }) => {
		await openDecks(device);
		for (const { title } of decks) await device.sees('main a', title);
		await expectNoSideways(device, 'the list');
		for (const { id, title } of decks) {
			await openDeck(device, title);
			await expectNoSideways(device, id);
			await device.click('link', 'Browse the cards');
			await device.sees('main a', title);
			await expectNoSideways(device, `the cards of ${id}`);
		}
	});
});

test('the decks that ship are no wider than the screen, before and after their maps are drawn', async ({
	device
}) => {
	for (const id of shipped) {
		await device.goto(`/decks/${id}`);
		await device.sees('.fact');
		await expectNoSideways(device, id);
		await device.until(`the maps of ${id} are drawn`, () => device.run(drawNextMap));
		await expectNoSideways(device, `${id}, with its maps`);
	}
});

test.describe('decks from right to left', () => {
	const decks = TO_THE_LEFT.map((lang) => inLanguage(arabic, lang));
	test.use({ offered: { decks } });

	test('lead back to the right, and their counts are in order', async ({ device }) => {
		for (const { title } of decks) {
			await openDeck(device, title);
			const { all, jumbled } = await device.run(englishCounts);
			expect(all.length).toBeGreaterThan(0);
			expect(jumbled).toEqual([]);
			await device.click('link', 'Browse the cards');
			await device.sees('main a', title);
			expect(await device.run(backArrow)).toBe('right');
		}
		await openDecks(device);
		await device.sees('main a', decks[0]!.title);
		const listed = await device.run(englishCounts);
		expect(listed.all.join('\n')).toContain('3 facts');
		expect(listed.jumbled).toEqual([]);
	});
});
