import type { further as english } from '#lib/ui/messages/en/further.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';

/** The forms that a card is asked in once it is known better than at first sight. */
export const further: Translated<typeof english> = {
	typed: {
		answer: 'Deine Antwort',
		date: {
			year: 'Deine Antwort: das Jahr',
			month: 'Deine Antwort: Monat und Jahr',
			day: 'Deine Antwort: Tag, Monat und Jahr'
		},
		hint: 'Tipp',
		hintIs: 'Tipp:',
		letters: 'So fängt es an:',
		says: (hint) => `Tipp: ${hint}`,
		soFar: 'So weit richtig.'
	},
	list: {
		added: (text) => `${text} hinzugefügt.`,
		removed: (text) => `${text} entfernt.`,
		label: 'Nenne eins',
		add: 'Dazu',
		done: 'Fertig',
		given: (n, wanted) => `${number(n)} von ${number(wanted)} genannt`,
		remove: (text) => `${text} entfernen`,
		twice: (text) => `${text} steht schon auf deiner Liste`,
		yours: 'Deine Antworten',
		all: 'Die ganze Liste',
		strangers: 'Was nicht dazugehört',
		verdicts: {
			right: 'genannt',
			slip: 'genannt, verschrieben',
			wrong: 'falsche Stelle',
			missing: 'fehlt',
			hinted: 'genannt',
			self: 'genannt'
		},
		entries: {
			repeated: 'zweimal genannt',
			outsider: 'gehört nicht dazu',
			sister: (label) => `gehört zu: ${label}`,
			unknown: 'nicht auf der Liste'
		}
	},
	contrast: {
		title: 'Nicht zu verwechseln mit',
		text: 'Diese Karte entwischt dir immer wieder. Was unterscheidet die beiden?'
	},
	giveOrTake: (n) => `Deine Antwort, höchstens ${number(n, 3)} daneben`,
	map: {
		label: 'Landkarte mit Staaten zum Antippen',
		list: 'Lieber aus einer Liste wählen',
		result: 'Staaten dieser Frage',
		check: (n) => `${number(n)} prüfen`,
		tapped: (name) => `${name} gewählt.`,
		untapped: (name) => `${name} abgewählt.`,
		failed: 'Die Landkarte ließ sich nicht laden.'
	},
	point: {
		picture: 'Bild: tippe auf eine Stelle oder wähle sie aus der Liste',
		places: 'Stellen im Bild'
	},
	several: {
		pickAll: 'Wähle alle, die dazugehören',
		found: 'gefunden',
		missed: 'übersehen',
		intruder: 'gehört nicht dazu'
	},
	placing: {
		match: { rows: 'Was zuzuordnen ist', answers: 'Antworten zum Zuordnen' },
		group: { rows: 'Was zu sortieren ist', answers: 'Gruppen' },
		order: { rows: 'Vom Ersten zum Letzten', answers: 'Was zu ordnen ist' },
		place: (n) => `Platz ${number(n)}`,
		empty: 'Antwort antippen',
		put: (answer, row) => `${answer}: ${row}`,
		all: 'Was wohin gehört',
		nothing: 'hier steht nichts',
		outOfPlace: 'falsche Reihenfolge'
	}
};
