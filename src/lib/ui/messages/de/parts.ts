import type { parts as english } from '#lib/ui/messages/en/parts.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

/** Was ein Stapel außer Fakten hat: Quellen, Abschnitte, Namen, und was er früher war. */
export const parts: Translated<typeof english> = {
	title: 'Mehr zu diesem Stapel',
	uses: (n) => (n === 0 ? 'nicht benutzt' : n === 1 ? 'in einem Fakt' : `in ${number(n)} Fakten`),
	removed: 'Herausgenommen.',
	needed: 'Fakten brauchen das. Es lässt sich herausnehmen, sobald es keiner mehr braucht.',
	more: 'Mehr zeigen',
	up: (what) => `${what} nach oben`,
	down: (what) => `${what} nach unten`,
	problem: 'So lässt es sich nicht lesen; es ist noch nicht gespeichert.',

	source: {
		title: 'Quellen',
		add: 'Quelle hinzufügen',
		remove: 'Quelle herausnehmen',
		unnamed: 'Eine neue Quelle',
		fields: {
			title: {
				label: 'Titel',
				help: 'Des Buchs, des Artikels, der Seite.',
				problem: 'Sie braucht einen Titel.'
			},
			kind: {
				label: 'Was es ist',
				options: {
					article: 'Artikel',
					opinion: 'Meinung',
					record: 'Protokoll',
					treaty: 'Vertrag',
					book: 'Buch',
					web: 'Webseite',
					dataset: 'Datensatz'
				}
			},
			authors: { label: 'Wer es geschrieben hat', help: 'Je eine Zeile.' },
			publisher: { label: 'Wo es erschienen ist', help: 'Verlag, Zeitung oder Amt.' },
			published: {
				label: 'Wann es erschienen ist',
				help: 'Etwa 27.11.2026, 2026-11 oder 2026.',
				problem: 'Schreib ein Jahr, einen Monat oder einen Tag. Noch nicht gespeichert.'
			},
			url: {
				label: 'Adresse',
				help: 'Der Seite selbst, wenn es eine gibt.',
				problem: 'Schreib eine Adresse, die mit https:// beginnt. Noch nicht gespeichert.'
			},
			words: {
				label: 'Wie viele Wörter es hat',
				help: 'Wenn daraus zitiert wird: Ein Zehntel darf es sein.',
				problem: 'Schreib eine Zahl in Ziffern. Noch nicht gespeichert.'
			}
		}
	},
	section: {
		title: 'Abschnitte',
		add: 'Abschnitt hinzufügen',
		remove: 'Abschnitt herausnehmen',
		unnamed: 'Ein neuer Abschnitt',
		fields: { title: { label: 'Titel', problem: 'Er braucht einen Titel.' } }
	},
	entity: {
		title: 'Namen',
		add: 'Namen hinzufügen',
		remove: 'Namen herausnehmen',
		unnamed: 'Ein neuer Name',
		fields: {
			name: { label: 'Name', problem: 'Er darf nicht leer sein.' },
			kind: {
				label: 'Was es ist',
				options: {
					state: 'Ein Staat',
					person: 'Ein Mensch',
					organisation: 'Eine Organisation',
					place: 'Ein Ort',
					other: 'Etwas anderes'
				}
			},
			aliases: {
				label: 'Heißt auch',
				help: 'Andere Namen und Schreibweisen, die als richtig gelten: je eine Zeile.'
			},
			office: { label: 'Als was', help: 'Was jemand damals war: Präsident von Kasachstan.' },
			inSentence: {
				label: 'Mitten im Satz',
				help: 'Wenn es da anders heißt: die Vereinigten Staaten.'
			},
			iso: {
				label: 'Kürzel des Staats',
				help: 'Zwei große Buchstaben, für Flagge und Karte: KZ.',
				problem: 'Schreib zwei große Buchstaben. Noch nicht gespeichert.'
			}
		}
	},

	history: {
		title: 'Frühere Fassungen des ganzen Stapels',
		only: 'Noch gibt es keine frühere Fassung.',
		facts: (n) => `${count(n, 'Fakt', 'Fakten')} geschrieben`,
		look: 'Was war damals?',
		now: 'Jetzt',
		once: 'Damals',
		none: 'nicht da',
		begun: 'nur angefangen',
		others: (facts, others) =>
			facts + others === 0
				? ''
				: `Und ${facts > 0 ? `${count(facts, 'weiterer Fakt', 'weitere Fakten')}, ` : ''}${number(others)} anderes, etwa Titel und Reihenfolge.`,
		back: 'Diese Fassung zurückholen',
		done: 'Der Stapel ist wieder wie damals.'
	},

	remedies: {
		takeOut: 'Herausnehmen',
		sourceDay: 'Tag der Quelle nehmen',
		today: 'Heute nehmen',
		show: 'Zeig mir, wo'
	}
};
