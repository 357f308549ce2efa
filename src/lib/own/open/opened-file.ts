/** A file of anybody's: a deck of ours, or what another program has written, whatever it is called. */
import type { Saying } from '#lib/deck/saying.ts';
import { Enclosures, type Admit } from '#lib/formats/media/enclosures.ts';
import { READERS } from '#lib/formats/known/readers.ts';
import { recognised } from '#lib/formats/known/recognise.ts';
import type { Naming } from '#lib/formats/reading.ts';
import { BROKEN } from '#lib/formats/reasons.ts';
import { comingDeck, type Coming } from './coming.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { isMeant, opened, type Opened } from './opened.ts';

/** So much of a file is looked at. */
const HEAD = 2000;

/**
 * The same with its pictures and sounds: those that its texts show are looked at one after the other, before the texts are read
 * with them.
 */
export async function openedWithMedia(
	bytes: Uint8Array,
	naming: Naming,
	admit: Admit
): Promise<Opened> {
	const enclosures = new Enclosures(naming.say);
	const first = openedFile(bytes, { ...naming, enclosures });
	if (!enclosures.any) return first;
	await enclosures.look(admit);
	const found = openedFile(bytes, { ...naming, enclosures });
	const media = found.kind === 'deck' ? enclosures.keptIn(found.deck.facts) : [];
	return media.length > 0 ? { ...(found as Coming & { kind: 'deck' }), media } : found;
}

/** Never throws, whatever is in the file. */
export function openedFile(bytes: Uint8Array, naming: Naming): Opened {
	const own = opened(bytes, naming.file);
	if (own.kind === 'deck' || own.kind === 'backup' || own.kind === 'empty') return own;
	if (own.kind === 'mistakes' && isMeant(textOf(bytes.subarray(0, HEAD)))) return own;
	const format = recognised(bytes);
	// Whatever is no file of anything else may be a list: that is for whoever knows lists to say.
	if (!format || (format === 'list' && own.kind !== 'list' && own.kind !== 'large')) return own;
	const { deck, ...found } = READERS[format](bytes, naming);
	const coming = deck && comingDeck(deck);
	if (coming) return { ...coming, found };
	if (own.kind === 'list' && !naming.choices) return own;
	return { kind: 'unfound', refused: found.refused, changes: found.changes, why: whyOf(found) };
}

/** What is wrong with the whole of it, where that is known. */
function whyOf({ refused }: { refused: readonly { why: Saying }[] }): Saying {
	const known: readonly Saying[] = Object.values(BROKEN);
	return refused.find(({ why }) => known.includes(why))?.why ?? BROKEN.nothing;
}
