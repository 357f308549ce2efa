import type { assigning as english } from '#lib/ui/messages/en/assigning.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { minutes, outOfHundred } from './numbers.ts';
import { count } from './plural.ts';

const DAY = 'Schreiben Sie den Tag als Jahr-Monat-Tag, etwa 2026-12-09, oder lassen Sie ihn leer.';

/** Giving a class something to learn. */
export const assigning: Translated<typeof english> = {
	title: 'Aufgaben',
	none: 'Noch keine Aufgabe. Zweimal tippen, und alle in der Klasse finden sie auf ihrem eigenen Gerät.',
	assign: 'Stapel aufgeben',
	assignHelp: (weeks) =>
		`Alles davon, fällig in ${count(weeks, 'Woche', 'Wochen')}, zehn Minuten am Tag, von der App bewertet. Sie können alles später ändern.`,
	assignThis: 'Aufgeben',
	of: (deck) => `: ${deck}`,
	setUp: 'Erst einrichten',
	size: (facts, cards) => `${count(facts, 'Fakt', 'Fakten')}, ${count(cards, 'Karte', 'Karten')}`,
	noDecks: 'Es gibt keinen Stapel, den man aufgeben könnte.',

	description: 'Was eine Klasse lernen soll, bis wann, und wie weit sie ist.',
	new: 'Aufgeben',
	change: 'Aufgabe ändern',
	toClass: (name) => name,
	toAssignment: 'Zurück zur Aufgabe',

	due: (date) => `fällig am ${date}`,
	exam: (date) => `Prüfung am ${date}`,
	starts: (date) => `ab ${date}`,
	aDay: (n) => `${minutes(n)} am Tag`,
	open: 'ohne Termin',

	form: {
		name: 'Wie heißt die Aufgabe?',
		nameHelp: 'Die Klasse sieht diesen Namen.',
		decks: 'Was ist zu lernen?',
		decksHelp: 'Ganze Stapel. Wo Sie Teile ankreuzen, nur diese Teile.',
		parts: 'Nur Teile davon',
		partsOf: (deck) => `Teile von ${deck}`,
		rest: 'Andere Fakten',
		facts: (n) => count(n, 'Fakt', 'Fakten'),
		start: 'Ab',
		startHelp: 'Vorher sieht die Klasse die Aufgabe nicht. Leer: ab sofort.',
		due: 'Fällig',
		dueHelp: 'Bis dahin soll alles gelernt sein. Leer: ohne Termin.',
		exam: 'Prüfung',
		examHelp: 'Mit einem Datum bekommen alle einen Plan dafür, und Sie sehen, wer es schafft.',
		minutes: 'Minuten am Tag',
		minutesHelp: 'So viel erwarten Sie von allen.',
		questions: 'Fragen in der Prüfung',
		questionsHelp: 'Schätzen genügt. Bei wenigen Fragen spielt der Zufall stärker mit.',
		target: 'Ergebnis, das alle erreichen sollen',
		targetHelp: 'Die Linie im Bericht und das Ziel im Plan aller.',
		noTarget: 'Keines',
		percent: outOfHundred,
		forms: 'Wie gefragt wird',
		formsHelp: 'Wer sich selbst bewertet, schätzt sich gern zu gut ein.',
		machine: 'Nur Fragen, die die App bewertet',
		all: 'Auch Fragen, bei denen man sich selbst bewertet',
		more: 'Mehr',
		moreNow: ({ minutes: time, questions, target, forms }) =>
			`${time} Minuten am Tag · ${questions} Fragen${target ? `, Ziel ${target}\u00a0%` : ''} · ${forms === 'all' ? 'manches bewerten sie selbst' : 'von der App bewertet'}`,
		save: 'Speichern',
		give: 'Aufgeben',
		cancel: 'Abbrechen',
		notSaved: 'Bitte sehen Sie einige Angaben noch einmal an. Noch ist nichts gespeichert.'
	},
	problems: {
		title: {
			missing: 'Geben Sie einen Namen an, damit die Klasse weiß, worum es geht.',
			long: 'Kürzen Sie den Namen: höchstens 120 Zeichen.'
		},
		decks: {
			missing: 'Kreuzen Sie mindestens einen Stapel an.',
			unknown: 'Einen angekreuzten Stapel gibt es nicht mehr. Wählen Sie neu.',
			many: 'Kreuzen Sie höchstens 50 Stapel an.'
		},
		start: { date: DAY },
		due: { date: DAY, order: 'Sie kann nicht fällig sein, bevor sie beginnt.' },
		exam: { date: DAY, order: 'Die Prüfung kann nicht vor dem Beginn liegen.' },
		questions: { number: 'Eine ganze Zahl von 1 bis 500.' },
		minutes: { number: 'Eine ganze Zahl von 1 bis 120.' }
	},
	remove: {
		title: 'Zurücknehmen',
		text: 'Die Aufgabe verschwindet von den Seiten der Klasse, und mit ihr dieser Bericht. Was die Schülerinnen und Schüler gelernt haben, bleibt ihnen.',
		button: 'Endgültig zurücknehmen'
	}
};
