/** Starts and stops the built app as `npm start` does, for specs that need a server of their own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
	const { port } = probe.address() as AddressInfo;
	await new Promise((done) => probe.close(done));
	return port;
}

export interface RunningApp {
	url: string;
	pid: number;
	/** Everything the server has written, for tests of the log. */
	log: () => string;
	/** Resolves to the exit code, or the signal that ended it. */
	stop: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals | null>;
}

/** So much of what nobody needs any more is kept before V8 tidies up: it halves what a flood takes, MB. */
const LIKE_NPM_START = ['--max-semi-space-size=8'];

/** Runs what is built in `dir` (this checkout, or a copy made by `nextRelease`) until stopped. */
export async function startApp(
	options: { dir?: string; port?: number; env?: NodeJS.ProcessEnv } = {}
): Promise<RunningApp> {
	const port = options.port ?? (await freePort());
	const child: ChildProcess = spawn(
		process.execPath,
		[...LIKE_NPM_START, join(options.dir ?? root, 'build', 'footnote.js')],
		{
			env: {
				...process.env,
				HOST: 'localhost',
				PORT: String(port),
				DATA_DIR: join(tmpdir(), `footnote-test-${port}`),
				...options.env
			},
			stdio: ['ignore', 'pipe', 'pipe']
		}
	);
	let log = '';
	child.stdout?.on('data', (text) => (log += text));
	child.stderr?.on('data', (text) => (log += text));
	const exit = new Promise<number | NodeJS.Signals | null>((done) =>
		child.once('exit', (code, signal) => done(code ?? signal))
	);
	const url = `http://localhost:${port}`;
	await answers(
		url,
		() => child.exitCode !== null,
		() => log
	);
	return {
		url,
		pid: child.pid!,
		log: () => log,
		stop(signal = 'SIGTERM') {
			child.kill(signal);
			return exit;
		}
	};
}

async function answers(url: string, dead: () => boolean, log: () => string) {
	for (;;) {
		if (dead()) throw new Error(`The server ended before it answered:\n${log()}`);
		try {
			await fetch(url, { redirect: 'manual' });
			return;
		} catch {
			await new Promise((done) => setTimeout(done, 50));
		}
	}
}
