/** A PostgreSQL server of the tests' own, where Debian's (or another's) programs are installed. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { chmod, chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { freePort } from '../e2e/server.ts';

export const run = promisify(execFile);

/** Who runs it. PostgreSQL will not run as root: then it runs as `postgres`. */
export interface User {
	uid?: number;
	gid?: number;
}

/** Where a cluster is, and what it is started with. */
export interface Cluster {
	/** The folder with PostgreSQL's programs. */
	bin: string;
	/** Goes with the cluster; the data are in its folder `data`. */
	dir: string;
	port: number;
	user: User;
	/** Lines of postgresql.conf. */
	settings: readonly string[];
}

/**
 * Makes an empty cluster on a free port, and starts it. Undefined where PostgreSQL is not installed.
 *
 * @param settings more of postgresql.conf: `['synchronous_commit=on']`
 */
export async function startPostgres(
	settings: readonly string[] = ['fsync=off']
): Promise<Postgres | undefined> {
	const bin = programs();
	if (!bin) return undefined;
	const cluster = await newCluster(bin, settings);
	await run(
		join(bin, 'initdb'),
		[
			['-D', join(cluster.dir, 'data'), '-U', 'footnote', '-A', 'trust', '-E', 'UTF8'],
			['--no-sync', '--locale=C']
		].flat(),
		{ ...cluster.user, cwd: cluster.dir }
	);
	const postgres = new Postgres(cluster);
	await postgres.start();
	return postgres;
}

/** A folder and a port for one. */
export async function newCluster(bin: string, settings: readonly string[]): Promise<Cluster> {
	const dir = await mkdtemp(join(tmpdir(), 'footnote-postgres-'));
	const user = await unprivileged();
	await hand(dir, user);
	return { bin, dir, port: await freePort(), user, settings };
}

/** A folder that belongs to whom PostgreSQL runs as. */
export async function hand(dir: string, { uid, gid }: User): Promise<void> {
	if (uid === undefined || gid === undefined) return;
	await chown(dir, uid, gid);
	await chmod(dir, 0o700);
}

/** Whom to run as what refuses to run as root. */
export async function unprivileged(): Promise<User> {
	if (process.getuid?.() !== 0) return {};
	const [uid, gid] = await Promise.all(
		['-u', '-g'].map(async (which) => Number((await run('id', [which, 'postgres'])).stdout))
	);
	return { uid: uid!, gid: gid! };
}

export class Postgres {
	readonly cluster: Cluster;
	/** Its address, without the name of a database. */
	readonly url: string;
	#server: ChildProcess | undefined;
	#ended: Promise<unknown> = Promise.resolve();

	constructor(cluster: Cluster) {
		this.cluster = cluster;
		this.url = `postgres://footnote@127.0.0.1:${cluster.port}`;
	}

	/** Resolves when it answers; also after it was killed and has not quite ended. */
	async start(): Promise<void> {
		const { bin, dir, port, user, settings } = this.cluster;
		const options = [
			['-D', join(dir, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', dir],
			...settings.map((one) => ['-c', one])
		].flat();
		for (let tries = 0; ; tries++) {
			const server = spawn(join(bin, 'postgres'), options, { ...user, cwd: dir, stdio: 'ignore' });
			this.#server = server;
			this.#ended = new Promise((done) => server.once('exit', done));
			if (await this.#answers()) return;
			if (tries === 20) throw new Error('PostgreSQL does not start.');
			await new Promise((done) => setTimeout(done, 250));
		}
	}

	/** Ends it; what it has stays. SIGINT: in good order, without waiting for whoever uses it. */
	async end(signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
		this.#server?.kill(signal);
		await this.#ended;
	}

	/** From here on it says nothing to anybody, and nobody is told. */
	freeze = () => this.#signal('SIGSTOP');
	thaw = () => this.#signal('SIGCONT');

	/** Ends it for good. */
	async stop(): Promise<void> {
		await this.end('SIGINT');
		await rm(this.cluster.dir, { recursive: true, force: true });
	}

	/** To it and all that it has started (on Linux). */
	async #signal(signal: 'SIGSTOP' | 'SIGCONT'): Promise<void> {
		const pid = this.#server!.pid!;
		const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
		for (const one of [pid, ...children.trim().split(' ').map(Number)])
			try {
				process.kill(one, signal);
			} catch {
				// Ended meanwhile.
			}
	}

	async #answers(): Promise<boolean> {
		for (let tries = 0; tries < 200 && this.#server?.exitCode === null; tries++) {
			const client = new Client({ connectionString: `${this.url}/postgres` });
			client.on('error', () => {});
			try {
				await client.connect();
				await client.end();
				return true;
			} catch {
				await new Promise((done) => setTimeout(done, 50));
			}
		}
		return false;
	}
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
