import { and, count } from './plural.ts';

/** The end of a sitting. */
export const done = {
	title: 'Done',
	text: (learned: number, refreshed: number) =>
		learned + refreshed === 0
			? 'Nothing is left for now.'
			: `You ${and(
					[
						learned > 0 ? `met ${count(learned, 'new card', 'new cards')}` : '',
						refreshed > 0 ? `refreshed ${count(refreshed, 'card', 'cards')}` : ''
					].filter((part) => part !== '')
				)}.`,
	firstTry: (right: number, all: number) => `${right} of ${all} at the first try`,
	firm: (n: number) =>
		n === 1
			? 'One card sits firmly now: it stays away for a month or more.'
			: `${n} cards sit firmly now: they stay away for a month or more.`,
	hardest: (lapses: number) =>
		`Forgotten ${lapses === 1 ? 'once' : lapses === 2 ? 'twice' : `${lapses} times`} before, and this time you knew it:`,
	week: (answers: number, days: number) =>
		`In the last seven days: ${count(answers, 'answer', 'answers')} on ${count(days, 'day', 'days')}.`,
	soon: (n: number, when: string) =>
		`${count(n, 'card', 'cards')} still ${n === 1 ? 'needs' : 'need'} one right answer: back ${when}.`,
	learned: 'What you went through',
	more: (n: number) => (n === 10 ? 'Ten more' : `${n} more`),
	moreNew: (n: number) =>
		n === 10 ? 'Go on with ten new ones' : `Go on with ${count(n, 'new card', 'new cards')}`,
	unmet: (n: number) =>
		`There is more: ${count(n, 'card', 'cards')} here that you have not met yet.`,
	practise: 'Practise without counting',
	practised: {
		title: 'Practised',
		text: (n: number) =>
			`You went through ${count(n, 'card', 'cards')} once more. None of it was counted: they come back when they would have.`,
		again: 'Practise again'
	}
};
