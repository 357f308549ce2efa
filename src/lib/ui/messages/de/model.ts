import type { model as english } from '#lib/ui/messages/en/model.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { count } from './plural.ts';

/** A language model of one's own that is asked for facts of an article. */
export const model: Translated<typeof english> = {
	title: 'Ein eigenes Sprachmodell',
	text: 'Regeln finden Fakten in einem Artikel ohne fremde Hilfe. Wenn du oder deine Schule ein Sprachmodell betreibt, kann es nach weiteren gefragt werden. Was es antwortet, wird an den Wörtern des Artikels gemessen, und du siehst jeden Fakt an.',
	warning:
		'Wenn du es fragst, wird der Text des Artikels an diese Adresse geschickt, und wer sie betreibt, kann ihn lesen. Nichts wird geschickt, bevor du neben einem Artikel die Taste drückst.',
	address: 'Adresse',
	addressHelp:
		'Eines Servers, der wie der von OpenAI spricht. Ollama: http://localhost:11434/v1, llama.cpp: http://localhost:8080/v1.',
	name: 'Modell',
	nameHelp: 'Wie sein Server es nennt, etwa llama3.1.',
	key: 'Schlüssel',
	keyHelp:
		'Falls es einen verlangt. Er bleibt auf diesem Gerät und steht in keiner Datei, die du exportierst.',
	wrong:
		'Schreib eine Adresse, die mit https:// beginnt, oder mit http://localhost oder http://127.0.0.1 für einen Server auf diesem Gerät.',
	nameMissing: 'Sag, welches Modell.',
	keep: 'Behalten',
	try: 'Ausprobieren',
	trying: 'Wird gefragt …',
	forget: 'Vergessen',
	kept: (name) => `${name} kann gefragt werden, neben jedem Artikel auf diesem Gerät.`,
	notKept: 'Dieser Browser behält nichts: Es kann hier nicht benutzt werden.',
	forgotten: 'Adresse, Modell und Schlüssel sind vergessen.',
	answered: (seconds) => `Es antwortet, in ${count(seconds, 'Sekunde', 'Sekunden')}.`,
	ask: (name) => `${name} nach weiteren fragen`,
	sends: (host) => `Der Text des Artikels wird an ${host} geschickt.`,
	asking: (name) => `${name} wird gefragt`,
	part: (n, all) => `Teil ${n} von ${all} …`,
	stop: 'Anhalten',
	came: (n) =>
		n === 0
			? 'Es kam nichts Neues heraus.'
			: `${count(n, 'Fakt ist', 'Fakten sind')} zum Ansehen dazugekommen.`,
	refused: (n) => `${count(n, 'wurde', 'wurden')} abgelehnt:`,
	why: {
		shape: (n) => `${n} kein Fakt oder zu lang`,
		words: (n) => `${n} in Wörtern, die der Artikel nicht hat`,
		answer: (n) => `${n} mit einer Antwort, die nicht in diesen Wörtern steht`,
		unquoted: (n) => `${n} im Artikel nicht in Anführungszeichen`,
		speaker: (n) => `${n} von jemandem, der es dort nicht gesagt hat`,
		question: (n) => `${n} mit einer Frage, die die Antwort verrät oder von anderem handelt`,
		alone: (n) => `${n} in einem Satz, der nicht allein gefragt werden kann`,
		known: (n) => `${n} schon hier`
	},
	failed: {
		unreachable:
			'Unter dieser Adresse antwortet niemand. Starte ihren Server und lass ihn Seiten dieser Adresse antworten (Ollama: OLLAMA_ORIGINS); versuch es dann wieder.',
		key: 'Dieser Schlüssel wird nicht angenommen. Berichtige ihn in den Einstellungen.',
		missing:
			'Unter dieser Adresse gibt es dieses Modell nicht. Sieh beides in den Einstellungen nach: Die Adresse endet oft auf /v1.',
		busy: 'Es hat zu viel zu tun. Versuch es in einer Weile wieder.',
		refused: 'Es hat nicht verstanden, was es gefragt wurde. Ein anderes Modell vielleicht.',
		slow: 'Es hat zu lange gedauert. Versuch es wieder, oder wähl ein kleineres Modell.',
		large:
			'Es hat mehr geantwortet, als jemand lesen kann. Ein anderes Modell kann es vielleicht besser.',
		unreadable:
			'Was es geantwortet hat, ist nicht lesbar. Versuch es wieder, oder wähl ein größeres Modell.',
		failed: 'Was es fragt, konnte nicht geholt werden. Geh einmal online, versuch es dann wieder.'
	},
	settings: 'Einstellungen'
};
