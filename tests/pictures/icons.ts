/** Draws the app's icons from their SVG: `node tests/pictures/icons.ts`. */
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromiumArgs, chromiumPath } from '../e2e/chromium-path.ts';

const icons = [
	{ from: 'icon', to: 'icon-192', size: 192 },
	{ from: 'icon', to: 'icon-512', size: 512 },
	{ from: 'maskable', to: 'maskable-192', size: 192 },
	{ from: 'maskable', to: 'maskable-512', size: 512 },
	{ from: 'maskable', to: 'apple-touch-icon', size: 180 }
];
const file = (name: string) =>
	fileURLToPath(new URL(`../../static/icons/${name}`, import.meta.url));

const browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArgs });
for (const { from, to, size } of icons) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const svg = readFileSync(file(`${from}.svg`), 'utf8');
	await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
	await page.screenshot({ path: file(`${to}.png`), omitBackground: true });
	await page.close();
}
await browser.close();
