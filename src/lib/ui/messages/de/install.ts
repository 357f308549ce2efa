import type { install as english } from '#lib/ui/messages/en/install.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** What a browser shows when it offers to install the app. */
export const install: Translated<typeof english> = {
	description: 'Quiz und Karteikarten, bei denen jede Karte ihre Quelle zeigen kann.',
	shots: {
		today: 'Was heute fällig ist',
		study: 'Eine Frage und ihre Fußnote',
		deck: 'Ein Stapel mit der Quelle jedes Fakts'
	},
	study: { name: 'Fälliges lernen', short: 'Lernen' },
	decks: 'Stapel'
};
