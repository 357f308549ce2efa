/** Every version that a stored body ever had is read as it was written then, and comes to what it is now. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { MIGRATIONS } from '#lib/device/storage/database.ts';
import { latestVersion, readBody, versionOf, type StoredBody } from '#lib/releases/stored-body.ts';
import { BODIES } from '#lib/server/database/bodies.ts';
import { RELEASED } from './messages.ts';

const FOLDER = 'tests/fixtures/bodies';
const names = Object.keys(BODIES) as (keyof typeof BODIES)[];

describe.each(names)('%s', (name) => {
	const body = BODIES[name] as StoredBody<z.ZodMiniType>;
	const versions = Array.from({ length: latestVersion(body) }, (_, i) => i + 1);

	test.each(versions)('version %i', (version) => {
		const written: unknown = JSON.parse(
			readFileSync(join(FOLDER, `${name}.${version}.json`), 'utf8')
		);
		expect(versionOf(written)).toBe(version);
		const read = readBody(body, written);
		expect(read.as).toBe('read');
		// What is not changed by a step stays to the letter.
		if (version === latestVersion(body)) expect(read).toEqual({ as: 'read', body: written });
	});
});

test('no fixture is of a body that there is not', () => {
	const known = names.flatMap((name) =>
		Array.from({ length: latestVersion(BODIES[name]) }, (_, i) => `${name}.${i + 1}.json`)
	);
	expect(readdirSync(FOLDER).sort()).toEqual(known.sort());
});

test('a browser’s database of every release is of a version that there is a way on from', () => {
	for (const release of readdirSync(RELEASED)) {
		const { version } = JSON.parse(
			readFileSync(new URL(`${release}/indexeddb.json`, RELEASED), 'utf8')
		) as { version: number };
		expect(version).toBeGreaterThan(0);
		expect(version).toBeLessThanOrEqual(MIGRATIONS.length);
	}
});
