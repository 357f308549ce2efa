import type { deck as english } from '#lib/ui/messages/en/deck.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { and, count } from './plural.ts';

/** One deck, read as a text with footnotes. */
export const deck: Translated<typeof english> = {
	study: 'Diesen Stapel lernen',
	plan: 'Prüfung planen',
	browse: 'Karten ansehen',
	test: 'Selbsttest',
	edit: 'Ändern',
	copy: 'Eigene Kopie machen',
	more: (n) => `${number(n)} weitere zeigen`,
	facts: (n) => count(n, 'Fakt', 'Fakten'),
	cards: (n) => count(n, 'Karte', 'Karten'),
	sourceCount: (n) => count(n, 'Quelle', 'Quellen'),
	entities: (n) => count(n, 'Name', 'Namen'),
	sources: 'Quellen',
	checkCopy: 'Mit meinem Exemplar vergleichen',
	checkFailed:
		'Was ihn vergleicht, war nicht zu holen. Geh einmal online und versuche es dann noch einmal.',
	sourceKinds: {
		article: 'Artikel',
		opinion: 'Meinung',
		record: 'Protokoll',
		treaty: 'Vertrag',
		book: 'Buch',
		web: 'Webseite',
		dataset: 'Datensatz'
	},
	evidence: ({ words, place, address }) =>
		[
			words > 0 && `${count(words, 'Fakt ist', 'Fakten sind')} am Wortlaut einer Quelle prüfbar`,
			place > 0 && `${count(place, 'Fakt', 'Fakten')} an einer genauen Stelle eines Dokuments`,
			address > 0 && `${count(address, 'Fakt', 'Fakten')} nur unter einer Adresse`
		]
			.filter(Boolean)
			.join(', ') + '.',
	evidenceKinds: {
		words: 'Am Wortlaut prüfbar',
		place: 'An der Stelle prüfbar',
		address: 'Nur eine Adresse'
	},
	sections: 'In diesem Stapel',
	rest: 'Andere Fakten',
	allFacts: 'Fakten',
	by: (authors) => `Von ${and(authors)}`,
	license: (name) => `Lizenz: ${name}`,
	factNumber: (n) => `Fakt ${number(n)}`,
	editFact: (n) => `Fakt ${number(n)} bearbeiten`,
	footnote: 'Fußnote',
	newer: {
		whole:
			'Für diesen Stapel braucht es ein neueres Footnote: Schließ die App und öffne sie online wieder.',
		title: 'Aus einer neueren Version',
		text: (n) =>
			`${n === 1 ? 'Dieser Fakt kann' : `Diese ${number(n)} Fakten können`} gefragt werden, sobald Footnote auf diesem Gerät aktualisiert ist: Schließ die App und öffne sie online wieder. Alles andere kannst du jetzt lernen.`
	},
	disputed: 'Umstritten',
	memory: {
		title: 'Wie gut du ihn kannst',
		new: 'Neu',
		learning: 'Im Lernen',
		known: 'Gekonnt'
	},
	notClosed: 'Es kann noch andere geben.',
	outside: 'Nicht dabei'
};
