import type { cards as english } from '#lib/ui/messages/en/cards.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { minutes, number, percent } from './numbers.ts';
import { count } from './plural.ts';

/** A length of time in days, as people say it: "3 Tage", or after a preposition "3 Tagen". */
function span(n: number, after = false): string {
	if (n < 1) return after ? 'weniger als einem Tag' : 'weniger als einen Tag';
	if (n < 60) return count(Math.round(n), 'Tag', after ? 'Tagen' : 'Tage');
	if (n < 730) return count(Math.round(n / 30.4), 'Monat', after ? 'Monaten' : 'Monate');
	return count(Math.round(n / 365.25), 'Jahr', after ? 'Jahren' : 'Jahre');
}

const forms: Readonly<Record<string, string>> = {
	reveal: 'selbst bewertet',
	choice: 'Auswahl',
	'multi-select': 'mehrere aus einer Liste',
	'true-false': 'richtig oder falsch',
	typed: 'getippt',
	number: 'Zahl',
	cloze: 'Lücke gefüllt',
	list: 'ganze Liste',
	match: 'zugeordnet',
	group: 'sortiert',
	'odd-one-out': 'was nicht passt',
	order: 'geordnet',
	map: 'auf der Karte gezeigt',
	point: 'im Bild gezeigt'
};

