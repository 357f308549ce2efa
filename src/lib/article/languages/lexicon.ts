import type { Language } from './language.ts';
import { Phrases } from './phrases.ts';

/** A language's lists, ready to be looked up. */
export interface Lexicon {
	language: Language;
	common: Phrases;
	said: Phrases;
	/** Any verb by which words are somebody's. */
	anySaid: Phrases;
	participles: Phrases;
	auxiliaries: Phrases;
	according: Phrases;
	accordingAfter: Phrases;
	pronouns: Phrases;
	he: Phrases;
	she: Phrases;
	hisWords: Phrases;
	herWords: Phrases;
	who: Phrases;
	articles: Phrases;
	/** Where a noun phrase ends, read forwards. */
	stops: Phrases;
	binding: Phrases;
	offices: Phrases;
	organisations: Phrases;
	terms: Phrases;
	and: Phrases;
	including: Phrases;
	others: Phrases;
	complete: Phrases;
	isA: Phrases;
	means: Phrases;
	moreThan: Phrases;
	lessThan: Phrases;
	about: Phrases;
	numbered: Phrases;
	percent: Phrases;
}

const known = new Map<string, Lexicon>();

/** The lists of a language; made once. */
export function lexiconOf(language: Language): Lexicon {
	let lexicon = known.get(language.code);
	if (!lexicon) known.set(language.code, (lexicon = made(language)));
	return lexicon;
}

/** “claim~” is claims and claimed. */
const of = (...lists: (string | undefined)[]) =>
	new Phrases(
		lists
			.filter(Boolean)
			.join('|')
			.replace(/(\w+?)(e?)~/g, '$1$2s|$1ed')
	);

/** The lists of a language that are looked up as they stand. */
const LISTS = [
	'common',
	'said',
	'participles',
	'auxiliaries',
	'according',
	'accordingAfter',
	'he',
	'she',
	'hisWords',
	'herWords',
	'who',
	'articles',
	'binding',
	'offices',
	'organisations',
	'terms',
	'and',
	'including',
	'others',
	'complete',
	'isA',
	'means',
	'moreThan',
	'lessThan',
	'about',
	'numbered',
	'percent'
] as const;

function made(language: Language): Lexicon {
	const lists = Object.fromEntries(LISTS.map((list) => [list, of(language[list])]));
	return {
		language,
		...(lists as Record<(typeof LISTS)[number], Phrases>),
		anySaid: of(language.said, language.ofFew),
		pronouns: of(language.he, language.she, language.they),
		stops: of(language.boundaries)
	};
}
