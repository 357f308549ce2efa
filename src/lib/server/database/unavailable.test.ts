import { describe, expect, it } from 'vitest';
import { isUnavailable, troubleOf } from './unavailable.ts';

const errorWith = (fields: object, message = 'no') => Object.assign(new Error(message), fields);
const sqlite = (errcode: number) => ({ code: 'ERR_SQLITE_ERROR', errcode });

describe('what keeps a database from answering', () => {
	it.each([
		[{ code: '23505' }],
		[{ code: '42P01' }],
		// A file of ours that is missing is no missing database.
		[{ code: 'ENOENT', syscall: 'open' }],
		[sqlite(1)],
		[sqlite(787)],
		[{}]
	])('is nothing to wait for with %j', (fields) =>
		expect(isUnavailable(errorWith(fields))).toBe(false)
	);

	it('is nothing that is no error', () => expect(isUnavailable('ECONNREFUSED')).toBe(false));

	it.each([
		['silent', { code: 'ECONNREFUSED' }],
		['silent', { code: 'EHOSTUNREACH' }],
		['silent', { code: 'ENOENT', syscall: 'connect' }],
		['silent', { code: '57P01' }],
		['silent', { code: '57P03' }],
		['silent', { code: '08P01' }],
		['silent', { code: '25P03' }],
		['busy', { code: '53300' }],
		['busy', { code: '55P03' }],
		['busy', { code: '57014' }],
		['busy', { code: '40P01' }],
		['full', { code: '53100' }],
		['full', { code: 'ENOSPC' }],
		['read-only', { code: '25006' }],
		['read-only', { code: 'EROFS' }],
		['broken', { code: '58030' }],
		['busy', sqlite(5)],
		// SQLITE_BUSY_SNAPSHOT
		['busy', sqlite(517)],
		['read-only', sqlite(8)],
		['full', sqlite(13)],
		// SQLITE_IOERR_SHMSIZE
		['full', sqlite(4874)],
		// SQLITE_IOERR_FSYNC
		['broken', sqlite(1034)],
		['broken', sqlite(14)]
	] as const)('is %s with %j', (trouble, fields) =>
		expect(troubleOf(errorWith(fields))).toBe(trouble)
	);

	it.each([
		'Connection terminated unexpectedly',
		'timeout exceeded when trying to connect',
		'Client has encountered a connection error and is not queryable',
		'Postgres connection has been discarded'
	])('is silence where the driver says "%s"', (words) =>
		expect(troubleOf(new Error(words))).toBe('silent')
	);

	it('shows through an error that was made of another', () =>
		expect(troubleOf(new Error('cannot be opened', { cause: errorWith(sqlite(13)) }))).toBe(
			'full'
		));
});
