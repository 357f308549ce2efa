/** Pictures and sounds of one's own in every engine: chosen, drawn anew, and studied, also without a network. */
import { writeFileSync } from 'node:fs';
import { expect, test as playwright } from '@playwright/test';
import { drawing, silence, type Chosen } from '../e2e/pictures-taken.ts';
import type { Device } from './device.ts';
import { test } from './fixtures.ts';

test.setTimeout(120_000);

function written({ name, buffer }: Chosen): string {
	const file = playwright.info().outputPath(name);
	writeFileSync(file, buffer);
	return file;
}

async function add(device: Device, what: 'picture' | 'sound', file: Chosen, alt: string) {
	await device.upload(`Add a ${what} to the front`, written(file));
	await device.type(/^What is to be (?:seen|heard)\?$/, alt);
	await device.click('button', 'Put it on the front');
	await device.sees('button', `Take off “${alt}”`);
	await device.reads('Saved on this device');
}

/** How large a picture is that was drawn anew, beside a sound; null while they are not here, as drivers have it. */
function shown(): number[] | null {
	const picture = document.querySelector<HTMLImageElement>('main img[src^="blob:"]');
	// Whether it can be played is a matter of what is installed beside an engine.
	const sound = document.querySelector('main audio[controls][src^="blob:"]');
	if (!picture?.complete || picture.naturalWidth === 0 || !sound) return null;
	return [picture.naturalWidth, picture.naturalHeight];
}

async function isStudied(device: Device, deck: string) {
	await device.goto(`/study/${deck}`);
	await device.until('both are on the card', async () => (await device.run(shown)) !== null);
	expect(await device.run(shown)).toEqual([1600, 800]);
	const over = await device.run(() => document.documentElement.scrollWidth - innerWidth);
	expect(over).toBeLessThanOrEqual(0);
}

test('a picture and a sound are put on a card and studied, without a network as well', async ({
	device,
	network
}) => {
	await device.goto('/decks/new');
	await device.type('Front of card 1', 'What is it?');
	await device.type('Back of card 1', 'a cloth');
	await device.reads('Saved on this device');
	await device.click('link', 'More about card 1');
	await add(device, 'picture', drawing(2400, 1200), 'Squares');
	await add(device, 'sound', silence(), 'Nothing');
	const [deck = ''] = /own-\w+/.exec(await device.path()) ?? [];
	await isStudied(device, deck);
	await device.until('the worker is in charge', () =>
		device.run(() => navigator.serviceWorker.controller !== null)
	);
	network.cut();
	await isStudied(device, deck);
});
