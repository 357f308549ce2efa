/** A connection to PostgreSQL that is dropped when it is of no use any more, so that the pool makes another. */
import type { Client, ClientBase } from 'pg';
import type { Limits } from './postgres-limits.ts';

/** PostgreSQL's code for writing where one may only read: a primary that has become a standby. */
const READ_ONLY = '25006';

type Ask = (text: string, values?: unknown[]) => Promise<unknown>;

/**
 * Sees to it that a connection on which no answer comes in time is ended (a cut network, a moved address:
 * nobody would tell us for a quarter of an hour), and one to a database that takes nothing. An error while
 * it is used ends nothing else: whoever uses it is told by the statement that fails.
 */
export function watch(
	client: ClientBase,
	{ answer, deletion }: Pick<Limits, 'answer' | 'deletion'>
): void {
	client.on('error', () => {});
	const end = (why: Error) => void (client as Client).connection.stream.destroy(why);
	const ask = client.query.bind(client) as Ask;
	const asked: Ask = async (text, values) => {
		const limit = /^\s*delete\b/i.test(text) ? deletion : answer;
		const timer = setTimeout(
			() => end(new Error(`The database fell silent: no answer in ${limit} ms.`)),
			limit
		);
		try {
			return await ask(text, values);
		} catch (error) {
			if ((error as { code?: string }).code === READ_ONLY) end(error as Error);
			throw error;
		} finally {
			clearTimeout(timer);
		}
	};
	client.query = asked as ClientBase['query'];
}
