/**
 * Everything that the server answers, read from the folder of routes: so a spec about all of it knows
 * of a new route before anybody has thought of it.
 */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../src/routes', import.meta.url));

export interface ServerRoute {
	/** As a list names it: `GET /teach/[class]`, `POST /teach?/create`. */
	name: string;
	method: string;
	/** With its parameters: `/teach/[class]`. */
	path: string;
	/** Of a page's form. */
	action?: string;
	/** What a browser that opens it, or a page that asks for its data, says that it accepts. */
	accept: 'text/html' | 'application/json';
}

const METHOD = /^export const (GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD|fallback)\b/gm;
const FUNCTION =
	/^export (?:async )?function (GET|POST|PUT|PATCH|DELETE|OPTIONS|HEAD|fallback)\b/gm;
const ACTION = /^\t(\w+): (?:async )?\(/gm;

export function serverRoutes(): ServerRoute[] {
	const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
	return files
		.filter((file) => /\+(?:server|page\.server|layout\.server)\.ts$/.test(file))
		.flatMap((file) => answersOf(file))
		.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function answersOf(file: string): ServerRoute[] {
	const source = readFileSync(join(root, file), 'utf8');
	const path = `/${dirname(file).replaceAll(/\([^)]+\)\/?/g, '')}`.replace(/^\/\.?$/, '/');
	const found = file.endsWith('+server.ts')
		? methodsIn(source).flatMap((method) => endpoint(method, path, dirname(file)))
		: pageAnswers(source, path);
	// Written in a way that is not read here: better to fail than to leave it out.
	if (found.length === 0) throw new Error(`What ${file} answers is not understood.`);
	return found;
}

const methodsIn = (source: string) =>
	[METHOD, FUNCTION].flatMap((form) => [...source.matchAll(form)].map((match) => match[1]!));

/** A page with data of its own is asked for twice: as JSON, and as the page with the data in it. */
function endpoint(method: string, path: string, folder: string): ServerRoute[] {
	const json = { name: `${method} ${path}`, method, path, accept: 'application/json' } as const;
	if (method !== 'GET' || !existsSync(join(root, folder, '+page.svelte'))) return [json];
	return [json, { name: `PAGE ${path}`, method, path, accept: 'text/html' }];
}

function pageAnswers(source: string, path: string): ServerRoute[] {
	const accept = 'text/html';
	const pages = /^export const load\b|^export (?:async )?function load\b/m.test(source)
		? [{ name: `PAGE ${path}`, method: 'GET', path, accept } as const]
		: [];
	const [, body = ''] = source.split(/^export const actions\b/m);
	const end = /^\}\)?/m.exec(body)?.index ?? body.length;
	const names = [...body.slice(0, end).matchAll(ACTION)].map((match) => match[1]!);
	return [
		...pages,
		...names.map((action) => ({
			name: `POST ${path}?/${action}`,
			method: 'POST',
			path,
			action,
			accept: accept as 'text/html'
		}))
	];
}