/** All cards of a deck, to leaf through, and one of them with its past. */
export const cards: Translated<typeof english> = {
	title: 'Alle Karten',
	edit: 'Karte ändern',
	description: (deck) => `Alle Karten von „${deck}“: suchen, filtern, durchblättern.`,
	search: 'Suche',
	searchHelp: 'Ein Wort oder Name',
	go: 'Suchen',
	show: 'Zeigen',
	tag: 'Schlagwort',
	anyTag: 'Alle Schlagwörter',
	filters: {
		all: 'Alle Karten',
		due: 'Jetzt fällig',
		new: 'Neu',
		learning: 'Im Lernen',
		known: 'Gekonnt',
		starred: 'Gemerkt',
		leech: 'Immer wieder vergessen',
		suspended: 'Beiseitegelegt'
	},
	filter: (name, n) => `${name} (${number(n)})`,
	found: (n, all) =>
		n === all ? count(all, 'Karte', 'Karten') : `${number(n)} von ${count(all, 'Karte', 'Karten')}`,
	none: {
		title: 'Keine solche Karte',
		searched: (query) => `Hier steht nirgends „${query}“.`,
		filtered: 'Zurzeit ist keine Karte dieses Stapels so.',
		all: 'Alle Karten zeigen'
	},
	more: (n) => `${number(n)} weitere zeigen`,
	rest: 'Andere Karten',
	needsDevice:
		'Was du von diesen Karten kannst, steht nur auf deinem Gerät. Um es zu zeigen und danach zu filtern, braucht es JavaScript.',
	states: { new: 'Neu', learning: 'Im Lernen', known: 'Gekonnt' },
	due: 'Fällig',
	starred: 'Gemerkt',
	suspended: 'Beiseitegelegt',
	leech: 'Immer wieder vergessen',
	answer: 'Antwort',
	oneOf: (n) => `eine von ${number(n)}`,
	comesBack: (when) => `wieder ${when}`,
	holds: (stability) => `hält ${span(stability)}`,

	unknown: {
		title: 'Diese Karte gibt es nicht',
		text: (card) =>
			`In diesem Stapel heißt keine Karte „${card}“. Vielleicht wurde sie herausgenommen, oder die Adresse hat einen Tippfehler.`,
		all: 'Alle Karten des Stapels'
	},
	previous: 'Vorige Karte',
	next: 'Nächste Karte',
	place: (n, all) => `Karte ${number(n)} von ${number(all)}`,
	leaf: 'Karten durchblättern',

	memory: {
		title: 'Wie gut du sie kannst',
		elsewhere:
			'Du hast das in einem anderen Stapel gelernt: Dort wird es gefragt, und hier zählt es mit.',
		there: 'Die Karte dort ansehen',
		fresh: 'Danach wurdest du noch nicht gefragt.',
		state: 'Stand',
		now: 'Jetzt gewusst',
		percent,
		strength: 'Festigkeit',
		strengthIs: (stability) => `Sinkt nach ${span(stability, true)} auf 90\u00a0%`,
		difficulty: 'Schwierigkeit',
		difficultyIs: (difficulty) =>
			difficulty < 4
				? 'Für dich leicht'
				: difficulty < 7
					? 'Für dich etwa mittel'
					: 'Für dich schwer',
		outOfTen: (difficulty) => `${number(difficulty)} von 10`,
		next: 'Als Nächstes',
		dueNow: 'Jetzt fällig',
		never: 'Nicht, solange sie beiseiteliegt',
		leech: (lapses, expected) =>
			`Eine Stolperkarte: ${number(lapses)}-mal vergessen, wo etwa ${number(Math.max(1, expected))}-mal zu erwarten war. Sieh dir ihre Fußnote an, oder womit du sie verwechselst. Mehr vom Gleichen hilft nicht.`
	},
	ahead: {
		title: 'Was eine Antwort jetzt bewirken würde',
		caption: 'Aus dem Kopf beantwortet, berechnet von ts-fsrs',
		answer: 'Antwort',
		back: 'Kommt wieder',
		holds: 'Sinkt auf 90\u00a0% nach',
		holdsFor: (stability) => span(stability, true)
	},
	curve: {
		title: 'Wie sie verblasst, und was jede Antwort bewirkt hat',
		label: 'Vergessenskurve',
		text: (answers, now, later, until) =>
			`Bisher ${count(answers, 'Antwort', 'Antworten')}. Du weißt sie jetzt mit etwa ${now} Sicherheit, ohne Wiederholung am ${until} noch mit ${later}.`,
		today: 'heute',
		due: 'fällig',
		right: 'gewusst',
		wrong: 'vergessen'
	},
	history: {
		title: 'Was war',
		none: 'Noch nichts.',
		unread:
			'Dieses Gerät gibt sein Protokoll gerade nicht her. Schließe andere Tabs von Footnote und lade neu.',
		expected: (recall) => `erwartet: ${percent(recall)}`,
		form: (form) => forms[form] ?? form,
		test: 'im Test',
		corrected: 'korrigiert',
		answered: (answer) => `geantwortet: ${answer}`,
		seconds: (ms) =>
			ms < 60_000 ? `${Math.max(1, Math.round(ms / 1000))}\u00a0s` : minutes(ms / 60_000),
		handled: {
			reset: 'Neu angefangen: was vorher war, zählt nicht mehr',
			suspend: 'Beiseitegelegt',
			resume: 'Fortgesetzt',
			bury: 'Auf den nächsten Tag verschoben'
		}
	},
	actions: {
		title: 'Diese Karte',
		suspend: 'Beiseitelegen',
		resume: 'Fortsetzen',
		suspendHelp: 'Eine Karte, die beiseiteliegt, wird nicht gefragt, bis du sie wieder willst.',
		isSuspended: 'Beiseitegelegt: Sie wird nicht gefragt, bis du sie wieder willst.',
		suspendedNow: 'Beiseitegelegt. Sie wird nicht gefragt.',
		resumed: 'Fortgesetzt. Sie wird wieder gefragt, wenn sie fällig ist.',
		reset: 'Neu anfangen',
		resetHelp: 'Vergisst, was du von ihr kannst: Sie ist wieder eine neue Karte.',
		wasReset: 'Neu angefangen. Sie ist wieder eine neue Karte.',
		undo: 'Rückgängig',
		undone: 'Rückgängig gemacht. Alles ist wie zuvor.',
		ask: {
			title: 'Mit dieser Karte neu anfangen?',
			text: (answers) =>
				`${count(answers, 'Antwort zählt', 'Antworten zählen')} nicht mehr, und sie wird als neue Karte gefragt. An anderen Karten ändert sich nichts. Du kannst das rückgängig machen.`,
			yes: 'Neu anfangen',
			no: 'So lassen'
		}
	},
	aliases: {
		title: 'Deine anderen Namen dafür',
		help: 'Du hast gesagt, dass auch diese richtig sind. Sie zählen nur für dich, und nie im Test einer Klasse.',
		takeBack: 'Zurücknehmen',
		takeBackOf: (name) => `„${name}“ zurücknehmen`,
		takenBack: (name) => `„${name}“ ist nicht mehr richtig.`
	},
	report: {
		title: 'Fehler melden',
		label: 'Was stimmt an dieser Karte nicht?',
		help: 'Bleibt auf diesem Gerät und in deinem Export, für die, die den Stapel pflegen.',
		empty: 'Schreib in ein paar Worten auf, was nicht stimmt.',
		notKept: 'Es gibt noch nichts zu speichern.',
		keep: 'Meldung speichern',
		kept: 'Meldung gespeichert.',
		yours: 'Deine Meldungen',
		takeBack: 'Zurücknehmen',
		takeBackOf: (when) => `Meldung vom ${when} zurücknehmen`,
		takenBack: 'Meldung zurückgenommen.',
		toMaker: 'Das geht an die Person, die den Stapel gemacht hat, ohne deinen Namen.',
		send: 'Abschicken',
		sent: 'Danke. Es ist unterwegs zu der Person, die den Stapel gemacht hat.',
		standing: {
			waiting: 'Wird geschickt, sobald es ein Netz gibt.',
			sent: 'Abgeschickt.',
			none: 'Auf diesem Gerät aufgehoben.',
			right: 'Ist berichtigt.',
			thanks: 'Dafür hat man dir gedankt.',
			no: 'Die Antwort darauf: Es ist kein Fehler.'
		}
	}
};
