import type { habit as english } from '#lib/ui/messages/en/habit.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

const answers = (n: number) => count(n, 'Antwort', 'Antworten');

/** A small daily goal, and being reminded of it. */
export const habit: Translated<typeof english> = {
	title: 'Tagesziel und Erinnerung',
	goal: {
		label: 'Tagesziel',
		help: 'Auf der Seite „Heute“ füllt sich ein Ring, während du antwortest. Ein Tag ohne schadet nicht.',
		none: 'Kein Ziel',
		choice: (n) => `${answers(n)} am Tag`,
		saved: 'Gespeichert.',
		today: 'Dein Ziel für heute',
		so: (done, goal) =>
			done >= goal
				? `Geschafft: heute ${answers(done)}.`
				: `Heute ${number(done)} von ${answers(goal)}.`
	},
	time: {
		label: 'Uhrzeit der Erinnerung',
		help: 'Nach der Uhr dort, wo du gerade bist.'
	},
	calendar: {
		save: 'Kalenderdatei speichern',
		help: 'Öffne die Datei, dann erinnert dich dein Kalender jeden Tag um diese Zeit. Ändern oder beenden kannst du das dort am Termin.',
		file: 'footnote-erinnerung.ics',
		saved: 'Kalenderdatei gespeichert. Öffne sie, um den Termin einzutragen.',
		event: 'Footnote: ein paar Karten',
		description: 'Was heute fällig ist, in ein paar Minuten.'
	},
	push: {
		on: 'Auf diesem Gerät erinnern',
		off: 'Hier nicht mehr erinnern',
		isOn: 'Du wirst auf diesem Gerät erinnert, außer du hast an dem Tag schon gelernt.',
		help: 'Eine Mitteilung von diesem Server, über den Push-Dienst deines Browsers. Was darin steht, ist für dieses Gerät verschlüsselt.',
		why: {
			'no-account':
				'Für Mitteilungen muss der Server dieses Gerät kennen, und ohne Konto kennt er keines. Tritt einer Klasse bei oder nutze ein weiteres Gerät; bis dahin leistet die Kalenderdatei dasselbe.',
			unsupported:
				'Dieser Browser zeigt hier keine Mitteilungen. Die Kalenderdatei leistet dasselbe.',
			denied:
				'Mitteilungen dieser Seite sind in deinem Browser verboten. Erlaube sie dort und lade die Seite neu.',
			unknown:
				'Der Server oder der Push-Dienst deines Browsers ist gerade nicht zu erreichen. Versuche es später noch einmal.'
		},
		ask: {
			title: 'Sollen wir dich morgen erinnern?',
			text: 'Zu einer Zeit, die du wählst, und nie an einem Tag, an dem du schon gelernt hast.',
			yes: 'Uhrzeit wählen',
			no: 'Nein, danke'
		},
		message: {
			title: 'Ein paar Karten warten',
			body: 'Ein paar Minuten jetzt, und du behältst, was du gelernt hast.'
		}
	}
};
