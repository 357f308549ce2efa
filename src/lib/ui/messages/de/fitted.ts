import type { fitted as english } from '#lib/ui/messages/en/fitted.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

const reviews = (n: number) => count(n, 'Wiederholung', 'Wiederholungen');

/** Settings: weights fitted to the learner. */
export const fitted: Translated<typeof english> = {
	title: 'An dich angepasst',
	text: 'Footnote sagt voraus, wann du eine Karte vergisst. Anfangs geht es davon aus, was für die meisten gilt. Aus deinen Antworten kann es ausrechnen, wie du vergisst, und jede Karte in einem besseren Moment fragen.',
	byItself: 'Von selbst anpassen',
	byItselfHelp:
		'Ab und zu, während du nicht lernst, und nur, wenn deine letzten Antworten damit besser vorhergesagt werden.',
	inForce: {
		standard: 'In Gebrauch: der Standard, der für die meisten passt.',
		fitted: 'In Gebrauch: Vorhersagen, die an dich angepasst sind.'
	},
	counting: 'Deine Wiederholungen werden gezählt\u00a0…',
	reviews: (n, needed) =>
		n < needed
			? `Bisher ${reviews(n)}, aus denen sich lernen lässt; nötig sind ${number(needed)}.`
			: `${reviews(n)}, aus denen sich lernen lässt.`,
	reviewsHelp:
		'Hier zählt eine Wiederholung, wenn die Karte zuletzt an einem früheren Tag dran war.',
	meter: 'Brauchbare Wiederholungen',
	fit: 'An mich anpassen',
	fitting: 'Deine Antworten werden durchgesehen\u00a0…',
	stop: 'Anhalten',
	noBetter: (held) =>
		`Zurzeit ist nichts zu gewinnen: Bei ${held === 1 ? 'der letzten Wiederholung' : `den letzten ${reviews(held)}`}, zur Probe zurückgelegt, waren angepasste Vorhersagen nicht besser als die bisherigen. Nichts wurde geändert. Versuch es in einigen Wochen wieder.`,
	better: (percent, held) =>
		`Um ${number(percent, 1)}\u00a0% besser: So viel näher an dem, was war, lagen die angepassten Vorhersagen bei ${held === 1 ? 'der letzten Wiederholung' : `den letzten ${reviews(held)}`}, zur Probe zurückgelegt.`,
	preview: {
		title: 'Was sich ändern würde',
		sooner: (n) => `${count(n, 'Karte kommt', 'Karten kommen')} früher wieder`,
		later: (n) => `${count(n, 'Karte kommt', 'Karten kommen')} später wieder`,
		same: (n) =>
			`${count(n, 'Karte bleibt', 'Karten bleiben')}, wo sie ${n === 1 ? 'ist' : 'sind'}`,
		today: (before, after) =>
			before === after
				? `Heute so viele fällig wie zuvor: ${number(after)}.`
				: `Heute fällig: ${number(after)} statt ${number(before)}.`
	},
	use: 'Anwenden',
	discard: 'So lassen',
	used: 'Jetzt gelten deine eigenen Vorhersagen, auf allen deinen Geräten.',
	undo: 'Rückgängig',
	undone: 'Rückgängig gemacht. Alles ist wie zuvor.',
	back: 'Zurück zum Standard',
	backDone: 'Jetzt gilt wieder der Standard.',
	backHelp: 'Du kannst jederzeit neu anpassen; deine Antworten bleiben, wie sie sind.',
	numbers: {
		title: 'Wie lange eine neue Karte hält',
		caption:
			'Tage, bis du eine Karte nur noch mit 90\u00a0% Sicherheit weißt, je nach der ersten Antwort',
		grade: 'Erste Antwort',
		grades: ['Nochmal', 'Schwer', 'Gut', 'Leicht'],
		standard: 'Standard',
		yours: 'Deine',
		days: (n) => number(n, 1)
	},
	failed:
		'Deine Antworten ließen sich gerade nicht lesen. Nichts wurde geändert. Schließe andere Tabs von Footnote, lade neu und versuch es wieder.'
};
