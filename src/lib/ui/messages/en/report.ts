import { and, count } from './plural.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const number = (share: number) => Math.round(share * 100);

/** How a class stands with an assignment. */
export const report = {
	description: 'Who has not begun, what the class missed, and who will make it.',
	change: 'Change',
	csv: 'As a table (CSV)',
	print: 'Print',
	back: 'Back to the report',
	percent,

	live: {
		on: 'Kept up to date while you look.',
		lost: 'The server does not answer: this is how things stood a while ago.',
		sort: 'Sort anew'
	},

	glance: {
		label: 'At a glance',
		absent: (n: number, of: number) =>
			n === 0
				? 'Everybody has begun'
				: n === of
					? 'Nobody has begun'
					: `${n === 1 ? 'has' : 'have'} not begun`,
		missed: 'most missed',
		nothingMissed: 'Nothing missed so far',
		course: (day: string | undefined) =>
			day === undefined ? 'on course as of today' : `on course for ${day}, at their pace`,
		of: (n: number, of: number) => `${n} of ${of}`
	},

	absent: {
		title: 'Who has not begun',
		everybody: 'Everybody has begun.',
		nobody: {
			title: 'Nobody has begun',
			text: 'Show the code again, and let everybody answer a first card now: it takes a minute.',
			action: 'Show the code'
		},
		noPupils: {
			title: 'Nobody is in this class yet',
			text: 'Show the code or print the join sheet. Whoever joins finds this assignment at once.',
			action: 'Show the code'
		},
		never: 'On the roster, not joined',
		neverHelp: 'They need the code, and a name from the roster.'
	},

	missed: {
		title: 'What the class missed',
		none: 'No wrong answer so far.',
		noAnswers: 'Nobody has answered yet.',
		share: (wrong: number, asked: number) =>
			`${count(wrong, 'wrong answer', 'wrong answers')} of ${asked}`,
		instead: 'Answered instead',
		times: (n: number) => `${n} ×`,
		more: (n: number) => `${count(n, 'more fact', 'more facts')} that somebody missed`,
		others: (n: number) => `and ${count(n, 'other wrong answer', 'other wrong answers')}`
	},

	outlook: {
		title: (day: string | undefined) =>
			day === undefined ? 'Who would make it today' : `Who will make it by ${day}`,
		help: (questions: number) =>
			`The score of each in a test of ${count(questions, 'question', 'questions')} if they study on as many days as so far, as their own device says it. In four cases of five it lies within the band. Below it what they did so far of what was asked, and the score if nothing more were done.`,
		target: (share: number) => `The line: ${percent(share)}.`,
		score: (mean: number) => percent(mean),
		band: (low: number, high: number) =>
			number(low) === number(high) ? '' : `${number(low)} to ${number(high)}`,
		inWords: (mean: number, low: number, high: number) =>
			number(low) === number(high)
				? percent(mean)
				: `${percent(mean)}, likely between ${number(low)} and ${number(high)}`,
		followed: (mean: number) => `${percent(mean)} if they keep to the plan`,
		idle: (mean: number) => `${percent(mean)} if nothing more is done`,
		did: { done: 'done', partly: 'done in part', not: 'not done' },
		/** What was done of what was asked until now, or until it was due. */
		work: (days: number, ofDays: number, minutes: number, ofMinutes: number) =>
			`${days} of ${count(ofDays, 'day', 'days')}, ${minutes} of ${ofMinutes} min`,
		late: (minutes: number) => `${minutes} min after it was due`,
		cameLate: (n: number, of: number) =>
			`rests on ${n} of ${count(of, 'answer', 'answers')} that came in over a week late`,
		doneBy: (n: number, of: number, day: string) => `${n} of ${of} did what was due ${day}`,
		doneSoFar: (n: number, of: number) => `${n} of ${of} did what was asked so far`,
		courses: {
			on: 'on course',
			open: 'could go either way',
			short: 'short of it',
			absent: 'not begun'
		},
		/** Beside each other in one line. */
		counts: (n: number, course: string) => `${n} ${course}`
	},

	grid: {
		title: 'Pupils and facts',
		caption: 'How well each pupil knows each fact. Facts are numbered, the most missed first.',
		help: 'Tap a square, or move with the arrow keys.',
		pupil: 'Pupil',
		region: 'Pupils and facts, scrollable',
		known: {
			likely: 'likely known',
			unsure: 'unsure',
			unlikely: 'unlikely',
			new: 'not asked yet'
		},
		cell: (pupil: string, known: string) => `${pupil}: ${known}`,
		fact: (n: number) => `Fact ${n}`,
		key: 'Which number is which fact'
	},

	pupil: {
		title: (nickname: string) => nickname,
		description: 'How one pupil stands with an assignment.',
		only: (title: string) => `Only what belongs to “${title}”.`,
		notBegun: {
			title: 'Has not begun',
			text: 'Nothing has come from this pupil for this assignment. If they studied without a network, it comes once their device has one.'
		},
		score: (day: string | undefined) =>
			day === undefined
				? 'Score to expect today'
				: `Score to expect on ${day}, at this pupil’s pace`,
		work: 'What was asked until now',
		begun: (share: number) => `${percent(share)} of the facts asked at least once`,
		answers: (asked: number, wrong: number) =>
			`${count(asked, 'answer', 'answers')}, ${wrong} of them wrong`,
		extra: (n: number) => `${n} % extra time in tests`,
		cameLate: (n: number, of: number) =>
			`${n} of these ${count(of, 'answer', 'answers')} came in more than a week after the day they are said to be of. That is how it looks when somebody studied without a network, or before they joined; the server cannot tell that from a wrong clock, or from answers that nobody gave. The score rests on them: ask, or let them answer a few facts here.`,
		came: (n: number, days: number, day: string) =>
			`${day}: ${count(n, 'answer', 'answers')} of ${count(days, 'day', 'days')}`,
		cameTogether: 'Answers of several days that came in at once',
		cameHelp: 'As after a time without a network.',
		days: 'Days studied',
		tests: 'Mock tests',
		test: (date: string, score: number, mean: number, low: number, high: number) =>
			`${date}: ${percent(score)} (expected ${percent(mean)}, between ${number(low)} and ${number(high)})`,
		facts: 'Fact by fact'
	},

	overview: {
		description: 'How one pupil stands with what the class was assigned.',
		none: 'Nothing is assigned to this class yet.',
		more: 'Earlier assignments stand on the class’s page.'
	},

	fact: {
		description: 'How a class knows one fact.',
		who: 'Who knows it',
		nobody: 'Nobody is in this class yet.',
		wrong: 'Answered instead',
		noWrong: 'No wrong answer so far.',
		source: 'The footnote',
		toDeck: 'In the deck'
	},

	table: {
		pupil: 'Pupil',
		begun: 'Begun (%)',
		answers: 'Answers',
		wrong: 'Wrong',
		cameLate: 'Came in over a week late',
		last: 'Last day',
		score: 'Predicted score (%)',
		low: 'Low (%)',
		high: 'High (%)',
		followed: 'If they keep to the plan (%)',
		idle: 'If nothing more is done (%)',
		did: 'Homework',
		days: 'Days',
		ofDays: 'Days asked',
		minutes: 'Minutes',
		ofMinutes: 'Minutes asked',
		course: 'Course',
		notJoined: 'not joined'
	},
	names: and
};
