/**
 * What the rules must know of a language: words and marks, never code. Lists are words parted by `|`, as
 * they stand in a regular expression, in lower case; of English verbs `claim~` is claims and claimed.
 */
export interface Language {
	/** ISO 639-1. */
	code: string;
	/** Words that tell the language from others, and never are a name. */
	common: string;
	/** Verbs that stand beside direct speech: "said". */
	said: string;
	/** Verbs of which a few words may be somebody's: "described … as". */
	ofFew: string;
	/** Participles whose subject is that of the sentence: "adding". */
	participles: string;
	/** What stands between a subject and its verb. */
	auxiliaries: string;
	/** "According to", before a name. */
	according: string;
	/** The same after a name. */
	accordingAfter?: string;
	/** Pronouns of those who speak, by what they tell: he, she, anybody. */
	he: string;
	she: string;
	they: string;
	/** Words that tell of a person that they are meant by `he` or by `she`, near their name. */
	hisWords: string;
	herWords: string;
	/** "who", after a name. */
	who: string;
	articles: string;
	/** Words at which a noun phrase ends. */
	boundaries: string;
	/** Words that bind a further part to a noun phrase: "of". */
	binding: string;
	/** Words of an office or a title, before a name. */
	offices: string;
	/** Words that only organisations have in their name. */
	organisations: string;
	/** Words before marks that hold no speech: "the phrase". */
	terms: string;
	and: string;
	/** What says that a list is not complete, before and after it. */
	including: string;
	others: string;
	/** What says that it is: "consists of". */
	complete: string;
	/** Number words, and what they are worth. */
	numbers: Readonly<Record<string, number>>;
	scales: Readonly<Record<string, number>>;
	/** "more than", and which way it points. */
	moreThan: string;
	lessThan: string;
	about: string;
	/** Words after which figures are no amount: "section". */
	numbered: string;
	percent: string;
	/** The sign before decimals. */
	decimal: '.' | ',';
	/** Locales whose names of months are used. */
	months: readonly string[];
	/** What may stand between a day, a month and a year. */
	dateJoint: string;
	/** Days and years by when the article appeared: -1 is yesterday, or last year. */
	daysAgo: Readonly<Record<string, number>>;
	yearsAgo: Readonly<Record<string, number>>;
	/** "Is a", after a term and before what kind of thing it is. */
	isA?: string;
	/** Verbs of definitions, after a term. */
	means: string;
	/** Whether a verb may follow speech without a comma. */
	bareVerb?: true;
	/** Pronouns that are written to a verb before them: "a-t-il". */
	clitics?: string;
	/** Whether all nouns have capitals, so that one word alone is no name. */
	capitalNouns?: true;
	/** Whether names have no capitals. */
	noCapitals?: true;
}
