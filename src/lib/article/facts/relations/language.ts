/** What the rules of relations must know of a language: words and forms, never code. */
export interface Relations {
	/** "and", between the last two of several names. */
	and: string;
	/** Words within a name that have no capital, parted by `|`. */
	link: string;
	/** The article that belongs to a name, with the blank after it; nothing where names have none. */
	article: string;
	/** What goes on after the main part of a sentence, parted by `|`. */
	goesOn: string;
	/** When something was, with the blank before it. */
	when: string;
	/** First words of what is no name: pronouns, articles, common nouns. */
	noName: string;
	/**
	 * How it is said, with `{of:…}` and `{answer:…}` as a name, a place, people, or persons with two names at least, `{when}` where
	 * a day may stand and `{aside}` for what stands between commas; and how it is asked, of what stands `{before}` the name, too.
	 */
	forms: readonly (readonly [said: string, asked: string])[];
}
