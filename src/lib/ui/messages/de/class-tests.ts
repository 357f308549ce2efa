import type { Hardness, Reliance, Sharpness } from '#lib/class/tests/item-statistics.ts';
import type { classTests as english } from '#lib/ui/messages/en/class-tests.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { hundredths, number, outOfHundred, percent } from './numbers.ts';
import { and, count } from './plural.ts';

const inPoints = (points: number) => number(points, 2);
const pointsText = (points: number) => (points === 1 ? '1 Punkt' : `${inPoints(points)} Punkte`);
const minutesOf = (n: number) => count(Math.ceil(n), 'Minute', 'Minuten');
const question = (n: number) => `Frage ${number(n)}`;

/** Tests that a teacher opens for a class. */
export const classTests: Translated<typeof english> = {
	percent,
	title: 'Tests',
	none: 'Noch kein Test. Öffnen Sie einen für eine Stunde: Alle bekommen dieselben Fragen, und Sie sehen sofort, was sie zeigen.',
	give: 'Test stellen',
	phase: {
		later: (opens) => `beginnt ${opens}`,
		open: (closes) => `offen bis ${closes}`,
		closed: (closes) => `beendet ${closes}`
	},
	size: (questions, minutes) =>
		[count(questions, 'Frage', 'Fragen'), minutes && minutesOf(minutes)]
			.filter(Boolean)
			.join(' · '),

	new: {
		title: 'Test stellen',
		description:
			'Ein Test für eine Klasse: was er fragt, wann er offen ist und was sie danach sieht.',
		about: (assignment) => `Aus „${assignment}“.`,
		save: 'Diesen Test stellen'
	},
	edit: {
		title: 'Test ändern',
		description: 'Wann der Test einer Klasse offen ist, und was er fragt.',
		back: 'Zurück zum Test',
		begun: 'Jemand hat schon begonnen: Fragen und Dauer bleiben, wie sie sind.',
		drawn:
			'Die Fragen werden nur dann neu gezogen, wenn Sie ändern, was oder wie gefragt wird oder wie viele Fragen es sind.',
		save: 'Speichern',
		remove: 'Diesen Test zurücknehmen',
		removeText:
			'Der Test und alle Abgaben werden gelöscht. Die Antworten zählen weiter zu dem, was die Schülerinnen und Schüler gelernt haben.',
		removeNow: 'Test und Ergebnisse löschen'
	},
	form: {
		name: 'Wie heißt der Test?',
		nameHelp: 'Die Klasse sieht diesen Namen.',
		decks: 'Was wird gefragt?',
		decksHelp: 'Ganze Stapel. Wo Sie Teile ankreuzen, nur diese Teile.',
		opens: 'Beginn',
		opensHelp: 'Vorher bekommt niemand die Fragen.',
		closes: 'Ende',
		closesHelp:
			'Dann wird alles so abgegeben, wie es ist. Zusätzliche Zeit kommt dazu. Was mehr als zwei Minuten nach Ablauf der eigenen Zeit ankommt, gilt als verspätet; Sie entscheiden, was es zählt.',
		zone: (zone) => `Uhrzeiten in ${zone}.`,
		questions: 'Fragen',
		questionsHelp: 'Eine gerechte Auswahl der Fakten, für alle dieselbe.',
		minutes: 'Minuten für alle',
		minutesHelp: 'Ab dem eigenen Beginn, dazu die zusätzliche Zeit. Leer: bis zum Ende.',
		clock: 'Was als Zeit zählt',
		clockHelp: 'Nach der Uhr dieses Servers, auch ohne Netz. Sie sehen nachher beide Angaben.',
		running: 'Vom Beginn bis zum Ende, ob man hinsieht oder nicht',
		'looked-at': 'Nur solange man hinsieht, bis zum Ende',
		forms: 'Wie gefragt wird',
		formsHelp: 'Alles davon bewertet die App.',
		order: 'Reihenfolge',
		orderHelp: 'Damit niemand abschreiben kann.',
		shuffled: 'Für jeden eine andere',
		same: 'Für alle dieselbe',
		results: 'Die Klasse sieht ihre Ergebnisse',
		resultsHelp: 'Sie selbst sehen jedes gleich nach der Abgabe.',
		closed: 'Wenn niemand mehr daran arbeitet',
		'at-once': 'Sofort nach der Abgabe',
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
			many: 'Kreuzen Sie höchstens 50 Stapel an.',
			empty: 'Auf diese Arten lässt sich davon nichts fragen. Kreuzen Sie mehr an.'
		},
		questions: { number: 'Eine ganze Zahl, höchstens 200.' },
		minutes: { number: 'Eine ganze Zahl, oder nichts.' },
		forms: { missing: 'Kreuzen Sie mindestens eine an.' },
		opens: { time: 'Wählen Sie Tag und Uhrzeit.' },
		closes: {
			time: 'Wählen Sie Tag und Uhrzeit.',
			order: 'Das Ende muss nach dem Beginn liegen.',
			far: 'Ein Test ist höchstens ein Jahr lang offen.'
		}
	},

	results: {
		description: 'Wer abgegeben hat, und was die Fragen eines Tests zeigen.',
		change: 'Ändern',
		again: 'Noch einmal stellen',
		csv: 'Als Tabelle (CSV)',
		papers: 'Alle Arbeiten',
		print: 'Drucken',
		openNow: 'Jetzt öffnen',
		closeNow: 'Jetzt beenden',
		done: {
			opened: 'Der Test ist offen.',
			closed: 'Der Test ist beendet.',
			regraded: 'Alle Ergebnisse gehen nach dem neuen Schlüssel.'
		},
		gone: 'Das hatte sich inzwischen geändert. So steht es jetzt.',
		handedIn: (_n, of) => `von ${number(of)} abgegeben`,
		mean: 'im Durchschnitt erreicht',
		was: (share) => `${percent(share)}, bevor Schlüssel oder Bewertung geändert wurden`,
		nothing: 'Noch hat niemand abgegeben. Diese Seite bleibt aktuell, solange Sie hinsehen.',

		pupils: {
			title: 'Klasse',
			name: 'Name',
			score: 'Ergebnis',
			time: 'Von Beginn bis Ende',
			looked: 'Hingesehen',
			state: { absent: 'nicht begonnen', begun: 'dabei', in: '' },
			late: 'verspätet',
			was: (share) => `war ${percent(share)}`,
			extra: (n) => `+${outOfHundred(n)} Zeit`,
			minutes: (ms) => minutesOf(Math.max(1, ms / 60_000)),
			marks: (n) => `${count(n, 'Bewertung', 'Bewertungen')} geändert`
		},

		reliance: {
			title: 'Wie verlässlich die Ergebnisse sind',
			value: (kr20) => `KR-20 ${hundredths(kr20)}`,
			few: (fewest) =>
				`Bei weniger als ${number(fewest)} Teilnehmenden lässt sich darüber nichts sagen, auch nicht, wie gut einzelne Fragen trennen.`,
			unsure: 'Bei weniger als dreißig Teilnehmenden sind diese Zahlen nur ein Hinweis.',
			none: 'Alle haben dasselbe Ergebnis, es gibt nichts zu vergleichen.',
			says: {
				high: 'Wer den Test noch einmal machte, käme auf fast dasselbe Ergebnis.',
				good: 'Gut für einen Klassentest: Die meisten Unterschiede sind echt.',
				fair: 'Der Zufall spielt mit: Ein paar Punkte mehr oder weniger bedeuten wenig.',
				low: 'Der Zufall entscheidet so viel wie das Wissen. Mehr Fragen helfen.'
			} satisfies Record<Reliance, string>
		},

		items: {
			title: 'Fragen',
			help: 'Wie viele jede richtig hatten, und ob sie die, die mehr wissen, von den anderen trennt.',
			number: question,
			right: (share) => `${percent(share)} richtig`,
			hardness: {
				'very-easy': 'sehr leicht',
				easy: 'leicht',
				medium: 'mittel',
				hard: 'schwer',
				'very-hard': 'sehr schwer'
			} satisfies Record<Hardness, string>,
			discrimination: (value) => `Trennschärfe ${hundredths(value)}`,
			sharpness: {
				against: 'Wer mehr weiß, lag hier falsch: Sehen Sie zuerst den Schlüssel an.',
				weak: 'trennt schwach',
				good: 'trennt gut',
				'very-good': 'trennt sehr gut'
			} satisfies Record<Sharpness, string>,
			key: 'Schlüssel',
			wrong: 'Stattdessen geantwortet',
			noWrong: 'Keine falsche Antwort.',
			blank: (n) => `${number(n)}-mal offen gelassen`,
			accept: 'Zählt auch',
			acceptNamed: (answer) => `: ${answer}`,
			accepted: 'zählt',
			unaccept: 'Zählt doch nicht',
			leaveOut: 'Diese Frage nicht werten',
			takeIn: 'Diese Frage wieder werten',
			leftOut: 'Nicht gewertet: Sie zählt für niemanden.'
		},
		table: {
			handedIn: 'Abgegeben',
			late: 'Verspätet',
			yes: 'ja',
			score: 'Ergebnis (%)',
			was: 'Ergebnis nach dem ersten Schlüssel (%)',
			took: 'Minuten von Beginn bis Ende',
			minutes: 'Minuten hingesehen',
			marks: 'Von Hand geänderte Bewertungen',
			mark: (n, points, instead, reason) =>
				`${question(n)}: ${inPoints(points)} statt ${inPoints(instead)} (${reason})`,
			points: (n) => `${question(n)} (% richtig)`
		}
	},

	questions: {
		title: 'Fragen',
		description:
			'Was der Test einer Klasse fragt, Frage für Frage: auswählen, tauschen, ordnen, ergänzen.',
		back: 'Zurück zum Test',
		size: (n) => `${count(n, 'Frage', 'Fragen')}, ${count(n, 'Punkt', 'Punkte')}.`,
		each: 'Jede zählt einen Punkt; bei mehreren Antworten zählt jede ihren Anteil.',
		shuffled: 'Alle bekommen sie in einer anderen Reihenfolge.',
		begun: 'Jemand hat schon begonnen: Die Fragen bleiben, wie sie sind.',
		number: question,
		key: 'Schlüssel',
		up: 'Hoch',
		down: 'Runter',
		swap: 'Tauschen',
		remove: 'Entfernen',
		add: 'Frage ergänzen',
		full: 'Ein Test hat höchstens 200 Fragen.',
		last: 'Ein Test hat mindestens eine Frage.',
		gone: 'Das hatte sich inzwischen geändert. So steht es jetzt.',
		done: {
			moved: 'Verschoben.',
			removed: 'Entfernt.'
		},
		tells: (others) =>
			`Vergleichen Sie mit ${and(others.map(question))}: Eine scheint die Antwort der anderen zu verraten oder fragt dasselbe.`,
		choose: {
			add: 'Frage ergänzen',
			swap: (n) => `${question(n)} tauschen`,
			description: 'Fragen aus Ihren Stapeln, die der Test noch nicht stellt.',
			back: 'Zurück zu den Fragen',
			now: 'Jetzt fragt er',
			deck: 'Aus dem Stapel',
			query: 'Mit diesen Wörtern',
			queryHelp: 'In der Frage oder der Antwort. Leer: alle.',
			find: 'Zeigen',
			own: 'Zum selben Fakt',
			others: 'Zu anderen Fakten',
			take: 'Nehmen',
			none: 'In diesem Stapel passt nichts, was der Test nicht schon fragt. Versuchen Sie es mit anderen Wörtern oder einem anderen Stapel.',
			more: 'Mehr'
		}
	},

	preview: {
		link: 'Vorschau',
		title: (test) => `Vorschau: ${test}`,
		description: 'Der Test einer Klasse, wie sie ihn sieht. Nichts davon wird gespeichert.',
		note: 'So sieht ihn die Klasse. Nichts wird gespeichert.',
		needsScript:
			'Zum Ausprobieren braucht es JavaScript, wie für den Test selbst. Dies sind seine Fragen.',
		leave: 'Vorschau verlassen',
		next: 'Weiter',
		previous: 'Zurück',
		handIn: 'Abgeben',
		question: (n, of) => `${question(n)} von ${number(of)}`,
		result: (share) => `${percent(share)} erreicht`,
		again: 'Noch einmal'
	},

	papers: {
		title: (name) => `Arbeit von ${name}`,
		all: (test) => `Arbeiten: ${test}`,
		description: 'Was in einem Test geantwortet wurde, Frage für Frage, mit Bewertung.',
		back: 'Zurück zum Test',
		print: 'Drucken',
		none: 'Noch hat niemand abgegeben.',
		notIn: {
			absent: 'hat diesen Test nicht begonnen.',
			begun: 'ist noch dabei: Die Arbeit ist lesbar, sobald sie abgegeben ist.'
		},
		score: (share) => `${percent(share)} erreicht`,
		took: (ms) => `${minutesOf(Math.max(1, ms / 60_000))} von Beginn bis Ende`,
		handedIn: (at) => `abgegeben ${at}`,
		late: 'verspätet',
		number: question,
		points: pointsText,
		claim: 'Richtig oder falsch:',
		ticked: 'angekreuzt',
		gave: 'Geantwortet',
		nothing: 'nichts',
		right: 'Richtig',
		why: 'Warum',
		leftOut: 'Nicht gewertet: Sie zählt für niemanden.',
		accepted: 'Zählt, weil Sie diese Antwort gelten lassen.',
		changed: (points, instead) =>
			`Von Hand geändert: ${pointsText(points)}. Nach dem Schlüssel: ${pointsText(instead)}.`,
		reason: 'Grund',
		by: (name, at) => `${name ?? 'Eine Lehrkraft dieser Klasse'}, ${at}`,
		form: {
			open: 'Bewertung ändern',
			points: 'Punkte',
			pointsHelp: 'Von 0 bis 1, auch Teile eines Punkts wie 0,5.',
			reason: 'Warum',
			reasonHelp: 'Das steht für den Schüler oder die Schülerin beim Ergebnis.',
			save: 'Bewertung ändern',
			takeBack: 'Änderung zurücknehmen',
			done: {
				changed: 'Die Bewertung ist geändert.',
				back: 'Die Bewertung geht wieder nach dem Schlüssel.'
			},
			problems: {
				points: 'Eine Zahl von 0 bis 1.',
				reason: 'Sagen Sie warum, in höchstens 300 Zeichen: Es wird mitgeteilt.'
			}
		}
	},

	pupil: {
		title: 'Tests',
		description: 'Ein Test deiner Klasse.',
		back: 'Zurück zur Klasse',
		begin: 'Test beginnen',
		goOn: 'Weitermachen',
		toTest: 'Zum Test',
		beginning: 'Fragen werden geholt\u00a0…',
		later: (opens) => `Er beginnt ${opens}.`,
		until: (closes) => `Er ist offen bis ${closes}.`,
		running: (ends) =>
			`Du hast begonnen. Deine Zeit läuft bis ${ends}, auch wenn du nicht hinsiehst.`,
		over: (closes) => `Deine Zeit ist abgelaufen: ${closes}.`,
		takes: (minutes) => `Du hast ${minutesOf(minutes)}, sobald du beginnst.`,
		cutShort: (minutes, closes) =>
			`Du hast ${minutes < 1 ? 'weniger als eine Minute' : minutesOf(minutes)}: Er endet ${closes}.`,
		rules:
			'Bis zum Ende erfährst du nicht, was richtig ist, und kannst jede Antwort ändern. Einmal begonnen, geht es auch ohne Netz weiter.',
		clock: {
			running: 'Ab dann läuft deine Zeit, ob du hinsiehst oder nicht.',
			'looked-at': 'Deine Zeit läuft nur, solange du hinsiehst.'
		},
		needsScript: 'Für einen Test braucht es JavaScript, wie zum Lernen.',
		offline: 'Die Fragen kommen vom Server, und der ist gerade nicht zu erreichen.',
		fromNewer:
			'Aus einer neueren Version von Footnote. Der Test ist da, sobald Footnote aktualisiert ist: Schließ die App und öffne sie online wieder.',
		newer:
			'Für diesen Test braucht es ein neueres Footnote: Schließ die App, öffne sie online wieder und beginne.',
		refused: 'Der Test lässt sich gerade nicht beginnen.',
		missed: 'Du hast ihn nicht mitgemacht.',
		begun: 'Du hast begonnen, auf diesem Gerät oder einem anderen.',
		handedIn: (at) => `Abgegeben ${at}.`,
		late: 'Er kam nach deiner Zeit an; deine Lehrkraft sieht das.',
		resultsFrom: (at) => `Dein Ergebnis siehst du ab ${at}, wenn niemand mehr daran arbeitet.`,
		score: percent,
		was: (share) =>
			`Es waren ${percent(share)}: Deine Lehrkraft hat seither den Schlüssel oder eine Bewertung geändert.`,
		items: 'Frage für Frage',
		leftOut: 'Diese Frage zählt für niemanden.',
		accepted: 'Deine Lehrkraft lässt deine Antwort gelten.',
		marked: (points, instead, reason) =>
			`Deine Lehrkraft gibt hier ${pointsText(points)} statt ${pointsText(instead)}: ${reason}`,
		done: {
			title: 'Abgegeben',
			sending: 'Unterwegs zu deiner Lehrkraft\u00a0…',
			arrived: 'Deine Lehrkraft hat deine Antworten.',
			refused:
				'Der Server hat ihn nicht angenommen: Den Test oder deinen Platz in der Klasse gibt es nicht mehr. Er bleibt auf diesem Gerät: Zeig diese Seite deiner Lehrkraft.',
			waiting:
				'Er konnte noch nicht gesendet werden. Er bleibt auf diesem Gerät und wird von selbst gesendet: Öffne Footnote wieder, wenn es Netz gibt.',
			retry: 'Jetzt senden',
			toTest: 'Zum Test'
		}
	},
	/** What a teacher is told of things that only a newer release of the server understands. */
	newer: {
		title: 'Aus einer neueren Version von Footnote',
		given:
			'Das bleibt, wie es ist, und lässt sich hier öffnen, sobald auch dieser Server aktualisiert ist:',
		changed: 'Das bleibt, wie es ist, und zählt hier, sobald auch dieser Server aktualisiert ist:',
		fixes: (n) => count(n, 'Berichtigung des Schlüssels', 'Berichtigungen des Schlüssels'),
		marks: (n) => count(n, 'geänderter Punktwert', 'geänderte Punktwerte'),
		answers: (n) => count(n, 'Antwort', 'Antworten')
	}
};
