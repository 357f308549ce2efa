/** Caddy with the settings that ship, in front of a server of the tests' own, where it is installed. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../e2e/server.ts';

export interface Caddy {
	/** The address at which it speaks https. */
	url: string;
	/** The one that leads there. */
	plain: string;
	/** The certificate of who vouches for it: it signs its own. */
	ca: string;
	stop: () => Promise<void>;
}

export const hasCaddy = (): boolean => spawnSync('caddy', ['version']).status === 0;

/** On which ports it is to listen; on any machine but a test's it takes 80 and 443. */
export const caddyPorts = async () => ({ http: await freePort(), https: await freePort() });

/**
 * Starts it for `localhost`, in place of a name that others vouch for.
 *
 * @param app the port of the server that the Caddyfile calls `footnote:3000`
 */
export async function startCaddy(
	app: number,
	{ http, https }: Awaited<ReturnType<typeof caddyPorts>>
): Promise<Caddy> {
	const dir = mkdtempSync(join(tmpdir(), 'footnote-caddy-'));
	const shipped = readFileSync('deploy/Caddyfile', 'utf8');
	if (!shipped.includes('footnote:3000')) throw new Error('The Caddyfile leads elsewhere.');
	const own = `{\n\tadmin off\n\thttp_port ${http}\n\thttps_port ${https}\n\tskip_install_trust\n}\n`;
	const config = join(dir, 'Caddyfile');
	writeFileSync(config, own + shipped.replace('footnote:3000', `127.0.0.1:${app}`));
	const child = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', config], {
		env: { ...process.env, FOOTNOTE_HOST: 'localhost', XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let log = '';
	child.stderr.on('data', (text) => (log += text));
	const ended = new Promise((done) => child.once('exit', done));
	const root = join(dir, 'caddy/pki/authorities/local/root.crt');
	const signed = join(dir, 'caddy/certificates/local/localhost/localhost.crt');
	while (!existsSync(root) || !existsSync(signed)) {
		if (child.exitCode !== null) throw new Error(`Caddy does not start:\n${log}`);
		await new Promise((done) => setTimeout(done, 50));
	}
	return {
		url: `https://localhost:${https}`,
		plain: `http://localhost:${http}`,
		ca: readFileSync(root, 'utf8'),
		async stop() {
			child.kill();
			await ended;
			rmSync(dir, { recursive: true, force: true });
		}
	};
}
