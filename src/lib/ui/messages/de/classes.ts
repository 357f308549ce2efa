import type { classes as english } from '#lib/ui/messages/en/classes.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number, outOfHundred } from './numbers.ts';
import { and, count } from './plural.ts';

const DELETED =
	'samt ihren Aufgaben und Tests und den Konten, die durch das Beitreten entstanden sind, außer bei denen, die noch in einer anderen Klasse sind. Was auf den eigenen Geräten ist, bleibt dort.';

/** A teacher's classes: making one, who is in it, how to join it, how long it stays. */
export const classes: Translated<typeof english> = {
	title: 'Klassen',
	description: 'Ihre Klassen: wer darin ist, und wie man beitritt.',
	all: 'Alle Klassen',
	empty: {
		title: 'Noch keine Klasse',
		text: 'Geben Sie ihr einen Namen, und Sie haben einen Code zum Beitreten. Dazu braucht niemand E-Mail-Adresse oder Passwort.'
	},
	sizes: {
		in: (n) => count(n, 'Mitglied', 'Mitglieder'),
		waiting: (n) => `${count(n, 'wartet', 'warten')} auf Sie`,
		expected: (n) => `${number(n)} erwartet`,
		none: 'Noch niemand darin'
	},
	make: {
		title: 'Neue Klasse',
		name: 'Name der Klasse',
		example: 'Erdkunde 9b',
		help: 'Ihre Klasse sieht ihn.',
		problem: 'Geben Sie der Klasse einen Namen mit höchstens 80 Zeichen.',
		create: 'Klasse anlegen'
	},
	demo: {
		title: 'Erfundene Klasse',
		text: 'Simuliert, um zu zeigen, wie eine Klasse aussieht. Löschen Sie die Klasse, und alle sind weg.'
	},
	gone: 'Das hatte sich inzwischen geändert. So steht es jetzt.',
	done: {
		language: 'Sprache gespeichert.',
		renamed: 'Umbenannt.',
		code: 'Es gibt einen neuen Code. Der vorige gilt nicht mehr.',
		closed: 'Beitreten ist geschlossen.',
		approved: 'Aufgenommen.',
		merged: 'Das ist jetzt eine Person. Keine Antwort ist verloren.',
		removed: 'Entfernt.',
		removedWaiting: 'Niemand wartet mehr.',
		signedOut: 'Abgemeldet.',
		changed: 'Gespeichert.',
		retention: 'Gespeichert.'
	},
	code: {
		title: 'Beitreten',
		how: 'Quadrat scannen, oder den Code eintippen auf',
		label: 'Code',
		qr: (address) => `QR-Code von ${address}`,
		until: (date) => `Gültig bis ${date}.`,
		print: 'Blatt drucken',
		change: 'Neuer Code, schließen',
		days: 'Ein neuer Code, gültig für',
		daysHelp:
			'Der bisherige Code gilt sofort nicht mehr. Wer schon beigetreten ist, merkt nichts davon.',
		day: (n) => count(n, 'Tag', 'Tage'),
		make: 'Neuer Code',
		close: 'Beitreten schließen',
		closeHelp: 'Niemand tritt mehr bei, bis Sie einen neuen Code machen.',
		closed: 'Beitreten ist geschlossen. Mit einem neuen Code geht es wieder.',
		open: 'Beitreten öffnen'
	},
	members: {
		title: 'Mitglieder',
		none: 'Noch ist niemand beigetreten. Zeigen Sie den Code, oder drucken Sie das Blatt.',
		roster: 'Neue Namen',
		rosterHelp:
			'Wer mit einem Namen auf Ihrer Liste beitritt, ist sofort dabei; alle anderen warten auf Sie.',
		cards: 'Ausweise drucken',
		waiting: 'Warten auf Sie',
		in: 'In der Klasse',
		expected: 'Erwartet',
		expectedHelp: 'Auf Ihrer Liste, aber noch nicht da.',
		removed: 'Entfernt',
		approve: 'Aufnehmen',
		approveNamed: (nickname) => `Aufnehmen: ${nickname}`,
		approveAll: (n) => `${number(n)} aufnehmen`,
		left: (n) =>
			`${count(n, 'wartet', 'warten')} weiter: Der Name ist schon in der Klasse, wartet zweimal oder steht nicht auf Ihrer Liste. Sagen Sie, wer es ist.`,
		removeAll: (n) => `Alle ${number(n)} Wartenden entfernen`,
		removeAllHelp:
			'Für einen Code, der in falsche Hände geraten ist: Machen Sie zuerst unten einen neuen, damit mit dem alten niemand mehr kommt. Wer von den Ihren darunter ist, tritt mit dem neuen Code wieder bei; was gelernt wurde, bleibt auf den Geräten.',
		removeAllNow: 'Jetzt entfernen',
		moreWait: (n) =>
			`${count(n, 'weitere Person wartet', 'weitere Personen warten')}. Sie erscheinen, wenn Sie diese hier aufnehmen oder ablehnen.`,
		as: (nickname) => `Wer ${nickname} ist`,
		asNew: 'ist neu',
		asListed: (nickname) => `ist ${nickname}`,
		listed: 'Auf Ihrer Liste, noch nicht da',
		present: 'In der Klasse, kommt zurück',
		sameName:
			'Jemand mit diesem Namen ist schon in der Klasse. Ist es dieselbe Person, sagen Sie es: Dann gehört ihr, was sie auf beiden Geräten gelernt hat.',
		foreign:
			'Jemand davon ist mit einem eigenen Konto beigetreten, das Sie nicht öffnen können. Mit dem zuvor benutzten Gerät lässt sich beides selbst zusammenführen: Optionen, Weiteres Gerät.',
		merge: 'Doppelt beigetreten',
		mergeText:
			'Ist diese Person unter einem zweiten Namen in der Klasse, machen Sie eine daraus: Antworten, Klassentests und zusätzliche Zeit zählen zusammen, und jedes Gerät geht weiter. Das lässt sich nicht rückgängig machen.',
		mergeInto: 'Ist dieselbe Person wie',
		mergeNow: 'Zusammenführen',
		decline: 'Ablehnen',
		declineNamed: (nickname) => `${nickname} ablehnen`,
		bringBack: 'Wieder aufnehmen',
		bringBackNamed: (nickname) => `Wieder aufnehmen: ${nickname}`,
		change: 'Ändern',
		nickname: 'Rufname',
		nicknameHelp: 'Ihn sehen nur Sie und die Person selbst.',
		extra: 'Zusätzliche Zeit in Tests, Prozent',
		extraHelp: 'Mit 25 dauert ein Test von 20 Minuten 25.',
		extraShown: (n) => `+${outOfHundred(n)} Zeit`,
		problem: 'Ein Rufname hat 1 bis 40 sichtbare Zeichen.',
		save: 'Speichern',
		remove: 'Aus der Klasse entfernen',
		removeExpected: 'Von der Liste nehmen',
		removeHelp:
			'Von der Klasse ist dann nichts mehr zu sehen. Was gelernt wurde, bleibt erhalten. Sie können die Person wieder aufnehmen.',
		card: 'Neuen Ausweis drucken',
		lost: 'Geräte abmelden',
		lostHelp:
			'Wenn ein Handy verloren ist. Keine Antwort geht verloren. Ein neuer Ausweis öffnet das Konto wieder; der alte gilt dann nicht mehr.',
		noCard: 'Mit eigenem Konto beigetreten: Dafür gibt es keinen Ausweis.'
	},
	roster: {
		title: 'Neue Namen',
		description: 'Namen derer, die erwartet werden.',
		kept: 'Nur Rufnamen werden gespeichert, mit dem ersten Buchstaben des Nachnamens, wo zwei gleich heißen. Nachnamen, Nummern und Adressen werden überlesen und nicht gespeichert.',
		list: 'Namen, einer je Zeile',
		listHelp: 'Oder eine Tabelle, wie Schulen sie exportieren, in jeder Sprache.',
		example: 'Anna Meier\nBen\nCem Yılmaz',
		file: 'Oder eine Datei (CSV, Text)',
		preview: 'Zeigen, was daraus wird',
		problems: {
			long: 'Das ist mehr, als auf einmal gelesen werden kann: höchstens 200.000 Zeichen, als Text.',
			empty: 'Darin war kein Name. Fügen Sie Namen ein, einen je Zeile, oder wählen Sie eine Datei.'
		},
		result: (n) => (n === 0 ? 'Niemand Neues' : count(n, 'neuer Name', 'neue Namen')),
		resultHelp:
			'Sagen Sie Ihrer Klasse, dass sie mit genau diesem Namen beitreten soll. Sie können ihn später ändern.',
		known: (n) => `${count(n, 'Name ist', 'Namen sind')} schon in der Klasse`,
		twice: (n) => `${count(n, 'Name stand', 'Namen standen')} mehrmals auf der Liste`,
		unreadable: (lines) =>
			lines.length > 12
				? `In den Zeilen ${lines.slice(0, 12).join(', ')} und weiteren war kein Name zu lesen.`
				: `In ${lines.length === 1 ? 'Zeile' : 'den Zeilen'} ${and(lines.map(String))} war kein Name zu lesen.`,
		over: (n, most) =>
			`${count(n, 'Name passt', 'Namen passen')} nicht mehr hinein: Eine Klasse hat höchstens ${number(most)}.`,
		question: {
			title: 'Welches sind die Vornamen?',
			column:
				'Die Liste sagt es nicht. Wählen Sie die Spalte; die anderen werden nicht gespeichert.',
			heading: 'Die erste Zeile ist eine Überschrift',
			order: 'Die Liste sagt nicht, ob der Vorname zuerst steht.',
			orders: {
				'given-first': 'Der Vorname steht zuerst',
				'family-first': 'Der Nachname steht zuerst'
			},
			answer: 'So zeigen'
		},
		save: (n) => (n === 1 ? '1 Person erwarten' : `${number(n)} Personen erwarten`),
		again: 'Liste ändern'
	},
	settings: {
		title: 'Diese Klasse',
		name: 'Name',
		rename: 'Umbenennen',
		language: 'Sprache',
		languageHelp:
			'In dieser Sprache werden alle angesprochen, die selbst keine gewählt haben, und in ihr ist gedruckt, was Sie austeilen: Anleitung zum Beitreten, Ausweise, Arbeiten.',
		languageProblem: 'Wählen Sie eine dieser Sprachen.',
		noLanguage: 'Wie das Gerät eingestellt ist',
		retention: 'Aufbewahrt bis',
		retentionHelp: `An diesem Tag wird die Klasse gelöscht, ${DELETED}`,
		retentionProblem: 'Wählen Sie einen Tag ab morgen, höchstens drei Jahre voraus.',
		save: 'Speichern',
		delete: 'Diese Klasse löschen',
		deleteText: `Das lässt sich nicht rückgängig machen. Die Klasse wird gelöscht, ${DELETED}`,
		deleteNow: (name) => `„${name}“ jetzt löschen`
	},
	sheet: {
		title: (name) => `${name} beitreten`,
		description: 'Wie man einer Klasse beitritt, zum Ausdrucken.',
		back: 'Zurück zur Klasse',
		hint: 'Eine Seite. Zum Aufhängen oder Austeilen.',
		print: 'Drucken',
		heading: 'Komm in unsere Klasse auf Footnote',
		steps: [
			'Scanne das Quadrat mit der Kamera deines Handys. Oder öffne diese Adresse im Browser und tippe den Code:',
			'Gib den Namen ein, mit dem deine Lehrkraft dich anspricht.',
			'Das war es. Lernen kannst du auch ohne Netz.'
		],
		code: 'Code',
		until: (date) => `Gültig bis ${date}.`,
		promise: 'Keine E-Mail-Adresse, kein Passwort, kein App-Store.'
	},
	cards: {
		title: (name) => `Ausweise für ${name}`,
		description: 'Ausweise, mit denen man wieder in sein Konto kommt.',
		intro:
			'Mit dem Ausweis kommt man auf einem anderen Handy wieder in sein Konto. Acht passen auf eine Seite. Ein neuer macht den alten ungültig, und seine Wörter sind nur dieses eine Mal zu sehen: Drucken Sie, bevor Sie die Seite verlassen.',
		who: 'Für wen',
		none: 'Wählen Sie mindestens eine Person.',
		nobody: 'In dieser Klasse ist noch niemand, für den es einen Ausweis geben kann.',
		foreign: (names) =>
			`Kein Ausweis möglich für ${names.join(', ')}: mit eigenem Konto beigetreten, das Sie nicht öffnen können.`,
		make: 'Ausweise machen',
		hint: 'Drucken Sie jetzt. Wenn Sie diese Seite verlassen, sind die Wörter weg, und es braucht neue Ausweise.',
		print: 'Drucken',
		again: 'Andere wählen',
		heading: 'Zurück zu Footnote',
		open: 'Scanne das Quadrat, oder öffne',
		type: 'und tippe diese vier Wörter:',
		keep: 'Pass auf diesen Ausweis auf wie auf einen Schlüssel.'
	}
};
