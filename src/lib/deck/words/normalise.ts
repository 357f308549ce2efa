/** Letters that decompose into nothing simpler, though a keyboard may lack them. */
const FOLDED: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
	ς: 'σ',
	ـ: ''
};
const FOLDABLE = /[ßæœøłđðþıςـ]/g;

/** Accents, Hebrew points and Arabic vowel signs; not the vowels of Indic scripts, nor kana's marks. */
const DIACRITICS = new RegExp(
	'[' +
		'\\u0300-\\u036f\\u0483-\\u0487\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe20-\\ufe2f' +
		'\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7' +
		'\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed' +
		']',
	'g'
);
/** Soft hyphens, joiners, direction marks, byte order marks. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const SINGLE_QUOTES = /[‘’‚‛′‵ʹʻʼʽˈ`´‹›＇]/g;
const DOUBLE_QUOTES = /[“”„‟″‶«»＂]/g;
const DASHES = /[‐‑‒–—―⁃−﹘﹣－]/g;

/**
 * Text as it is compared: lower case without diacritics, straight quotes, plain hyphens, single
 * spaces. `normalise('  Qasym‑Jomart  TOQAEV ')` is `'qasym-jomart toqaev'`. Idempotent.
 */
export function normalise(text: string): string {
	if (text.length > LONGEST_KNOWN) return normalised(text);
	let result = known.get(text);
	if (result === undefined) {
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(text, (result = normalised(text)));
	}
	return result;
}

/** A deck's names come up for every card of it: of thousands, that is millions of times. */
const known = new Map<string, string>();
const MOST_KNOWN = 8000;
const LONGEST_KNOWN = 120;

/** What most texts have: nothing of it decomposes, and it has one kind of quote, dash and space but for these. */
const PLAIN = /^[\0-\x7f]*$/;

function normalised(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase().replaceAll('`', "'").replace(/\s+/g, ' ').trim();
	return text
		.replace(SINGLE_QUOTES, "'")
		.replace(DOUBLE_QUOTES, '"')
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replace(DIACRITICS, '')
		.replace(INVISIBLE, '')
		.replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter)
		.replace(SINGLE_QUOTES, "'")
		.replace(DOUBLE_QUOTES, '"')
		.replace(DASHES, '-')
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * The words of a text, as anchors hash them and excerpts are counted: letters and digits only, so
 * that quotes, hyphens and line breaks make no difference. `wordsOf('Putin’s “gun-shy” ally')` is
 * `['putins', 'gun', 'shy', 'ally']`.
 */
export function wordsOf(text: string): string[] {
	return (
		normalise(text)
			.replaceAll("'", '')
			.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
	);
}
