import type { refused as english } from '#lib/ui/messages/en/refused.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** Why the server does not do what was asked. */
export const refused: Translated<typeof english> = {
	'no-such-page': 'Diese Seite gibt es nicht.',
	'no-such-class': 'Diese Klasse gibt es nicht.',
	'no-such-assignment': 'Diese Aufgabe gibt es nicht.',
	'no-such-pupil': 'Diese Person gibt es in der Klasse nicht.',
	'no-such-deck': 'Diesen Stapel gibt es nicht.',
	'no-such-test': 'Diesen Test gibt es nicht.',
	'code-not-good': 'Dieser Code gilt nicht oder nicht mehr.',
	'not-signed-in': 'Dieses Gerät ist nicht angemeldet.',
	'only-its-teacher': 'Das kann nur die Lehrkraft, der die Klasse gehört.',
	'test-handed-in': 'Dieser Test ist abgegeben.',
	'test-not-open': 'Dieser Test ist noch nicht offen.',
	'test-closed': 'Dieser Test ist geschlossen.',
	'test-time-over':
		'Die Zeit ist um. Die Antworten lassen sich noch auf dem Gerät abgeben, auf dem der Test begonnen wurde.',
	'test-of-another': 'Das ist der Test von jemand anderem.',
	'answers-to-another-test': 'Das sind Antworten auf einen anderen Test.',
	'decks-full': 'Mehr Stapel haben keinen Platz. Entfernen Sie zuerst einen.',
	'decks-too-often': 'Es wurden zu viele Stapel geschickt. Warten Sie eine Stunde.',
	'guessed-too-often': 'Von hier kamen zu viele falsche Codes. Bitte gleich noch einmal versuchen.',
	'guessing-is-busy': 'Von hier kamen zu viele falsche Codes. Bitte gleich noch einmal versuchen.',
	'too-large': 'Das ist mehr, als auf einmal angenommen wird.',
	'no-form': 'Dieses Formular ist nicht von hier.',
	'unkept-character': 'Darin ist ein Zeichen, das sich nicht speichern lässt.',
	unreadable: 'Das ließ sich nicht lesen.',
	unexpected: 'Hier wurde etwas anderes erwartet.'
};
