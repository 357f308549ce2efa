/** The maps as phones get them. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mapNames, statesOfMap } from '#lib/deck/maps.ts';
import { contains, homeOf, isLarge, REACH, stateAt, zoomOf } from '#lib/ui/map/hit.ts';
import type { Box, MapGeometry, Point } from '#lib/deck/map-geometry.ts';
import { SIMFEROPOL } from './atlas.ts';
import { isInside } from './inside.ts';
import { nearAbroad, nearAbroadFlat } from './near-abroad.ts';
import { readPath } from './read-path.ts';
import { sizeOf, type Ring } from './rings.ts';
import { world, worldFlat } from './world.ts';

const maps = { 'near-abroad': nearAbroad(), world: world() };
const rings = Object.fromEntries(
	mapNames.map((name) => [
		name,
		new Map(
			Object.entries(maps[name].states).map(([iso, { d }]) => {
				const shape = readPath(d);
				return [iso, { shape, box: boxOf(shape.flat()) }];
			})
		)
	])
) as Record<keyof typeof maps, Map<string, { shape: Ring[]; box: Box }>>;

function boxOf(points: Ring): Box {
	const [left, top] = [0, 1].map((i) => Math.min(...points.map((point) => point[i] ?? 0)));
	return [left ?? 0, top ?? 0, ...sizeOf(points)];
}

/** The state whose shape a place is in, as the browser finds it. */
const shapeUnder = (name: keyof typeof maps, place: Point) =>
	[...rings[name]].find(
		([, { box, shape }]) => contains(box, place) && isInside(place, shape)
	)?.[0];

/** What a phone's map is wide, in CSS pixels, on a screen 360 px wide. */
const PHONE = 328;

const kilobytes = (map: MapGeometry) => gzipSync(JSON.stringify(map), { level: 9 }).length / 1000;

test('both are light: the region about 7 kB, the world under 30', () => {
	expect(kilobytes(maps['near-abroad'])).toBeLessThan(7.5);
	expect(kilobytes(maps.world)).toBeLessThan(30);
});

test.each(mapNames)('%s shows exactly its states, each drawn or a dot', (name) => {
	const { states } = maps[name];
	expect(new Set(Object.keys(states))).toEqual(statesOfMap[name]);
	for (const { d, at } of Object.values(states)) {
		expect(d).toMatch(/^(?:M-?\d+[ -]\d+l[-\d ]+z)*$/);
		expect(at.every(Number.isInteger)).toBe(true);
	}
});

/** The states that a deck speaks of. */
const isosOf = (deck: string) => {
	const { entities } = parse(readFileSync(`decks/${deck}.yaml`, 'utf8')) as {
		entities: Record<string, { iso?: string }>;
	};
	return Object.values(entities).flatMap(({ iso }) => iso ?? []);
};

test('the states of the decks are on the maps that their decks need', () => {
	expect(new Set(isosOf('world-votes-es-11-1'))).toEqual(statesOfMap.world);
	const afar = new Set(['CU', 'JP', 'RS', 'US']);
	for (const deck of ['near-abroad-2022', 'post-soviet-blocs'])
		for (const iso of isosOf(deck))
			if (!afar.has(iso)) expect([...statesOfMap['near-abroad']]).toContain(iso);
});

test.each([
	['near-abroad', nearAbroadFlat],
	['world', worldFlat]
] as const)('on the map of %s, Simferopol is in Ukraine and not in Russia', (name, flat) => {
	const simferopol = flat(SIMFEROPOL) ?? [0, 0];
	const rings = (iso: string) => readPath(maps[name].states[iso]?.d ?? '');
	expect(isInside(simferopol, rings('UA'))).toBe(true);
	expect(isInside(simferopol, rings('RU'))).toBe(false);
	expect(isInside(flat([55.75, 54.7]) ?? [0, 0], rings('RU')), 'Ufa').toBe(true);
});

