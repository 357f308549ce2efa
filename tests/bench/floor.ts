/**
 * The floor under the time to a first card: a bare page that reads a learner's cards out of IndexedDB, finds the one
 * that is due first, and shows it with one button. No framework, no styles, no memory model, no service worker: nobody
 * who keeps cards on a device is sooner there in the same browser.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';
import { paintedQuestion } from './in-page.ts';

const PAGE = `<!doctype html>
<html lang="en">
<meta name="viewport" content="width=device-width" />
<title>Floor</title>
<main></main>
<script type="module">
	const opened = indexedDB.open('floor', 1);
	opened.onupgradeneeded = () => opened.result.createObjectStore('cards', { keyPath: 'id' });
	opened.onsuccess = () => {
		const all = opened.result.transaction('cards').objectStore('cards').getAll();
		all.onsuccess = () => {
			const [first] = all.result.sort((a, b) => a.due - b.due);
			if (!first) return;
			const question = document.createElement('p');
			question.textContent = first.front;
			const button = document.createElement('button');
			button.textContent = 'Show answer';
			document.querySelector('main').append(question, button);
		};
	};
</script>
</html>`;

/**
 * How long a bare page takes to its first card, ms, once a visit.
 *
 * @param throttle how many times slower the processor is made
 */
export async function floorStarts(
	browser: Browser,
	{ cards, visits, throttle }: { cards: number; visits: number; throttle: number }
): Promise<number[]> {
	const server = createServer((_, reply) =>
		reply.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE)
	);
	await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
	const { port } = server.address() as AddressInfo;
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	try {
		const page = await context.newPage();
		await page.goto(`http://localhost:${port}/`);
		await page.evaluate(store, cards);
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
		const starts: number[] = [];
		for (let visit = 0; visit < visits; visit++) {
			await page.goto(`http://localhost:${port}/`);
			starts.push(await page.evaluate(paintedQuestion));
		}
		return starts;
	} finally {
		await context.close();
		server.close();
		server.closeAllConnections();
	}
}

/** Cards as small as they can be: what is asked, what is right, and when it is due. */
function store(cards: number): Promise<void> {
	return new Promise((done, failed) => {
		const opened = indexedDB.open('floor', 1);
		opened.addEventListener('error', () => failed(opened.error));
		opened.addEventListener('success', () => {
			const write = opened.result.transaction('cards', 'readwrite');
			for (let n = 0; n < cards; n++)
				write.objectStore('cards').put({
					id: `deck-${n % 20}/fact-${n}/forward`,
					front: `What is fact ${n}?`,
					back: `It is answer ${n}.`,
					due: (n * 7919) % cards,
					stability: 10 + (n % 90),
					difficulty: 5
				});
			write.addEventListener('complete', () => (opened.result.close(), done()));
			write.addEventListener('error', () => failed(write.error));
		});
	});
}
