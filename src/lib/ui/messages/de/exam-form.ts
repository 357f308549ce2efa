import type { examForm as english } from '#lib/ui/messages/en/exam-form.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { percent } from './numbers.ts';
import { count } from './plural.ts';

/** The form for an exam. */
export const examForm: Translated<typeof english> = {
	new: 'Prüfung planen',
	change: 'Plan ändern',
	name: 'Wie heißt sie?',
	nameExample: 'Biologie, Halbjahr',
	date: 'Wann ist sie?',
	covers: 'Was kommt dran?',
	coversHelp: 'Ganze Stapel oder nur einige Abschnitte.',
	parts: 'Nur Teile davon',
	partsOf: (deck) => `Teile von ${deck}`,
	rest: 'Andere Fakten',
	cards: (n) => count(n, 'Karte', 'Karten'),
	lost: 'Ein Stapel, der nicht auf diesem Gerät ist',
	minutes: 'Minuten am Tag',
	minutesHelp: 'So viel, wie du wirklich hast. Du kannst es jederzeit ändern.',
	daysOff: 'Freie Tage',
	daysOffHelp: 'An diesen Wochentagen ist nichts geplant.',
	target: 'Zielergebnis',
	noTarget: 'Keines',
	targetHelp: 'Du erfährst sofort, ob es erreichbar ist.',
	percent,
	questions: 'Fragen in der Prüfung',
	questionsHelp: 'Schätzen genügt. Bei wenigen Fragen spielt der Zufall stärker mit.',
	save: 'Speichern',
	cancel: 'Abbrechen',
	saved: (name) => `„${name}“ ist geplant.`,
	notSaved: 'Sieh dir einige Angaben noch einmal an. Der Plan ist noch nicht gespeichert.',
	problems: {
		name: {
			missing: 'Gib ihr einen Namen, damit du sie von anderen Prüfungen unterscheiden kannst.',
			long: 'Kürze den Namen: höchstens 120 Zeichen.'
		},
		date: {
			missing: 'Wähle den Tag der Prüfung.',
			past: 'Dieser Tag ist vorbei. Wähle einen, der noch kommt.',
			today:
				'Für heute bleibt keine Zeit zum Planen. Wähle morgen oder später; was heute fällig ist, steht unter „Heute“.',
			far: 'Das sind mehr als zwei Jahre. Wähle einen näheren Tag, und verschiebe ihn später, wenn nötig.'
		},
		covers: {
			missing: 'Kreuze mindestens einen Stapel oder einen Teil davon an.',
			many: 'Kreuze höchstens 50 Stapel an.'
		},
		minutes: {
			missing: 'Sag in Ziffern, wie viele Minuten am Tag du hast.',
			none: 'Nimm dir mindestens eine Minute am Tag.',
			many: 'So viel Platz hat kein Tag: höchstens 600 Minuten.'
		},
		daysOff: { all: 'Lass mindestens einen Wochentag zum Lernen.' },
		questions: {
			missing: 'Sag ungefähr, wie viele Fragen es sind, mindestens eine.',
			many: 'Höchstens 500 Fragen.'
		}
	}
};
