import { describe, expect, it } from 'vitest';
import { isUnavailable } from './unavailable.ts';

const errorWith = (fields: object, message = 'no') => Object.assign(new Error(message), fields);

describe('isUnavailable', () => {
	it.each([
		[{ code: 'ECONNREFUSED' }],
		[{ code: '57P01' }],
		[{ code: '53300' }],
		[{ code: 'ERR_SQLITE_ERROR', errcode: 5 }],
		[{ code: 'ERR_SQLITE_ERROR', errcode: 13 }],
		// SQLITE_IOERR_FSYNC
		[{ code: 'ERR_SQLITE_ERROR', errcode: 1034 }]
	])('is true of %j', (fields) => expect(isUnavailable(errorWith(fields))).toBe(true));

	it('is true of a connection that ended in the middle', () =>
		expect(isUnavailable(new Error('Connection terminated unexpectedly'))).toBe(true));

	it.each([
		[{ code: '23505' }],
		[{ code: '42P01' }],
		[{ code: 'ERR_SQLITE_ERROR', errcode: 1 }],
		[{ code: 'ERR_SQLITE_ERROR', errcode: 787 }],
		[{}]
	])('is false of %j', (fields) => expect(isUnavailable(errorWith(fields))).toBe(false));

	it('is false of what is no error', () => expect(isUnavailable('ECONNREFUSED')).toBe(false));
});
