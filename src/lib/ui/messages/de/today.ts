import type { today as english } from '#lib/ui/messages/en/today.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';
import { count } from './plural.ts';

/** The card that teaches the app by being one: a fact, with its footnote. */
const lesson: Translated<typeof english.first.lesson> = {
	question: 'Du lernst etwas Neues. Wann ist der beste Moment, wieder danach gefragt zu werden?',
	answer: 'Kurz bevor du es vergessen würdest.',
	footnote: {
		statement: 'Wiederholungen sind am besten verteilt, mit jedes Mal größerem Abstand.',
		saidBy: [{ name: 'Nicholas Cepeda und Kollegen', office: 'Psychologen' }],
		asOf: '2006',
		sources: [
			{
				title: 'Distributed practice in verbal recall tasks: a review and quantitative synthesis',
				authors: [],
				publisher: 'Psychological Bulletin 132 (3)',
				published: '2006',
				url: 'https://doi.org/10.1037/0033-2909.132.3.354'
			}
		],
		changes: []
	}
};

/** The first screen. */
export const today: Translated<typeof english> = {
	title: 'Heute',
	tab: 'Footnote: Lernkarten, die ihre Quellen zeigen',
	cards: (n) => (n === 1 ? 'Karte heute' : 'Karten heute'),
	makeup: (due, fresh, minutes) =>
		[
			due > 0 && `${number(due)} zu wiederholen`,
			fresh > 0 && `${number(fresh)} neu`,
			`etwa ${count(minutes, 'Minute', 'Minuten')}`
		]
			.filter(Boolean)
			.join(' · '),
	study: 'Lernen',
	asWell: 'Alles heute Fällige',
	byDeck: 'Nach Stapel',
	done: {
		title: 'Für heute fertig',
		text: 'Erinnerung wächst in den Pausen. Die nächsten Karten kommen von selbst.',
		next: (when) => `Nächste Karte: ${when}`,
		more: 'Stapel ansehen'
	},
	first: {
		title: 'Lernkarten, die ihre Quellen zeigen',
		text: 'Das ist eine Karte. Denk dir zuerst deine Antwort, dann sieh nach.',
		lesson,
		showAnswer: 'Antwort zeigen',
		footnote:
			'Und das war ihre Fußnote: wer es sagt, mit welchem Stand, und wo es steht. Jede Karte hier hat eine und kommt wieder, wenn es Zeit ist.',
		choose: 'Mit einem Stapel beginnen',
		reassurance: 'Kein Konto. Geht offline. Was du lernst, bleibt auf diesem Gerät.',
		classes: 'Deine Klassen',
		make: 'Eigenen Stapel machen',
		join: 'Klasse beitreten',
		teach: 'Mit Footnote unterrichten'
	},
	waiting: (n) =>
		`${count(n, 'weitere Karte', 'weitere Karten')} ${n === 1 ? 'kann' : 'können'} warten: Die nächsten Tage nehmen sie mit, damit keiner zu lang wird.`,
	comeback: {
		title: 'Willkommen zurück',
		text: (perDay, days) =>
			`Einige Karten haben auf dich gewartet. Du musst nicht alle auf einmal machen: Mit ${number(perDay)} am Tag bist du in ${count(days, 'Tag', 'Tagen')} wieder dran. Was du am ehesten vergisst, kommt zuerst.`
	},
	week: {
		title: 'Die letzten sieben Tage',
		text: (days) =>
			days === 0
				? 'Wann immer du so weit bist.'
				: `Du hast an ${count(days, 'Tag', 'Tagen')} gelernt. Freie Tage sind in Ordnung: Der Plan passt sich an.`,
		day: (weekday, reviews) => `${weekday}: ${count(reviews, 'Wiederholung', 'Wiederholungen')}`
	}
};
