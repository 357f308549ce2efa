/** What the build has written, found by its manifest. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FURTHER, MARKING, POINTING, RESULT, RESULTS, WORDINGS } from './budget-tables.ts';

export interface Chunk {
	file: string;
	/** Of the group of modules (vite.config.ts) that it holds, if it is one. */
	name?: string;
	imports?: string[];
	dynamicImports?: string[];
}

export type Manifest = Record<string, Chunk>;

const GENERATED = '.svelte-kit/generated';
const NODES = `${GENERATED}/client-optimized/nodes`;
export const CLIENT = '.svelte-kit/output/client';
export const IMMUTABLE = '_app/immutable';
export const manifestOf = (root: string) =>
	JSON.parse(readFileSync(join(root, CLIENT, '.vite/manifest.json'), 'utf8')) as Manifest;

/**
 * Everything that code of a route, its layouts and SvelteKit's runtime may ask for.
 *
 * @param without what of it is not asked for; `outright` where nothing counts that is fetched later
 */
export function filesOfRoute(
	root: string,
	manifest: Manifest,
	route: string,
	without: readonly string[] | 'outright'
): string[] {
	const found = new Set<string>();
	const add = (key: string) => {
		const chunk = manifest[key];
		if (!chunk || found.has(chunk.file)) return;
		found.add(chunk.file);
		chunk.imports?.forEach(add);
		// The app's entry names every route; only this one is asked for. Other lazy parts count.
		const lazy = chunk.dynamicImports?.filter(
			(name) =>
				!name.startsWith(GENERATED) &&
				without !== 'outright' &&
				!without.includes(sourceOf(manifest, name))
		);
		lazy?.forEach(add);
	};
	for (const [key, { file }] of Object.entries(manifest))
		if (/\/entry\/(?:start|app)\./.test(file)) add(key);
	nodesOfRoute(root, route, without === 'outright' ? [] : ['error']).forEach(add);
	return [...found].filter((file) => file.endsWith('.js'));
}

/** Groups of modules, which the manifest knows by their names alone. */
const GROUPS: Readonly<Record<string, string>> = {
	further: FURTHER,
	marking: MARKING,
	results: RESULTS,
	Result: RESULT,
	wordings: WORDINGS,
	PointAnswer: POINTING
};
export const sourceOf = (manifest: Manifest, key: string) =>
	GROUPS[manifest[key]?.name ?? ''] ?? key;

/** The manifest keys of a route's page, and of the layouts around it, and error pages where they count. */
function nodesOfRoute(root: string, route: string, besides: readonly 'error'[]): string[] {
	const folders = route.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
	const sources = [
		`src/routes${route}/+page.`,
		...folders.flatMap((folder) =>
			['layout' as const, ...besides].map((kind) => `src/routes${folder}/+${kind}.`)
		)
	];
	const nodes = readdirSync(join(root, NODES)).filter((name) => {
		const text = readFileSync(join(root, NODES, name), 'utf8');
		return sources.some((source) => text.includes(source));
	});
	if (nodes.length < 2) throw new Error(`No built page found for ${route}`);
	return nodes.map((name) => `${NODES}/${name}`);
}

export function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Bytes, compressed. */
export const zipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;
export const sum = (numbers: readonly number[]) =>
	numbers.reduce((total, number) => total + number, 0);
