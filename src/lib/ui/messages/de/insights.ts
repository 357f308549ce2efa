import type { insights as english } from '#lib/ui/messages/en/insights.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { minutes, number, percent } from './numbers.ts';
import { count } from './plural.ts';

/** "3 h 20 min", "12 min", "unter einer Minute". */
function duration(spent: number): string {
	const whole = Math.round(spent);
	if (whole < 1) return spent > 0 ? 'unter einer Minute' : minutes(0);
	const [hours, rest] = [Math.floor(whole / 60), whole % 60];
	if (hours === 0) return minutes(rest);
	return rest === 0 ? `${number(hours)}\u00a0h` : `${number(hours)}\u00a0h ${minutes(rest)}`;
}

const VERDICTS = {
	'as-said': 'Auf die Vorhersagen ist Verlass.',
	more: 'Du weißt mehr als vorhergesagt.',
	less: 'Du weißt weniger als vorhergesagt.'
};

const between = (low: number, high: number) => `${number(Math.round(low * 100))}–${percent(high)}`;

/** Progress: plots of the past. */
export const insights: Translated<typeof english> = {
	looking: 'Deine Antworten werden durchgesehen\u00a0…',
	failed:
		'Deine Antworten ließen sich gerade nicht lesen. Nichts ist verloren. Schließe andere Tabs von Footnote und lade neu.',
	more: (answers) =>
		`Nach noch ${count(Math.max(1, answers), 'Antwort', 'Antworten')} zu Karten von einem früheren Tag sagt das etwas aus.`,
	day: 'Tag',
	answers: 'Antworten',
	number: (n) => number(n, 3),
	percent,
	memory: {
		title: 'Gewusst im Lauf der Zeit',
		known: 'gewusst',
		begun: 'begonnen',
		recall: 'Anteil',
		cards: (n) => number(n, 3),
		caption: (known, begun) =>
			`Von ${count(begun, 'begonnenen Karte', 'begonnenen Karten')} wüsstest du heute etwa ${number(known)}.`
	},
	time: {
		title: 'Lernzeit',
		minutes: (n) => (n > 0 && n % 60 === 0 ? `${number(n / 60)}\u00a0h` : minutes(n)),
		exactly: duration,
		week: 'Woche ab',
		column: 'Zeit',
		caption: (spent, days) =>
			`${duration(spent)} insgesamt, ${duration(spent / Math.max(1, days))} an einem Lerntag.`
	},
	retention: {
		title: 'Gewusst und erwartet',
		knew: 'gewusst',
		said: 'erwartet',
		period: (by) => (by === 'week' ? 'Woche ab' : 'Monat'),
		caption: (by, name, { said, knew, answers }) =>
			`${by === 'week' ? `In der Woche ab ${name}` : `Im ${name}`} hast du ${percent(knew)} von ${count(answers, 'gefragten Karte', 'gefragten Karten')} gewusst; erwartet waren ${percent(said)}. Die dünnen Linien zeigen, wie weit allein der Zufall einen Punkt verschieben kann.`
	},
	trust: {
		title: 'Stimmen die Vorhersagen?',
		text: 'Vor jeder Wiederholung sagt Footnote, wie wahrscheinlich du die Karte weißt. Punkte auf der gestrichelten Linie: Es hatte recht. Darüber: Du wusstest mehr.',
		said: 'Die App sagte',
		knew: 'Du wusstest',
		dot: 'deine Antworten; größer: mehr davon',
		ideal: 'gesagt wie gewusst',
		bin: 'Vorhergesagt',
		range: between,
		caption: ({ said, knew, answers }, verdict) =>
			`Sagte die App ${percent(said)}, wusstest du ${percent(knew)} (von ${count(answers, 'Antwort', 'Antworten')}). ${VERDICTS[verdict]}`,
		fit: 'Vorhersagen anpassen lassen',
		tests: 'In Probetests',
		testCaption: ({ said, knew, questions, tests, within }) =>
			`Sagte die App ${percent(said)}, erreichtest du ${percent(knew)} (von ${count(questions, 'Frage', 'Fragen')} in ${count(tests, 'Test', 'Tests')}). ${number(within)} von ${number(tests)} lagen im vorhergesagten Bereich.`
	},
	hardest: {
		title: 'Deine schwersten Fakten',
		text: 'Öfter nicht gewusst als erwartet. Ein Blick in die Fußnote hilft vielleicht mehr als ein weiterer Versuch.',
		none: 'Keiner fällt auf: Du weißt etwa so viel nicht, wie zu erwarten war.',
		missed: (missed, answers) => `${number(missed)} von ${number(answers)} Mal nicht gewusst;`,
		expected: (n) => `etwa ${number(Math.max(1, n))} Mal war zu erwarten.`
	},
	score: {
		title: (exam) => `Zu erwarten: ${exam}`,
		paced: 'in deinem Tempo',
		band: 'in vier von fünf Fällen',
		idle: 'wenn du an dem Tag aufgehört hättest',
		target: 'dein Ziel',
		range: ({ low, high }) => between(low, high),
		caption: ({ mean, low, high }, target) =>
			`In deinem Tempo erwarte etwa ${percent(mean)}; in vier von fünf Fällen liegt es zwischen ${percent(low)} und ${percent(high)}.${
				target === undefined ? '' : ` Dein Ziel sind ${percent(target)}.`
			}`
	}
};
