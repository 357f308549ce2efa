/** How a server ends: at once where nobody waits for it, and with an answer for whoever does. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { Pushing } from './pushing.ts';
import { startApp } from './server.ts';

/** What is promised, ms, and what somebody else's busy machine may add to it. */
const IDLE = 2000 + 2000;
const BUSY = 10_000 + 2000;

/** A connection on which so much was said. */
async function connected(url: string, said: string) {
	const socket = connect(Number(new URL(url).port), 'localhost');
	socket.on('error', () => {});
	await once(socket, 'connect');
	socket.write(said);
	return socket;
}

test.describe('a server that is told to end', { tag: '@once' }, () => {
	let dir: string;
	test.beforeEach(async () => {
		dir = await mkdtemp(join(tmpdir(), 'footnote-leaving-'));
	});
	test.afterEach(() => rm(dir, { recursive: true, force: true }));

	test('ends at once when nothing is asked of it, whoever is connected', async () => {
		const app = await startApp({ env: { DATA_DIR: dir } });
		const whole = 'GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n';
		const asked = await connected(app.url, whole);
		await once(asked, 'data');
		// Opened in advance, as browsers do; and one that was cut off in the middle of its request.
		await connected(app.url, '');
		await connected(app.url, 'GET /healthz HT');
		const begun = performance.now();
		expect(await app.stop()).toBe(0);
		expect(performance.now() - begun).toBeLessThan(IDLE);
	});

	test('answers what was begun while devices go on asking, and ends soon', async () => {
		const app = await startApp({ env: { DATA_DIR: dir } });
		const pushing = await Pushing.to(app.url, { kind: 'sqlite', dir });
		pushing.start();
		await pushing.more(500);
		const begun = performance.now();
		expect(await app.stop()).toBe(0);
		expect(performance.now() - begun).toBeLessThan(BUSY);
		await pushing.stop();
		// Nobody was sent away with an error: there was an answer, or nobody to ask.
		expect(new Set(pushing.refusals.map(({ status }) => status))).toEqual(new Set([0]));
		const again = await startApp({ env: { DATA_DIR: dir } });
		expect(await pushing.wrong(again.url)).toEqual({ missing: 0, doubled: 0 });
		await again.stop();
	});

	test('lets nobody who never finishes a request keep it for long', async () => {
		const app = await startApp({ env: { DATA_DIR: dir } });
		const endless =
			'POST /api/link HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{';
		await connected(app.url, endless);
		await new Promise((done) => setTimeout(done, 200));
		const begun = performance.now();
		await app.stop();
		expect(performance.now() - begun).toBeLessThan(BUSY);
	});
});
