/** Whatever another release says, at whatever depth, is lost nowhere and takes nothing down. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BOUNDARIES, FACTS, MODELS, PEOPLE, RELEASES, SAME_RELEASE } from './boundaries.ts';

const NEW = 'of-the-future';

/** Each place in something, as a path. */
function* placesIn(
	value: unknown,
	path: readonly (string | number)[] = []
): Generator<typeof path> {
	yield path;
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value))
		yield* placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** The same with another thing in one place. */
function changed(
	value: unknown,
	path: readonly (string | number)[],
	to: (before: unknown) => unknown
): unknown {
	const [key, ...rest] = path;
	if (key === undefined) return to(value);
	const copy = (
		Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
	) as Record<string | number, unknown>;
	copy[key] = changed(copy[key], rest, to);
	return copy;
}

const at = (value: unknown, path: readonly (string | number)[]) =>
	path.reduce<unknown>((inner, key) => Object(inner)[key], value);
const isObject = (value: unknown) =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
/** Names stand for fields there: one more is no unknown field but one more thing. */
const isNames = (path: readonly (string | number)[]) =>
	['entities', 'sources', 'blanks', 'preferences'].includes(String(path.at(-1)));

const boundaries = Object.entries(BOUNDARIES);

describe.each(boundaries)('%s', (_, { sample, read, readOnly }) => {
	const places = [...placesIn(sample)];

	test('is read as this release writes it', async () => {
		expect(await read(sample)).toEqual(sample);
	});

	test('is read with a field more at any depth, which is not lost', async () => {
		for (const path of places) {
			if (!isObject(at(sample, path)) || isNames(path)) continue;
			const newer = changed(sample, path, (of) => ({ ...(of as object), [NEW]: { of: [1] } }));
			const kept = await read(newer);
			expect(kept, path.join('.')).toBeDefined();
			if (!readOnly) expect(kept, path.join('.')).toEqual(newer);
		}
	});

	test('with a value that is not known stops nothing, wherever it stands', async () => {
		for (const path of places)
			for (const value of [NEW, { [NEW]: true }, [NEW], null, -1e9])
				await expect(
					(async () => read(changed(sample, path, () => value)))(),
					path.join('.')
				).resolves.not.toThrow();
	});
});

test('every module with a schema says who writes what it reads', () => {
	const known = [...PEOPLE, ...MODELS, ...SAME_RELEASE, ...RELEASES];
	expect(new Set(known).size).toBe(known.length);
	const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(?:ts|svelte)$/.test(name) && !/\.(?:test|contract)\.ts$/.test(name))
		.filter((name) =>
			/\bz\s*\.(?:strictObject|object|looseObject|extend|interface)\(/.test(
				readFileSync(join('src', name), 'utf8')
			)
		)
		.filter((name) => !FACTS.test(name))
		.sort();
	expect(found.filter((name) => !known.includes(name))).toEqual([]);
	expect(known.filter((name) => !found.includes(name))).toEqual([]);
});
