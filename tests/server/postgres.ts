/** A PostgreSQL server of the tests' own, where Debian's (or another's) programs are installed. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from '../e2e/server.ts';

const run = promisify(execFile);

export interface Postgres {
	/** Its address, without the name of a database. */
	url: string;
	stop(): Promise<void>;
}

/** Where `initdb` and `postgres` are; undefined where they are not installed. */
function programs(): string | undefined {
	const debian = '/usr/lib/postgresql';
	const versions = existsSync(debian)
		? readdirSync(debian)
				.map(Number)
				.sort((a, b) => b - a)
		: [];
	const folders = [
		...versions.map((version) => join(debian, String(version), 'bin')),
		...(process.env.PATH ?? '').split(delimiter)
	];
	return folders.find((folder) =>
		['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))
	);
}

/**
 * Starts one on a free port, with an empty cluster in a folder that goes with it. PostgreSQL will not
 * run as root: then it runs as `postgres`. Undefined where it is not installed.
 *
 * @param settings more of postgresql.conf: `['synchronous_commit=on']`
 */
export async function startPostgres(
	settings: readonly string[] = ['fsync=off']
): Promise<Postgres | undefined> {
	const bin = programs();
	if (!bin) return undefined;
	const dir = await mkdtemp(join(tmpdir(), 'footnote-postgres-'));
	const user = process.getuid?.() === 0 ? await idsOf('postgres') : undefined;
	if (user) {
		await chown(dir, user.uid, user.gid);
		await chmod(dir, 0o700);
	}
	const data = join(dir, 'data');
	await run(
		join(bin, 'initdb'),
		['-D', data, '-U', 'footnote', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'],
		{ ...user, cwd: dir }
	);
	const port = await freePort();
	const options = [
		'-D',
		data,
		'-p',
		String(port),
		'-h',
		'127.0.0.1',
		'-k',
		dir,
		...settings.flatMap((one) => ['-c', one])
	];
	const server = spawn(join(bin, 'postgres'), options, { ...user, cwd: dir, stdio: 'ignore' });
	const ended = new Promise((done) => server.once('exit', done));
	const url = `postgres://footnote@127.0.0.1:${port}`;
	await ready(url);
	return {
		url,
		async stop() {
			server.kill('SIGINT');
			await ended;
			await rm(dir, { recursive: true, force: true });
		}
	};
}

async function idsOf(name: string): Promise<{ uid: number; gid: number }> {
	const [uid, gid] = await Promise.all(
		['-u', '-g'].map(async (which) => Number((await run('id', [which, name])).stdout))
	);
	return { uid: uid!, gid: gid! };
}

async function ready(url: string): Promise<void> {
	for (let tries = 0; ; tries++) {
		const client = new Client({ connectionString: `${url}/postgres` });
		try {
			await client.connect();
			await client.end();
			return;
		} catch (error) {
			if (tries === 200) throw error;
			await new Promise((done) => setTimeout(done, 50));
		}
	}
}
