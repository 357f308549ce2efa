import type { search as english } from '#lib/ui/messages/en/search.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

/** A search across all decks. */
export const search: Translated<typeof english> = {
	title: 'Alle Stapel durchsuchen',
	description: 'Findet Karten nach einem Wort oder Namen in allen Stapeln, und die gemerkten.',
	field: 'Alle Stapel durchsuchen',
	go: 'Suchen',
	hint: 'Gib ein Wort oder einen Namen ein, oder wähle, was gezeigt wird: zum Beispiel deine gemerkten Karten.',
	found: (n) => `${count(n, 'Karte', 'Karten')} gefunden`,
	reading: 'Die Stapel werden durchgesehen …',
	missing: (decks) =>
		decks === 1
			? 'Ein Stapel ist noch nicht auf diesem Gerät. Geh online, um auch ihn zu durchsuchen.'
			: `${number(decks)} Stapel sind noch nicht auf diesem Gerät. Geh online, um auch sie zu durchsuchen.`,
	none: {
		title: 'Keine solche Karte',
		searched: (query) => `In keinem Stapel steht „${query}“.`,
		filtered: 'Zurzeit ist keine Karte so.'
	},
	again: 'Etwas anderes suchen',
	needsDevice:
		'Alle Stapel zu durchsuchen braucht JavaScript. Ohne es hat jeder Stapel unter „Karten durchblättern“ eine eigene Suche.'
};
