import type { errors as english } from '#lib/ui/messages/en/errors.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** Pages that are not there, and faults. */
export const errors: Translated<typeof english> = {
	notFound: {
		title: 'Unter dieser Adresse ist nichts',
		text: 'Vielleicht ist die Seite umgezogen, oder die Adresse hat einen Tippfehler.'
	},
	unknownDeck: {
		title: 'Diesen Stapel gibt es nicht',
		text: (id) => `Kein Stapel heißt „${id}“.`
	},
	didYouMean: 'Meintest du',
	offline: {
		title: 'Noch nicht auf diesem Gerät',
		text: 'Dieser Stapel wurde noch nicht geholt, und es gibt kein Netz. Öffne ihn einmal online; danach ist er immer hier.'
	},
	noNetwork: {
		title: 'Kein Netz',
		text: 'Klassen brauchen eines. Alle deine Karten sind auf diesem Gerät: Du kannst weiterlernen.'
	},
	refused: { title: 'Das geht nicht' },
	fault: {
		title: 'Da ist etwas kaputtgegangen',
		text: 'Das liegt an uns. Was du gelernt hast, ist sicher. Versuch es gleich noch einmal.',
		id: (id) => `Wenn du es meldest, nenne diese Nummer: ${id}`
	},
	retry: 'Neu versuchen',
	decks: 'Alle Stapel',
	today: 'Heute'
};
