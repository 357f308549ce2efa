import type { done as english } from '#lib/ui/messages/en/done.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { and, count } from './plural.ts';

/** The end of a sitting. */
export const done: Translated<typeof english> = {
	title: 'Fertig',
	text: (learned, refreshed) =>
		learned + refreshed === 0
			? 'Für jetzt ist nichts mehr übrig.'
			: `Du hast ${and(
					[
						learned > 0 ? `${count(learned, 'neue Karte', 'neue Karten')} kennengelernt` : '',
						refreshed > 0 ? `${count(refreshed, 'Karte', 'Karten')} aufgefrischt` : ''
					].filter((part) => part !== '')
				)}.`,
	firstTry: (right, all) => `${number(right)} von ${number(all)} im ersten Versuch`,
	firm: (n) =>
		n === 1
			? 'Eine Karte sitzt jetzt fest: Sie bleibt einen Monat oder länger weg.'
			: `${number(n)} Karten sitzen jetzt fest: Sie bleiben einen Monat oder länger weg.`,
	hardest: (lapses) =>
		`${lapses === 1 ? 'Einmal' : lapses === 2 ? 'Zweimal' : `${number(lapses)}-mal`} vergessen, und diesmal gewusst:`,
	week: (answers, days) =>
		`In den letzten sieben Tagen: ${count(answers, 'Antwort', 'Antworten')} an ${count(days, 'Tag', 'Tagen')}.`,
	soon: (n, when) =>
		`${count(n, 'Karte braucht', 'Karten brauchen')} noch eine richtige Antwort: ${when} wieder.`,
	learned: 'Was dran war',
	more: (n) => (n === 10 ? 'Noch zehn' : `Noch ${number(n)}`),
	moreNew: (n) =>
		n === 10 ? 'Weiter mit zehn neuen' : `Weiter mit ${count(n, 'neuen Karte', 'neuen Karten')}`,
	unmet: (n) =>
		`Hier gibt es noch mehr: ${count(n, 'Karte', 'Karten')}, die dir neu ${n === 1 ? 'ist' : 'sind'}.`,
	practise: 'Üben, ohne dass es zählt',
	practised: {
		title: 'Geübt',
		text: (n) =>
			`Du bist ${count(n, 'Karte', 'Karten')} noch einmal durchgegangen. Gezählt wurde nichts: Sie kommen wieder, wann sie ohnehin gekommen wären.`,
		again: 'Noch einmal üben'
	}
};
