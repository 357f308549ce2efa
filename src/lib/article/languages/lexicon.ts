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

const of = (...lists: (string | undefined)[]) => new Phrases(lists.filter(Boolean).join('|'));

function made(language: Language): Lexicon {
	return {
		language,
		common: of(language.common),
		said: of(language.said),
		anySaid: of(language.said, language.ofFew),
		participles: of(language.participles),
		auxiliaries: of(language.auxiliaries),
		according: of(language.according),
		accordingAfter: of(language.accordingAfter),
		pronouns: of(language.he, language.she, language.they),
		he: of(language.he),
		she: of(language.she),
		hisWords: of(language.hisWords),
		herWords: of(language.herWords),
		who: of(language.who),
		articles: of(language.articles),
		stops: of(language.boundaries),
		binding: of(language.binding),
		offices: of(language.offices),
		organisations: of(language.organisations),
		terms: of(language.terms),
		and: of(language.and),
		including: of(language.including),
		others: of(language.others),
		complete: of(language.complete),
		means: of(language.means),
		moreThan: of(language.moreThan),
		lessThan: of(language.lessThan),
		about: of(language.about),
		numbered: of(language.numbered),
		percent: of(language.percent)
	};
}
