/**
 * What of a typed name counts. Two texts with the same key are the same answer: case, diacritics,
 * punctuation, spaces, hidden characters and articles make no difference.
 */

/** No name is longer; the rest of a pasted novel is not read. */
const LONGEST = 240;

/** Articles and, last, the word that "&" stands for. */
const WORDS: Record<string, { articles: string; and: string }> = {
	en: { articles: 'the a an', and: 'and' },
	de: { articles: 'der die das den dem des ein eine einen einem einer eines', and: 'und' },
	fr: { articles: 'le la les l un une des', and: 'et' },
	es: { articles: 'el la los las un una unos unas', and: 'y' },
	it: { articles: 'il lo la i gli le l un uno una', and: 'e' },
	pt: { articles: 'o a os as um uma', and: 'e' },
	nl: { articles: 'de het een', and: 'en' },
	sv: { articles: 'en ett', and: 'och' }
};

/** Letters that Unicode does not take apart but keyboards without them write otherwise. */
const LETTERS: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ə: 'a',
	ى: 'ي',
	ة: 'ه'
};

/** Accents, Hebrew points, Arabic vowel signs and the line that stretches a word; not Indic vowels. */
const MARKS =
	/[\u{300}-\u{36f}\u{591}-\u{5bd}\u{5bf}\u{5c1}\u{5c2}\u{5c4}\u{5c5}\u{640}\u{64b}-\u{65f}\u{670}]/gu;

/** The first part of a language tag. */
export const tongue = (lang: string): string => lang.split('-', 1)[0] ?? '';

/** Lower-case words without marks, at most `LONGEST` characters' worth. */
export function wordsOf(text: string): string[] {
	const plain = text
		.slice(0, LONGEST)
		.normalize('NFKD')
		.toLowerCase()
		.replace(MARKS, '')
		.normalize('NFC')
		.replace(/\p{Cf}/gu, '')
		.replace(/[ßæœøłđðþıəىة]/g, (letter) => LETTERS[letter] ?? letter);
	return plain.match(/[\p{L}\p{M}\p{N}]+|&/gu) ?? [];
}

/** The key of a text in a language; empty only when the text has no letters or digits. */
export function keyOf(text: string, lang: string): string {
	const { articles, and } = WORDS[tongue(lang)] ?? { articles: '', and: '&' };
	// Where an article can be elided (l'Ukraine) an apostrophe parts words; elsewhere it is silent.
	const elided = articles.includes(' l ') ? text : text.replace(/['’ʼʻ`]/g, '');
	const all = wordsOf(elided).map((word) => (word === '&' ? and : word));
	const dropped = new Set(articles.split(' '));
	const kept = all.filter((word) => !dropped.has(word));
	// Arabic joins its article to the word.
	const bare = tongue(lang) === 'ar' ? kept.map((word) => word.replace(/^ال(?=..)/, '')) : kept;
	// Spaces do not count, except that 11 1 is not 111.
	return (bare.length > 0 ? bare : all).reduce(
		(key, word) => (/\d$/.test(key) && /^\d/.test(word) ? `${key} ${word}` : key + word),
		''
	);
}
