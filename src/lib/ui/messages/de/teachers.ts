import type { teachers as english } from '#lib/ui/messages/en/teachers.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { and, count } from './plural.ts';

const again = (seconds: number) =>
	seconds > 90
		? `in ${count(Math.ceil(seconds / 60), 'Minute', 'Minuten')}`
		: `in ${count(Math.max(1, seconds), 'Sekunde', 'Sekunden')}`;

/** A pupil's way back is a card from their teacher: nobody signs them out by the way. */
const PUPILS_DEVICE =
	'Auf diesem Gerät ist jemand aus einer Klasse angemeldet. Nehmen Sie ein anderes Gerät oder ein privates Fenster dieses Browsers.';

/** Why something was not taken, by field and kind; what is not listed is `other`. */
const problems: Record<string, (wait: number) => string> = {
	'word closed': () =>
		'Hier kann sich niemand anmelden. Fragen Sie die, die diesen Server betreiben.',
	'word wrong': () =>
		'Das ist nicht das Wort. Fragen Sie die, die diesen Server betreiben, danach.',
	'word wait': (wait) =>
		`Es wurden zu viele Wörter versucht. Versuchen Sie es ${again(wait)} wieder.`,
	'name missing': () => 'Wählen Sie einen Namen zum Anmelden.',
	'name short': () => 'Nehmen Sie mindestens drei Zeichen.',
	'name long': () => 'Nehmen Sie höchstens vierzig Zeichen.',
	'name letters': () => 'Nur Buchstaben, Ziffern und . _ @ + -, keine Leerzeichen.',
	'name taken': () => 'Diesen Namen hat schon jemand. Wählen Sie einen anderen.',
	'password short': () => 'Nehmen Sie mindestens zehn Zeichen: Drei oder vier Wörter genügen.',
	'password long': () => 'Das ist länger, als ein Passwort sein kann.',
	'password name': () => 'Das ist kaum mehr als Ihr Name. Wählen Sie etwas anderes.',
	'password common': () => 'Das ist eines der ersten, die jeder versuchen würde.',
	'password wrong': () => 'Das ist nicht Ihr Passwort.',
	'password passkey': () =>
		'Der Passkey wurde nicht erkannt. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
	'code wrong': () => 'Name oder Code stimmt nicht, oder der Code wurde schon benutzt.',
	'form wrong': () => 'Name oder Passwort stimmt nicht.',
	'form passkey': () =>
		'Der Passkey wurde nicht erkannt. Versuchen Sie es noch einmal, oder melden Sie sich anders an.',
	'form pupil': () => PUPILS_DEVICE,
	'form other': () =>
		'Dieses Gerät ist schon angemeldet. Melden Sie es zuerst in den Optionen ab, oder nehmen Sie ein anderes.',
	'form many': () =>
		'Von hier aus gab es in der letzten Stunde zu viele neue Konten. Versuchen Sie es später wieder.',
	'form last': () =>
		'Das ist Ihr einziger Zugang. Legen Sie zuerst ein Passwort oder einen weiteren Passkey an.'
};

