import type { Qualifier, Wording } from '#lib/deck/words/wording.ts';

const qualifiers: Record<Qualifier, string> = {
	exactly: '',
	about: 'environ ',
	'more than': 'plus de ',
	'at least': 'au moins ',
	'less than': 'moins de '
};

/** Quotation marks within quotation marks. */
const nested = (text: string) => text.replaceAll(/«\s*/g, '“').replaceAll(/\s*»/g, '”');
/** With the no-break spaces that French sets. */
const quoted = (text: string) => `«\u00a0${text}\u00a0»`;

/** What a deck puts in stands by itself: neither its gender nor its article can be known. */
export const fr: Wording = {
	pickMember: (label) => `Lequel de ces éléments en fait partie\u00a0? (${label})`,
	notMember: (label) => `N’en fait pas partie\u00a0: ${label}.`,
	pickGrouped: (group, label) =>
		`Lequel de ces éléments va sous ${quoted(group)}\u00a0? (${label})`,
	pickMembers: (label) => `Choisis tout ce qui en fait partie. (${label})`,
	oddMember: (label) => `Tous en font partie, sauf un. Lequel est l’intrus\u00a0? (${label})`,
	isMember: (label) => `En fait partie\u00a0: ${label}.`,
	pickAllGrouped: (group, label) => `Choisis tout ce qui va sous ${quoted(group)}. (${label})`,
	oddGrouped: (group, label) =>
		`Tous vont sous ${quoted(group)}, sauf un. Lequel est l’intrus\u00a0? (${label})`,
	sort: (label) => `Range chacun dans son groupe. (${label})`,
	whoSaidWhat: 'Qui a dit quoi\u00a0?',
	whichTerms: 'Associe chaque sens à son mot.',
	whichMeanings: 'Que signifie chacun de ces mots\u00a0?',
	whatBelongs: 'Qu’est-ce qui va ensemble\u00a0?',
	whenWasWhat: 'Quand chacun de ces faits a-t-il eu lieu\u00a0?',
	whichOrder: 'Dans quel ordre cela s’est-il passé\u00a0?',
	whoSaid: (about) => `Qui a dit cela\u00a0? (Sujet\u00a0: ${about})`,
	completeWords: (speaker, about) =>
		`Complète ces paroles\u00a0: ${speaker}. (Sujet\u00a0: ${about})`,
	saidOtherwise: (speaker, text) => `Les paroles sont ici ${quoted(nested(text))} (${speaker}).`,
	fillGap: 'Que manque-t-il\u00a0?',
	otherSide: 'Qu’y a-t-il de l’autre côté\u00a0?',
	whatIsHere: 'Qu’est-ce qui est marqué sur l’image\u00a0?',
	whereIs: (name) => `Où se trouve «\u00a0${name}\u00a0» sur l’image\u00a0?`,
	whichTerm: 'Comment cela s’appelle-t-il\u00a0?',
	whatMeans: (term) => `Que signifie ${quoted(term)}\u00a0?`,
	whatMeansTerm: (term) => `C’est le sens de ${quoted(term)}.`,
	position: (n, label) => `Qu’y a-t-il à la place n°\u00a0${n}\u00a0? (${label})`,
	isPosition: (n) => `C’est la place n°\u00a0${n}.`,
	quantity: (qualifier, amount) => `${qualifiers[qualifier]}${amount}`,
	amongOthers: 'entre autres',
	quoted: (text) => quoted(nested(text))
};
