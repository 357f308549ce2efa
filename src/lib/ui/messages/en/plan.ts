import { count } from './plural.ts';
import { examForm } from './exam-form.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const number = (share: number) => String(Math.round(share * 100));

interface When {
	/** Days until the exam. */
	days: number;
	/** "Friday". */
	weekday: string;
	/** "18 December". */
	date: string;
	/** Absent: an exam. */
	towards?: 'exam' | 'due' | 'open';
}

/** Whose minutes they are: "Friday's exam". */
function exam({ days, weekday, date, towards = 'exam' }: When): string {
	if (towards === 'open') return 'your class';
	if (towards === 'due') {
		if (days === 0) return 'what is due today';
		if (days === 1) return 'what is due tomorrow';
		return `what is due on ${days < 7 ? weekday : date}`;
	}
	if (days === 0) return 'today’s exam';
	if (days === 1) return 'tomorrow’s exam';
	return days < 7 ? `${weekday}’s exam` : `the exam on ${date}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Exams with a date. */
export const plan = {
	title: 'Plan',
	description:
		'Exams ahead: what to do for each of them today, and the score to expect on the day.',
	needsDevice: 'Plans are made and kept on your device; that needs JavaScript.',
	loading: 'Working out your plan …',
	empty: {
		title: 'No exam ahead',
		text: 'Give a date and how many minutes a day you have. Footnote says what to do each day, and what score to expect.'
	},
	add: 'Plan an exam',
	form: examForm,

	percent,
	exam,
	daysLeft: (days: number) =>
		days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : `${count(days, 'day', 'days')} left`,
	/** Of what a class asks for. */
	fromClass: (name: string) => `For ${name}`,
	due: (date: string) => `Due ${date}`,
	gone: 'What it covers is not on this device. Go online once, or change what it covers.',

	today: {
		/** After a number. */
		unit: (n: number) => (n === 1 ? 'minute today' : 'minutes today'),
		cards: (n: number) => count(n, 'card', 'cards'),
		done: 'Done for today',
		nothing: 'Nothing needed today',
		off: 'A day off',
		ready: 'All seen today. Good luck!'
	},
	study: 'Study for it',
	goOn: 'Go on for a few minutes more',
	/** Where nothing is planned. */
	allTheSame: 'Study a few minutes all the same',
	test: 'Take a mock test',
	testShorter: (asked: number, exam: number) =>
		`It asks ${asked} questions at most, not the ${exam} of the exam.`,
	change: 'Change',
	remove: 'Remove',
	removed: (name: string) => `“${name}” was removed.`,
	undo: 'Undo',
	restored: (name: string) => `“${name}” is back.`,

	score: {
		label: 'Score to expect',
		paced: 'At your pace',
		followed: 'If you keep to the plan',
		idle: 'If you do nothing more',
		only: 'With what you know now',
		band: (mean: number, low: number, high: number) =>
			Math.round(low * 100) === Math.round(high * 100)
				? percent(mean)
				: `${percent(mean)}, likely between ${number(low)} and ${number(high)}`,
		target: (label: string, share: number) => `${label} · target ${percent(share)}`
	},
	reach: {
		met: (target: number) => `Your target of ${percent(target)} is within reach.`,
		unmet: (target: number, mean: number) =>
			`At ${percent(mean)}, this plan falls short of your ${percent(target)}.`,
		ifKept: (target: number) =>
			`At your pace you fall short of your ${percent(target)}. Study on every day of the plan, and it is within reach.`,
		short: (target: number) => `So many minutes a day fall short of ${percent(target)}.`,
		working: 'Working out what it would take …',
		minutes: (minutes: number, target: number) => `With ${minutes} min a day: ${percent(target)}.`,
		setMinutes: (minutes: number) => `Make it ${minutes} min a day`,
		beyond: (target: number, best: number, minutes: number) =>
			`By then ${percent(target)} is more than can be expected. ${percent(best)} can be reached, with ${minutes} min a day.`,
		beyondAnyway: (target: number, best: number) =>
			`By then ${percent(target)} is more than can be expected. ${percent(best)} can be reached.`,
		setTarget: (target: number) => `Aim for ${percent(target)}`,
		saved: 'The plan was changed.'
	},
	facts: {
		title: 'Fact by fact',
		text: 'How likely you are to know each on the day, as things stand now.',
		likely: 'Likely',
		unsure: 'Unsure',
		unlikely: 'Unlikely',
		none: 'None.',
		count: (n: number) => count(n, 'fact', 'facts')
	},
	how: {
		title: 'How the plan works',
		text: [
			'New cards come first, so that you have met all of them well before the exam; in between, each comes back shortly before you would forget it.',
			'In the last days everything is seen once more, most helpful first, and the plan is made anew each day from what you remember: a missed day needs no catching up.',
			'The score is what cards like these came to for people who remember as you do; four exams in five should end within the band, and each answer makes it truer. “At your pace” means that you study on as many of the days to come as of the last three weeks.'
		]
	},
	past: {
		title: 'Past exams',
		on: (date: string) => `On ${date}`,
		noTests: 'No mock test was taken.'
	},
	went: {
		ask: (name: string) => `How did “${name}” go?`,
		feelings: {
			better: 'Better than expected',
			'as-expected': 'As expected',
			worse: 'Worse than expected'
		},
		score: 'Enter your score',
		points: 'Points you got',
		of: 'Out of',
		save: 'Save',
		problem: 'Give the points you got, and how many there were to get.',
		thanks: 'Thank you. What is predicted from now on goes by it, too.',
		scored: (score: number, mean: number, low: number, high: number) =>
			`You got ${percent(score)} (expected ${percent(mean)}, between ${number(low)} and ${number(high)}).`,
		felt: {
			better: 'It went better than expected.',
			'as-expected': 'It went as expected.',
			worse: 'It went worse than expected.'
		},
		changeOf: (name: string) => `Change what you said of “${name}”`
	},
	tests: {
		title: 'Mock tests',
		test: (date: string, score: number, mean: number, low: number, high: number) =>
			`${date}: ${percent(score)} (expected ${percent(mean)}, between ${number(low)} and ${number(high)})`
	},
	studying: {
		back: 'Back to Plan',
		spent: 'Nothing more would help today. A night’s sleep will.',
		unknown: {
			title: 'No such exam',
			text: 'It may have been removed, here or in another tab.'
		},
		past: {
			title: 'This exam is over',
			text: 'What you learnt for it keeps coming back in your daily reviews.'
		}
	},
	onToday: {
		/** After a number. */
		minutesFor: (when: When) => `min for ${exam(when)}`,
		short: 'Short of the target.',
		shortAtPace: 'Short of the target, unless you study on every day of the plan.',
		remedy: 'See what it takes',
		cards: (n: number, also: number) =>
			also === 0
				? `${count(n, 'card', 'cards')}.`
				: n === 1
					? '1 card, due today anyway.'
					: `${n} cards, ${also === n ? 'all' : also} of them due today anyway.`,
		of: (when: When) => capital(exam(when)),
		all: 'The whole plan',
		line: (when: When, minutes: number) =>
			minutes > 0 ? `${minutes} min for ${exam(when)}` : `Nothing left today for ${exam(when)}`
	}
};