describe('on a phone, the near abroad', () => {
	const map = maps['near-abroad'];
	const unit = map.size[0] / PHONE;
	const reach = REACH.touch * unit;
	/** What a touch on the picture means. */
	const touch = (at: Point, place: Point) => {
		return stateAt(map, { at, over: shapeUnder('near-abroad', place), reach });
	};
	/** Where a place of the map is in the picture, at `iso`'s home. */
	const inPicture = (iso: string, [x, y]: Point): Point => {
		const shape = map.states[iso];
		const home = shape && homeOf(map, shape);
		if (!home) return [x, y];
		const zoom = zoomOf(home);
		return [home.to[0] + (x - home.from[0]) * zoom, home.to[1] + (y - home.from[1]) * zoom];
	};

	const shapeOf = (iso: string) => {
		const shape = map.states[iso];
		if (!shape) throw new Error(`${iso} is missing`);
		const home = homeOf(map, shape);
		const zoom = home ? zoomOf(home) : 1;
		return { shape, zoom, panel: home?.to ?? map.main, large: isLarge(shape, reach / zoom) };
	};
	const isos = [...statesOfMap['near-abroad']];
	const small = isos.filter((iso) => !shapeOf(iso).large);

	test('some states are too small for a finger', () => {
		expect(small.toSorted()).toEqual([
			'AM',
			'BY',
			'EE',
			'KG',
			'MD',
			'MN',
			'TJ',
			'TM',
			'TR',
			'UA',
			'UZ'
		]);
	});

	test.each(small)('%s answers to 44 px around its centre', (iso) => {
		const { shape, zoom, panel } = shapeOf(iso);
		for (let turn = 0; turn < 24; turn++)
			for (const part of [0, 0.5, 0.99]) {
				const away = (part * reach) / zoom;
				const angle = (turn / 24) * 2 * Math.PI;
				const place: Point = [
					shape.at[0] + away * Math.cos(angle),
					shape.at[1] + away * Math.sin(angle)
				];
				const at = inPicture(iso, place);
				expect(contains(panel, at), `${turn}/24, ${part} is in the picture`).toBe(true);
				expect(touch(at, place), `${turn}/24, ${part}`).toBe(iso);
			}
	});

	test('each answers in as much room as a finger needs, neighbours or not', () => {
		const room = new Map(isos.map((iso) => [iso, 0]));
		const STEP = 3;
		for (const panel of [undefined, ...map.insets]) {
			const [left, top, width, height] = panel?.to ?? map.main;
			for (let x = left; x < left + width; x += STEP * unit)
				for (let y = top; y < top + height; y += STEP * unit) {
					const place: Point = panel
						? [
								panel.from[0] + (x - left) / zoomOf(panel),
								panel.from[1] + (y - top) / zoomOf(panel)
							]
						: [x, y];
					const iso = touch([x, y], place);
					const shape = map.states[iso ?? ''];
					if (iso && shape && homeOf(map, shape) === panel)
						room.set(iso, (room.get(iso) ?? 0) + STEP ** 2);
				}
		}
		const cramped = [...room].filter(([, area]) => area < 0.97 * Math.PI * REACH.touch ** 2);
		expect(cramped).toEqual([]);
	});

	test('Armenia, Georgia and Azerbaijan are told apart in the inset of the Caucasus', () => {
		for (const iso of ['AM', 'AZ', 'GE']) {
			const shape = map.states[iso];
			expect(shape && homeOf(map, shape)?.id).toBe('caucasus');
		}
	});
});

describe('on a phone, the world', () => {
	const map = maps.world;

	test.each([...statesOfMap.world])('%s answers when its centre is touched', (iso) => {
		const at = map.states[iso]?.at ?? [0, 0];
		const over = shapeUnder('world', at);
		for (const { box } of map.views)
			for (const reach of Object.values(REACH))
				expect(stateAt(map, { at, over, reach: (reach * box[2]) / PHONE })).toBe(iso);
	});

	test('every state but the largest is in sight in some part that is larger than the whole', () => {
		// Russia is in sight only in the whole, where nobody overlooks it.
		for (const [iso, { at }] of Object.entries(map.states)) {
			if (iso === 'RU') continue;
			const parts = map.views.slice(1).filter(({ box }) => contains(box, at));
			expect(parts.length, iso).toBeGreaterThan(0);
		}
	});
});
