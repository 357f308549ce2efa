import type { settings as english } from '#lib/ui/messages/en/settings.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { outOfHundred } from './numbers.ts';
import { count } from './plural.ts';

const entries = (n: number) => count(n, 'Eintrag', 'Einträge');

/** Settings. */
export const settings: Translated<typeof english> = {
	title: 'Optionen',
	description: 'Wie viel du lernst, wie die App aussieht, und alles Gelernte als Datei.',
	needsDevice: 'Diese Optionen stehen nur auf deinem Gerät und brauchen JavaScript.',
	learning: {
		title: 'Lernen',
		newPerDay: 'Neue Karten am Tag',
		newPerDayHelp: 'Jede neue Karte bringt in den nächsten Wochen etwa sieben Wiederholungen.',
		newPerDayProblems: {
			missing: 'Sag in Ziffern, wie viele. Mit 0 gibt es keine neuen Karten.',
			negative: 'Weniger als 0 geht nicht. Mit 0 gibt es keine neuen Karten.',
			many: 'So viele lernt niemand: höchstens 1000 am Tag.'
		},
		notSaved: 'Sieh dir eine Angabe noch einmal an. Noch ist nichts gespeichert.',
		retention: 'Wie sicher du sie wissen willst',
		retentionHelp: (percent) =>
			`Eine Karte kommt wieder, wenn du sie nur noch mit ${outOfHundred(percent)} Sicherheit weißt. Mehr bedeutet mehr Wiederholungen.`,
		dayStart: 'Ein neuer Tag beginnt um',
		dayStartHelp: 'Wer davor noch spät lernt, lernt für den Tag davor.',
		percent: outOfHundred,
		hour: (h) => `${String(h).padStart(2, '0')}:00`,
		save: 'Speichern',
		saved: 'Gespeichert.',
		evenDays: 'Tage gleich lang halten',
		evenDaysHelp:
			'Karten, die du gut kannst, kommen etwas früher oder später, damit kein Tag viel länger ist als der nächste. Karten für eine Prüfung behalten ihren Tag.'
	},
	appearance: {
		title: 'Aussehen',
		system: 'System',
		light: 'Hell',
		dark: 'Dunkel'
	},
	data: {
		title: 'Deine Daten',
		text: 'Alles, was du gelernt hast, ist auf diesem Gerät. Es gehört dir: Nimm es als eine Datei mit, und lies sie überall wieder ein.',
		export: 'Alles exportieren',
		exporting: 'Datei wird geschrieben\u00a0…',
		exported: (name) => `Gespeichert als ${name}.`,
		notExported:
			'Die Datei ließ sich nicht schreiben: Dieses Gerät gibt seine Daten gerade nicht her. Schließe andere Tabs von Footnote, lade neu und versuch es wieder.',
		import: 'Datei einlesen',
		importHelp: 'Fügt dazu, was in der Datei ist. Nichts wird überschrieben.',
		importing: 'Datei wird gelesen\u00a0…',
		imported: (added, known) =>
			added === 0
				? `Nichts Neues: ${known === 1 ? '' : 'Alle '}${entries(known)} ${known === 1 ? 'war' : 'waren'} schon hier.`
				: `${entries(added)} dazugekommen${known ? `; ${count(known, 'war', 'waren')} schon hier` : ''}.`,
		problems: {
			'not-json':
				'Das ist kein JSON, oder es ist abgeschnitten. Wähle eine Datei, die „Alles exportieren“ geschrieben hat.',
			'not-a-backup':
				'Diese Datei ist nicht von Footnote. Wähle eine, die „Alles exportieren“ geschrieben hat.',
			'newer-app':
				'Diese Datei hat eine neuere Version von Footnote geschrieben. Lade die App neu, um sie zu aktualisieren, und importiere die Datei dann noch einmal.',
			invalid: 'So etwas schreibt Footnote dort nicht.',
			aside:
				'Diesen Wert kennt vielleicht nur eine neuere Version. Der Eintrag wird behalten und zählt bis dahin nicht.',
			contradiction:
				'Dieser Eintrag hat die Nummer eines früheren und sagt etwas anderes. Entferne den, der von Hand dazugekommen ist.',
			here: 'Dieses Gerät hat unter dieser Nummer einen anderen Eintrag. Der eigene bleibt, der aus der Datei wurde weggelassen.',
			storage:
				'Es wurde nichts importiert, weil dieser Browser es nicht speichert. Schaff Platz oder schließ andere Tabs, und versuch es noch einmal.'
		},
		moreProblems: (n) => `Und ${count(n, 'weiteres Problem', 'weitere Probleme')}.`,
		unread: 'Diese Datei ließ sich nicht lesen. Nichts wurde geändert.',
		failed: 'Die Datei wurde nicht eingelesen. Nichts wurde geändert.',
		newer: (n) =>
			`${count(n, 'Eintrag ist', 'Einträge sind')} aus einer neueren Version von Footnote. ${n === 1 ? 'Er wird' : 'Sie werden'} aufbewahrt, gesendet und exportiert wie alle anderen und ${n === 1 ? 'zählt' : 'zählen'}, sobald dieses Gerät die neue Version hat.`,
		aside: (n) =>
			`${count(n, 'Eintrag hat', 'Einträge haben')} einen Wert, den diese Version nicht kennt. ${n === 1 ? 'Er wird' : 'Sie werden'} aufbewahrt, gesendet und exportiert wie alle anderen und ${n === 1 ? 'zählt' : 'zählen'} nichts, bis eine Version ${n === 1 ? 'ihn' : 'sie'} lesen kann.`
	},
	storage: {
		title: 'Speicher',
		asking: 'Der Browser wird gefragt\u00a0…',
		persisted: 'Der Browser hat versprochen, nicht zu löschen, was du gelernt hast.',
		notPersisted:
			'Der Browser kann den Speicher einer Seite leeren, wenn das Gerät wenig Platz hat oder die Seite lange nicht besucht wird. Installiere die App, oder bitte um Schutz.',
		unknown:
			'Dieser Browser sagt nicht, ob er den Speicher einer Seite schützt. Exportiere ab und zu.',
		ask: 'Meine Daten schützen',
		refused:
			'Der Browser hat vorerst abgelehnt. Oft hilft es, die App zu installieren oder häufig zu besuchen.'
	},
	classes: {
		title: 'Klassen',
		pupil: 'Mit dem Code von deiner Lehrkraft steht unter „Heute“, was deine Klasse lernen soll.',
		join: 'Klasse beitreten',
		joinAnother: 'Weiterer beitreten',
		mine: (names) => (names.length === 1 ? names[0]! : 'Deine Klassen'),
		teach: 'Für Lehrkräfte: einer Klasse Stapel aufgeben und sehen, was sie bis zur Prüfung weiß.',
		welcome: 'Mit Footnote unterrichten',
		teacher: 'Was Ihre Klassen lernen, und wie weit sie sind.',
		taught: 'Ihre Klassen'
	},
	about: {
		title: 'Über Footnote',
		text: 'Footnote zeigt zu jeder Karte die Quelle. Es fragt niemanden als seinen eigenen Server, braucht kein Konto und hat weder Werbung noch Nachverfolgung.',
		license:
			'Freie Software unter der MIT-Lizenz. Die Schriften stehen unter der SIL Open Font License.',
		version: (v) => `Version ${v}`
	}
};
