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
	}
};
