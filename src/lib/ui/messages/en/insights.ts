import { count } from './plural.ts';

const digits = new Intl.NumberFormat('en');
/** A line never ends between the number and its sign. */
const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;

/** "3 h 20 min", "12 min", "under a minute". */
function duration(minutes: number): string {
	const whole = Math.round(minutes);
	if (whole < 1) return minutes > 0 ? 'under a minute' : '0 min';
	const [hours, rest] = [Math.floor(whole / 60), whole % 60];
	if (hours === 0) return `${rest} min`;
	return rest === 0 ? `${digits.format(hours)} h` : `${digits.format(hours)} h ${rest} min`;
}

interface Outcome {
	said: number;
	knew: number;
	answers: number;
}

const VERDICTS = {
	'as-said': 'The predictions can be trusted.',
	more: 'You remember more than predicted.',
	less: 'You remember less than predicted.'
};

/** Progress: plots of the past. */
export const insights = {
	looking: 'Looking through your answers …',
	failed:
		'Your answers could not be read just now. Nothing is lost. Close other tabs of Footnote and reload.',
	more: (answers: number) =>
		`After ${count(Math.max(1, answers), 'more answer', 'more answers')} to cards from an earlier day this will say something.`,
	day: 'Day',
	answers: 'Answers',
	number: (n: number) => digits.format(n),
	percent,
	memory: {
		title: 'Memory over time',
		known: 'would be recalled',
		begun: 'begun',
		recall: 'share',
		cards: (n: number) => digits.format(n),
		caption: (known: number, begun: number) =>
			`Of ${count(begun, 'card', 'cards')} begun you would recall about ${digits.format(known)} today.`
	},
	time: {
		title: 'Time spent',
		minutes: (n: number) => (n > 0 && n % 60 === 0 ? `${n / 60} h` : `${digits.format(n)} min`),
		exactly: duration,
		week: 'Week from',
		column: 'Time',
		caption: (minutes: number, days: number) =>
			`${duration(minutes)} in all, ${duration(minutes / Math.max(1, days))} on a day you studied.`
	},
	retention: {
		title: 'Remembered, and expected',
		knew: 'remembered',
		said: 'expected',
		period: (by: 'week' | 'month') => (by === 'week' ? 'Week from' : 'Month'),
		caption: (by: 'week' | 'month', name: string, { said, knew, answers }: Outcome) =>
			`In ${by === 'week' ? `the week from ${name}` : name} you remembered ${percent(knew)} of ${count(answers, 'card', 'cards')} asked; ${percent(said)} were expected. The thin lines show how far chance alone may move a dot.`
	},
	trust: {
		title: 'Can the predictions be trusted?',
		text: 'Before each review Footnote says how likely you are to know the card. Dots on the dashed line: it was right. Above it: you knew more than it said.',
		said: 'The app said',
		knew: 'You knew',
		dot: 'your answers; bigger: more of them',
		ideal: 'said and known alike',
		bin: 'Predicted',
		range: (from: number, to: number) => `${Math.round(from * 100)}–${percent(to)}`,
		caption: ({ said, knew, answers }: Outcome, verdict: keyof typeof VERDICTS) =>
			`When the app said ${percent(said)}, you knew ${percent(knew)} (of ${count(answers, 'answer', 'answers')}). ${VERDICTS[verdict]}`,
		fit: 'Have the predictions fitted to you',
		tests: 'In mock tests',
		testCaption: (all: {
			said: number;
			knew: number;
			questions: number;
			tests: number;
			within: number;
		}) =>
			`When the app said ${percent(all.said)}, you scored ${percent(all.knew)} (of ${count(all.questions, 'question', 'questions')} in ${count(all.tests, 'test', 'tests')}). ${all.within} of ${all.tests} lay within the predicted band.`
	},
	hardest: {
		title: 'Your hardest facts',
		text: 'Missed more often than expected. Another look at the footnote may help more than another try.',
		none: 'None stands out: what you miss is about what was to be expected.',
		missed: (missed: number, answers: number) =>
			`Missed ${digits.format(missed)} of ${count(answers, 'time', 'times')};`,
		expected: (n: number) =>
			`about ${digits.format(Math.max(1, Math.round(n)))} were to be expected.`
	},
	score: {
		title: (exam: string) => `What to expect: ${exam}`,
		paced: 'at your pace',
		band: 'four times in five',
		idle: 'if you had stopped that day',
		target: 'your target',
		range: ({ low, high }: { low: number; high: number }) =>
			`${Math.round(low * 100)}–${percent(high)}`,
		caption: (
			{ mean, low, high }: { mean: number; low: number; high: number },
			target: number | undefined
		) =>
			`At your pace, expect about ${percent(mean)}; four times in five it will be between ${percent(low)} and ${percent(high)}.${
				target === undefined ? '' : ` Your target is ${percent(target)}.`
			}`
	}
};
