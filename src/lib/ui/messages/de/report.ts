import type { report as english } from '#lib/ui/messages/en/report.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { minutes, number, outOfHundred, percent } from './numbers.ts';
import { and, count } from './plural.ts';

const hundred = (share: number) => number(Math.round(share * 100));
const spread = (mean: number, low: number, high: number) =>
	hundred(low) === hundred(high)
		? percent(mean)
		: `${percent(mean)}, wohl zwischen ${hundred(low)} und ${hundred(high)}`;

/** How a class stands with an assignment. */
export const report: Translated<typeof english> = {
	description: 'Wer nicht begonnen hat, was die Klasse nicht wusste, und wer es schafft.',
	change: 'Ändern',
	csv: 'Als Tabelle (CSV)',
	print: 'Drucken',
	back: 'Zurück zum Bericht',
	percent,

	live: {
		on: 'Bleibt aktuell, solange Sie hinsehen.',
		lost: 'Der Server antwortet nicht: So stand es vor einer Weile.',
		sort: 'Neu sortieren'
	},

	glance: {
		label: 'Auf einen Blick',
		absent: (n, of) =>
			n === 0
				? 'Alle haben begonnen'
				: n === of
					? 'Niemand hat begonnen'
					: `${n === 1 ? 'hat' : 'haben'} nicht begonnen`,
		missed: 'am häufigsten falsch',
		nothingMissed: 'Bisher nichts falsch',
		course: (day) =>
			day === undefined ? 'nach heutigem Stand auf Kurs' : `auf Kurs für ${day}, in ihrem Tempo`,
		of: (n, of) => `${number(n)} von ${number(of)}`
	},

	absent: {
		title: 'Wer nicht begonnen hat',
		everybody: 'Alle haben begonnen.',
		nobody: {
			title: 'Niemand hat begonnen',
			text: 'Zeigen Sie den Code noch einmal, und lassen Sie alle jetzt eine erste Karte beantworten: Das dauert eine Minute.',
			action: 'Code zeigen'
		},
		noPupils: {
			title: 'In dieser Klasse ist noch niemand',
			text: 'Zeigen Sie den Code, oder drucken Sie das Blatt. Wer beitritt, findet diese Aufgabe sofort.',
			action: 'Code zeigen'
		},
		never: 'Auf der Liste, nicht beigetreten',
		neverHelp: 'Sie brauchen den Code und einen Namen von der Liste.'
	},

	missed: {
		title: 'Was die Klasse nicht wusste',
		none: 'Bisher keine falsche Antwort.',
		noAnswers: 'Noch hat niemand geantwortet.',
		share: (wrong, asked) =>
			`${count(wrong, 'falsche Antwort', 'falsche Antworten')} von ${number(asked)}`,
		instead: 'Stattdessen geantwortet',
		times: (n) => `${number(n)}\u00a0×`,
		more: (n) => `${count(n, 'weiterer Fakt, den', 'weitere Fakten, die')} jemand nicht wusste`,
		others: (n) => `und ${count(n, 'andere falsche Antwort', 'andere falsche Antworten')}`
	},

	outlook: {
		title: (day) => (day === undefined ? 'Wer es heute schaffte' : `Wer es bis ${day} schafft`),
		help: (questions) =>
			`Das Ergebnis jeder Person in einem Test mit ${count(questions, 'Frage', 'Fragen')}, wenn sie an so vielen Tagen lernt wie bisher, so wie ihr Gerät es berechnet. In vier von fünf Fällen liegt es in dem Bereich. Darunter, was sie bisher vom Verlangten getan hat, und das Ergebnis, wenn nichts mehr geschieht.`,
		target: (share) => `Die Linie: ${percent(share)}.`,
		score: percent,
		band: (low, high) =>
			hundred(low) === hundred(high) ? '' : `${hundred(low)} bis ${hundred(high)}`,
		inWords: spread,
		followed: (mean) => `${percent(mean)}, wenn der Plan eingehalten wird`,
		idle: (mean) => `${percent(mean)}, wenn nichts mehr geschieht`,
		did: { done: 'getan', partly: 'teils getan', not: 'nicht getan' },
		work: (days, ofDays, done, ofMinutes) =>
			`${number(days)} von ${count(ofDays, 'Tag', 'Tagen')}, ${number(done)} von ${minutes(ofMinutes)}`,
		late: (n) => `${minutes(n)} nach dem Termin`,
		cameLate: (n, of) =>
			`beruht auf ${number(n)} von ${count(of, 'Antwort', 'Antworten')}, die über eine Woche zu spät ankamen`,
		doneBy: (n, of, day) => `${number(n)} von ${number(of)} haben getan, was bis ${day} fällig war`,
		doneSoFar: (n, of) => `${number(n)} von ${number(of)} haben getan, was bisher verlangt war`,
		courses: {
			on: 'auf Kurs',
			open: 'noch offen',
			short: 'zu wenig',
			absent: 'nicht begonnen'
		},
		counts: (n, course) => `${number(n)} ${course}`
	},

	grid: {
		title: 'Klasse und Fakten',
		caption:
			'Wie gut jede Person jeden Fakt kann. Die Fakten sind nummeriert, die häufigsten Fehler zuerst.',
		help: 'Tippen Sie ein Feld an, oder gehen Sie mit den Pfeiltasten.',
		pupil: 'Name',
		region: 'Klasse und Fakten, verschiebbar',
		known: {
			likely: 'wohl gekonnt',
			unsure: 'unsicher',
			unlikely: 'kaum',
			new: 'noch nicht gefragt'
		},
		cell: (pupil, known) => `${pupil}: ${known}`,
		fact: (n) => `Fakt ${number(n)}`,
		key: 'Welche Nummer welcher Fakt ist'
	},

	pupil: {
		title: (nickname) => nickname,
		description: 'Wie weit eine Person mit einer Aufgabe ist.',
		only: (title) => `Nur, was zu „${title}“ gehört.`,
		notBegun: {
			title: 'Hat nicht begonnen',
			text: 'Für diese Aufgabe ist von dieser Person nichts gekommen. Wer ohne Netz gelernt hat: Es kommt, sobald das Gerät wieder Netz hat.'
		},
		score: (day) =>
			day === undefined
				? 'Heute zu erwartendes Ergebnis'
				: `Zu erwartendes Ergebnis am ${day}, im bisherigen Tempo`,
		work: 'Was bisher verlangt war',
		begun: (share) => `${percent(share)} der Fakten mindestens einmal gefragt`,
		answers: (asked, wrong) =>
			`${count(asked, 'Antwort', 'Antworten')}, davon ${number(wrong)} falsch`,
		extra: (n) => `${outOfHundred(n)} zusätzliche Zeit in Tests`,
		cameLate: (n, of) =>
			`${number(n)} von ${of === 1 ? 'dieser' : 'diesen'} ${count(of, 'Antwort', 'Antworten')} kamen mehr als eine Woche nach dem Tag an, von dem sie sein sollen. So sieht es aus, wenn jemand ohne Netz gelernt hat oder vor dem Beitritt; der Server kann das nicht von einer falschen Uhr unterscheiden oder von Antworten, die niemand gegeben hat. Das Ergebnis beruht darauf: Fragen Sie nach, oder lassen Sie hier ein paar Fakten beantworten.`,
		came: (n, days, day) =>
			`${day}: ${count(n, 'Antwort', 'Antworten')} von ${count(days, 'Tag', 'Tagen')}`,
		cameTogether: 'Antworten mehrerer Tage, die auf einmal ankamen',
		cameHelp: 'Wie nach einer Zeit ohne Netz.',
		days: 'Lerntage',
		tests: 'Probetests',
		test: (date, score, mean, low, high) =>
			`${date}: ${percent(score)} (erwartet ${percent(mean)}, zwischen ${hundred(low)} und ${hundred(high)})`,
		facts: 'Fakt für Fakt'
	},

	overview: {
		description: 'Wie weit eine Person mit den Aufgaben der Klasse ist.',
		none: 'Dieser Klasse ist noch nichts aufgegeben.',
		more: 'Frühere Aufgaben stehen auf der Seite der Klasse.'
	},

	fact: {
		description: 'Wie eine Klasse einen Fakt kann.',
		who: 'Wer ihn kann',
		nobody: 'In dieser Klasse ist noch niemand.',
		wrong: 'Stattdessen geantwortet',
		noWrong: 'Bisher keine falsche Antwort.',
		source: 'Die Fußnote',
		toDeck: 'Im Stapel'
	},

	table: {
		pupil: 'Name',
		begun: 'Begonnen (%)',
		answers: 'Antworten',
		wrong: 'Falsch',
		cameLate: 'Über eine Woche zu spät angekommen',
		last: 'Letzter Tag',
		score: 'Vorhergesagtes Ergebnis (%)',
		low: 'Unten (%)',
		high: 'Oben (%)',
		followed: 'Wenn der Plan eingehalten wird (%)',
		idle: 'Wenn nichts mehr geschieht (%)',
		did: 'Hausaufgabe',
		days: 'Tage',
		ofDays: 'Tage verlangt',
		minutes: 'Minuten',
		ofMinutes: 'Minuten verlangt',
		course: 'Kurs',
		notJoined: 'nicht beigetreten'
	},
	names: and
};