/** Teachers’ accounts. */
export const teachers: Translated<typeof english> = {
	problem: (field, kind, wait = 0) => {
		if (kind === 'wait') return `Zu viele Versuche. Versuchen Sie es ${again(wait)} wieder.`;
		if (kind === 'busy')
			return 'Gerade melden sich viele an. Versuchen Sie es in ein paar Sekunden wieder.';
		const text = problems[`${field} ${kind}`] ?? problems[`form ${kind}`];
		return text ? text(wait) : 'Das wurde nicht angenommen. Versuchen Sie es noch einmal.';
	},
	noNetwork:
		'Der Server hat nicht geantwortet. Nichts ist verloren: Versuchen Sie es wieder, wenn Sie online sind.',
	welcome: {
		title: 'Mit Footnote unterrichten',
		description: 'Stapel für Ihre Klasse, und was die Klasse bis zur Prüfung weiß.',
		lead: 'Geben Sie Ihrer Klasse einen Stapel und ein Datum. Sehen Sie, wer nicht begonnen hat, was niemand weiß, und wer es schafft.',
		steps: [
			{
				title: 'Eine Klasse in einer Minute',
				text: 'Geben Sie ihr einen Namen. Beitreten geht mit einem Code, getippt oder gescannt, vom Bildschirm oder von einem gedruckten Blatt.'
			},
			{
				title: 'Ein Stapel und ein Datum',
				text: 'Jedes Handy plant die Tage bis dahin, auch wo es kein Netz gibt. Jede Antwort zeigt ihre Quelle.'
			},
			{
				title: 'Vor der Prüfung Bescheid wissen',
				text: 'Eine Seite sagt Ihnen, wer zurückliegt, welche Fakten die Klasse nicht weiß, mit den falschen Antworten, und welches Ergebnis zu erwarten ist.'
			}
		],
		privacy:
			'Niemand in der Klasse braucht E-Mail-Adresse oder Nachnamen, und nur Sie sehen die Rufnamen. Eine Klasse und ihre Daten werden an einem Tag gelöscht, den Sie festlegen.',
		pupil: 'Keine Lehrkraft? Mit dem Code der Klasse beitreten',
		signUp: 'Konto anlegen',
		signIn: 'Anmelden',
		closed:
			'Auf diesem Server kann sich keine neue Lehrkraft anmelden. Fragen Sie die, die ihn betreiben.',
		deleted: 'Ihr Konto ist gelöscht, mit allem, was darin war.'
	},
	here: {
		pupil: PUPILS_DEVICE,
		teacher: 'Sie sind schon angemeldet.',
		toClasses: 'Zu meinen Klassen',
		learner:
			'Dieses Gerät hat schon ein Konto: das, das Ihre Geräte verbindet. Es wird Ihr Konto als Lehrkraft: Was Sie gelernt haben, bleibt, und Ihre anderen Geräte sind dort auch angemeldet.',
		otherLearner:
			'Dieses Gerät ist mit anderen von Ihnen verbunden. Wenn Sie sich anmelden, verlässt es sie; was Sie gelernt haben, bleibt darauf.'
	},
	name: {
		label: 'Benutzername',
		help: 'Zum Anmelden. Die Klasse sieht ihn nie; es muss nicht Ihr richtiger Name sein.'
	},
	password: {
		label: 'Passwort',
		help: 'Mindestens zehn Zeichen. Am besten ein paar Wörter, die nur Sie so zusammenstellen.',
		look: 'Zeigen',
		hide: 'Verbergen',
		show: (label) => `Zeigen: ${label}`
	},
	word: {
		label: 'Wort für diesen Server',
		help: 'Sie haben es von denen, die diesen Server betreiben.'
	},
	passkey: {
		or: 'Oder ohne Passwort',
		help: 'Ein Passkey liegt auf Ihrem Handy oder Computer und wird mit Finger, Gesicht oder Bildschirmsperre geöffnet.',
		failed: (asked) =>
			'problem' in asked
				? 'Oben muss zuerst etwas in Ordnung gebracht werden.'
				: asked.failed === 'network'
					? 'Der Server hat nicht geantwortet. Versuchen Sie es wieder, wenn Sie online sind.'
					: asked.failed === 'known'
						? 'Dieses Gerät hat schon einen Passkey für Ihr Konto.'
						: 'Es wurde kein Passkey benutzt. Versuchen Sie es noch einmal, oder ohne.'
	},
	signUp: {
		title: 'Konto für Lehrkräfte',
		description: 'Ein Konto für eine Lehrkraft: ein Benutzername und Passwort oder Passkey.',
		now: 'Konto anlegen',
		withPasskey: 'Mit Passkey anlegen',
		already: 'Sie haben schon ein Konto?'
	},
	codes: {
		title: 'Ihre Notfallcodes',
		text: 'Drucken oder kopieren Sie sie jetzt: Sie werden nicht noch einmal gezeigt. Jeder öffnet Ihr Konto einmal, falls Sie Passwort oder Passkey verlieren. Eine E-Mail, die das könnte, gibt es nicht.',
		paper: (name, site) =>
			`Footnote, Notfallcodes von ${name}. Jeder öffnet das Konto einmal: ${site}/teach/recover`,
		done: 'Ich habe sie: zu meinen Klassen',
		print: 'Drucken',
		copy: 'Kopieren',
		copied: 'Kopiert'
	},
	signIn: {
		title: 'Anmelden',
		description: 'Als Lehrkraft anmelden.',
		now: 'Anmelden',
		withPasskey: 'Mit Passkey anmelden',
		lost: 'Notfallcode benutzen',
		none: 'Konto anlegen'
	},
	recover: {
		title: 'Notfallcode benutzen',
		description: 'Ein Code von Ihrer Liste und ein neues Passwort.',
		back: 'Anmelden',
		lead: 'Einer der zehn Codes, die Sie mit Ihrem Konto bekommen haben, öffnet es und setzt ein neues Passwort. Danach ist er verbraucht. Alle anderen Geräte werden abgemeldet.',
		code: {
			label: 'Notfallcode',
			help: 'Sechzehn Buchstaben und Ziffern. Bindestriche sind egal.'
		},
		next: 'Neues Passwort',
		now: 'Passwort setzen und anmelden'
	},
	account: {
		link: 'Ihr Konto',
		title: 'Ihr Konto',
		description: (name) => `Angemeldet als ${name}.`,
		recovered: 'Ihr neues Passwort gilt, und alle anderen Geräte sind abgemeldet.',
		fewCodes: (n) =>
			n === 0
				? 'Sie haben keinen Notfallcode mehr. Machen Sie unten neue.'
				: `Sie haben noch ${count(n, 'Notfallcode', 'Notfallcodes')}. Machen Sie unten neue.`,
		done: {
			signOutDevice: 'Das Gerät ist abgemeldet.',
			password: 'Ihr neues Passwort gilt, und alle anderen Geräte sind abgemeldet.',
			addPasskey: 'Der Passkey ist angelegt.',
			renamePasskey: 'Der Passkey hat einen neuen Namen.',
			removePasskey: 'Der Passkey ist entfernt. Löschen Sie ihn auch auf seinem Gerät.'
		},
		devices: {
			title: 'Angemeldete Geräte',
			here: 'Dieses Gerät',
			seen: (when) => `Zuletzt gesehen: ${when}`,
			lately: 'in der letzten Stunde',
			signOut: 'Abmelden',
			out: (label) => `Abmelden: ${label}`,
			everywhere: 'Überall abmelden',
			everywhereNote:
				'Gehört eines nicht Ihnen? Melden Sie überall ab, dann ändern Sie Ihr Passwort.'
		},
		change: {
			title: 'Passwort',
			open: 'Passwort ändern',
			openNew: 'Passwort setzen',
			next: 'Neues Passwort',
			old: 'Bisheriges Passwort',
			now: 'Passwort ändern',
			set: 'Passwort setzen',
			note: 'Alle Ihre anderen Geräte werden abgemeldet.',
			none: 'Sie haben keines: Sie kommen mit Passkeys hinein. Ein Passwort ist ein zweiter Weg.'
		},
		passkeys: {
			title: 'Passkeys',
			none: 'Noch keiner. Mit einem Passkey melden Sie sich mit Finger, Gesicht oder Bildschirmsperre an.',
			needsScript: 'Um einen Passkey anzulegen, braucht es JavaScript.',
			twice: 'Ihr Browser fragt zweimal: nach einem vorhandenen Passkey, dann nach dem neuen.',
			add: 'Passkey anlegen',
			addNow: 'Passkey anlegen',
			change: 'Ändern',
			label: 'Name des Passkeys',
			rename: 'Namen speichern',
			remove: 'Passkey entfernen',
			removeNamed: (label) => `Passkey ${label} entfernen`
		},
		recovery: {
			title: 'Notfallcodes',
			left: (n) => `${number(n)} von zehn ${n === 1 ? 'ist' : 'sind'} übrig.`,
			make: 'Neue Codes machen',
			note: 'Die alten, auch die auf Papier, öffnen dann nichts mehr.'
		},
		confirm: {
			label: 'Ihr Passwort, damit sicher ist, dass Sie es sind',
			passkey: 'Stattdessen mit Passkey'
		},
		export: {
			title: 'Alles mitnehmen',
			text: 'Eine Datei: Ihre Klassen mit den Rufnamen, was Sie aufgegeben haben, Ihre Stapel und Ihre eigenen Antworten. Die Antworten lassen sich in den Optionen wieder einlesen.',
			now: 'Datei herunterladen'
		},
		delete: {
			title: 'Konto löschen',
			text: (classes) => {
				const own =
					'Ihr Konto, Ihre Stapel und Ihre Antworten werden auf diesem Server gelöscht, sofort und endgültig.';
				return classes.length === 0
					? `${own} Was auf diesem Gerät ist, bleibt darauf.`
					: `${own} Mit ihnen ${classes.length === 1 ? 'geht die Klasse' : 'gehen die Klassen'} ${and(classes)}, samt den Konten, die dort entstanden sind.`;
			},
			handedOn: (classes) =>
				`${and(classes)} ${classes.length === 1 ? 'geht' : 'gehen'} mit den anderen Lehrkräften weiter.`,
			open: 'Löschen\u00a0…',
			now: 'Alles löschen'
		}
	}
};
