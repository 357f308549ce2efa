/** PgBouncer as Debian has it, between Footnote and PostgreSQL. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from '../e2e/server.ts';
import { hand, unprivileged } from './postgres.ts';

export interface PgBouncer {
	/** Its address, without the name of a database. */
	url: string;
	stop(): Promise<void>;
}

/** Starts one; undefined where it is not installed. */
export async function startPgBouncer(
	postgres: string,
	mode: 'session' | 'transaction'
): Promise<PgBouncer | undefined> {
	const folders = ['/usr/sbin', ...(process.env.PATH ?? '').split(delimiter)];
	const program = folders.map((one) => join(one, 'pgbouncer')).find(existsSync);
	if (!program) return undefined;
	const user = await unprivileged();
	const dir = await mkdtemp(join(tmpdir(), 'footnote-pgbouncer-'));
	const port = await freePort();
	const file = join(dir, 'pgbouncer.ini');
	await writeFile(
		file,
		`[databases]
* = host=127.0.0.1 port=${new URL(postgres).port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = ${mode}
default_pool_size = 10
server_login_retry = 1
logfile = ${join(dir, 'pgbouncer.log')}
`
			// With "any" everybody comes in as one user.
			.replace('* = ', '* = user=footnote ')
	);
	await hand(dir, user);
	const bouncer = spawn(program, [file], { ...user, cwd: dir, stdio: 'ignore' });
	const ended = new Promise((done) => bouncer.once('exit', done));
	while (!(await listens(port))) {
		if (bouncer.exitCode !== null) throw new Error('PgBouncer does not start.');
		await new Promise((done) => setTimeout(done, 50));
	}
	return {
		url: `postgres://footnote@127.0.0.1:${port}`,
		async stop() {
			bouncer.kill('SIGKILL');
			await ended;
			await rm(dir, { recursive: true, force: true });
		}
	};
}

const listens = (port: number) =>
	new Promise<boolean>((done) => {
		const socket = connect(port, '127.0.0.1', () => {
			socket.destroy();
			done(true);
		});
		socket.on('error', () => done(false));
	});
