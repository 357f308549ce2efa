import { test } from '@playwright/test';
import { startPostgres, type Postgres } from '../server/postgres.ts';
import { openSchool, type School } from './school.ts';

/**
 * Runs attacks on a school with a server process of its own, once on SQLite and once on PostgreSQL; where
 * that is not installed, this half is skipped. Each test begins as if nobody had guessed before.
 *
 * @param use is given the school before its tests run
 * @param env further settings of the server
 */
export function eachSchool(
	use: (school: School) => void,
	suite: () => void,
	env: NodeJS.ProcessEnv = {}
): void {
	for (const kind of ['SQLite', 'PostgreSQL'] as const)
		test.describe(`on ${kind}`, { tag: '@once' }, () => {
			test.describe.configure({ mode: 'serial', timeout: 120_000 });
			let postgres: Postgres | undefined;
			let school: School;
			test.beforeAll(async () => {
				if (kind === 'PostgreSQL') postgres = await startPostgres();
				test.skip(kind === 'PostgreSQL' && !postgres, 'PostgreSQL is not installed.');
				school = await openSchool(env, postgres && `${postgres.url}/postgres`);
				use(school);
			});
			test.afterAll(async () => {
				await school?.close();
				await postgres?.stop();
			});
			test.beforeEach(() => school.db.deleteFrom('attempt').execute());
			suite();
		});
}
