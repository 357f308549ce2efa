import type { FailureKind } from '#lib/device/storage/health.ts';
import type { AddressPart } from '#lib/exam/test/address.ts';
import { EXTRA_TIME, MOST_MINUTES, MOST_QUESTIONS } from '#lib/exam/test/settings.ts';
import type { test as english } from '#lib/ui/messages/en/test.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { minutes, number, outOfHundred, percent } from './numbers.ts';
import { and, count } from './plural.ts';

const questions = (n: number) => count(n, 'Frage', 'Fragen');

/** "etwa 70 %", "zwischen 55 und 80 %". */
function band({ low, high }: { low: number; high: number }): string {
	const [from, to] = [Math.round(low * 100), Math.round(high * 100)];
	return to - from < 2
		? `etwa ${outOfHundred(to)}`
		: `zwischen ${number(from)} und ${outOfHundred(to)}`;
}

const MAY_BE: Record<AddressPart, string> = {
	decks: 'der Name eines Stapels',
	exam: 'der Name einer Prüfung',
	seed: 'die Nummer eines Tests',
	questions: `eine Zahl von Fragen, 1 bis ${MOST_QUESTIONS}`,
	forms: 'eine Art zu fragen',
	minutes: `eine Zahl von Minuten, 1 bis ${MOST_MINUTES}`,
	extra: `zusätzliche Zeit, ${EXTRA_TIME.join(', ')} Prozent`
};

/** "45 s", "1 min", "2 min 5 s", "1 h 10 min". */
function duration(ms: number): string {
	const seconds = Math.round(ms / 1000);
	if (seconds < 60) return `${seconds}\u00a0s`;
	const whole = Math.floor(seconds / 60);
	if (whole >= 60) return `${number(Math.floor(whole / 60))}\u00a0h ${minutes(whole % 60)}`;
	return seconds % 60 === 0 ? minutes(whole) : `${minutes(whole)} ${seconds % 60}\u00a0s`;
}

/** Points with a half or a third: "14", "14,5", "14,33". */
const points = (n: number) => number(n, 2);

