import { FARTHEST } from '#lib/memory/day.ts';
import { isText, isWhole } from '#lib/memory/log/rules.ts';
import { isEditedDeck } from '#lib/deck/own-id.ts';
import { loosened } from '#lib/releases/loosened.ts';
import { Edit, type PartEdit } from './edit.ts';

const Loose = loosened(Edit);

/** Whether this release understands an entry of a log of edits: one of a newer release is kept, and has no effect. */
export const isReadable = (entry: Edit): boolean =>
	isPlain(entry) || Loose.safeParse(entry).success;

const NAME = /^[0-9a-z]{8,32}$/;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const OF = { source: 1, entity: 1, section: 1, fact: 1, place: 1, medium: 1 } satisfies Record<
	Exclude<PartEdit['part']['of'], 'head'>,
	1
>;

/**
 * Whether it is an edit by the rules of its schema told by hand: a long deck is opened entry by entry, and nearly all
 * are such. What is not is for the schema to say.
 */
function isPlain(entry: Edit): boolean {
	if (entry.kind !== 'edit') return false;
	const { device, seq, at, offset, deck, part, batch } = entry;
	return (
		typeof device === 'string' &&
		NAME.test(device) &&
		isWhole(seq, 1, 1e12) &&
		isWhole(at, -FARTHEST, FARTHEST) &&
		isWhole(offset, -24 * 60, 24 * 60) &&
		typeof deck === 'string' &&
		isEditedDeck(deck) &&
		isPart(part) &&
		(batch === undefined || (typeof batch === 'string' && NAME.test(batch)))
	);
}

function isPart(part: PartEdit['part']): boolean {
	if (typeof part !== 'object' || part === null) return false;
	if (part.of === 'head') return true;
	return Object.hasOwn(OF, part.of) && isText(part.id, 64) && ID.test(part.id);
}
