/**
 * What of a typed name counts. Two texts with the same key are the same answer: case, diacritics,
 * punctuation, spaces, hidden characters and articles make no difference.
 */
import { normalise } from '#lib/deck/words/normalise.ts';

/** No name is longer; the rest of a pasted novel is not read. */
const LONGEST = 240;

/** Articles, and the word that "&" stands for. */
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
/** Languages that elide an article: in l'Ukraine the apostrophe parts words; elsewhere it is silent. */
const ELIDING = new Set(['fr', 'it']);

/** The first part of a language tag. */
export const tongue = (lang: string): string => lang.split('-', 1)[0] ?? '';

/** Whether a word is an article, which no name is told by. */
export const isArticle = (word: string, lang: string): boolean =>
	WORDS[tongue(lang)]?.articles.split(' ').includes(word) ?? false;

/** The words of a name that count; with accents where they tell words apart. */
export function wordsIn(text: string, lang: string, accents = false): string[] {
	const language = tongue(lang);
	const { articles = '', and = '&' } = WORDS[language] ?? {};
	const folded = accents ? accented : normalise;
	const line = folded(text.slice(0, LONGEST))
		.replaceAll("'", ELIDING.has(language) ? ' ' : '')
		// An initial is no article: A. Juncker.
		.replace(/(?<!\p{L}|\.)([aelo])\.(?=\s)/gu, '$1#')
		// U.S.A. is one word; the signs of C++ and C# tell them apart.
		.replace(/(\p{L})\./gu, '$1');
	const all = (line.match(/[\p{L}\p{M}\p{N}]+[+#]*|&/gu) ?? []).map((word) =>
		word === '&' ? and : language === 'en' ? oneSpelling(word) : word
	);
	const dropped = articles.split(' ');
	// Hepatitis A ends in no article.
	const kept = all.filter((word, at) => at === all.length - 1 || !dropped.includes(word));
	return kept.map((word) => arabic(word, language));
}

/** The key of a text in a language; empty only when the text has no letters or digits. */
export const keyOf = (text: string, lang: string, accents = false): string =>
	joined(wordsIn(text, lang, accents));

/** Words as a key: spaces do not count, except that 11 1 is not 111. */
export const joined = (words: readonly string[]): string =>
	words.reduce(
		(key, word) => (/\d$/.test(key) && /^\d/.test(word) ? `${key} ${word}` : key + word),
		''
	);

/** Keys of a deck's names, which come up as options and rivals in question after question. */
const known = new Map<string, string>();
const MOST_KNOWN = 4000;

/** The key of a name that stands in a deck: `keyOf`, remembered. */
export function nameKey(name: string, lang: string, accents = false): string {
	const asked = `${lang} ${accents ? '´' : ''}${name}`;
	let key = known.get(asked);
	if (key === undefined) {
		if (known.size >= MOST_KNOWN) known.clear();
		key = keyOf(name, lang, accents);
		known.set(asked, key);
	}
	return key;
}

/** What of a name tells it from its like, and is no matter of spelling: G20, World War II, hepatitis B. */
export const labelsOf = (text: string, lang: string): string =>
	wordsIn(text, lang)
		.filter((word) => /\d|^(?:[ivx]+|\p{L}\p{M}*)$/u.test(word))
		.map((word) => word.replace(/\D+(?=\d)|(\d)\D+/g, '$1'))
		.join(' ');

/** British and American spelling as one. */
const oneSpelling = (word: string) =>
	word
		.replace(/(?<=..)s(?=ations?$)|(?<=i)s(?=(?:ed|ing)$)/, 'z')
		.replace(/^((?:un)?fav|col|lab|hon|neighb|behavi|harb)our/, '$1or')
		.replace(/^((?:kilo|centi|milli)?met|cent|theat)re(?=s?$)/, '$1er')
		.replace(/^(defen|offen|licen)ce(?=s?$)/, '$1se')
		.replace(/^programme(?=s?$)/, 'program')
		.replace(/^((?:catal|dial|anal|monol|epil|prol))ogue(?=s?$)/, '$1og')
		.replace(/^((?:anal|paral|catal|electrol|hydrol))ys(?=e[ds]?$|ing$)/, '$1yz')
		.replace(/^((?:an|leuk|h|p|orthop|gyn))ae(?=[mdnrc])/, '$1e')
		.replace(/^oe(?=dema|strog|soph)/, 'e')
		.replace(/^sulph/, 'sulf')
		.replace(/^aluminum$/, 'aluminium')
		.replace(/^grey/, 'gray');

/**
 * One letter for those that the keyboards of Arabic, Persian and Urdu have instead of each other.
 * Arabic, besides, joins its article to the word.
 */
const arabic = (word: string, language: string) =>
	!/[\u0600-\u06ff]/.test(word)
		? word
		: (language === 'ar' ? word.replace(/^ال(?=..)/, '') : word)
				.replace(/[يىې]/g, 'ی')
				.replaceAll('ك', 'ک')
				.replace(/[ةہھەۃ]/g, 'ه');

/** As `normalise`, but accents stay. */
function accented(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[‘’‚‛′ʹʻʼ`´＇]/g, "'")
		.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
		.toLowerCase()
		.normalize('NFC');
}
