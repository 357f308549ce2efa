import { markOf } from '#lib/deck/kinds/picture/mark.ts';
import { withLabels } from '#lib/deck/media/region-marks.ts';
import type { FactOf } from '#lib/deck/schema.ts';

/** The picture of a fact with its regions numbered in their order, and nothing hidden. */
export const labelled = ({ picture, regions }: FactOf<'picture'>): string =>
	withLabels(picture, new Map(regions.map((one, i) => [markOf(one), String(i + 1)])));
