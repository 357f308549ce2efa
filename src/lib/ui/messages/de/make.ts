import type { make as english } from '#lib/ui/messages/en/make.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { and, count } from './plural.ts';

/** From an article to a deck of one's own. */
export const make: Translated<typeof english> = {
	title: 'Vom Artikel zum Stapel',
	description:
		'Füge einen Artikel ein, sieh die Fakten durch, die darin gefunden werden, und lerne sie.',
	intro:
		'Füge einen Artikel ein. Was darin gesagt, gezählt, datiert und aufgezählt wird, finden Regeln; du entscheidest, was davon eine Frage wird.',
	private: 'Der Text bleibt auf diesem Gerät. Er wird nirgendwohin geschickt.',
	back: 'Zurück zu allen Artikeln',
	text: 'Der Artikel',
	textHelp: 'Der ganze Text mit seiner Überschrift. Oder öffne ihn unten als Datei.',
	file: 'Oder eine Datei',
	fileHelp:
		'Ein Dokument (.docx, .odt), ein PDF mit Text, eine .txt-Datei oder eine gespeicherte Seite (.html).',
	find: 'Fakten finden',
	finding: 'Sucht nach Fakten …',
	no: {
		empty: 'Darin sind keine Wörter. Füge den Text des Artikels ein.',
		large: 'Das ist so lang wie ein Buch. Füge es in Teilen von höchstens 400.000 Zeichen ein.',
		unreadable:
			'Das ist kein Text, den jemand lesen kann. Kopiere die Wörter des Artikels und füge sie hier ein.',
		other: (what: string) => `Das ist ${what}. Kopiere die Wörter daraus und füge sie hier ein.`,
		textless:
			'Dieses PDF hat Bilder von Seiten und keinen Text. Lass ein Programm den Text erkennen (OCR), oder füge die Wörter des Artikels hier ein.',
		broken: (why: string) =>
			`Das lässt sich nicht lesen: ${why}. Öffne es dort, wo es entstanden ist, kopiere die Wörter des Artikels und füge sie hier ein.`,
		nothing:
			'Darin wurde nichts gefunden: kein Zitat, keine Aufzählung, keine Zahl und kein Datum in einem ganzen Satz. Füge den Artikel selbst ein, nicht nur seinen Anfang; oder mach weiter und markiere die Wörter eines Fakts selbst.',
		shared:
			'Es ist kein Text angekommen. Öffne den Artikel, markiere seinen Text und teile ihn, oder füge ihn hier ein.',
		failed: 'Die Regeln ließen sich nicht holen. Geh einmal online, dann versuch es noch einmal.'
	},
	anyway: 'Weiter und Wörter markieren',
	drafts: {
		title: 'Begonnene Artikel',
		decided: (n: number) =>
			n === 0 ? 'nicht begonnen' : count(n, 'Entscheidung', 'Entscheidungen'),
		made: 'ein Stapel wurde daraus gemacht',
		remove: (title: string) => `„${title}“ hier löschen`,
		sure: 'Der Artikel und deine Entscheidungen dazu verschwinden von diesem Gerät. Ein Stapel, der daraus gemacht wurde, bleibt.',
		delete: 'Löschen',
		keep: 'Behalten',
		untitled: 'Ein Artikel ohne Titel',
		gone: {
			title: 'Diesen Artikel gibt es nicht',
			text: 'Er ist nicht auf diesem Gerät. Vielleicht wurde er gelöscht oder auf einem anderen begonnen.'
		}
	},
	about: {
		title: 'Was das für ein Artikel ist',
		text: 'Das steht in jeder Fußnote. Was der Text von sich selbst sagt, ist eingetragen.',
		name: 'Titel',
		nameMissing: 'Sag, wie der Artikel heißt.',
		author: 'Wer ihn geschrieben hat',
		authorHelp: 'Lass es leer, wo niemand genannt ist.',
		published: 'Tag, an dem er erschien',
		publishedHelp: 'Worte wie „letzten Montag“ werden danach gelesen, und Fakten danach datiert.',
		next: 'Zu den Fakten',
		change: 'Titel, Name, Tag'
	},
	nobody: 'Wer den Artikel schrieb',
	of: {
		quote: 'Wer es gesagt hat',
		term: 'Wofür es steht',
		relation: 'Wer, was oder wo',
		list: 'Eine Aufzählung',
		date: 'Ein Datum',
		number: 'Eine Zahl',
		own: 'Von dir'
	},
	letters: { quote: 'Z', term: 'B', relation: 'W', list: 'A', date: 'D', number: 'N', own: 'E' },
	bands: {
		label: 'Was zu entscheiden ist',
		sure: 'Sicher',
		check: 'Prüfen',
		ask: 'Frage',
		done: 'Entschieden'
	},
	status: { open: 'offen', accepted: 'angenommen', rejected: 'abgelehnt' },
	nth: (n: number, all: number) => `${number(n)} von ${number(all)}`,
	says: {
		by: (speaker: string) => `gesagt von ${speaker}`,
		reported: (name: string) => `berichtet von ${name}`,
		answer: 'Antwort'
	},
	evidence: 'Im Artikel',
	questions: {
		speaker: 'Wer sagt das?',
		front: 'Wie lautet die Frage?',
		back: 'Wie lautet die Antwort?',
		words: 'Welche Worte wurden gesagt?',
		gap: 'Welche Wörter werden ausgelassen und gefragt?'
	},
	record: {
		title: 'Das Verzeichnis sagt etwas anderes',
		extra: (names: readonly string[], of: string, day: string) =>
			`${of} am ${day}: ohne ${and(names)}.`,
		missing: (names: readonly string[], of: string, day: string) =>
			`${of} am ${day}: mit ${and(names)}.`,
		keep: 'Wie im Artikel lassen',
		correct: 'Berichtigen',
		drop: 'Weglassen'
	},
	say: 'So ist es',
	warnings: {
		title: 'Sieh es dir an',
		blocked: 'Annehmen kannst du es, wenn das in Ordnung ist:',
		evidence: 'Diese Wörter stehen nicht im Artikel.',
		word: (words: string) =>
			`„${words}“ steht nicht in den Wörtern des Artikels, auf denen es beruht.`,
		unquoted: 'Im Artikel stehen diese Wörter nicht zwischen Anführungszeichen.',
		cut: 'Das Zitat beginnt oder endet mitten in einem Satz.',
		speaker: 'Dem Artikel nach scheint es jemand anders gesagt zu haben.',
		'no-speaker': 'Der Artikel sagt nicht klar, wer es gesagt hat.',
		nearer: 'Eine andere Zahl oder ein anderes Datum steht näher bei diesen Wörtern.',
		bound: 'Der Artikel sagt „mehr als“, „mindestens“ oder Ähnliches.',
		list: 'Der Artikel hat das nicht als eine Aufzählung.',
		incomplete: 'Die Aufzählung im Artikel hat mehr Glieder.',
		open: 'Der Artikel sagt nicht, dass die Aufzählung vollständig ist: Andere können dazugehören.',
		denied: 'Das eine sagt „nicht“, das andere nicht.',
		turned: 'Wer es wem tut, ist vielleicht vertauscht.',
		long: 'Mehr als 25 Wörter. Kürze es auf das, worauf es ankommt: Bearbeite es.',
		unsure: 'Die Regeln sind sich nicht sicher. Lies es im Artikel nach.',
		proposed: (model: string) => `${model} schlägt es vor. Lies im Artikel nach, ob es stimmt.`,
		quoted:
			'Damit wäre mehr als ein Zehntel des Artikels zitiert. Für dich selbst darfst du das; bevor du den Stapel teilst, lass etwas weg.'
	},
	accept: 'Annehmen',
	edit: 'Bearbeiten',
	reject: 'Ablehnen',
	undo: 'Rückgängig',
	again: 'Neu entscheiden',
	acceptAll: (n: number, of: number) =>
		n === of
			? `Alle sicheren annehmen (${number(n)})`
			: `${number(n)} von ${number(of)} annehmen: mehr darf nicht zitiert werden`,
	did: {
		accept: (n: number) => `${count(n, 'Fakt', 'Fakten')} angenommen.`,
		reject: 'Abgelehnt.',
		edit: 'Geändert.',
		add: 'Ein Fakt von dir ist in der Liste.',
		undone: 'Rückgängig gemacht.'
	},
	editing: {
		title: 'Den Fakt bearbeiten',
		quote: 'Gesagte Worte',
		speaker: 'Wer es gesagt hat',
		office: 'Als was',
		officeHelp: 'Das Amt zu jener Zeit, wo der Artikel eines nennt.',
		front: 'Frage',
		back: 'Antwort',
		sentence: 'Satz',
		gap: 'Ausgelassen und gefragt',
		gapHelp: 'Wörter des Satzes, so wie sie darin stehen.',
		save: 'Speichern',
		cancel: 'Abbrechen'
	},
	none: {
		sure: 'Kein sicherer ist mehr da.',
		check: 'Nichts ist mehr zu prüfen.',
		ask: 'Keine Frage ist mehr offen.',
		done: 'Noch ist nichts entschieden.',
		all: 'Alles ist entschieden. Mach den Stapel, oder markiere weitere Wörter im Artikel.'
	},
	preview: 'So wird es gefragt',
	previewNone: 'So lässt es sich noch nicht fragen.',
	counter: {
		label: 'Der Stapel bisher',
		facts: (n: number) => count(n, 'Fakt', 'Fakten'),
		quoted: (n: number, most: number) =>
			`${number(n)} von ${count(most, 'Wort', 'Wörtern')}, die zitiert werden dürfen`,
		forms: (forms: readonly string[]) => `Zuerst gefragt: ${and(forms)}`,
		form: (n: number, form: string) => `${number(n)} × ${form}`
	},
	article: 'Der Artikel',
	select: 'Markiere beliebige Wörter, um einen Fakt daraus zu machen.',
	fact: 'Fakt daraus machen',
	marks: 'Zeichen im Artikel',
	makeDeck: (n: number) => `Stapel machen: ${count(n, 'Fakt', 'Fakten')}`,
	making: 'Macht den Stapel …',
	made: (n: number) => `Der Stapel hat ${count(n, 'Fakt', 'Fakten')}.`,
	study: 'Lernen',
	look: 'Zum Stapel',
	notMade:
		'Keiner dieser Fakten ließ sich im Artikel wiederfinden. Bearbeite sie, oder nimm andere an.',
	copy: {
		intro:
			'Wenn du den Artikel hast, füge ihn ein: Jeder Fakt des Stapels, der auf seinen Worten beruht, wird darin gesucht, hier auf diesem Gerät.',
		check: 'Vergleichen',
		checking: 'Wird verglichen …',
		found: (found: number, all: number) =>
			found === all
				? `${all === 1 ? 'Der eine Fakt steht' : `Alle ${all} Fakten stehen`} in deinem Exemplar`
				: `${found} von ${all} Fakten stehen in deinem Exemplar`,
		place: (paragraph: number, word: number) => `Absatz ${paragraph}, Wort ${word}`,
		missing:
			'Seine Worte stehen nicht in diesem Text: eine andere Ausgabe, oder der Stapel irrt sich.',
		long: 'Nach dem Stapel ist der Artikel länger als dieser Text. Vielleicht fehlt hier ein Teil.'
	},
	keys: {
		title: 'Tasten',
		list: [
			['J K', 'weiter, zurück'],
			['A', 'annehmen'],
			['E', 'bearbeiten'],
			['X', 'ablehnen'],
			['S', 'ändern, wer es sagt'],
			['1–6', 'wählen, wer es sagt'],
			['U', 'rückgängig']
		] as const
	},
	way: {
		title: 'Das liest sich wie ein Artikel',
		text: 'Darin lassen sich Fakten finden: wer was gesagt hat, Daten, Zahlen, Aufzählungen.',
		go: 'Fakten darin finden',
		list: 'Als Liste einfügen'
	}
};
