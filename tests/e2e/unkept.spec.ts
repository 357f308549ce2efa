/**
 * Text that no database keeps, at every door of the server, on both databases: every route in the folder
 * of routes is sent it, so a new one is, too.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newAccount } from '../../src/lib/server/accounts/accounts.ts';
import { openSession } from '../../src/lib/server/accounts/sessions.ts';
import { newClass } from '../../src/lib/server/classes/classes.ts';
import { openDatabase, type Place } from '../../src/lib/server/database/database.ts';
import { startPostgres, type Postgres } from '../server/postgres.ts';
import { expect, test } from './fixtures.ts';
import { raw } from './raw.ts';
import { startApp, type RunningApp } from './server.ts';
import { serverRoutes, type ServerRoute } from './server-routes.ts';

const routes = serverRoutes();

/** Fields that some form or other has. */
const NAMES = [
	['name', 'nickname', 'password', 'word', 'code', 'next', 'proof', 'to', 'device', 'label'],
	['member', 'list', 'saved', 'title', 'deck', 'decks', 'text', 'credential', 'passkey', 'choice'],
	['opens', 'closes', 'starts', 'due', 'exam', 'minutes', 'questions', 'date', 'days', 'extra']
].flat();

const BOUNDARY = '----footnote';
const part = (name: string, value: string) =>
	`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** What is sent to a form: its kind, and its body. */
const FORMS: Record<string, { type: string; body: string }> = {
	'zeros, escaped': {
		type: 'application/x-www-form-urlencoded',
		body: NAMES.map((name) => `${name}=a%00b`).join('&')
	},
	'a zero in a name': { type: 'application/x-www-form-urlencoded', body: 'na%00me=a' },
	'zeros in parts': {
		type: `multipart/form-data; boundary=${BOUNDARY}`,
		body: `${NAMES.map((name) => part(name, 'a\0b')).join('')}--${BOUNDARY}--\r\n`
	},
	'parts that end too soon': {
		type: `multipart/form-data; boundary=${BOUNDARY}`,
		body: part('name', 'Ada').slice(0, -20)
	},
	'parts that never begin': {
		type: `multipart/form-data; boundary=${BOUNDARY}`,
		body: 'nothing of the kind'
	},
	'parts of unknown bounds': { type: 'multipart/form-data', body: part('name', 'Ada') }
};

const JSON_BODIES: Record<string, string> = {
	'a zero in a text': JSON.stringify(Object.fromEntries(NAMES.map((name) => [name, 'a\0b']))),
	'a zero in a name': '{"na\\u0000me":1}',
	'JSON that ends too soon': '{"name":"a'
};

for (const kind of ['SQLite', 'PostgreSQL'] as const)
	test.describe(`a server on ${kind}`, { tag: '@once' }, () => {
		let app: RunningApp;
		let dir: string;
		let postgres: Postgres | undefined;
		let cookie: string;
		let inClass: string;

		test.beforeEach(async () => {
			dir = await mkdtemp(join(tmpdir(), 'footnote-unkept-'));
			let place: Place = { kind: 'sqlite', dir };
			if (kind === 'PostgreSQL') {
				postgres = await startPostgres();
				test.skip(!postgres, 'skipped: PostgreSQL not found');
				place = { kind: 'postgres', url: `${postgres!.url}/postgres` };
			}
			app = await startApp({
				env: place.kind === 'sqlite' ? { DATA_DIR: dir } : { DATABASE_URL: place.url }
			});
			const db = await openDatabase(place);
			const now = Date.now();
			const { id: account } = await newAccount(db, 'teacher', now);
			cookie = `footnote=${await openSession(db, { account, label: 'Test', now })}`;
			inClass = (await newClass(db, { teacher: account, name: '7c', now })).id;
			await db.destroy();
		});
		test.afterEach(async () => {
			await app?.stop('SIGKILL');
			await postgres?.stop();
			postgres = undefined;
			await rm(dir, { recursive: true, force: true });
		});

		/** A route's address with something for each of its parameters. */
		const addressOf = ({ path, action }: ServerRoute, value: string) => {
			const filled = path
				.replace('[class]', inClass)
				.replaceAll(/\[+(?:\.\.\.)?\w+(?:=\w+)?\]+/g, value);
			return action === undefined ? filled : `${filled}?/${action}`;
		};

		async function ask(route: ServerRoute, path: string, type?: string, body?: string) {
			const headers: Record<string, string> = {
				host: new URL(app.url).host,
				origin: app.url,
				cookie,
				accept: route.accept
			};
			if (type) headers['content-type'] = type;
			if (body !== undefined) headers['content-length'] = String(Buffer.byteLength(body));
			const { status } = await raw(app.url, path, { method: route.method, headers, body });
			return status ?? 0;
		}

		test('refuses at every door what cannot be kept, and what is not whole', async () => {
			const failed: string[] = [];
			for (const route of routes) {
				const expectRefused = (what: string, status: number, allowed: readonly number[]) => {
					if (!allowed.includes(status)) failed.push(`${route.name}, ${what}: ${status}`);
				};
				// Whom it is not for may hear that first; a deletion without a body reads none.
				const refusals = [400, 401, 403, 404, 409, 429];
				if (route.action !== undefined)
					for (const [what, { type, body }] of Object.entries(FORMS))
						// What leads elsewhere before the form is read has not kept it.
						expectRefused(what, await ask(route, addressOf(route, 'x'), type, body), [
							...refusals,
							303
						]);
				else if (['POST', 'PUT', 'PATCH'].includes(route.method))
					for (const [what, body] of Object.entries(JSON_BODIES))
						expectRefused(what, await ask(route, addressOf(route, 'x'), 'application/json', body), [
							...refusals,
							200,
							204,
							303
						]);
				const path = addressOf(route, 'a%00b');
				const separator = path.includes('?') ? '&' : '?';
				for (const address of [path, `${addressOf(route, 'x')}${separator}q=a%00b`])
					if (address.includes('%00'))
						expectRefused(address, await ask(route, address), [400, 404]);
			}
			expect(failed).toEqual([]);
			expect(app.log()).not.toContain('"kind":"error"');
		});
	});
