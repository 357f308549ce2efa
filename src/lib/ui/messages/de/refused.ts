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
	'publishing-off':
		'Auf diesem Server ist das Veröffentlichen ausgeschaltet oder den Lehrkräften vorbehalten.',
	'published-full':
		'Mehr Veröffentlichtes hat keinen Platz. Teilen Sie diesen Stapel, oder bitten Sie um Platz, wer den Server betreibt.',
	'published-too-often':
		'Von diesem Konto wurde zu viel veröffentlicht. Bitte später noch einmal versuchen.',
	'not-published': 'Unter dieser Adresse gibt es keinen Stapel oder keinen mehr.',
	'no-such-medium': 'Ein solches Bild, einen solchen Ton gibt es hier nicht, oder nicht für Sie.',
	'medium-not-itself': 'Das ist nicht das Bild oder der Ton, den der Name nennt.',
	'media-full':
		'Mehr Bilder und Töne haben in Ihrem Konto keinen Platz. Neue bleiben auf dem Gerät: Speichern Sie Ihre Stapel als Dateien, oder bitten Sie um Platz, wer den Server betreibt.',
	'media-today':
		'Mehr Bilder und Töne kann Ihr Konto an einem Tag nicht senden. Der Rest geht morgen von selbst hinaus.',
	'reports-full':
		'Zu diesem Stapel sind schon viele Fehler gemeldet. Erst müssen die gelesen werden.',
	'reports-too-often':
		'Von hier wurden viele Fehler gemeldet. Bitte in einer Stunde noch einmal versuchen.',
	'guessed-too-often': 'Von hier kamen zu viele falsche Codes. Bitte gleich noch einmal versuchen.',
	'guessing-is-busy': 'Von hier kamen zu viele falsche Codes. Bitte gleich noch einmal versuchen.',
	'too-large': 'Das ist mehr, als auf einmal angenommen wird.',
	'no-form': 'Dieses Formular ist nicht von hier.',
	'unkept-character': 'Darin ist ein Zeichen, das sich nicht speichern lässt.',
	unreadable: 'Das ließ sich nicht lesen.',
	unexpected: 'Hier wurde etwas anderes erwartet.',
	'no-such-fact': 'Diesen Fakt gibt es in der Aufgabe nicht.',
	'nothing-to-assign': 'Es gibt keinen Stapel, der sich aufgeben ließe.',
	'invitation-not-good': 'Diese Einladung gilt nicht oder nicht mehr.',
	'class-without-code': 'Diese Klasse hat gerade keinen Code.',
	'deleted-on-its-page': 'Das Konto einer Lehrkraft wird auf seiner eigenen Seite gelöscht.',
	'link-not-good':
		'Dieser Code gilt nicht oder nicht mehr. Auf dem anderen Gerät lässt sich ein neuer erstellen.',
	'links-too-often':
		'Von hier kommen zu viele auf einmal. Bitte in einer Minute noch einmal versuchen.',
	'nothing-to-take-over': 'Auf diesem Gerät ist noch nichts, was ein anderes übernehmen könnte.',
	'begun-too-often':
		'Von hier haben heute zu viele angefangen. Bitte morgen noch einmal versuchen.',
	'asked-just-now': 'Danach wurde eben erst gefragt. Bitte in einer Minute noch einmal versuchen.',
	'too-fast': 'Das ist schneller, als irgendjemand lernen kann.',
	'signed-in-as-another': 'Auf diesem Gerät ist jemand anderes angemeldet.',
	'changed-elsewhere':
		'Das wurde im selben Augenblick von woanders geändert. Bitte die Seite neu laden und nachsehen.',
	'not-from-here': 'Diese Anfrage kam nicht von einer Seite von hier.',
	'no-such-address': 'Diese Adresse gibt es nicht.',
	'too-many-at-once':
		'Gerade kommen viele auf einmal. Bitte in fünf Sekunden noch einmal versuchen.',
	'too-much-at-once': 'Gerade wird viel geschickt. Bitte in zehn Sekunden noch einmal versuchen.',
	'sign-in-to-send': 'Ohne Anmeldung lässt sich nicht so viel schicken.',
	'cut-off': 'Das kam nicht vollständig an. Bitte noch einmal schicken.',
	'no-such-question': 'Diese Frage gibt es nicht.',
	'test-tried-too-often': 'Warte einen Augenblick, bevor du es noch einmal versuchst.',
	'test-needs-update':
		'Dieser Test braucht das neueste Footnote: schließ die App, öffne sie wieder und fang an.'
};
