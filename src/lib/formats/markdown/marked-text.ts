/** Markdown as other programs write it, with the marks that decks know. */
import type { Saying } from '#lib/deck/saying.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import type { Text } from '#lib/formats/html/rich.ts';
import { REASONS } from '#lib/formats/reasons.ts';

const PICTURE = /!\[([^\]\n]{0,500})\]\(([^)\n]{0,500})\)|!\[\[([^\]\n]{1,500})\]\]/g;
const WIKI = /\[\[(?:[^\]|\n]{1,300}\|)?([^\]|\n]{1,300})\]\]/g;
const ODD_LINK = /(?<!!)\[([^\]\n]{1,500})\]\((?!https:\/\/)[^)\n]{0,500}\)/g;
const SOUND = /\.(?:mp3|ogg|oga|wav|m4a|flac|opus|mp4|webm|mov)\b/i;

/**
 * Pictures and links that lead nowhere are their words; all else is as it was.
 *
 * @param put where pictures and sounds are; absent: it is read without them
 */
export function markedText(source: string, put?: PutMedium): Text {
	const lost = new Set<Saying>();
	const text = source
		.replace(PICTURE, (_, alt?: string, to?: string, name?: string) => {
			const made = put?.(to ?? name ?? '', { alt: alt ?? '' });
			if (typeof made === 'string') return ` ${made} `;
			lost.add(made ?? (SOUND.test(to ?? name ?? '') ? REASONS.sound : REASONS.picture));
			return alt ?? '';
		})
		.replace(WIKI, '$1')
		.replace(ODD_LINK, (_, words: string) => {
			lost.add(REASONS.link);
			return words;
		})
		.replace(/^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$\n?/gm, (row) => {
			if (row.includes('|')) lost.add(REASONS.table);
			return row.includes('|') ? '' : row;
		})
		.replace(/[ \t]+$/gm, '')
		.trim();
	return { text, changes: [...lost] };
}
