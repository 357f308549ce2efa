/** What a deck says of its pictures and sounds. */
import { Medium } from '#lib/deck/schema/media.ts';
import { valueOf, type PartsOf } from '#lib/own/fold.ts';
import { partsThere } from '#lib/own/parts-there.ts';
import { loosened } from '#lib/releases/loosened.ts';

const Loose = loosened(Medium);

/** Bytes of all pictures and sounds that a deck says it has. */
export const bytesOfMedia = (parts: PartsOf): number =>
	partsThere(parts, 'medium').reduce((sum, { value }) => sum + (Number(value['bytes']) || 0), 0);

/** What a deck says of one of them; undefined where it says nothing, or nothing that is understood here. */
export function mediumIn(parts: PartsOf, name: string): Medium | undefined {
	const history = parts.get(`medium ${name}`);
	return history && Loose.safeParse(valueOf(history)).data;
}
