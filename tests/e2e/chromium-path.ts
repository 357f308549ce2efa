/**
 * Which Chromium the tests drive: $CHROMIUM, or the one packed in @sparticuz/chromium (64-bit Intel
 * Linux; no download, no root), or, elsewhere, Playwright's own (`npx playwright install chromium`).
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** What the packed browser lacks a machine for: a graphics card, a large /dev/shm. */
export const chromiumArgs = ['--disable-gpu', '--disable-dev-shm-usage'];

/** Unpacks the browser if need be, sets the variables it needs in this process, returns its path. */
export async function chromiumPath(): Promise<string | undefined> {
	if (process.env.CHROMIUM) return process.env.CHROMIUM;
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const pkg = join(modules, '@sparticuz', 'chromium');
	const { version } = JSON.parse(readFileSync(join(pkg, 'package.json'), 'utf8')) as {
		version: string;
	};
	const dir = join(modules, '.cache', `chromium-${version}`);
	if (!existsSync(dir)) await unpack(pkg, dir);
	process.env.FONTCONFIG_FILE = join(dir, 'fonts.conf');
	const lib = join(dir, 'al2023', 'lib');
	if (!process.env.LD_LIBRARY_PATH?.split(':').includes(lib))
		process.env.LD_LIBRARY_PATH = [lib, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
	return join(dir, 'chromium');
}

async function unpack(pkg: string, dir: string) {
	const part = `${dir}.${process.pid}`;
	const before = process.env.TMPDIR;
	mkdirSync(part, { recursive: true });
	process.env.TMPDIR = part; // the package unpacks into os.tmpdir(), whatever is there already
	const { default: chromium, inflate } = await import('@sparticuz/chromium');
	await chromium.executablePath();
	await inflate(join(pkg, 'bin', 'al2023.tar.br')); // libnss3 and libnspr4, which a bare Debian lacks
	if (before === undefined) delete process.env.TMPDIR;
	else process.env.TMPDIR = before;
	// Its own fonts.conf names a fixed folder; without a font the renderer crashes at the first control.
	writeFileSync(
		join(part, 'fonts.conf'),
		`<?xml version="1.0"?><fontconfig><dir>${dir}/fonts/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${dir}/fonts-cache</cachedir></fontconfig>`
	);
	try {
		renameSync(part, dir);
	} catch {
		rmSync(part, { recursive: true }); // another process was first
	}
}
