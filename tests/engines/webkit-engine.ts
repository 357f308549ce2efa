/**
 * WebKitGTK stands in for Safari: the same engine with another frame. Debian's driver and browser, on a
 * screen that nobody sees. Its storage lasts as long as the driver, and the driver no longer than the
 * process of its page: what survives a kill is tested elsewhere.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { Builder, By, Capabilities } from 'selenium-webdriver';
import { freePort } from '../e2e/server.ts';
import { IN_UTC, type Driver, type Engine } from './driver.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const LIBRARIES = '/usr/lib/x86_64-linux-gnu';

/** The browser that is packed with the engine, of its newest version. */
function miniBrowser(): string | undefined {
	if (!existsSync(LIBRARIES)) return undefined;
	return readdirSync(LIBRARIES)
		.filter((name) => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
		.sort()
		.map((name) => `${LIBRARIES}/${name}/MiniBrowser`)
		.findLast((path) => existsSync(path));
}

export const webkit: Engine = {
	title: 'WebKit',
	missing() {
		if (!existsSync(DRIVER) || !miniBrowser())
			return 'no WebKit found (Debian: webkit2gtk-driver, for 64-bit Intel)';
		return spawnSync('Xvfb', ['-help']).error ? 'no Xvfb found (Debian: xvfb)' : undefined;
	},
	launch: drive
};

async function drive(): Promise<Driver> {
	const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe']
	});
	const display = await firstLine(screen);
	const port = await freePort();
	const server = spawn(DRIVER, [`--port=${port}`, '--host=127.0.0.1'], {
		env: {
			...process.env,
			...IN_UTC,
			DISPLAY: `:${display}`,
			WEBKIT_DISABLE_COMPOSITING_MODE: '1'
		},
		stdio: 'ignore'
	});
	await listens(port);
	const session = await new Builder()
		.usingServer(`http://127.0.0.1:${port}`)
		.withCapabilities(
			new Capabilities({
				browserName: 'MiniBrowser',
				'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] }
			})
		)
		.build();
	await session.manage().setTimeouts({ script: 60_000, pageLoad: 60_000 });
	await session.manage().window().setRect({ x: 0, y: 0, width: 390, height: 780 });
	const found = (selector: string) => session.findElement(By.css(selector));
	/** As a person goes there: what the driver opens by itself never comes to lie in the browser's cache. */
	async function goto(url: string) {
		if (!(await session.getCurrentUrl()).startsWith('http')) return session.get(url);
		await session.executeScript('globalThis.isLeft = true; location.assign(arguments[0])', url);
		await session.wait(
			() => session.executeScript('return !globalThis.isLeft').catch(() => false),
			30_000,
			`${url} never came`
		);
	}
	return {
		goto,
		reload: () => session.navigate().refresh(),
		back: () => session.navigate().back(),
		async run(source, args) {
			const [ok, value] = await session.executeAsyncScript<[boolean, unknown]>(
				`const done = arguments[arguments.length - 1];
				Promise.resolve().then(() => (${source})(...arguments[0])).then(
					(value) => done([true, value]),
					(error) => done([false, String(error)])
				);`,
				args
			);
			if (!ok) throw new Error(`in the page: ${String(value)}`);
			return value;
		},
		async click(selector) {
			// The driver would put it at the edge, behind the bar of the site.
			await session.executeScript(
				'document.querySelector(arguments[0]).scrollIntoView({ block: "center" })',
				selector
			);
			await found(selector).click();
		},
		async type(selector, text) {
			// What is there is replaced, as by somebody who has marked it.
			await session.executeScript('document.querySelector(arguments[0]).select()', selector);
			await found(selector).sendKeys(text);
		},
		upload: async (selector, file) => found(selector).sendKeys(file),
		killAndReturn: () => Promise.reject(new Error('the driver does not outlive its page')),
		async close() {
			await session.quit().catch(() => {});
			server.kill();
			screen.kill();
		}
	};
}

/** The number that a screen writes down once it is there. */
function firstLine(screen: ChildProcess): Promise<string> {
	return new Promise((done) => {
		let text = '';
		screen.stdio[3]?.on('data', (piece) => {
			text += piece;
			if (text.includes('\n')) done(text.trim());
		});
	});
}

async function listens(port: number) {
	for (;;) {
		try {
			await fetch(`http://127.0.0.1:${port}/status`);
			return;
		} catch {
			await new Promise((done) => setTimeout(done, 50));
		}
	}
}
