import type { keys as english } from '#lib/ui/messages/en/keys.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** What the keyboard does while studying. */
export const keys: Translated<typeof english> = {
	title: 'Tastatur',
	close: 'Schließen',
	list: [
		['Leertaste oder Enter', 'Antwort zeigen, weiter'],
		['1 bis 9', 'Antwort wählen; 1 bis 4 bewerten: Nochmal, Schwer, Gut, Leicht'],
		['Z', 'rückgängig'],
		['?', 'diese Liste']
	]
};