/** Tests: what they are made of, taking them, what came of them, and on paper. */
export const test: Translated<typeof english> = {
	title: 'Selbsttest',
	description: 'Eine Probeprüfung ohne Rückmeldung bis zum Ende, mit den Quellen zu jeder Antwort.',
	percent,
	duration,
	needsScript: 'Für einen Test braucht es JavaScript. Auf Papier geht es auch ohne.',
	loading: 'Fragen werden geholt\u00a0…',
	failed: {
		title: 'Der Test ließ sich nicht öffnen',
		text: 'Ein Teil der App ist noch nicht auf diesem Gerät. Geh einmal online, dann bleibt er.',
		offline: 'Ein Stapel ist noch nicht auf diesem Gerät. Geh einmal online, dann bleibt er.',
		unknown: 'Diese Prüfung oder diesen Stapel gibt es auf diesem Gerät nicht.',
		keep: {
			full: 'Dieses Gerät hat keinen Platz für den Test. Mach etwas Platz, dann versuch es wieder.',
			unavailable: 'Der Speicher dieses Geräts antwortet gerade nicht. Versuch es gleich wieder.',
			blocked:
				'Ein anderer Tab hält den Speicher besetzt. Schließe die anderen Tabs von Footnote, dann versuch es wieder.',
			outdated:
				'Footnote wurde in einem anderen Tab erneuert. Lade diese Seite neu, dann versuch es wieder.',
			forbidden:
				'In diesem Browser kann Footnote nichts speichern, ein Test ginge verloren. Erlaube dieser Seite, Daten zu speichern, oder nimm ein anderes Fenster.',
			cleared:
				'Der Browser hat gelöscht, was hier gespeichert war. Lade diese Seite neu, dann versuch es wieder.'
		} satisfies Record<FailureKind, string>,
		retry: 'Neu versuchen'
	},

	setUp: {
		decks: 'Stapel',
		whichDecks: 'Wähle mindestens einen Stapel.',
		intro:
			'Bis zum Ende erfährst du nicht, was richtig ist. Jede Antwort lässt sich ändern, bis du abgibst.',
		begin: 'Beginnen',
		questions: 'Fragen',
		atMost: (n) => `Höchstens ${questions(n)} mit dieser Auswahl.`,
		none: 'So lässt sich nichts fragen. Wähle mehr Arten zu fragen.',
		summary: (n, time) =>
			`${questions(n)}, ${time === undefined ? 'ohne Zeitdruck' : count(time, 'Minute', 'Minuten')}`,
		expected: (predicted) => `Nach dem, was du jetzt weißt, erwarte ${band(predicted)}.`,
		change: 'Ändern',
		forms: 'Arten zu fragen',
		groups: {
			pick: 'Antwort auswählen',
			several: 'Zuordnen, sortieren, ordnen',
			type: 'Antwort tippen',
			list: 'Ganze Liste nennen',
			map: 'Auf der Karte finden'
		},
		time: 'Zeit',
		noLimit: 'Unbegrenzt',
		minutes: (n) => count(n, 'Minute', 'Minuten'),
		extra: 'Mehr Zeit',
		noExtra: 'Keine',
		percentMore: (n) => `${outOfHundred(n)} mehr`,
		paper: 'Auf Papier drucken',
		shared: 'Diese Adresse stellt allen dieselben Fragen.',
		another: 'Andere Fragen ziehen',
		parts: (titles) => `Nur ${and(titles)}.`,
		noPart: 'was in keinem Teil ist'
	},
	badAddress: {
		title: 'Diese Adresse führt nicht zu ihrem Test',
		stray: ({ part, text }) =>
			text === ''
				? `Wo etwas stehen sollte (${MAY_BE[part]}), steht nichts.`
				: `„${text}“ ist nicht, was hier stehen muss: ${MAY_BE[part]}.`,
		unknown: (cover) =>
			'deck' in cover
				? `Kein Stapel heißt „${cover.deck}“.`
				: `In „${cover.title}“ heißt kein Teil „${cover.section}“.`,
		text: 'Ein Teil fehlt oder ist vertippt. Frag noch einmal nach der Adresse, oder mach ohne diesen Teil weiter: Dann sind es andere Fragen.',
		goOn: 'Ohne ihn weiter',
		choose: 'Stapel wählen'
	},
	underWay: {
		title: 'Ein Test ist begonnen',
		text: (title, answered, all) => `${title}: ${number(answered)} von ${number(all)} beantwortet.`,
		goOn: 'Weiter',
		discard: 'Verwerfen',
		sure: 'Diesen Test verwerfen? Seine Antworten gehen verloren.',
		keep: 'Behalten'
	},

	run: {
		title: 'Test',
		close: 'Den Test verlassen; er wartet auf dich',
		newer:
			'Diese Frage ist aus einer neueren Version. Um sie zu beantworten, schließ Footnote und öffne es online wieder; alle anderen Antworten bleiben.',
		question: (n, all) => `Frage ${number(n)} von ${number(all)}`,
		answered: (n, all) => `${number(n)} von ${number(all)} beantwortet`,
		left: (ms) => {
			const seconds = Math.ceil(ms / 1000);
			return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
		},
		leftLabel: 'Restliche Zeit',
		minutesLeft: (n) => `Noch ${count(n, 'Minute', 'Minuten')}.`,
		lastMinute: 'Noch weniger als eine Minute. Dann wird der Test so abgegeben, wie er ist.',
		back: 'Zurück',
		next: 'Weiter',
		finish: 'Fertig',
		flag: 'Merken',
		flagged: 'Zum Ansehen gemerkt.',
		unflagged: 'Nicht mehr gemerkt.',
		chosen: (text) => `${text} gewählt.`,
		notChosen: (text) => `${text} nicht mehr gewählt.`,
		pickOne: 'Wähle eine',
		overview: 'Übersicht',
		map: {
			failed: 'Die Landkarte ließ sich nicht laden. Alle Staaten stehen hier.',
			retry: 'Landkarte nochmal laden',
			list: 'Staaten'
		}
	},
	trouble: {
		answers: 'Deine letzten Antworten sind noch nicht gespeichert',
		ending: 'Dein Test ist noch nicht abgegeben',
		still: 'Speichern geht gerade nicht',
		text: {
			full: 'Dieses Gerät ist voll. Mach etwas Platz: Dann geht es von selbst weiter. Lass diese Seite so lange offen.',
			unavailable:
				'Der Speicher dieses Geräts antwortet gerade nicht. Es wird von selbst wieder versucht: Lass diese Seite offen.',
			blocked:
				'Ein anderer Tab hält den Speicher besetzt. Schließe die anderen Tabs von Footnote: Dann geht es von selbst weiter.',
			outdated:
				'Footnote wurde in einem anderen Tab erneuert. Lade diese Seite neu: Deine Antworten kommen mit.',
			forbidden:
				'In diesem Browser kann Footnote nichts speichern. Erlaube dieser Seite, Daten zu speichern: Dann geht es von selbst weiter. Lass diese Seite so lange offen.',
			cleared:
				'Der Browser hat gelöscht, was hier gespeichert war. Deine Antworten sind alle auf dieser Seite: Lass sie offen, und schreib auf, was du davon brauchst.',
			fault:
				'In Footnote ist etwas kaputtgegangen. Deine Antworten sind alle auf dieser Seite: Lass sie offen, und versuch es wieder.'
		} satisfies Record<FailureKind | 'fault', string>,
		cleared: {
			title: 'Was hier gespeichert war, wurde gelöscht',
			text: 'Der Browser hat gelöscht, was Footnote gespeichert hatte. Dieser Test wurde mit allen Antworten neu gespeichert: Mach damit weiter. Hast du eine Sicherung von dem, was du gelernt hast, lies sie danach in den Optionen ein.'
		},
		lost: 'Footnote wurde in einem anderen Tab erneuert, und diese Seite kann nichts mehr speichern. Notiere, was du zuletzt geantwortet hast, dann lade sie neu.',
		retry: 'Neu versuchen',
		reload: 'Neu laden'
	},
	overview: {
		title: 'Übersicht',
		item: (n, answered, flagged) =>
			`Frage ${number(n)}, ${answered ? 'beantwortet' : 'offen'}${flagged ? ', zum Ansehen gemerkt' : ''}`,
		open: (n) =>
			n === 0
				? 'Jede Frage hat eine Antwort.'
				: n === 1
					? 'Eine Frage ist noch offen.'
					: `${questions(n)} sind noch offen.`,
		flagged: (n) => `${number(n)} zum Ansehen gemerkt.`,
		answeredSign: 'beantwortet',
		openSign: 'offen',
		flaggedSign: 'gemerkt',
		goOn: 'Weiter',
		handIn: 'Abgeben'
	},
	elsewhere: {
		title: 'Dieser Test ist in einem anderen Tab offen',
		text: 'Zwei Tabs kämen einander in die Quere. Du kannst hier weitermachen; der andere hört dann auf.',
		take: 'Hier weiter'
	},
	missing: {
		title: 'Dieser Test ist nicht auf diesem Gerät',
		text: 'Einen Test kann man nur dort machen, wo er begonnen wurde, und dort die letzten zehn ansehen. Dieser wurde anderswo begonnen, verworfen oder ist zu lange her; was er ergab, gehört zu deinem Verlauf.',
		another: 'Anderer Test',
		progress: 'Zum Verlauf'
	},
	ending: 'Wird bewertet\u00a0…',

	result: {
		title: 'Ergebnis',
		timeUp: 'Die Zeit war um: Der Test wurde so abgegeben, wie er war.',
		points: (reached, all) =>
			`${points(reached)} von ${all === 1 ? '1 Punkt' : `${points(all)} Punkten`}`,
		pointsOf: (reached) => (reached === 1 ? '1 Punkt' : `${points(reached)} Punkte`),
		score: percent,
		says: (known, n) =>
			`Von allem, was gefragt werden könnte, weißt du ${band(known)}: Genauer ${n === 1 ? 'sagt' : 'sagen'} es ${questions(n)} nicht.`,
		yours: (score) => `Du: ${percent(score)}`,
		compared: {
			below: 'weniger als erwartet',
			within: 'wie erwartet',
			above: 'mehr als erwartet'
		},
		expected: (predicted) => `Erwartet: ${band(predicted)}`,
		bandLabel: (score, predicted) =>
			`Dein Ergebnis, ${percent(score)}; erwartet war ${band(predicted)}`,
		took: (ms) => `In ${duration(ms)}`,
		study: (n) => `Fehler lernen (${number(n)})`,
		allRight: 'Alles war richtig.',
		again: 'Wiederholen',
		another: 'Neuer Test',
		share: 'Teilen',
		tooLong:
			'Seine Adresse nennt so viele Teile von Stapeln, dass sie zum Teilen zu lang ist. Hier kannst du ihn wiederholen.',
		copied: 'Die Adresse dieses Tests ist kopiert.',
		copyThis: 'Kopiere diese Adresse:',
		toDeck: 'Zum Stapel',
		toDecks: 'Zu den Stapeln',
		items: 'Frage für Frage',
		wrongOnly: 'Nur was nicht richtig war',
		unanswered: 'Du hast nicht geantwortet.',
		youAnswered: 'Deine Antwort',
		rightAnswer: 'Richtige Antwort',
		time: 'Zeit',
		footnote: 'Fußnote',
		signs: {
			right: 'Richtig',
			partly: 'Teils richtig',
			wrong: 'Falsch',
			open: 'Ohne Antwort'
		}
	},

	paper: {
		title: (deck) => `Test: ${deck}`,
		none: 'Kein Test auf Papier',
		name: 'Name',
		date: 'Datum',
		points: (n) => `Insgesamt ${count(n, 'Punkt', 'Punkte')}, einer für jede Frage.`,
		print: 'Drucken',
		back: 'Zurück',
		hint: 'Die Antworten beginnen auf einer eigenen Seite.',
		key: 'Antworten',
		tickOne: 'Kreuze eine an.',
		tickAll: 'Kreuze alle an, die dazugehören.',
		trueOrFalse: 'Richtig oder falsch?',
		true: 'Richtig',
		false: 'Falsch',
		match: 'Schreib zu jedem den Buchstaben der Antwort.',
		group: 'Schreib zu jedem den Buchstaben der Gruppe.',
		order: 'Schreib die Buchstaben in der richtigen Reihenfolge auf.',
		list: (n) => `Nenne alle ${number(n)}.`,
		test: (seed) => `Test ${seed}`,
		source: 'Quelle'
	}
};
