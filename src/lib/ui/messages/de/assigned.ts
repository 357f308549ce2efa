import type { assigned as english } from '#lib/ui/messages/en/assigned.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { minutes, number } from './numbers.ts';

/** What a class asks of a pupil. */
export const assigned: Translated<typeof english> = {
	title: 'Aufgaben',
	as: (nickname) => `als ${nickname}`,
	none: 'Noch keine Aufgabe. Sobald es eine gibt, steht sie hier und unter „Heute“.',
	newer:
		'Aus einer neueren Version von Footnote. Auf deinem Gerät ist es da, sobald Footnote aktualisiert ist: Schließ die App und öffne sie online wieder.',
	later: (date) => `Ab ${date}`,
	over: 'Der Termin ist vorbei. Was du gelernt hast, wird weiter wiederholt.',
	study: (n) => `Lernen · ${minutes(n)}`,
	goOn: 'Noch ein paar Minuten lernen',
	done: 'Für heute fertig',
	known: (known, of) => `${number(known)} von ${number(of)} Karten gekonnt`,
	loading: 'Wird einmal auf dein Gerät geladen: Geh kurz online.',
	needsDevice:
		'Wie gut du es kannst, steht nur auf deinem Gerät. Um es zu zeigen, braucht es JavaScript.'
};
