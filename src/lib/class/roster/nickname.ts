/** What a pupil is called in a class. Any script, any signs that can be seen; nothing that hides or misleads. */

/** Longer ones are refused, in characters. */
export const LONGEST_NICKNAME = 40;

/** More letters upon one another than any language has are a prank. */
const PILE = /(\p{M}{3})\p{M}+/gu;

/** What has no shape of its own: controls, zero-width signs, marks that turn the direction of writing. */
const UNSEEN =
	/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u00ad\u115f\u1160\u3164\uffa0]|\u034f|\p{Cf}/gu;

/** The two that shape letters and emoji, between what they join; elsewhere they are noise. */
const JOINER =
	/(?<=[\p{L}\p{M}\p{Extended_Pictographic}\ufe0f\p{EMod}])[\u200c\u200d](?=[\p{L}\p{Extended_Pictographic}])/gu;

/** Letters with a stroke or tail, which no rule of Unicode takes off, and those of Arabic and Persian keyboards. */
const LETTERS: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	ı: 'i',
	æ: 'ae',
	œ: 'oe',
	þ: 'th',
	ي: 'ی',
	ى: 'ی',
	ك: 'ک'
};

/** Something that can be seen and told from nothing. */
const SEEN = /[\p{L}\p{N}\p{Extended_Pictographic}\p{RI}]/u;

/**
 * The nickname that somebody typed, cleaned: without what cannot be seen, one space between words.
 * Undefined if nothing is left that could be read, or more than fits.
 */
export function nicknameFrom(typed: string, longest = LONGEST_NICKNAME): string | undefined {
	// Nobody's name; cleaning it would take its time.
	if (typed.length > 50 * longest) return undefined;
	const spaced = typed.normalize('NFC').replaceAll(/[\s\p{Zl}\p{Zp}]+/gu, ' ');
	const name = withoutUnseen(spaced).replaceAll(PILE, '$1').replaceAll(/ +/g, ' ').trim();
	return SEEN.test(name) && [...name].length <= longest ? name : undefined;
}

function withoutUnseen(text: string): string {
	const joins = new Set([...text.matchAll(JOINER)].map(({ index }) => index));
	return text.replaceAll(UNSEEN, (sign, at: number) => (joins.has(at) ? sign : ''));
}

/**
 * What two spellings of one nickname have in common: capitals, accents, spaces and punctuation do not
 * count, nor which keyboard it was typed on. `José M.` and `jose m` are one, so are `Işıl` and `isil`.
 */
export function nicknameKey(nickname: string): string {
	const plain = nickname
		.normalize('NFKD')
		// Accents of European letters only: elsewhere marks are vowels.
		.replaceAll(/[\u0300-\u036f]/g, '')
		// As capitals `ß` is two letters, however it was typed.
		.toUpperCase()
		.toLowerCase()
		.replaceAll(/[łøđðıæœþيىك]/g, (letter) => LETTERS[letter]!)
		.normalize('NFKC');
	return plain.replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '') || plain;
}
