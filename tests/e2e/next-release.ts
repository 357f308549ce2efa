/**
 * Makes a second release of the built app without building twice: every hashed file gets another name,
 * everywhere it is mentioned, and the version another number. Its pages say `html[data-release=next]`.
 */
import { createHash } from 'node:crypto';
import {
	cpSync,
	mkdtempSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Workers keep hashes of the usual length. */
const HASHED = /(?:^|[.-])([\w-]{7}|[\w-]{8})\.(?:js|css|woff2)$/;
const TEXT = /\.(?:js|css|html|json|webmanifest)$/;

/** A folder to start with `startApp({ dir })`: this release as it is built, or the one after it. */
export function copyOfApp(which: 'this' | 'next'): string {
	const dir = mkdtempSync(join(tmpdir(), `footnote-${which}-`));
	cpSync(join(root, 'src'), join(dir, 'src'), { recursive: true });
	cpSync(join(root, 'package.json'), join(dir, 'package.json'));
	symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
	cpSync(join(root, 'build'), join(dir, 'build'), {
		recursive: true,
		// Compressed copies would still hold the old names.
		filter: (path) => which === 'this' || !/\.(?:br|gz|map)$/.test(path)
	});
	if (which === 'next') rename(join(dir, 'build'));
	return dir;
}

function rename(build: string) {
	const files = readdirSync(build, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const { version } = JSON.parse(readFileSync(join(build, 'client/_app/version.json'), 'utf8')) as {
		version: string;
	};
	const hashed = files.filter((file) => file.includes('/client/_app/immutable/'));
	const names = new Map(
		hashed.flatMap((file) => {
			const hash = HASHED.exec(basename(file))?.[1];
			return hash ? [[hash, `${hash.slice(1)}${hash[0]}`] as const] : [];
		})
	);
	const old = new RegExp(`(?<![\\w])(?:${[...names.keys()].join('|')})(?=\\.)|${version}`, 'g');
	const renew = (text: string) => text.replace(old, (found) => names.get(found) ?? `${version}1`);
	for (const file of files) {
		if (TEXT.test(file)) {
			const text = readFileSync(file, 'utf8');
			const next = renew(text).replaceAll('<html lang', '<html data-release=next lang');
			writeFileSync(file, file.endsWith('.html') ? rehash(text, next) : next);
		}
		// The server, too, names a sheet that comes with a page for the client's file.
		const name = renew(basename(file));
		if (name !== basename(file)) renameSync(file, join(file, '..', name));
	}
}

const scripts = (html: string) =>
	[...html.matchAll(/<script>([^]*?)<\/script>/g)].map((match) => match[1] ?? '');
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');

/** Lets the policy of a prerendered page allow its inline scripts again. */
function rehash(before: string, after: string) {
	const renewed = scripts(after);
	return scripts(before).reduce(
		(html, script, index) => html.replace(sha256(script), sha256(renewed[index] ?? '')),
		after
	);
}

export function remove(dir: string) {
	rmSync(dir, { recursive: true, force: true });
}
