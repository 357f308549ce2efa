/** A browser that a test can kill as the machine would: without warning, all of its processes. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { chromiumArgs, chromiumPath } from '../e2e/chromium-path.ts';

export interface KillableBrowser {
	page: Page;
	/** Ends it with SIGKILL; resolves when it is gone. */
	kill: () => Promise<void>;
}

/** A folder that a browser can keep its storage in, from one life to the next. */
export function newProfile(): { dir: string; remove: () => void } {
	const dir = mkdtempSync(join(tmpdir(), 'footnote-profile-'));
	return { dir, remove: () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 }) };
}

export async function launchKillable(profile: string): Promise<KillableBrowser> {
	const portFile = join(profile, 'DevToolsActivePort');
	rmSync(portFile, { force: true });
	const path = (await chromiumPath()) ?? chromium.executablePath();
	const child = spawn(
		path,
		[
			...chromiumArgs,
			'--headless',
			'--no-sandbox',
			'--no-first-run',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
			'about:blank'
		],
		// A process group of its own, so that its children die with it.
		{ detached: true, stdio: 'ignore' }
	);
	const gone = new Promise<void>((done) => child.once('exit', () => done()));
	const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`);
	const context = browser.contexts()[0]!;
	return {
		page: context.pages()[0] ?? (await context.newPage()),
		async kill() {
			if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
			await gone;
			await browser.close();
		}
	};
}

/** The port that the browser writes down once it listens. */
async function portIn(file: string): Promise<string> {
	for (;;) {
		try {
			const [port] = readFileSync(file, 'utf8').split('\n');
			if (port) return port;
		} catch {
			// Not there yet.
		}
		await new Promise((done) => setTimeout(done, 20));
	}
}
