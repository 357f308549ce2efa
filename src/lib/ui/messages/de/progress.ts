import type { progress as english } from '#lib/ui/messages/en/progress.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number, outOfHundred } from './numbers.ts';
import { count } from './plural.ts';

/** What is remembered, what is coming, what was done. */
export const progress: Translated<typeof english> = {
	title: 'Verlauf',
	description:
		'Was du von jedem Stapel noch weißt, was in den nächsten Wochen fällig wird, und an welchen Tagen du gelernt hast.',
	receiving: 'Dein Verlauf kommt noch vom Server. Was unten steht, füllt sich von selbst.',
	needsDevice: 'Was du lernst, steht nur auf deinem Gerät. Um es zu zeigen, braucht es JavaScript.',
	empty: {
		title: 'Noch nichts zu zeigen',
		text: 'Nach dem ersten Lernen steht hier, was du noch weißt, was kommt, und an welchen Tagen du gelernt hast.',
		action: 'Stapel wählen'
	},
	summary: {
		number: (n) => number(n),
		known: (n) => (n === 1 ? 'Karte gekonnt' : 'Karten gekonnt'),
		reviews: (n) => (n === 1 ? 'Wiederholung' : 'Wiederholungen'),
		days: (n) => (n === 1 ? 'Lerntag' : 'Lerntage')
	},
	memory: {
		title: 'Gewusst, nach Stapel',
		recall: (percent) =>
			`Jetzt gefragt, wüsstest du etwa ${outOfHundred(percent)} von dem, was du begonnen hast.`,
		recallHelp:
			'Gekonnte Karten hast du an einem späteren Tag als dem ersten noch gewusst, und sie halten eine Woche oder länger. Die im Lernen wurden gefragt und brauchen noch eine Nacht oder einen zweiten Versuch.'
	},
	forecast: {
		title: 'Was fällig wird',
		caption: (total, days) =>
			`${count(total, 'Karte', 'Karten')} in ${days === 1 ? 'dem nächsten Tag' : `den nächsten ${number(days)} Tagen`}, nach jetzigem Stand.`,
		day: 'Tag',
		due: 'Fällige Karten',
		today: 'Heute',
		tomorrow: 'Morgen'
	},
	calendar: {
		title: 'Deine Lerntage',
		caption: (total, days) =>
			`${count(total, 'Wiederholung', 'Wiederholungen')} an ${count(days, 'Tag', 'Tagen')}.`,
		day: 'Tag',
		reviews: 'Wiederholungen'
	},
	fitted: (answers) =>
		`Die Vorhersagen wurden deinem Gedächtnis angepasst, nach ${count(answers, 'Antwort', 'Antworten')}.`,
	fittedSettings: 'In den Einstellungen ändern',
	checked: {
		same: (cards) => `Mit ts-fsrs verglichen: ${count(cards, 'Karte', 'Karten')}, keine weicht ab.`,
		differ: (n, cards) =>
			`Mit ts-fsrs verglichen: ${number(n)} von ${count(cards, 'Karte', 'Karten')} ${n === 1 ? 'weicht' : 'weichen'} ab`,
		differHelp:
			'Footnote erwartet von deinem Gedächtnis etwas anderes als das Vorbild. Deine Antworten sind sicher. Speichere den Bericht und schicke ihn an die Leute, die diese Seite betreiben.',
		save: 'Bericht speichern'
	},
	asTable: 'Als Tabelle',
	table: 'Tabelle'
};
