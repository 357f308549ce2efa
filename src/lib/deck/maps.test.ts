import { describe, expect, test } from 'vitest';
import { mapFor, mapNames, statesOfMap } from './maps.ts';

describe('the map for some states', () => {
	test('is the near abroad where it shows them all', () => {
		expect(mapFor(['AM', 'GE', 'AZ'])).toBe('near-abroad');
		expect(mapFor(new Set(['RU']))).toBe('near-abroad');
	});
	test('is the world where only that shows them all', () => {
		expect(mapFor(['AM', 'US'])).toBe('world');
	});
	test('is none where a state is on no map, or there is no state', () => {
		expect(mapFor(['AM', 'XK'])).toBeUndefined();
		expect(mapFor([])).toBeUndefined();
	});
});

test('there are 193 members of the United Nations', () => {
	expect(statesOfMap.world.size).toBe(193);
});

test('every map shows states by two capital letters', () => {
	for (const name of mapNames)
		for (const iso of statesOfMap[name]) expect(iso).toMatch(/^[A-Z]{2}$/);
});
