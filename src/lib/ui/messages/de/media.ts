import type { media as english } from '#lib/ui/messages/en/media.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { count } from './plural.ts';

/** Pictures and sounds on cards. */
export const media: Translated<typeof english> = {
	add: {
		picture: { front: 'Bild auf die Vorderseite', back: 'Bild auf die Rückseite' },
		sound: { front: 'Ton auf die Vorderseite', back: 'Ton auf die Rückseite' }
	},
	taking: 'Einen Moment …',
	alt: { picture: 'Was ist zu sehen?', sound: 'Was ist zu hören?' },
	altHelp:
		'Für alle, die es nicht sehen oder hören können. Es wird beim Fragen vorgelesen, sollte die Antwort also nicht verraten.',
	altMissing: 'Schreib ein paar Wörter.',
	rights: 'Urheber und Lizenz',
	credit: 'Wer hat es gemacht?',
	license: 'Unter welcher Lizenz?',
	licenseHelp: 'Etwa CC BY 4.0. Beides steht klein darunter und geht in Dateien mit.',
	put: { front: 'Auf die Vorderseite setzen', back: 'Auf die Rückseite setzen' },
	cancel: 'Abbrechen',
	added: { front: 'Es ist auf der Vorderseite.', back: 'Es ist auf der Rückseite.' },
	on: { front: 'Auf der Vorderseite', back: 'Auf der Rückseite' },
	change: (alt) => `„${alt}“ anders beschreiben`,
	keep: 'So behalten',
	changed: 'Es ist neu beschrieben.',
	remove: (alt) => `„${alt}“ herunternehmen`,
	refused: {
		unknown: {
			picture:
				'Das ist kein Bild, das hier bekannt ist. Speichere es als JPEG oder PNG, dann wähl es noch einmal.',
			sound:
				'Das ist kein Ton, der hier bekannt ist. Speichere ihn als MP3, M4A, OGG oder WAV, dann wähl ihn noch einmal.'
		},
		svg: 'Ein SVG ist eher ein kleines Programm als ein Bild. Speichere es als PNG, dann wähl es noch einmal.',
		pixels:
			'Dieses Bild hat mehr als 100 Millionen Pixel. Mach es kleiner, dann wähl es noch einmal.',
		large: {
			picture: 'Dieses Bild ist größer als 40 MB. Mach es kleiner, dann wähl es noch einmal.',
			sound:
				'Dieser Ton ist größer als 5 MB. Kürze ihn oder speichere ihn als MP3, dann wähl ihn noch einmal.'
		},
		broken:
			'Es ist beschädigt, oder dein Browser kann es nicht öffnen. Speichere es dort noch einmal, wo es herkommt.',
		deck: 'Dieser Stapel hat 100 MB an Bildern und Tönen; mehr passen nicht hinein. Beginne einen weiteren Stapel.',
		full: 'Auf diesem Gerät ist kein Platz dafür. Schaff etwas Platz, dann wähl es noch einmal.'
	},
	full: 'Auf diesem Gerät ist kein Platz für seine Bilder und Töne; darum wurde nichts behalten. Schaff etwas Platz, dann versuch es noch einmal.',
	inFile:
		'Bilder und Töne gehen in der Datei mit, an eine Klasse und mit einem Stapel, der hier veröffentlicht ist. In einen Link, der den ganzen Stapel enthält, passen sie nicht.',
	notInFile: (n) =>
		`${count(n, 'Bild oder Ton ist', 'Bilder oder Töne sind')} nicht auf diesem Gerät und nicht in der Datei.`,
	leaving:
		'Auf diesem Gerät sind Bilder oder Töne deiner Stapel, und nirgends sonst. Es wurde nichts geändert. Exportiere erst alles, sonst sind sie verloren.',
	leaveAnyway: 'Trotzdem entfernen und sie verlieren',
	going: {
		moving: (n) =>
			`${count(n, 'Bild oder Ton ist', 'Bilder oder Töne sind')} auf dem Weg zum Server.`,
		network: (n) =>
			`${count(n, 'Bild oder Ton geht', 'Bilder oder Töne gehen')} an den Server, sobald ein Netz da ist.`,
		'media-today': (n) =>
			`Dein Konto hat so viele Bilder und Töne gesendet, wie es an einem Tag kann (250 MB). ${count(n, 'Bild oder Ton wartet', 'Bilder oder Töne warten')} bis morgen auf diesem Gerät.`,
		'media-full': (n) =>
			`Dein Konto hat so viele Bilder und Töne, wie es behalten kann (1 GB). ${count(n, 'Bild oder Ton bleibt', 'Bilder oder Töne bleiben')} nur auf diesem Gerät: Speichere deine Stapel als Dateien, und bitte um Platz, wer den Server betreibt.`
	}
};
