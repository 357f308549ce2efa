import type { making as english } from '#lib/ui/messages/en/making.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { and, count } from './plural.ts';

/** Making a deck of one's own. */
export const making: Translated<typeof english> = {
	title: 'Neuer Stapel',
	description: 'Tippe oder füge ein, was du lernen willst, und lerne es gleich danach.',
	needsScript: 'Stapel entstehen auf deinem Gerät; dafür braucht es JavaScript.',
	back: 'Zurück zu den Stapeln',
	unreached: 'Diese Seite ließ sich nicht holen. Geh einmal online, dann öffne sie wieder.',
	study: 'Lernen',
	saving: {
		nothing: 'Wird beim Tippen hier gespeichert',
		saving: 'Speichert …',
		saved: 'Auf diesem Gerät gespeichert',
		failed: 'Nicht gespeichert. Schaff Platz auf diesem Gerät, dann tippe weiter.',
		page: 'Nur da, solange diese Seite offen ist: Sichere den Stapel als Datei'
	},

	list: {
		name: 'Name des Stapels',
		untitled: (day) => `Meine Liste, ${day}`,
		label: 'Deine Karten',
		front: 'Vorn',
		back: 'Hinten',
		frontOf: (row) => `Vorderseite von Karte ${number(row)}`,
		backOf: (row) => `Rückseite von Karte ${number(row)}`,
		firstFront: 'la maison',
		firstBack: 'das Haus',
		row: (row) => `Zeile ${number(row)}`,
		maker: 'Wer diese Liste gemacht hat',
		language: { front: 'Sprache vorn', back: 'Sprache hinten', any: 'Sprache' },
		both: 'In beide Richtungen fragen',
		partners: 'Zu jeder genau eine Antwort',
		more: (row) => `Mehr zu Karte ${number(row)}`,
		before: (n) => `${count(n, 'frühere Karte', 'frühere Karten')} zeigen`,
		cards: (n) => count(n, 'Karte', 'Karten'),
		hint: 'Füge eine Liste von irgendwoher ein: zwei Spalten, je Karte eine Zeile.',
		noBack: 'noch nichts hinten',
		noFront: 'noch nichts vorn',
		unfinished: 'noch nicht fertig',
		duplicate: (row) => `Die hast du schon, in Zeile ${number(row)}.`,
		otherAnswer: (row) => `Zeile ${number(row)} fragt dasselbe und hat eine andere Antwort.`
	},

	pasted: {
		filled: (n) => `${count(n, 'Zeile', 'Zeilen')} eingefügt.`,
		unclear: (n) =>
			n === 1
				? 'In einer Zeile ließen sich die zwei Seiten nicht trennen: Sie ist da und markiert, hinten ist sie noch leer.'
				: `In ${number(n)} Zeilen ließen sich die zwei Seiten nicht trennen: Sie sind da und markiert, hinten sind sie noch leer.`,
		cut: 'Das waren mehr als 20.000 Zeilen. Die ersten 20.000 sind hier; füge die übrigen in einen anderen Stapel ein.',
		long: 'Mehr als 4.000 Zeichen passen nicht auf eine Seite einer Karte: Nur die ersten davon sind hier. Verteile die übrigen auf weitere Karten.',
		undo: 'Rückgängig'
	},

	card: {
		remarks: 'Besser noch zu richten',
		title: 'Eine Karte',
		description: 'Eine Karte aus deinem Stapel, und wie sie gefragt wird.',
		backToList: 'Zurück zur Liste',
		backToStudy: 'Zurück zum Lernen',
		backToDeck: 'Zurück zum Stapel',
		backToCard: 'Zurück zur Karte',
		front: 'Vorn',
		back: 'Hinten',
		otherKind:
			'Diese Art kennt nur ein neueres Footnote. Schließ die App und öffne sie online noch einmal, um es zu ändern.',
		more: 'Mehr dazu',
		accept: {
			label: 'Auch richtig',
			help: 'Andere Schreibweisen und Wörter, die gelten: je eine Zeile.'
		},
		wrong: {
			label: 'Falsche Antworten zur Auswahl',
			help: 'Je eine Zeile. Nur, was sicher falsch ist.'
		},
		note: 'Notiz',
		noteHelp: 'Steht nach der Antwort da: warum es so ist, oder wie man es sich merkt.',
		at: 'Woher',
		atHelp: 'Seite, Zeile oder Absatz in der Quelle.',
		earlier: 'Nach oben',
		later: 'Nach unten',
		remove: 'Karte löschen',
		unknown: {
			title: 'Keine solche Karte',
			text: 'In diesem Stapel gibt es sie auf diesem Gerät nicht. Vielleicht wurde sie gelöscht, oder sie ist noch nicht hier.'
		}
	},

	preview: {
		title: 'So wird gefragt',
		later: 'Wenn man sie gut kann',
		other: 'Andersherum',
		again: 'Noch einmal fragen',
		none: 'Sie kann gefragt werden, sobald vorn und hinten etwas steht.'
	},

	history: {
		title: (n) => count(n, 'frühere Fassung', 'frühere Fassungen'),
		back: 'Zurückholen',
		deleted: 'gelöscht',
		otherwise: 'Etwas anderes daran wurde geändert'
	},

	bring: {
		title: 'Oder bring etwas mit',
		file: 'Datei öffnen',
		fileHelp:
			'Aus Anki (mit deinem Verlauf), Quizlet, einer Tabelle, Moodle (GIFT, XML), QTI, H5P, Mnemosyne, Mochi, RemNote, Markdown, Org, oder ein Stapel von Footnote. Du kannst sie auch hierher ziehen.',
		link: 'Aus einem Link',
		linkHelp:
			'Füge einen Link ein, den jemand geteilt hat. Gespeichert wird erst, wenn du es sagst.',
		unread:
			'Diese Datei ließ sich nicht lesen. Öffne sie noch einmal, oder speichere sie dort neu, wo sie herkommt.',
		refused: (file) => `„${file}“ ist keine Liste und kein Stapel`,
		is: (what) => `Es ist ${what}.`,
		article: 'Oder einen Stapel aus einem Artikel machen',
		prose: 'Wenn es ein Artikel ist, lassen sich darin Fakten finden.',
		find: 'Fakten darin finden',
		otherTodo:
			'Exportiere es als Text mit zwei Spalten (Anki: Notizen als Text; Quizlet: Exportieren; Tabellen: CSV) und öffne das, oder füge die zwei Spalten oben ein.',
		line: (n) => `Zeile ${number(n)}:`,
		mistakes: (n) => `Und ${count(n, 'weiterer Fehler', 'weitere Fehler')}.`,
		backup:
			'Das ist alles, was je auf einem Gerät gelernt wurde. Das kommt unter Einstellungen herein.',
		toSettings: 'Zu den Einstellungen',
		empty: 'Es ist nichts darin.',
		large: 'Das ist größer als jeder Stapel. Teile es in mehrere.',
		noDeck: {
			none: 'Dieser Link bringt keinen Stapel. Bitte um einen, der mit „Teilen“ gemacht ist.',
			newer:
				'Dieser Link ist von einem neueren Footnote. Schließ die App, und öffne sie online noch einmal.',
			broken:
				'Von diesem Link fehlt ein Teil. Lass ihn dir noch einmal geben, und füge ihn ganz ein.'
		}
	},

	otherFile: {
		maker: 'wer die Datei gemacht hat',
		reading: 'Die Datei wird gelesen …',
		cancel: 'Abbrechen',
		nothing: (file) => `In „${file}“ war nichts zu lernen`,
		because: (why) => `Grund: ${why}.`,
		changed: 'Was fehlt oder anders lautet',
		times: (n) => `${number(n)} ×`,
		refused: (n) => `${count(n, 'Eintrag ließ', 'Einträge ließen')} sich nicht lesen`,
		saveRejected: 'Als Datei speichern',
		notRead: 'nicht gelesen',
		media: (n) => `${count(n, 'Bild oder Ton kommt', 'Bilder und Töne kommen')} mit.`,
		samples: 'Was daraus wird',
		earlier: (fresh, there) =>
			`Diese Datei kam schon einmal: ${count(there, 'Karte ist', 'Karten sind')} schon hier, ${number(fresh)} neu. Nur das Neue kommt dazu.`,
		withPast: (n) => `Mit dem, was du gelernt hast: ${count(n, 'Antwort', 'Antworten')}`,
		pastHelp:
			'Was dort fällig war, ist hier fällig. Nimmst du den Stapel zurück, bleiben diese Antworten in deinem Verlauf; ohne ihn fragen sie nichts.',
		answers: (n) => `${count(n, 'Antwort kam', 'Antworten kamen')} mit.`,
		saveAs: 'Für ein anderes Programm speichern',
		outWithPast: 'Mit deinen Antworten: Anki macht weiter, wo du bist',
		save: 'Speichern',
		target: {
			anki: 'Anki (Paket)',
			csv: 'Excel und andere Tabellen (CSV)',
			tabs: 'Quizlet und andere (Text mit Tabulatoren)',
			kahoot: 'Kahoot (dessen Tabelle)',
			gift: 'Moodle (GIFT)',
			moodle: 'Moodle (XML)',
			qti: 'Canvas und andere (QTI 2.1)',
			markdown: 'Markdown'
		},
		saved: (n) => `Gespeichert: ${count(n, 'Karte', 'Karten')}.`,
		notSaved: 'Das ließ sich nicht schreiben. Geh einmal online, dann versuch es noch einmal.'
	},

	coming: {
		title: 'Ein Stapel für dich',
		keep: 'Behalten',
		stop: 'Nein, danke',
		kept: (deck) => `„${deck}“ ist auf diesem Gerät gespeichert.`,
		look: 'Ansehen',
		by: (authors, license) => `von ${and(authors)}, ${license}`,
		more: (n) => `Und ${number(n)} mehr.`,
		newer: (n) =>
			n === 1
				? 'Eine Karte lässt sich so nicht fragen. Sie bleibt da und lässt sich richten.'
				: `${number(n)} Karten lassen sich so nicht fragen. Sie bleiben da und lassen sich richten.`,
		copyOf: (deck) => `Meine Kopie von ${deck}`
	},

	share: {
		link: 'Link teilen',
		file: 'Als Datei sichern',
		linkHelp: 'Im Link steckt der ganze Stapel: Sonst bekommt ihn niemand, und er geht ohne Konto.',
		large: 'Für einen Link ist dieser Stapel zu groß. Sichere ihn als Datei, und schick die.',
		copied: 'Der Link ist kopiert.',
		notCopied: 'Der Link ließ sich nicht kopieren. Nimm ihn von hier:',
		address: 'Der Link',
		qr: 'Als QR-Code zeigen',
		qrLabel: (deck) => `QR-Code mit dem Stapel „${deck}“`
	},

	deck: {
		title: 'Dieser Stapel',
		share: 'Teilen',
		archive: { label: 'Weglegen', done: 'Weggelegt: Er wird nicht mehr gefragt.' },
		takeUp: { label: 'Wieder aufnehmen', done: 'Er wird wieder gefragt.' },
		remove: { label: 'Stapel löschen', done: 'Der Stapel ist gelöscht.' },
		unknown: {
			title: 'Kein solcher Stapel',
			text: 'Auf diesem Gerät gibt es ihn nicht. Vielleicht wurde er gelöscht, oder er ist noch nicht hier.'
		},
		away: 'Weggelegt und gelöscht',
		isAway: 'weggelegt',
		isGone: 'gelöscht',
		drafts: 'Noch nicht zum Lernen',
		untitled: 'Ohne Namen',
		give: 'An eine Klasse geben',
		giveHelp:
			'Er wird geprüft und ist dann einer Ihrer Stapel auf dem Server. Die Klasse bekommt diese Fassung.'
	},

	removed: (n) => `${count(n, 'Karte', 'Karten')} gelöscht.`,
	undo: 'Rückgängig',
	undone: 'Zurückgenommen.'
};
