import { partsThere } from '#lib/own/parts-there.ts';
import type { PartsOf } from '#lib/own/fold.ts';

/** Bytes of all pictures and sounds that a deck says it has. */
export const bytesOfMedia = (parts: PartsOf): number =>
	partsThere(parts, 'medium').reduce((sum, { value }) => sum + (Number(value['bytes']) || 0), 0);
