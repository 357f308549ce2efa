import type { decks as english } from '#lib/ui/messages/en/decks.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

/** The list of decks. */
export const decks: Translated<typeof english> = {
	title: 'Stapel',
	description: 'Alle Stapel, mit Quellen, Fakten und dem, was du davon noch weißt.',
	intro: 'Jeder Stapel ist eine Sammlung von Fakten, und jeder Fakt zeigt, woher er kommt.',
	facts: (n) => count(n, 'Fakt', 'Fakten'),
	cards: (n) => count(n, 'Karte', 'Karten'),
	learnt: (n, of) => `${number(n)} von ${number(of)} gekonnt`,
	untouched: 'Nicht begonnen',
	own: 'Deiner',
	followed: 'Gefolgt',
	add: 'Stapel hinzufügen',
	empty: {
		title: 'Keine Stapel hier',
		text: 'Sie gehören zur App und werden beim ersten Besuch geholt. Geh einmal online, dann lade neu.'
	}
};
