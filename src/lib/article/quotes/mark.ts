/** Single quotation marks: of which kind they are, and whether one opens, closes or is an apostrophe. */
import type { Block } from '#lib/article/read/source.ts';

export type Family = 'double' | 'single' | 'angle' | 'small-angle' | 'corner';

export const FAMILY: Readonly<Record<string, Family>> = {
	'"': 'double',
	'“': 'double',
	'”': 'double',
	'„': 'double',
	'‟': 'double',
	'＂': 'double',
	"'": 'single',
	'‘': 'single',
	'’': 'single',
	'‚': 'single',
	'‛': 'single',
	'«': 'angle',
	'»': 'angle',
	'‹': 'small-angle',
	'›': 'small-angle',
	'「': 'corner',
	'」': 'corner',
	'『': 'corner',
	'』': 'corner'
};
const OPENS = new Set('“„‟‘‚‛«‹「『');
const CLOSES = new Set('”’»›」』');
const MARK = /["“”„‟＂'‘’‚‛«»‹›「」『』]/g;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const SPACE = /\s/u;
const BEFORE_OPENING = /[\s([{—–\-/:¿¡،]/u;

interface Mark {
	at: number;
	family: Family;
	opens: boolean;
	closes: boolean;
	/** Also an apostrophe: "the lawyers’ demands". */
	doubtful: boolean;
}

export function marksIn(text: string, { start, end }: Block): Mark[] {
	const found: Mark[] = [];
	for (const match of text.slice(start, end).matchAll(MARK)) {
		const at = start + match.index;
		const [sign] = match;
		const family = FAMILY[sign]!;
		const prev = at > start ? text.charAt(at - 1) : ' ';
		const next = at + 1 < end ? text.charAt(at + 1) : ' ';
		const before = found.at(-1);
		const touching = before?.at === at - 1 ? before : undefined;
		if (family === 'single' && LETTER.test(prev) && LETTER.test(next)) continue;
		const spaced = family === 'angle';
		let opens =
			(BEFORE_OPENING.test(prev) || (touching?.opens ?? false)) && (!SPACE.test(next) || spaced);
		let closes =
			(!SPACE.test(prev) || spaced) && !LETTER.test(next) && !(touching?.opens && !touching.closes);
		if (OPENS.has(sign) && opens) closes = false;
		if (CLOSES.has(sign) && closes) opens = false;
		if (!opens && !closes) {
			// Blanks on both sides, or none: the mark itself says it.
			opens = OPENS.has(sign) && SPACE.test(prev);
			closes = CLOSES.has(sign) || (sign === '"' && SPACE.test(next));
		}
		if (
			family === 'single' &&
			opens &&
			/\p{N}/u.test(next) &&
			/\d0s/.test(text.slice(at + 1, at + 4))
		)
			continue;
		const doubtful =
			family === 'single' &&
			closes &&
			/s/i.test(prev) &&
			/^ ?\p{Ll}/u.test(text.slice(at + 1, at + 3));
		found.push({ at, family, opens, closes, doubtful });
	}
	return found;
}

interface Later {
	/** What the next single mark surely does. */
	next: 'opens' | 'closes' | undefined;
	/** Whether any further one may close. */
	closes: boolean;
}

/** For each mark, what single ones come after it. */
export function laterSingles(marks: readonly Mark[]): Later[] {
	const later: Later[] = [];
	let next: Later['next'];
	let closes = false;
	for (let i = marks.length - 1; i >= 0; i--) {
		later[i] = { next, closes };
		const mark = marks[i]!;
		if (mark.family !== 'single') continue;
		if (mark.closes) closes = true;
		if (mark.closes && !mark.doubtful) next = 'closes';
		else if (mark.opens) next = 'opens';
	}
	return later;
}
