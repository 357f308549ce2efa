import type { many as english } from '#lib/ui/messages/en/many.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

const cards = (n: number) => count(n, 'Karte', 'Karten');
const left = (n: number) =>
	n === 0
		? ''
		: ` ${n === 1 ? 'Eine blieb' : `${number(n)} blieben`}, wie sie war${n === 1 ? '' : 'en'}.`;

/** Fakten eines eigenen Stapels finden und viele auf einmal ändern. */
export const many: Translated<typeof english> = {
	title: 'Finden und ändern',
	description: 'Suche Karten dieses Stapels und ändere viele auf einmal.',
	tools: 'Was sich mit der Liste noch tun lässt',
	back: 'Zurück zur Liste',
	search: 'Suchen',
	searchHelp: 'Wörter, Namen, Schlagwörter',
	section: 'Abschnitt',
	anySection: 'Alle Abschnitte',
	noSection: 'In keinem Abschnitt',
	tag: 'Schlagwort',
	anyTag: 'Alle Schlagwörter',
	label: 'Karten dieses Stapels',
	unnamed: 'erst begonnen',
	found: (n, all) => (n === all ? cards(all) : `${number(n)} von ${cards(all)}`),
	none: 'Keine Karte ist so.',
	selectAll: (n) => `Alle ${number(n)} auswählen`,
	selectNone: 'Keine auswählen',
	selected: (n, unseen) =>
		`${number(n)} ausgewählt${unseen === 0 ? '' : `, ${number(unseen)} davon nicht in dieser Suche`}`,
	more: (n) => `${number(n)} mehr zeigen`,
	stop: 'Zurück zu den Karten',

	does: {
		section: 'Abschnitt',
		tags: 'Schlagwörter',
		swap: 'Seiten tauschen',
		replace: 'Wörter ersetzen',
		move: 'In anderen Stapel',
		remove: 'Löschen'
	},

	toSection: {
		label: 'In welchen Abschnitt',
		fresh: 'Ein neuer Abschnitt',
		name: 'Wie er heißt',
		go: (n) => `${cards(n)} verschieben`,
		done: (n) => `${cards(n)} verschoben.`
	},
	tags: {
		label: 'Welches Schlagwort',
		add: 'Dazusetzen',
		takeOut: 'Wegnehmen',
		added: (n, tag) => `„${tag}“ steht an ${n === 1 ? 'einer Karte' : `${number(n)} Karten`} mehr.`,
		removed: (n, tag) =>
			`„${tag}“ steht an ${n === 1 ? 'einer Karte' : `${number(n)} Karten`} weniger.`
	},
	swap: {
		help: 'Vorder- und Rückseite tauschen die Plätze. Was du von einer Karte weißt, bleibt bei ihr, obwohl sie nun andersherum gefragt wird. Karten mit eigenen falschen Antworten und Fakten ohne zwei Seiten bleiben, wie sie sind.',
		go: (n) => `Seiten von ${n === 1 ? 'einer Karte' : `${number(n)} Karten`} tauschen`,
		done: (n, not) =>
			`Seiten von ${n === 1 ? 'einer Karte' : `${number(n)} Karten`} getauscht.${left(not)}`
	},
	remove: {
		help: 'Sie lassen sich zurückholen.',
		go: (n) => `${cards(n)} löschen`
	},

	replace: {
		title: 'Wörter ersetzen',
		find: 'Suchen',
		put: 'Ersetzen durch',
		anyCase: 'Groß oder klein ist gleich',
		none: 'In keiner der ausgewählten Karten steht das.',
		preview: 'Was aus ihnen würde',
		times: (n, all) =>
			`${count(n, 'Stelle', 'Stellen')} in ${all === 1 ? 'einer Karte' : `${number(all)} Karten`}`,
		was: 'Jetzt',
		now: 'Dann',
		broken: 'So ließe sie sich nicht mehr fragen. Sie bleibt, wie sie ist.',
		go: (n) => `In ${n === 1 ? 'einer Karte' : `${number(n)} Karten`} ersetzen`,
		done: (n) => `In ${n === 1 ? 'einer Karte' : `${number(n)} Karten`} ersetzt.`,
		answers: (n) =>
			n === 1
				? 'Die Antwort einer Karte wird eine andere. War es ein Fehler, oder hat sich die Welt geändert?'
				: `Die Antworten von ${number(n)} Karten werden andere. Waren es Fehler, oder hat sich die Welt geändert?`,
		correction: 'Fehler werden berichtigt',
		world: 'Die Welt hat sich geändert: sie werden neu gefragt'
	},

	twins: {
		title: 'Doppelt da?',
		description: 'Karten dieses Stapels, die dasselbe fragen oder dieselbe Antwort haben.',
		help: 'Nichts geschieht, bevor du es sagst. Was du von einer Karte gelernt hast, die geht, bleibt in deinem Verlauf.',
		none: 'Nichts ist doppelt da',
		noneHelp: 'Keine zwei Karten fragen dasselbe, und keine haben dieselbe Antwort.',
		kinds: {
			same: 'Zweimal dasselbe',
			asked: 'Sie fragen dasselbe',
			answer: 'Sie haben dieselbe Antwort'
		},
		keep: 'Nur diese behalten',
		keepNamed: (what) => `Nur diese behalten: ${what}`,
		merge: 'Eine daraus machen',
		mergeNamed: (what) => `Eine daraus machen: ${what}. Die anderen Antworten gelten mit.`,
		right: 'So lassen',
		kept: (n) => `${cards(n)} gelöscht.`,
		merged: (n) =>
			n === 1
				? 'Eine Karte daraus gemacht: Die andere ging darin auf, und ihre Antworten gelten mit.'
				: `Eine Karte daraus gemacht: ${cards(n)} gingen darin auf, und ihre Antworten gelten mit.`
	},

	move: {
		title: 'In einen anderen Stapel',
		help: 'Sie nehmen ihre Quellen, Abschnitte, Bilder und Schlagwörter mit, und was du von ihnen weißt. Deine bisherigen Antworten stehen dann im Verlauf beider Stapel.',
		label: 'In welchen Stapel',
		fresh: 'Ein neuer Stapel',
		name: 'Wie der neue Stapel heißt',
		option: (title, n) => `${title} (${cards(n)})`,
		go: (n) => `${cards(n)} verschieben`,
		done: (n, deck) => `${cards(n)} ${n === 1 ? 'ist' : 'sind'} jetzt in „${deck}“.`,
		noPast:
			'Was du von ihnen weißt, ließ sich nicht mitnehmen. Nimm es zurück, geh einmal online und versuch es wieder.',
		look: 'Zu jenem Stapel'
	},
	add: {
		title: 'Anderen Stapel hinzunehmen',
		description: 'Alle Karten eines anderen eigenen Stapels in diesen.',
		label: 'Welchen Stapel',
		choose: 'Einen wählen',
		none: 'Es gibt keinen anderen eigenen Stapel',
		noneHelp: 'Ein fremder Stapel wird mit „Eigene Kopie machen“ auf seiner Seite zu deinem.',
		help: 'Alle seine Karten kommen hierher, mit ihren Quellen, Abschnitten, Bildern und Schlagwörtern, und mit dem, was du von ihnen weißt. Der andere Stapel wird dann gelöscht; „Rückgängig“ bringt ihn zurück.',
		go: 'Alles hinzunehmen',
		done: (n, deck) =>
			`${cards(n)} aus „${deck}“ ${n === 1 ? 'ist' : 'sind'} jetzt in diesem Stapel.`
	},

	original: {
		title: 'Berichtigungen des Originals',
		link: (n) => `Berichtigungen des Originals (${number(n)})`,
		description: 'Was der Stapel, von dem dies eine Kopie ist, inzwischen anders sagt.',
		help: (deck) =>
			`Dies ist eine Kopie von „${deck}“, und der hat sich seither geändert. Nichts davon wird übernommen, bevor du es sagst.`,
		none: 'Nichts zu berichtigen',
		noneHelp: (deck) => `„${deck}“ sagt nichts, was du nicht gesehen oder entschieden hast.`,
		unreached: 'Das Original ist nicht zu erreichen',
		unreachedHelp:
			'Geh einmal online, und folge dem Stapel, wenn er von jemand anderem ist. Vielleicht wurde er auch zurückgezogen.',
		mine: 'Hier',
		theirs: 'Im Original',
		notThere: 'nicht da',
		touched: 'Von dir geändert',
		otherwise:
			'Frage und Antwort sind gleich; die Quelle, der Tag oder eine Einzelheit ist es nicht.',
		parts: {
			fact: 'Eine Karte',
			entity: 'Ein Name',
			source: 'Eine Quelle',
			section: 'Ein Abschnitt'
		},
		take: 'Übernehmen',
		takeOut: 'Hier auch löschen',
		takeNamed: (what) => `Übernehmen: ${what}`,
		keep: 'Meins behalten',
		leaveOut: 'Nicht für mich',
		keepNamed: (what) => `Meins behalten: ${what}`,
		takeAll: (n) => `Alle ${number(n)} übernehmen, die du nicht geändert hast`,
		taken: (n) => `${count(n, 'Berichtigung', 'Berichtigungen')} übernommen.`,
		kept: 'Es bleibt hier, wie es ist.'
	},

	text: {
		title: 'Als Text bearbeiten (YAML)',
		description: 'Der ganze Stapel als Text einer Stapeldatei.',
		help: 'Der ganze Stapel als YAML. An den Ids hängt, was du weißt: lass sie, wie sie sind. Kommentare bleiben nicht erhalten.',
		label: 'Der Stapel als Text',
		writing: 'Wird aufgeschrieben …',
		unwritten: 'Er ließ sich nicht aufschreiben. Geh einmal online, dann öffne diese Seite wieder.',
		remarks: 'Was zu berichtigen ist',
		clean: 'Daran ist nichts falsch.',
		reading: 'Wird gelesen …',
		stops: 'Muss erst berichtigt werden',
		at: (line, column) => `Zeile ${number(line)}, ${number(column)}`,
		more: 'Nur die ersten von sehr vielen.',
		changes: (n) =>
			n === 0
				? 'Er sagt, was der Stapel sagt.'
				: n === 1
					? 'Ein Teil des Stapels würde anders.'
					: `${number(n)} Teile des Stapels würden anders.`,
		apply: 'So soll der Stapel sein',
		applied: (n) =>
			n === 1
				? 'Ein Teil des Stapels ist jetzt anders.'
				: `${number(n)} Teile des Stapels sind jetzt anders.`,
		again: 'Wie der Stapel jetzt ist',
		elsewhere:
			'Der Stapel wurde inzwischen anderswo geändert. Was du übernimmst, tritt an seine Stelle.'
	}
};
