/** Before the unit tests: a PostgreSQL server for the suites that run on both databases. */
import type { TestProject } from 'vitest/node';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Its address; undefined where PostgreSQL is not installed. */
		postgres: string | undefined;
	}
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = await startPostgres();
	if (!server) console.log('skipped: PostgreSQL not found (the server is tested on SQLite only)');
	project.provide('postgres', server?.url);
	return async () => server?.stop();
}
