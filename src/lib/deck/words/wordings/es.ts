import type { Qualifier, Wording } from '#lib/deck/words/wording.ts';

const qualifiers: Record<Qualifier, string> = {
	exactly: '',
	about: 'unos ',
	'more than': 'más de ',
	'at least': 'al menos ',
	'less than': 'menos de '
};

/** Quotation marks within quotation marks. */
const nested = (text: string) => text.replaceAll('«', '“').replaceAll('»', '”');

/** What a deck puts in stands by itself: neither its gender nor its article can be known. */
export const es: Wording = {
	pickMember: (label) => `¿Cuál de estos pertenece? (${label})`,
	notMember: (label) => `No pertenece: ${label}.`,
	pickGrouped: (group, label) => `¿Cuál de estos va en «${group}»? (${label})`,
	pickMembers: (label) => `Elige todo lo que pertenece. (${label})`,
	oddMember: (label) => `Todos pertenecen menos uno. ¿Cuál es el intruso? (${label})`,
	isMember: (label) => `Pertenece: ${label}.`,
	pickAllGrouped: (group, label) => `Elige todo lo que va en «${group}». (${label})`,
	oddGrouped: (group, label) =>
		`Todos van en «${group}» menos uno. ¿Cuál es el intruso? (${label})`,
	sort: (label) => `Pon cada uno en su grupo. (${label})`,
	whoSaidWhat: '¿Quién dijo qué?',
	whichTerms: 'Une cada significado con su palabra.',
	whichMeanings: '¿Qué significa cada una de estas palabras?',
	whatBelongs: '¿Qué va con qué?',
	whenWasWhat: '¿Cuándo ocurrió cada uno de estos hechos?',
	whichOrder: '¿En qué orden ocurrió esto?',
	whoSaid: (about) => `¿Quién dijo esto? (Tema: ${about})`,
	completeWords: (speaker, about) => `Completa estas palabras: ${speaker}. (Tema: ${about})`,
	saidOtherwise: (speaker, text) => `Las palabras son aquí «${nested(text)}» (${speaker}).`,
	fillGap: '¿Qué falta en el hueco?',
	otherSide: '¿Qué hay en la otra cara?',
	whatIsHere: '¿Qué está marcado en la imagen?',
	whereIs: (name) => `¿Dónde está «${name}» en la imagen?`,
	whichTerm: '¿Cómo se llama esto?',
	whatMeans: (term) => `¿Qué significa «${term}»?`,
	whatMeansTerm: (term) => `Ese es el significado de «${term}».`,
	position: (n, label) => `¿Cuál es el número ${n}? (${label})`,
	isPosition: (n) => `Ese es el número ${n}.`,
	quantity: (qualifier, amount) => `${qualifiers[qualifier]}${amount}`,
	amongOthers: 'entre otros',
	quoted: (text) => `«${nested(text)}»`
};
