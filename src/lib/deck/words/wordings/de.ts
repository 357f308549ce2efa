import type { Qualifier, Wording } from '#lib/deck/words/wording.ts';

const qualifiers: Record<Qualifier, string> = {
	exactly: '',
	about: 'etwa ',
	'more than': 'mehr als ',
	'at least': 'mindestens ',
	'less than': 'weniger als '
};

/** Quotation marks within quotation marks. */
const nested = (text: string) => text.replaceAll('„', '‚').replaceAll('“', '‘');

/** What a deck puts in stands by itself: which case it would need, nobody can know. */
export const de: Wording = {
	pickMember: (label) => `Was davon gehört dazu? (${label})`,
	notMember: (label) => `Das gehört nicht dazu: ${label}.`,
	pickGrouped: (group, label) => `Was davon gehört zu „${group}“? (${label})`,
	pickMembers: (label) => `Wähle alles, was dazugehört. (${label})`,
	oddMember: (label) => `Alle bis auf eines gehören dazu. Welches fällt heraus? (${label})`,
	isMember: (label) => `Das gehört dazu: ${label}.`,
	pickAllGrouped: (group, label) => `Wähle alles, was zu „${group}“ gehört. (${label})`,
	oddGrouped: (group, label) =>
		`Alle bis auf eines gehören zu „${group}“. Welches fällt heraus? (${label})`,
	sort: (label) => `Ordne jedes seiner Gruppe zu. (${label})`,
	whoSaidWhat: 'Wer hat was gesagt?',
	whichTerms: 'Ordne jeder Bedeutung ihr Wort zu.',
	whichMeanings: 'Was bedeutet jedes dieser Wörter?',
	whatBelongs: 'Was gehört zusammen?',
	whenWasWhat: 'Wann ist was geschehen?',
	whichOrder: 'In welcher Reihenfolge ist das geschehen?',
	whoSaid: (about) => `Wer hat das gesagt? (Es geht um: ${about})`,
	completeWords: (speaker, about) => `Ergänze die Worte: ${speaker}. (Es geht um: ${about})`,
	saidOtherwise: (speaker, text) => `Die Worte lauten hier: „${nested(text)}“ (${speaker}).`,
	fillGap: 'Was fehlt in der Lücke?',
	otherSide: 'Was steht auf der anderen Seite?',
	whatIsHere: 'Was ist im Bild markiert?',
	whereIs: (name) => `Wo im Bild ist „${nested(name)}“?`,
	whichTerm: 'Wie heißt das?',
	whatMeans: (term) => `Was bedeutet „${term}“?`,
	whatMeansTerm: (term) => `Das ist die Bedeutung von „${term}“.`,
	position: (n, label) => `Was steht an Stelle ${n}? (${label})`,
	isPosition: (n) => `Das steht an Stelle ${n}.`,
	quantity: (qualifier, amount) => `${qualifiers[qualifier]}${amount}`,
	amongOthers: 'und andere',
	quoted: (text) => `„${nested(text)}“`
};
