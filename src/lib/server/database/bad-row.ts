/** What is told of rows that cannot be read: once each, so that whoever runs the server can look. */
import { createHash } from 'node:crypto';
import type * as z from 'zod/mini';
import { readBody, type StoredBody } from '#lib/releases/stored-body.ts';
import { log } from '#lib/server/http/request-log.ts';
import type { Tables } from './tables.ts';

/** More than these are not kept in mind: they are told again. */
const REMEMBERED = 10_000;

const told = new Set<string>();

/** Names a row in the log by its table and key. */
export function badRow(table: keyof Tables, key: readonly (string | number)[]): void {
	const row = `${table} ${key.join(' ')}`;
	const mark = createHash('sha256').update(row).digest('base64');
	if (told.has(mark)) return;
	if (told.size >= REMEMBERED) told.clear();
	told.add(mark);
	log('bad-row', { table, key });
}

/**
 * What a column of JSON holds (see bodies.ts), with what another release says in it besides; undefined, and
 * named in the log, where it cannot be read here.
 */
export function storedJson<S extends z.ZodMiniType>(
	json: string,
	body: StoredBody<S>,
	[table, ...key]: readonly [keyof Tables, ...(string | number)[]]
): z.infer<S> | undefined {
	const read = readBody(body, jsonIn(json));
	if (read.as === 'read') return read.body;
	badRow(table, key);
	return undefined;
}

/**
 * As `storedJson`, of what we have made ourselves and nobody else could have: it is large, and only looked at
 * as far as it takes to tell it from something else.
 */
export function storedOwn<T>(
	json: string,
	[table, ...key]: readonly [keyof Tables, ...(string | number)[]],
	looksRight: (value: object) => boolean = () => true
): T | undefined {
	const value = jsonIn(json);
	if (value !== null && typeof value === 'object' && looksRight(value)) return value as T;
	badRow(table, key);
	return undefined;
}

/** Undefined for what is no JSON. */
export function jsonIn(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}
