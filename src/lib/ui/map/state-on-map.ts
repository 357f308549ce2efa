import type { MapGeometry, StateShape } from '#lib/deck/map-geometry.ts';
import { homeOf } from './hit.ts';

/** What is said about a state on a map. */
export interface StateOnMap {
	/** Which group it belongs to, from 0: a colour and a pattern. */
	group?: number;
	picked?: boolean;
	/** How it was answered; `missed`: it should have been picked. */
	mark?: 'right' | 'wrong' | 'missed';
}

/** How many groups a map tells apart; further ones begin again. */
export const GROUPS = 5;

/**
 * Which look (a `group` on the map) each of some groups gets: the largest the quiet, solid one, the
 * others the patterned ones in their order.
 */
export function looksOf(counts: readonly number[]): number[] {
	const largest = counts.indexOf(Math.max(...counts));
	return counts.map((_, i) => (i === largest ? 0 : i < largest ? i + 1 : i));
}

export type Sign = 'picked' | 'right' | 'wrong' | 'missed';

export const signOf = ({ mark, picked }: StateOnMap): Sign | undefined =>
	mark ?? (picked ? 'picked' : undefined);

export interface ShownState {
	iso: string;
	shape: StateShape;
	state: StateOnMap | undefined;
	/** The id of the inset where it has its sign; undefined on the map itself. */
	home: string | undefined;
}

/** A map's states in the order to paint them: what has something around it comes over its neighbours. */
export function inPaintOrder(
	map: MapGeometry,
	states: Readonly<Record<string, StateOnMap>>
): ShownState[] {
	const rank = ({ state }: ShownState) => (state ? (signOf(state) ? 2 : 1) : 0);
	return Object.entries(map.states)
		.map(([iso, shape]) => ({ iso, shape, state: states[iso], home: homeOf(map, shape)?.id }))
		.toSorted((a, b) => rank(a) - rank(b));
}
