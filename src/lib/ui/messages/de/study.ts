import type { Grade } from '#lib/memory/log/entry.ts';
import { untilOf } from '#lib/ui/until.ts';
import type { study as english } from '#lib/ui/messages/en/study.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

/** As short as a button needs it: "10 min", "3 T.", "5 Mon.". */
function interval(ms: number): string {
	const { value, unit } = untilOf(ms);
	if (unit === 'minute') return `${number(value)}\u00a0min`;
	if (unit === 'hour') return `${number(value)}\u00a0h`;
	if (value < 31) return `${number(value)}\u00a0T.`;
	if (value < 365) return `${number(value / 30.4)}\u00a0Mon.`;
	const years = value / 365.25;
	return `${number(years, years < 10 ? 1 : 0)}\u00a0J.`;
}

/** In a sentence: "in 10 Minuten", "morgen", "in 3 Tagen". */
function comesBack(ms: number): string {
	const { value, unit } = untilOf(ms);
	if (unit === 'minute') return `in ${count(value, 'Minute', 'Minuten')}`;
	if (unit === 'hour') return `in ${count(value, 'Stunde', 'Stunden')}`;
	if (value === 1) return 'morgen';
	if (value < 60) return `in ${count(value, 'Tag', 'Tagen')}`;
	if (value < 730) return `in ${count(Math.round(value / 30.4), 'Monat', 'Monaten')}`;
	return `in ${count(Math.round(value / 365.25), 'Jahr', 'Jahren')}`;
}

const grades: Record<Grade, string> = { 1: 'Nochmal', 2: 'Schwer', 3: 'Gut', 4: 'Leicht' };

/** The study page: one question a screen. */
export const study: Translated<typeof english> = {
	title: 'Lernen',
	description: 'Eine Frage nach der anderen, und nach jeder Antwort ihre Quelle.',
	close: 'Lernen verlassen',
	noScript: 'Zum Lernen braucht es JavaScript. Die Stapel lassen sich auch ohne lesen.',
	readDecks: 'Stapel lesen',
	loading: 'Deine Karten werden geholt\u00a0…',
	interval,
	comesBack,

	progress: (done, all) => `${number(done)} von ${count(all, 'Karte', 'Karten')} geschafft`,
	left: (n) => `noch ${number(n)}`,
	saving: {
		saved: 'Gespeichert',
		saving: 'Speichert\u00a0…',
		failed: 'Noch nicht gesichert',
		cleared: 'Nicht gesichert',
		practice: 'Zählt nicht'
	},
	failedToSave: {
		failed: {
			title: 'Deine letzten Antworten sind noch nicht gespeichert',
			text: 'Sie sind auf dieser Seite, und es wird von selbst wieder versucht. Lass sie offen.'
		},
		cleared: {
			title: 'Was du hier gelernt hast, wurde gelöscht',
			text: 'Der Browser hat gelöscht, was gespeichert war. Exportiere, was diese Seite noch hat, bevor du sie schließt.'
		}
	},
	export: 'Export',

	grades,
	showAnswer: 'Antwort zeigen',
	check: 'Prüfen',
	next: 'Weiter',
	undo: 'Rückgängig',
	dontKnow: 'Weiß nicht',
	knew: 'Gewusst',
	didNot: 'Nicht gewusst',
	truth: {
		question: 'Richtig oder falsch: Ist das die Antwort?',
		true: 'Richtig',
		false: 'Falsch'
	},
	optionsLabel: 'Antworten',
	allOptions: 'Alle Antworten',
	gradesLabel: 'Wie gut wusstest du es?',
	fresh: 'Neu',
	quote: (words) => `„${words}“`,
	blank: 'Lücke',

	verdict: {
		right: 'Richtig',
		slip: 'Richtig, verschrieben',
		hinted: 'Richtig, mit Tipp',
		slow: 'Richtig, langsam',
		wrong: 'Nicht ganz',
		missing: 'Fehlt',
		unknown: 'Keine Antwort',
		self: 'Antwort',
		some: (right, all) => `${number(right)} von ${number(all)}`
	},
	mark: {
		key: 'Richtige Antwort',
		picked: 'Deine Antwort'
	},
	youSaid: 'Deine Antwort',
	lacks: {
		day: 'Auch der Tag ist gefragt.',
		month: 'Auch der Monat ist gefragt.',
		year: 'Auch das Jahr ist gefragt.',
		date: 'Das ganze Datum ist gefragt.',
		era: 'Es war vor Christus.',
		scale: 'Auch ob Tausend, Millionen oder mehr ist gefragt.',
		unit: 'Auch die Einheit ist gefragt.',
		name: 'Der ganze Name ist gefragt.',
		place: 'Auch welcher Teil davon ist gefragt.',
		accents: 'Hier zählen die Akzente.'
	},
	back: (when) => `Kommt ${when} wieder`,
	again: 'Kommt gleich noch einmal',
	soon: 'gleich',
	wholeFact: 'Der ganze Fakt',
	regraded: {
		knew: 'Als gewusst gezählt.',
		didNot: 'Als nicht gewusst gezählt.'
	},
	says: {
		right: (answer) => `Richtig. ${answer}.`,
		wrong: (answer) => `Nicht ganz. Die Antwort ist: ${answer}.`,
		answer: (answer) => `Die Antwort: ${answer}.`,
		list: (right, all) => `${number(right)} von ${number(all)} genannt.`,
		undone: 'Rückgängig gemacht. Noch einmal die Frage:',
		done: 'Fertig. Das war die letzte Karte.'
	},

	swipe: { again: 'Nochmal', good: 'Gut', next: 'Weiter', hint: 'oder wischen' },

	done: {
		today: 'Zurück zu Heute',
		toDeck: 'Zurück zum Stapel'
	},
	empty: {
		title: 'Nichts ist fällig',
		text: 'Erinnerung wächst in den Pausen. Komm wieder, wenn die nächsten Karten so weit sind.',
		next: (when) => `Die nächste Karte kommt ${when} wieder.`
	},
	failed: {
		title: 'Die Karten ließen sich nicht öffnen',
		text: 'Versuch es noch einmal. Hilft das nicht, schließe andere Tabs von Footnote und lade neu.',
		offline: 'Dieser Stapel ist noch nicht auf diesem Gerät. Geh einmal online, dann bleibt er.',
		retry: 'Neu versuchen'
	},

	help: { title: 'Tastatur', open: 'Tastenkürzel' }
};
