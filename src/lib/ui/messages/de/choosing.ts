import type { choosing as english } from '#lib/ui/messages/en/choosing.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';

export const choosing: Translated<typeof english> = {
	table: 'Spalten, Sprachen, Richtungen',
	columns: 'Was jede Spalte ist',
	column: (n) => `Spalte ${number(n)}`,
	role: {
		front: 'Vorn',
		back: 'Hinten',
		note: 'Notiz',
		tags: 'Schlagwörter',
		deck: 'Abschnitt',
		id: 'Weggelassen'
	},
	heading: 'Die erste Zeile ist eine Überschrift',
	sides: 'Wie gefragt wird',
	noCard: 'So hat keine Zeile zwei Seiten. Wähl für vorn oder hinten eine andere Spalte.',
	decks: (taken, all) =>
		taken === all ? `Alle ${number(all)} Stapel` : `${number(taken)} von ${number(all)} Stapeln`,
	whichDecks: 'Stapel, die übernommen werden',
	allDecks: 'Alle',
	noDeck: 'Wähl mindestens einen Stapel.',
	firstCard: 'Die erste Karte:',
	pasted: 'Eingefügter Text',
	asLines: 'Als Zeilen einer Liste nehmen'
};
