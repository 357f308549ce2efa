/** A second PostgreSQL that has all that the first has acknowledged. */
import { join } from 'node:path';
import { Client } from 'pg';
import { newCluster, Postgres, run } from './postgres.ts';

/** Of the standby, as its primary knows it. */
const NAME = 'second';

/**
 * Copies the primary, lets the copy follow it, and from then on the primary acknowledges what both have.
 * Resolves when the standby has caught up.
 */
export async function startStandby(primary: Postgres): Promise<Postgres> {
	const { bin, port, settings } = primary.cluster;
	const cluster = await newCluster(bin, settings);
	const from = `host=127.0.0.1 port=${port} user=footnote application_name=${NAME}`;
	await run(
		join(bin, 'pg_basebackup'),
		['-D', join(cluster.dir, 'data'), '-R', '-X', 'stream', '-c', 'fast', '-d', from],
		{ ...cluster.user, cwd: cluster.dir }
	);
	const standby = new Postgres(cluster);
	await standby.start();
	await tell(primary, `alter system set synchronous_standby_names = '${NAME}'`);
	await tell(primary, 'select pg_reload_conf()');
	const following = `select 1 from pg_stat_replication where sync_state = 'sync' and state = 'streaming'`;
	while ((await tell(primary, following)) === 0) await new Promise((done) => setTimeout(done, 50));
	return standby;
}

/** Makes it the primary. */
export async function promote(standby: Postgres): Promise<void> {
	// It had the name of its own standby from the one before.
	await tell(standby, 'alter system reset synchronous_standby_names');
	await tell(standby, 'select pg_promote(true, 30)');
	await tell(standby, 'select pg_reload_conf()');
}

/** Says something to a server; how many rows it answers with. */
export async function tell({ url }: Pick<Postgres, 'url'>, statement: string): Promise<number> {
	const client = new Client({ connectionString: `${url}/postgres` });
	await client.connect();
	const { rowCount } = await client.query(statement);
	await client.end();
	return rowCount ?? 0;
}
