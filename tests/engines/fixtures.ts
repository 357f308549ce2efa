/** What every test in another engine starts from: a device of a learner, with a network of its own. */
import { test as base } from '@playwright/test';
import type { Deck } from '../../src/lib/deck/schema.ts';
import { Device } from './device.ts';
import type { Engine } from './driver.ts';
import { networkTo, type Network } from './network.ts';
import { offering } from './offered.ts';
import { chromium, firefox } from './puppeteer-engine.ts';
import { webkit } from './webkit-engine.ts';

const ENGINES = { webkit, firefox, chromium };
export type EngineName = keyof typeof ENGINES;

export interface EngineOptions {
	/** Which engine the tests of a project run in. */
	engine: EngineName;
}

/** A learner's browser, and the way from it to the server. */
export interface Connected {
	device: Device;
	network: Network;
}

interface Fixtures {
	/** Decks that the server offers instead of its own; in an object, since Playwright takes a list for more. */
	offered: { decks: readonly Deck[] } | undefined;
	/** Where the app is. */
	app: string;
	/** A new device; in another engine, if it is named. Skips the test where that is not to be had. */
	newDevice: (engine?: EngineName) => Promise<Connected>;
	/** The one that most tests are about. */
	first: Connected;
	device: Device;
	network: Network;
}

export const test = base.extend<EngineOptions & Fixtures>({
	engine: ['chromium', { option: true }],
	offered: [undefined, { option: true }],
	app: async ({ offered, baseURL }, use) => {
		if (!offered) return use(baseURL!);
		const { url, close } = await offering(baseURL!, offered.decks);
		await use(url);
		close();
	},
	newDevice: async ({ engine, app }, use) => {
		const open: Connected[] = [];
		await use(async (name = engine) => {
			skipWithout(ENGINES[name]);
			const network = await networkTo(app);
			const device = new Device(await ENGINES[name].launch(), network.url);
			open.push({ device, network });
			return { device, network };
		});
		for (const { device, network } of open) {
			await device.close();
			network.close();
		}
	},
	first: async ({ newDevice }, use) => use(await newDevice()),
	device: async ({ first }, use) => use(first.device),
	network: async ({ first }, use) => use(first.network)
});

function skipWithout(engine: Engine) {
	const missing = engine.missing();
	test.skip(missing !== undefined, `skipped: ${missing}`);
}
