import { geoContains } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { statesOfMap } from '#lib/deck/maps.ts';
import { shapesOfStates, SIMFEROPOL } from './atlas.ts';

const { states, rest } = shapesOfStates(0);
const holders = (place: [longitude: number, latitude: number]) =>
	[...states].filter(([, land]) => geoContains(land, place)).map(([iso]) => iso);

describe('Crimea', () => {
	test('is part of Ukraine, and of Ukraine alone', () => {
		expect(holders(SIMFEROPOL)).toEqual(['UA']);
		const sevastopol: [number, number] = [33.6, 44.6];
		expect(holders(sevastopol)).toEqual(['UA']);
	});
	test('takes nothing else from Russia', () => {
		expect(holders([38.97, 45.04]), 'Krasnodar').toEqual(['RU']);
		expect(holders([20.6, 54.7]), 'Kaliningrad').toEqual(['RU']);
		expect(holders([142.7, 47]), 'Sakhalin').toEqual(['RU']);
	});
});

test('every member of the United Nations has land, but for Tuvalu, which the atlas leaves out', () => {
	const missing = [...statesOfMap.world].filter((iso) => !states.has(iso));
	expect(missing).toEqual(['TV']);
});

test('two lands with one code are one state', () => {
	expect(holders([149.1, -35.3]), 'Canberra').toEqual(['AU']);
});

test('Greenland is Danish; land without a member of its own is nobody’s', () => {
	expect(holders([-42, 72])).toEqual(['DK']);
	const pristina: [number, number] = [21.1, 42.6];
	expect(holders(pristina)).toEqual([]);
	expect(geoContains(rest, pristina)).toBe(true);
});
