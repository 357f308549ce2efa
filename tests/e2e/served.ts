/** Browser tests as usual, and the same against a server on PostgreSQL, where that is installed. */
import { startPostgres } from '../server/postgres.ts';
import { test as usual } from './fixtures.ts';
import { startApp } from './server.ts';
import { useDatabase } from './test-database.ts';

export { expect } from './fixtures.ts';

interface Served {
	/** What the server runs on: a file, unless it is said otherwise. */
	database: 'SQLite' | 'PostgreSQL';
	/** Where it is, if it is not the usual one; `missing` where PostgreSQL is not installed. */
	served: string | undefined;
}

export const test = usual.extend<object, Served>({
	database: ['SQLite', { option: true, scope: 'worker' }],
	served: [
		async ({ database }, use) => {
			if (database === 'SQLite') return use(undefined);
			const postgres = await startPostgres();
			if (!postgres) return use('missing');
			const url = `${postgres.url}/postgres`;
			const app = await startApp({ env: { DATABASE_URL: url } });
			await useDatabase({ kind: 'postgres', url });
			await use(app.url);
			await useDatabase(undefined);
			await app.stop();
			await postgres.stop();
		},
		{ scope: 'worker', timeout: 60_000 }
	],
	baseURL: async ({ baseURL, served }, use) => {
		test.skip(served === 'missing', 'PostgreSQL is not installed.');
		await use(served ?? baseURL);
	}
});
