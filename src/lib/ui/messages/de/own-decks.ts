import type { ownDecks as english } from '#lib/ui/messages/en/own-decks.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

const facts = (n: number) => count(n, 'Fakt', 'Fakten');

/** Decks that a teacher brings. */
export const ownDecks: Translated<typeof english> = {
	title: 'Ihre Stapel',
	description: 'Eigene Stapel, für Sie und die Klassen, denen Sie sie aufgeben.',
	back: 'Alle Klassen',
	make: 'Stapel machen',
	fromArticle: 'Stapel aus einem Artikel machen',
	makeHelp:
		'Tippen Sie ihn, fügen Sie ihn ein, oder öffnen Sie eine Liste oder Datei; mit „Teilen“ kommt er dann zu einer Klasse.',
	none: 'Sie haben noch keinen Stapel mitgebracht. Ein Stapel ist eine Textdatei: Fakten, jeder mit Antwort und Quelle.',
	example: {
		title: 'So sieht ein Stapel aus',
		help: 'Kopieren Sie das in ein Textprogramm, und setzen Sie Ihre Fakten ein. Mehr steht im README von Footnote unter „Write a deck“.'
	},
	who: 'Nur Sie sehen sie, und die Klassen, denen Sie sie aufgeben.',
	size: (n, cards) => `${facts(n)}, ${count(cards, 'Karte', 'Karten')}`,
	changed: (date) => `Fassung vom ${date}`,

	upload: {
		title: 'Stapel mitbringen',
		help: 'Er wird zuerst geprüft, und jeder Fehler wird an seiner Zeile gezeigt. Hat die Datei die id eines Ihrer Stapel, wird sie dessen nächste Fassung.',
		file: 'Stapel als Datei',
		fileHelp: 'YAML oder JSON, höchstens 2 MB.',
		text: 'Oder der Text',
		send: 'Prüfen und senden',
		problems: {
			missing: 'Wählen Sie eine Datei, oder fügen Sie den Text ein.',
			large:
				'Das sind mehr als 2 MB oder keine lesbare Datei. Teilen Sie sie in mehrere Stapel auf.',
			other: 'Das ist ein anderer Stapel: Die id in der Datei muss die dieses Stapels sein.',
			heavy:
				'Diesen Stapel zu prüfen braucht mehr Zeit oder Speicher, als es gibt. Nichts wurde gespeichert. Teilen Sie ihn in mehrere Stapel auf, und senden Sie einen nach dem anderen.',
			busy: 'Gerade werden viele Stapel geprüft. Nichts wurde gespeichert. Warten Sie eine Minute, und senden Sie ihn noch einmal.'
		}
	},

	mistakes: {
		title: (n, file) => `${count(n, 'Fehler', 'Fehler')}${file === '' ? '' : ` in ${file}`}`,
		help: 'Nichts wurde gespeichert. Beheben Sie das, und senden Sie die Datei noch einmal.',
		line: (n) => `Zeile ${number(n)}`
	},

	review: {
		title: (deck) => `Bevor „${deck}“ an die Klassen geht`,
		warnings: (n) => `${count(n, 'Stelle', 'Stellen')} zum Ansehen`,
		same: 'Kein Fakt kommt dazu oder fällt weg, und keine Antwort ändert sich.',
		kept: 'Was Ihre Klassen von den anderen Fakten gelernt haben, bleibt, wie es ist.',
		changes: {
			added: {
				title: (n) => `${count(n, 'Fakt kommt', 'Fakten kommen')} dazu`,
				help: ''
			},
			removed: {
				title: (n) => `${count(n, 'Fakt fällt', 'Fakten fallen')} weg`,
				help: 'Danach wird nicht mehr gefragt.'
			},
			announced: {
				title: (n) => `${facts(n)} mit neuer Antwort, wie „changes“ im Stapel sagt`,
				help: 'Wer die alte Antwort kennt, erfährt es und wird neu gefragt.'
			},
			silent: {
				title: (n) => `${facts(n)} mit neuer Antwort, die „changes“ nicht nennt`,
				help: 'Wer die alte Antwort gelernt hat, bekommt sie als falsch gewertet, ohne es zu erfahren. Hat sich die Welt geändert, schreiben Sie in „changes“, was bis wann die Antwort war. War es Ihr Versehen, sagen Sie das unten.'
			},
			reworded: {
				title: (n) => `${facts(n)} mit anderen Worten, Notizen oder Quellen und derselben Antwort`,
				help: ''
			}
		},
		corrections: 'Das sind nur Korrekturen',
		unconfirmed:
			'Kreuzen Sie das an, oder schreiben Sie in der Datei in „changes“, was die Antwort war.',
		publish: 'An die Klassen geben',
		stop: 'Zurück'
	},

	edit: {
		begin: 'Hier bearbeiten',
		help: 'Er wird zu einem eigenen Stapel, den Sie auf diesen Seiten ändern. Seine Fassungen bleiben, und Ihre Klassen behalten, was sie wissen. Geändert wird er danach hier und nicht mehr in der Datei.',
		go: 'Bearbeiten',
		next: '„Teilen“ und dann „An eine Klasse geben“ macht dort daraus die nächste Fassung. Sie sehen, was sich ändert, bevor es an die Klassen geht.',
		away: 'Sie bearbeiten diesen Stapel auf einem anderen Ihrer Geräte. Er kommt hierher, sobald beide am Netz waren.',
		unreached:
			'Der Server ist gerade nicht zu erreichen. Es hat sich nichts geändert; versuchen Sie es später noch einmal.',
		notKept:
			'Dieser Browser speichert gerade nichts, deshalb hat sich nichts geändert. Schaffen Sie Platz auf dem Gerät, oder öffnen Sie Footnote in einem anderen Browser.',
		elsewhere: 'Sie haben inzwischen anderswo begonnen, ihn zu bearbeiten. Laden Sie die Seite neu.'
	},

	deck: {
		description: 'Ein eigener Stapel: seine Fassungen und seine Datei.',
		look: 'Stapel ansehen',
		source: 'Datei herunterladen',
		versions: 'Fassungen',
		latest: 'gilt jetzt',
		backOf: (day) => `Die Fassung vom ${day} zurückholen`,
		backText:
			'Die Klassen bekommen sie, sobald sie wieder am Netz sind, und behalten, was sie wissen. Wo darin eine Antwort anders ist, sagt es ihnen niemand. Die neuere Fassung bleibt in dieser Liste.',
		backNow: 'Diese Fassung herausgeben',
		replace: 'Neue Fassung',
		replaceHelp: (id) =>
			`Die Datei muss die id ${id} haben. Sie sehen, was sich ändert, bevor es an die Klassen geht.`,
		end: 'Entfernen',
		remove: 'Diesen Stapel entfernen',
		removeText:
			'Er verschwindet mit allen Fassungen, auch von den Geräten Ihrer Klassen. Aufgaben damit haben dann keine Fragen mehr. Laden Sie zuerst die Datei herunter, wenn Sie ihn vielleicht noch brauchen.',
		removeNow: (title) => `„${title}“ endgültig entfernen`
	}
};
