import type { app as english } from '#lib/ui/messages/en/app.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** The frame around every page. */
export const app: Translated<typeof english> = {
	name: 'Footnote',
	description:
		'Quiz und Lernkarten, bei denen jede Karte ihre Quelle zeigt: wer es sagt, wer es berichtet, mit welchem Stand. Geht auch offline, ohne Konto.',
	skip: 'Zum Inhalt',
	title: (page) => `${page} · Footnote`,
	nav: {
		label: 'Hauptmenü',
		today: 'Heute',
		decks: 'Stapel',
		plan: 'Plan',
		progress: 'Verlauf',
		teach: 'Klassen',
		settings: 'Optionen'
	}
};
