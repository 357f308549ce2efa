import type { sharing as english } from '#lib/ui/messages/en/sharing.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { count } from './plural.ts';

const facts = (n: number) => count(n, 'Fakt', 'Fakten');

/** Stapel, die auf dem Server veröffentlicht sind, und denen man folgt. */
export const sharing: Translated<typeof english> = {
	publish: {
		title: 'Auf dem Server',
		about:
			'Für Stapel jeder Größe: Er bekommt eine Adresse, die niemand erraten kann. Wer sie hat, sieht den Stapel und kann ihm folgen: Was du änderst und wieder veröffentlichst, kommt dort an, und was schon gelernt ist, bleibt.',
		signedOut:
			'Dazu braucht es ein Konto auf dem Server, damit sich die Adresse zurückziehen lässt.',
		toAccount: 'Zu deinen Geräten',
		off: 'Auf diesem Server ist das Veröffentlichen ausgeschaltet oder den Lehrkräften vorbehalten.',
		unreached: 'Der Server war nicht zu erreichen. Geh online und versuch es noch einmal.',
		again: 'Noch einmal versuchen',
		author: 'Von',
		authorHelp:
			'Dein Name, oder wie du genannt werden willst. Alle mit der Adresse können ihn lesen.',
		beside: (others) => `Du stehst neben denen, deren Stapel es war: ${others}.`,
		reserved:
			'Das ist die Kopie eines Stapels, an dem alle Rechte vorbehalten sind. Frag, wem er gehört, bevor du sie weitergibst.',
		license: 'Was andere damit dürfen',
		licenses: {
			'CC-BY-4.0': 'Verwenden und ändern, mit deinem Namen (CC BY 4.0)',
			'CC-BY-SA-4.0':
				'Verwenden und ändern, mit deinem Namen, und ebenso weitergeben (CC BY-SA 4.0)',
			'CC0-1.0': 'Alles (CC0)',
			'All rights reserved': 'Damit lernen, sonst nichts (alle Rechte vorbehalten)'
		},
		first: 'Veröffentlichen',
		next: 'Veröffentlichen, wie er jetzt ist',
		working: 'Er wird geprüft …',
		heavy: 'Diesen Stapel zu prüfen, braucht zu viel Zeit oder Speicher. Teil ihn in mehrere.',
		busy: 'Gerade werden viele Stapel geprüft. Warte eine Minute und versuch es noch einmal.',
		nothing:
			'In diesem Stapel lässt sich noch nichts fragen, also gibt es nichts zu veröffentlichen:'
	},

	review: {
		title: (deck) => `Bevor andere „${deck}“ bekommen`,
		remarks: (n) => `${count(n, 'Stelle', 'Stellen')} zum Ansehen`,
		stopped: 'lässt sich so nicht fragen und bleibt weg',
		same: 'Darin steht dasselbe wie in der Fassung davor.',
		kept: 'Was deine Leser von den anderen Fakten gelernt haben, bleibt.',
		changes: {
			added: { title: (n) => `${count(n, 'Fakt kommt', 'Fakten kommen')} dazu`, help: '' },
			removed: {
				title: (n) => `${count(n, 'Fakt fällt', 'Fakten fallen')} weg`,
				help: 'Danach wird nicht mehr gefragt.'
			},
			announced: {
				title: (n) => `${facts(n)} mit neuer Antwort, weil sich die Welt geändert hat`,
				help: 'Wer die alte Antwort kennt, erfährt es und wird neu gefragt.'
			},
			silent: {
				title: (n) => `${facts(n)} mit neuer Antwort`,
				help: 'Wer die alte Antwort gelernt hat, bekommt sie als falsch gewertet, ohne es zu erfahren.'
			},
			reworded: {
				title: (n) => `${facts(n)} mit anderen Worten, Notizen oder Quellen und derselben Antwort`,
				help: ''
			}
		},
		corrections: 'Die alten Antworten waren Fehler und werden berichtigt',
		unconfirmed:
			'Setz hier ein Häkchen, oder geh zurück und schreib dazu, was bis wann die Antwort war.',
		go: 'Veröffentlichen',
		stop: 'Jetzt nicht'
	},

	here: {
		done: 'Veröffentlicht. Wer die Adresse hat, sieht diese Fassung.',
		link: 'Adresse teilen',
		since: (day) => `Fassung vom ${day}`,
		withdrawn:
			'Er ist zurückgezogen: Seine Adresse gilt nicht mehr. Wer ihm gefolgt ist, behält, was da ist.',
		takenDown: 'Wer diesen Server betreibt, hat ihn entfernt. Frag dort nach dem Grund.',
		withdraw: 'Zurückziehen',
		address: 'Neue Adresse geben',
		addressHelp: 'Die jetzige Adresse gilt dann nicht mehr, auch für die nicht, die ihm folgen.',
		moved: 'Er hat eine neue Adresse.',
		versions: (n) => count(n, 'Fassung', 'Fassungen'),
		latest: 'das bekommen andere jetzt',
		back: 'Zurückholen',
		backOf: (day) => `Die Fassung vom ${day} zurückholen`,
		broughtBack: 'Andere bekommen wieder diese Fassung. Dein eigener Stapel ist, wie er war.'
	},

	opened: {
		title: 'Ein Stapel für dich',
		description: 'Ein Stapel, den jemand veröffentlicht hat.',
		loading: 'Der Stapel wird geholt …',
		gone: {
			title: 'Hier ist kein Stapel',
			text: 'Er wurde zurückgezogen, oder ein Teil der Adresse fehlt. Wenn du ihm folgst, bleibt bei deinen Stapeln, was du hast.'
		},
		silent: {
			title: 'Der Stapel war nicht zu holen',
			text: 'Sobald du online bist, wird noch einmal gefragt. Wenn du ihm folgst, ist er bei deinen Stapeln.'
		},
		newer:
			'Dieser Stapel wurde mit einem neueren Footnote gemacht. Schließ die App und öffne sie wieder, während du online bist.',
		by: (authors, license) => `von ${authors} · ${license}`,
		size: (n, day) => `${facts(n)} · Fassung vom ${day}`,
		follow: 'Folgen',
		followHelp:
			'Was darin berichtigt wird, kommt zu dir; was du gelernt hast, bleibt. Geht auch ohne Netz.',
		copy: 'Kopie machen',
		copyHelp: 'Sie gehört dir, du kannst sie ändern, und sie bleibt, wie sie ist.',
		followed: (deck) => `Du folgst „${deck}“. Der Stapel ist auf diesem Gerät.`,
		copied: (deck) => `„${deck}“ ist auf diesem Gerät, und du kannst es ändern.`,
		study: 'Lernen',
		look: 'Ansehen',
		undo: 'Rückgängig',
		undone: 'Zurückgenommen.',
		failed:
			'Das ließ sich nicht speichern. Mach auf diesem Gerät Platz und versuch es noch einmal.',
		more: (n) => `Und ${n} mehr.`
	},

	followed: {
		label: 'Du folgst diesem Stapel',
		text: (day) => `Es ist die Fassung vom ${day}. Neuere kommen von selbst.`,
		gone: 'Dieser Stapel wurde zurückgezogen. Du behältst, was du hast; Neues kommt nicht mehr.',
		stop: 'Nicht mehr folgen',
		stopped:
			'Du folgst ihm nicht mehr, und er wird nicht mehr gefragt. Was du gelernt hast, bleibt aufgehoben.',
		undo: 'Rückgängig',
		locked: {
			title: 'Dieser Stapel gehört jemand anderem',
			text: 'Du folgst ihm, also wird er anderswo geändert. Mach eine Kopie: Die gehört dir.'
		},
		copy: 'Kopie machen'
	},

	reported: {
		title: (n) => `${count(n, 'Fehler', 'Fehler')} gemeldet`,
		help: 'Das haben andere geschrieben, die damit lernen. Wer was schrieb, ist hier nicht bekannt; alle sehen, was du dazu sagst.',
		gone: 'Zu einem Fakt, der nicht mehr im Stapel ist',
		on: (day) => `am ${day}`,
		edit: 'Ansehen',
		right: 'Berichtigt',
		thanks: 'Danken',
		no: 'Kein Fehler',
		outcomes: { right: 'berichtigt', thanks: 'gedankt', no: 'kein Fehler' },
		unsaid: 'Das kam nicht beim Server an. Versuch es noch einmal.'
	},

	shelf: {
		title: 'Aus dem Regal dieses Servers',
		search: 'Im Regal suchen',
		go: 'Suchen',
		none: 'Im Regal ist nichts dergleichen.',
		unreached: 'Das Regal war nicht zu holen. Geh online und versuch es noch einmal.',
		most: 'Im Regal ist noch mehr: Such nach dem, was du willst.',
		list: 'Ins Regal dieses Servers stellen',
		listHelp: 'Alle, die diesen Server benutzen, finden ihn dort.',
		listed: 'Er steht im Regal.',
		unlisted: 'Er steht nicht mehr im Regal.'
	},

	complain: {
		title: 'Diesen Stapel melden',
		label: 'Was ist damit?',
		help: 'Für die, die diesen Server betreiben: eine Beleidigung, Gestohlenes, was nicht hierhergehört. Dein Name geht nicht mit. Einen Fehler in einem Fakt meldest du auf seiner Karte.',
		send: 'Abschicken',
		empty: 'Schreib in ein paar Worten, was damit ist.',
		sent: 'Danke. Wer diesen Server betreibt, liest es.'
	}
};
