/**
 * The few sentences that Footnote itself adds around a deck's own words. They are in the deck's
 * language, not the interface's: an Arabic deck asks in Arabic wherever it is studied.
 */
export interface Wording {
	/** "Which of these is one of the full members of the CIS?" */
	pickMember: (label: string) => string;
	notMember: (label: string) => string;
	/** "Which of these goes under “Abstained”?" */
	pickGrouped: (group: string, label: string) => string;
	/** "Pick all that are among the full members of the CIS." */
	pickMembers: (label: string) => string;
	oddMember: (label: string) => string;
	isMember: (label: string) => string;
	pickAllGrouped: (group: string, label: string) => string;
	oddGrouped: (group: string, label: string) => string;
	/** Several things to be put where they belong. */
	sort: (label: string) => string;
	whoSaidWhat: string;
	whichTerms: string;
	whichMeanings: string;
	whatBelongs: string;
	whenWasWhat: string;
	whichOrder: string;
	whoSaid: (about: string) => string;
	completeWords: (speaker: string, about: string) => string;
	saidOtherwise: (speaker: string, text: string) => string;
	fillGap: string;
	/** Of a card of which one side is shown. */
	otherSide: string;
	/** Of a picture in which a place is marked, and of a name where its place is to be found. */
	whatIsHere: string;
	whereIs: (name: string) => string;
	whichTerm: string;
	whatMeans: (term: string) => string;
	whatMeansTerm: (term: string) => string;
	position: (n: number, label: string) => string;
	isPosition: (n: number) => string;
	/** A number with its unit: "more than 200,000 Russians". */
	quantity: (qualifier: Qualifier, amount: string) => string;
	/** A closing that says a list is not complete. */
	amongOthers: string;
	quoted: (text: string) => string;
}

export type Qualifier = 'exactly' | 'about' | 'more than' | 'at least' | 'less than';

/** English quotation marks within quotation marks. */
const nested = (text: string) =>
	text
		.replaceAll('“', '‘')
		.replaceAll('”', '’')
		.replace(/"([^"]*)"/g, '‘$1’');

const en: Wording = {
	pickMember: (label) => `Which of these is one of the ${label}?`,
	notMember: (label) => `Not one of the ${label}.`,
	pickGrouped: (group, label) => `Which of these goes under “${group}”? (${label})`,
	pickMembers: (label) => `Pick all that are among the ${label}.`,
	// No “not”: many a label has one of its own.
	oddMember: (label) => `All but one of these are among the ${label}. Which is the odd one out?`,
	isMember: (label) => `One of the ${label}.`,
	pickAllGrouped: (group, label) => `Pick all that go under “${group}”. (${label})`,
	oddGrouped: (group, label) =>
		`All but one of these go under “${group}”. Which is the odd one out? (${label})`,
	sort: (label) => `Sort these into their groups. (${label})`,
	whoSaidWhat: 'Who said what?',
	whichTerms: 'Match each meaning with its word.',
	whichMeanings: 'What does each of these words mean?',
	whatBelongs: 'Match what belongs together.',
	whenWasWhat: 'When did each of these happen?',
	whichOrder: 'In which order did these happen?',
	whoSaid: (about) => `Who said this ${/^about\b/i.test(about) ? about : `about ${about}`}?`,
	completeWords: (speaker, about) =>
		`Complete the words of ${speaker} ${/^about\b/i.test(about) ? about : `about ${about}`}.`,
	saidOtherwise: (speaker, text) => `The words of ${speaker} here are “${nested(text)}”.`,
	fillGap: 'What fills the gap?',
	otherSide: 'What is on the other side?',
	whatIsHere: 'What is marked in the picture?',
	whereIs: (name) => `Where in the picture is “${nested(name)}”?`,
	whichTerm: 'What is this called?',
	whatMeans: (term) => `What does “${term}” mean?`,
	whatMeansTerm: (term) => `That is the meaning of “${term}”.`,
	position: (n, label) => `Which is number ${n} of the ${label}?`,
	isPosition: (n) => `That is number ${n}.`,
	quantity: (qualifier, amount) => (qualifier === 'exactly' ? amount : `${qualifier} ${amount}`),
	amongOthers: 'among others',
	quoted: (text) => `“${nested(text)}”`
};

const wordings = new Map<string, Wording>([['en', en]]);

/** What a language is looked up by: "de-AT" is German. */
const languageOf = (lang: string) => lang.split('-')[0] ?? '';

/** Lets decks be asked in more languages than English: see `all-wordings.ts`, which all but studying begins with. */
export function addWordings(more: Readonly<Record<string, Wording>>): void {
	for (const [language, wording] of Object.entries(more)) wordings.set(language, wording);
}

/** The wording for a language tag; English where there is none yet. */
export const wordingFor = (lang: string): Wording => wordings.get(languageOf(lang)) ?? en;

/**
 * Fetches what words a deck of this language, where that is not here yet: a phone that studies English decks needs no
 * other. Where it does not come, English stands in for it.
 */
export async function wordingLoaded(lang: string): Promise<void> {
	if (!wordings.has(languageOf(lang))) await import('./all-wordings.ts').catch(() => undefined);
}
