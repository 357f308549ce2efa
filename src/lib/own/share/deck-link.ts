/**
 * A whole deck in an address, behind its `#`: whoever opens it has the deck, and no server is told anything.
 * Packed by deflate, in letters that messengers leave alone.
 */
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { inflated } from '#lib/formats/zip/inflate.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

/** Longer addresses are cut by some messengers and mail programs. In characters. */
export const LONGEST_PART = 8_000;
/** What a part of so many characters may unpack to, bytes: repeated words pack well, a list by hand not so well. */
const MOST_BYTES = 200_000;
/** Unpacked at a time: little, as little may come of it. */
const PORTION = 1024;
/** Says that what follows is a deck, packed in this way. */
const MARK = 'deck=1.';

/** What stands behind the `#`; undefined where the deck is too large for it. */
export function linkPart(deck: unknown): string | undefined {
	const packed = deflateSync(strToU8(JSON.stringify(deck)), { level: 9 });
	const part = MARK + toBase64url(packed);
	return part.length <= LONGEST_PART ? part : undefined;
}

/** Why there is no deck in an address. */
export type NoDeck =
	/** There is nothing in it that says it is a deck. */
	| 'none'
	/** A deck of a newer release, packed in another way. */
	| 'newer'
	/** Cut off or changed on its way, or never whole. */
	| 'broken';

/** What an address brings, unread: it may be anything that somebody made up. */
export function deckInLink(hash: string): { json: unknown } | { no: NoDeck } {
	const part = hash.replace(/^#/, '');
	if (!part.startsWith('deck=')) return { no: 'none' };
	if (!part.startsWith(MARK)) return { no: /^deck=\d+\./.test(part) ? 'newer' : 'broken' };
	if (part.length > LONGEST_PART) return { no: 'broken' };
	const packed = fromBase64url(part.slice(MARK.length));
	const bytes = packed && inflated(packed, MOST_BYTES, PORTION);
	if (!bytes || bytes === 'large') return { no: 'broken' };
	try {
		return { json: JSON.parse(strFromU8(bytes)) };
	} catch {
		return { no: 'broken' };
	}
}
