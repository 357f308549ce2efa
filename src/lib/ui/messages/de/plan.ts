import type { plan as english } from '#lib/ui/messages/en/plan.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { examForm } from './exam-form.ts';
import { minutes, number, percent } from './numbers.ts';
import { count } from './plural.ts';

type When = Parameters<typeof english.exam>[0];

const hundred = (share: number) => number(Math.round(share * 100));

/** Whose minutes they are, as it stands after "für" and at the head of a card: "die Prüfung am Freitag". */
function exam({ days, weekday, date, towards = 'exam' }: When): string {
	const day = days < 7 ? weekday : date;
	if (towards === 'open') return 'deine Klasse';
	if (towards === 'due') {
		if (days === 0) return 'die Aufgabe für heute';
		if (days === 1) return 'die Aufgabe für morgen';
		return `die Aufgabe bis ${day}`;
	}
	if (days === 0) return 'die Prüfung heute';
	if (days === 1) return 'die Prüfung morgen';
	return `die Prüfung am ${day}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Exams with a date. */
export const plan: Translated<typeof english> = {
	title: 'Plan',
	description:
		'Kommende Prüfungen: was heute für jede zu tun ist, und welches Ergebnis zu erwarten ist.',
	needsDevice:
		'Pläne werden auf deinem Gerät gemacht und bleiben dort; dazu braucht es JavaScript.',
	loading: 'Dein Plan wird berechnet\u00a0…',
	empty: {
		title: 'Keine Prüfung in Sicht',
		text: 'Nenne ein Datum und wie viele Minuten am Tag du hast. Footnote sagt, was jeden Tag zu tun ist und welches Ergebnis zu erwarten ist.'
	},
	add: 'Prüfung planen',
	form: examForm,

	percent,
	exam,
	daysLeft: (days) =>
		days === 0 ? 'Heute' : days === 1 ? 'Morgen' : `Noch ${count(days, 'Tag', 'Tage')}`,
	fromClass: (name) => `Für ${name}`,
	due: (date) => `Fällig am ${date}`,
	gone: 'Was drankommt, ist nicht auf diesem Gerät. Geh einmal online, oder ändere, was drankommt.',

	today: {
		unit: (n) => (n === 1 ? 'Minute heute' : 'Minuten heute'),
		cards: (n) => count(n, 'Karte', 'Karten'),
		done: 'Für heute fertig',
		nothing: 'Heute ist nichts nötig',
		off: 'Ein freier Tag',
		ready: 'Heute alles gesehen. Viel Glück!'
	},
	study: 'Dafür lernen',
	goOn: 'Noch ein paar Minuten lernen',
	allTheSame: 'Trotzdem ein paar Minuten lernen',
	test: 'Probetest machen',
	testShorter: (asked, all) =>
		`Er stellt höchstens ${count(asked, 'Frage', 'Fragen')}, nicht die ${number(all)} der Prüfung.`,
	change: 'Ändern',
	remove: 'Entfernen',
	removed: (name) => `„${name}“ wurde entfernt.`,
	undo: 'Rückgängig',
	restored: (name) => `„${name}“ ist wieder da.`,

	score: {
		label: 'Zu erwartendes Ergebnis',
		paced: 'In deinem Tempo',
		followed: 'Wenn du dem Plan folgst',
		idle: 'Wenn du nichts mehr tust',
		only: 'Mit dem, was du jetzt kannst',
		band: (mean, low, high) =>
			hundred(low) === hundred(high)
				? percent(mean)
				: `${percent(mean)}, wohl zwischen ${hundred(low)} und ${hundred(high)}`,
		target: (label, share) => `${label} · Ziel ${percent(share)}`
	},
	reach: {
		met: (target) => `Dein Ziel von ${percent(target)} ist erreichbar.`,
		unmet: (target, mean) =>
			`Mit ${percent(mean)} bleibt dieser Plan unter deinen ${percent(target)}.`,
		ifKept: (target) =>
			`In deinem Tempo bleibst du unter deinen ${percent(target)}. Lernst du an jedem Tag des Plans, sind sie erreichbar.`,
		short: (target) => `So viele Minuten am Tag reichen nicht für ${percent(target)}.`,
		working: 'Es wird berechnet, was nötig wäre\u00a0…',
		minutes: (n, target) => `Mit ${minutes(n)} am Tag: ${percent(target)}.`,
		setMinutes: (n) => `${minutes(n)} am Tag nehmen`,
		beyond: (target, best, n) =>
			`Bis dahin sind ${percent(target)} mehr, als zu erwarten ist. Erreichbar sind ${percent(best)}, mit ${minutes(n)} am Tag.`,
		beyondAnyway: (target, best) =>
			`Bis dahin sind ${percent(target)} mehr, als zu erwarten ist. Erreichbar sind ${percent(best)}.`,
		setTarget: (target) => `${percent(target)} anpeilen`,
		saved: 'Der Plan wurde geändert.'
	},
	facts: {
		title: 'Fakt für Fakt',
		text: 'Wie wahrscheinlich du jeden am Tag der Prüfung weißt, nach jetzigem Stand.',
		likely: 'Eher ja',
		unsure: 'Unsicher',
		unlikely: 'Eher nein',
		none: 'Keine.',
		count: (n) => count(n, 'Fakt', 'Fakten')
	},
	how: {
		title: 'So funktioniert der Plan',
		text: [
			'Neue Karten kommen zuerst, damit du alle rechtzeitig vor der Prüfung gesehen hast; dazwischen kommt jede wieder, kurz bevor du sie vergessen würdest.',
			'In den letzten Tagen siehst du alles noch einmal, das Nützlichste zuerst, und der Plan wird jeden Tag neu gemacht aus dem, was du noch weißt: Ein verpasster Tag muss nicht nachgeholt werden.',
			'Das Ergebnis ist das, was solche Karten bei Menschen ergaben, die sich erinnern wie du; vier von fünf Prüfungen sollten in dem Bereich enden, und jede Antwort macht ihn genauer. „In deinem Tempo“ heißt: wenn du an so vielen der kommenden Tage lernst wie in den letzten drei Wochen.'
		]
	},
	past: {
		title: 'Vergangene Prüfungen',
		on: (date) => `Am ${date}`,
		noTests: 'Es gab keinen Probetest.'
	},
	went: {
		ask: (name) => `Wie lief „${name}“?`,
		feelings: {
			better: 'Besser als erwartet',
			'as-expected': 'Wie erwartet',
			worse: 'Schlechter als erwartet'
		},
		score: 'Ergebnis eingeben',
		points: 'Deine Punkte',
		of: 'Von',
		save: 'Speichern',
		problem: 'Gib an, wie viele Punkte du hast und wie viele es gab.',
		thanks: 'Danke. Auch daran richten sich künftige Vorhersagen aus.',
		scored: (score, mean, low, high) =>
			`Du hast ${percent(score)} (erwartet: ${percent(mean)}, zwischen ${hundred(low)} und ${hundred(high)}).`,
		felt: {
			better: 'Es lief besser als erwartet.',
			'as-expected': 'Es lief wie erwartet.',
			worse: 'Es lief schlechter als erwartet.'
		},
		changeOf: (name) => `Ändern, was du über „${name}“ gesagt hast`
	},
	tests: {
		title: 'Probetests',
		test: (date, score, mean, low, high) =>
			`${date}: ${percent(score)} (erwartet ${percent(mean)}, zwischen ${hundred(low)} und ${hundred(high)})`
	},
	studying: {
		back: 'Zurück zum Plan',
		spent: 'Mehr hilft heute nicht. Eine Nacht Schlaf schon.',
		unknown: {
			title: 'Diese Prüfung gibt es nicht',
			text: 'Vielleicht wurde sie entfernt, hier oder in einem anderen Tab.'
		},
		past: {
			title: 'Diese Prüfung ist vorbei',
			text: 'Was du dafür gelernt hast, kommt in deinen täglichen Wiederholungen weiter vor.'
		}
	},
	onToday: {
		minutesFor: (when) => `min für ${exam(when)}`,
		short: 'Das Ziel wird verfehlt.',
		shortAtPace: 'Das Ziel wird verfehlt, wenn du nicht an jedem Tag des Plans lernst.',
		remedy: 'Was dafür nötig wäre',
		cards: (n, also) =>
			also === 0
				? `${count(n, 'Karte', 'Karten')}.`
				: n === 1
					? '1 Karte, heute ohnehin fällig.'
					: `${number(n)} Karten, davon ${also === n ? 'alle' : number(also)} heute ohnehin fällig.`,
		of: (when) => capital(exam(when)),
		all: 'Der ganze Plan',
		line: (when, n) =>
			n > 0 ? `${minutes(n)} für ${exam(when)}` : `Heute nichts mehr für ${exam(when)}`
	}
};
