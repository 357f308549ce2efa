/**
 * What compose.yaml starts, but for the containers: the built server with the settings that it gets there, on
 * PostgreSQL, behind Caddy with the Caddyfile that ships. Where both are installed.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { caddyPorts, hasCaddy, startCaddy, type Caddy } from '../server/caddy.ts';
import { startPostgres, type Postgres } from '../server/postgres.ts';
import { raw } from './raw.ts';
import { openSchool, PASSWORD, type School } from './school.ts';
import { Visitor } from './visitor.ts';

test.skip(!hasCaddy(), 'Caddy is not installed.');
test.describe.configure({ mode: 'serial' });

/** What the server is told there, in the words of a test. */
function toldBy(compose: string, database: string, origin: string): Record<string, string> {
	const { services } = parse(compose) as {
		services: { footnote: { environment: Record<string, string> } };
	};
	const { DATABASE_URL, ORIGIN, ...rest } = services.footnote.environment;
	expect(DATABASE_URL).toMatch(/^postgres:\/\/footnote:.*@database:5432\/footnote$/);
	expect(ORIGIN).toMatch(/^https:\/\/\$\{FOOTNOTE_HOST/);
	const plain = Object.entries(rest).map(([name, value]) => [name, value.replace(/\$\{.*\}/, '')]);
	return { ...Object.fromEntries(plain), DATABASE_URL: database, ORIGIN: origin };
}

let postgres: Postgres | undefined;
let school: School | undefined;
let caddy: Caddy | undefined;

test.beforeAll(async () => {
	test.setTimeout(120_000);
	postgres = await startPostgres();
	test.skip(!postgres, 'PostgreSQL is not installed.');
	const ports = await caddyPorts();
	const database = `${postgres!.url}/postgres`;
	const origin = `https://localhost:${ports.https}`;
	school = await openSchool(
		toldBy(readFileSync('compose.yaml', 'utf8'), database, origin),
		database
	);
	caddy = await startCaddy(Number(new URL(school.app.url).port), ports);
});

test.afterAll(async () => {
	await caddy?.stop();
	await school?.close();
	await postgres?.stop();
});

const visitor = () => new Visitor(caddy!.url, { ca: caddy!.ca });

test('plain http leads to https, and https asks to be stayed with', async () => {
	const plain = await raw(caddy!.plain, '/', { headers: { host: 'localhost' } });
	expect(plain.status).toBe(308);
	expect(plain.headers.location).toMatch(/^https:\/\/localhost/);
	const page = await visitor().get('/');
	expect(page.status).toBe(200);
	expect(page.headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
});

test('a teacher signs in by a form without scripts, with a cookie that only https sends', async () => {
	const ada = visitor();
	const form = { name: school!.ada.name, password: PASSWORD };
	const reply = await ada.post('/teach/sign-in?/password', form);
	expect([reply.status, reply.headers.location]).toEqual([303, '/teach']);
	expect(reply.headers['set-cookie']![0]).toMatch(/^__Host-footnote=.*Secure/);
	const page = await ada.get(`/teach/${school!.ada.inClass}`);
	expect(page.status).toBe(200);
	expect(page.body).toContain('Adas-Klasse-7c');
	const elsewhere = { origin: 'https://evil.example' };
	expect((await ada.post('/teach?/create', { name: 'x' }, elsewhere)).status).toBe(403);
});

test('whoever guesses is told from others by their address, and cannot say that it is another', async () => {
	const seen = new Set<number | undefined>();
	// Forty at once are let pass from one address.
	for (let n = 0; n < 200 && !seen.has(429); n++) {
		const headers = { accept: 'application/json', 'x-forwarded-for': `10.0.${n}.1` };
		seen.add((await visitor().get('/join/AAAA-AAAA', headers)).status);
	}
	expect(seen).toContain(429);
});

test('an app that is kept and installed asks for nothing that is not there', async () => {
	const asked = ['/manifest.webmanifest', '/service-worker.js', '/api/decks', '/study'];
	for (const path of asked) expect([path, (await visitor().get(path)).status]).toEqual([path, 200]);
});
