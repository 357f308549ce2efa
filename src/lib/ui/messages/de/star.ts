import type { star as english } from '#lib/ui/messages/en/star.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** What can be done with a card that was answered. */
export const star: Translated<typeof english> = {
	name: (cards) => (cards === 1 ? 'Karte merken' : 'Karten merken'),
	given: 'Gemerkt. Du findest sie unter „Alle Stapel durchsuchen“.',
	taken: 'Nicht mehr gemerkt.',
	listen: 'Anhören',
	edit: 'Karte ändern',
	report: 'Fehler melden',
	meant: {
		this: (name) => `Das meinte ich: „${name}“ zählt als richtig`,
		taught: (name) =>
			`Richtig. Ab jetzt ist „${name}“ für dich richtig. Auf der Seite der Karte kannst du es zurücknehmen.`,
		other: (name) =>
			`„${name}“ ist hier der Name von etwas anderem, oder kein Name. Für diese Antwort kann es nicht stehen.`
	}
};
