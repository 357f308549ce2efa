/** A file that somebody opens, known by what is in it, whatever it is called. */
import { binary } from '#lib/deck/file/other-binaries.ts';
import { otherText } from '#lib/deck/file/other-texts.ts';
import { parseDeckBytes } from '#lib/deck/file/parse.ts';
import { refuse } from '#lib/deck/file/yaml-guard.ts';
import { readYaml } from '#lib/deck/file/yaml-tree.ts';
import type { Problem } from '#lib/deck/problem.ts';
import type { Saying } from '#lib/deck/saying.ts';
import { isZip } from '#lib/formats/zip/read-zip.ts';
import { deckTextIn } from '#lib/own/share/footnote-file.ts';
import { comingDeck, type Coming, type Found } from './coming.ts';
import { listIn } from './list-in.ts';
import { textOf } from '#lib/formats/text/text-of.ts';

export type Opened =
	| Coming
	/** Something else, and what it is: "an Anki package"; whether it may be an article. */
	| { kind: 'other'; what: Saying; prose?: true }
	/** Meant as a deck, and broken. */
	| { kind: 'mistakes'; problems: readonly Problem[] }
	/** Another program's, and nothing to learn could be read out of it: each record, and why. */
	| ({ kind: 'unfound'; why: Saying } & Pick<Found, 'refused' | 'changes'>)
	/** All that somebody ever answered: that is brought in under Settings. */
	| { kind: 'backup' }
	| { kind: 'empty' }
	| { kind: 'large' };

/** No list and no deck is larger, bytes. */
const MOST_BYTES = 5_000_000;

/**
 * @param name as the file is called: what a list is called that has no name
 */
export function opened(bytes: Uint8Array, name: string): Opened {
	const title = name.replace(/\.[^.]*$/, '').slice(0, 120);
	if (isZip(bytes)) {
		const packed = deckTextIn(bytes);
		if (packed !== undefined) return deckOr(packed, () => mistakesIn(packed, name));
	}
	const other = binary(bytes);
	if (other) return { kind: 'other', what: other.what, ...(other.prose && { prose: other.prose }) };
	if (bytes.length > MOST_BYTES) return { kind: 'large' };
	const text = textOf(bytes);
	if (text.trim() === '') return { kind: 'empty' };
	if (isBackup(text)) return { kind: 'backup' };
	const stranger = otherText(text);
	if (!stranger && looksLikeDeck(text)) return deckOr(text, () => mistakesIn(text, name));
	const list = stranger && !stranger.list ? undefined : listIn(text, title);
	// What is no deck at all is told its first mistakes: its whole may be made up to keep a phone busy.
	return (
		list ??
		(stranger
			? { kind: 'other', what: stranger.what }
			: mistakesIn(isMeant(text) ? text : text.slice(0, STRANGE), name))
	);
}

/** So much of what is no deck is looked at for mistakes. */
const STRANGE = 20_000;

/** A deck as whoever writes one begins it; a file that looks like that and is broken is told its mistakes. */
const MEANT = /^\s*["{]*format["']?\s*:\s*\d/m;
export const isMeant = (text: string): boolean => MEANT.test(text.slice(0, 2000));

/** Keys that a deck begins with; in a list of words one of them may stand before a colon, hardly two. */
const KEYS = /^["']?(?:format|facts|sources|entities|license|authors|summary)["']?\s*:/gm;

const looksLikeDeck = (text: string): boolean =>
	/^\s*[[{]\s*["'\w]/.test(text) || (text.match(KEYS)?.length ?? 0) > 1;

function deckOr(text: string, otherwise: () => Opened): Opened {
	if (refuse(text).length > 0) return otherwise();
	const { value, syntax } = readYaml(text);
	const deck = syntax.length === 0 ? comingDeck(value) : undefined;
	return deck ?? otherwise();
}

function mistakesIn(text: string, name: string): Opened {
	const parsed = parseDeckBytes(new TextEncoder().encode(text), name);
	return { kind: 'mistakes', problems: parsed.ok ? [] : parsed.problems };
}

function isBackup(text: string): boolean {
	if (!/^\s*\{/.test(text)) return false;
	try {
		const { app, entries } = JSON.parse(text) as Record<string, unknown>;
		return app === 'footnote' && Array.isArray(entries);
	} catch {
		return false;
	}
}
