import type { Hardness, Reliance, Sharpness } from '#lib/class/tests/item-statistics.ts';
import { count } from './plural.ts';

const percent = (share: number) => `${Math.round(share * 100)} %`;
const pointsText = (points: number) =>
	points === 1 ? '1 point' : `${Math.round(points * 100) / 100} points`;
const minutesOf = (n: number) => count(Math.ceil(n), 'minute', 'minutes');

/** Tests that a teacher opens for a class. */
export const classTests = {
	percent,
	title: 'Tests',
	none: 'No test yet. Open one for a lesson: everybody gets the same questions, and you see at once what they show.',
	give: 'Give a test',
	phase: {
		later: (opens: string) => `opens ${opens}`,
		open: (closes: string) => `open until ${closes}`,
		closed: (closes: string) => `closed ${closes}`
	},
	size: (questions: number, minutes: number | undefined) =>
		[count(questions, 'question', 'questions'), minutes && minutesOf(minutes)]
			.filter(Boolean)
			.join(' · '),

	new: {
		title: 'Give a test',
		description:
			'A test for a class: what it asks, when it is open, and what pupils see afterwards.',
		about: (assignment: string) => `From “${assignment}”.`,
		save: 'Give this test'
	},
	edit: {
		title: 'Change the test',
		description: 'When a class’s test is open, and what it asks.',
		back: 'Back to the test',
		begun: 'Somebody has begun: what it asks and how long it takes stays as it is.',
		drawn:
			'The questions are drawn anew only if you change what is asked, how many questions there are, or how it is asked.',
		save: 'Save',
		remove: 'Take this test back',
		removeText:
			'The test and everything that was handed in are deleted. What pupils answered stays in what they have learnt.',
		removeNow: 'Delete the test and its results'
	},
	form: {
		name: 'What is it called?',
		nameHelp: 'The class sees this name.',
		decks: 'What is asked?',
		decksHelp: 'Whole decks. Where you tick parts, only those parts of it.',
		opens: 'Opens',
		opensHelp: 'Nobody gets the questions before.',
		closes: 'Closes',
		closesHelp:
			'Then everybody’s answers are handed in as they stand. Who has extra time gets it on top. What arrives more than two minutes after a pupil’s time is marked late; you decide what it counts.',
		zone: (zone: string) => `Times in ${zone}.`,
		questions: 'Questions',
		questionsHelp: 'A fair sample of the facts, the same ones for everybody.',
		minutes: 'Minutes for each pupil',
		minutesHelp: 'Counted from when they begin, plus their extra time. Empty: until it closes.',
		clock: 'What counts as their time',
		clockHelp:
			'By the clock of this server, also without a network. You see both figures afterwards.',
		running: 'From begin to end, whether they look or not',
		'looked-at': 'Only while they look at it, until it closes',
		forms: 'How it is asked',
		formsHelp: 'All of it is marked by the app.',
		order: 'Order',
		orderHelp: 'So that neighbours cannot copy.',
		shuffled: 'Another one for each pupil',
		same: 'The same for all',
		results: 'Pupils see their result',
		resultsHelp: 'You see it as soon as they hand in.',
		closed: 'When nobody is at it any more',
		'at-once': 'As soon as they have handed in',
		cancel: 'Cancel',
		notSaved: 'Some answers need another look. Nothing is saved yet.'
	},
	problems: {
		title: {
			missing: 'Give it a name, so that the class knows what it is.',
			long: 'Make the name shorter: up to 120 letters.'
		},
		decks: {
			missing: 'Tick at least one deck.',
			unknown: 'A deck that you ticked is no longer there. Choose again.',
			many: 'Tick 50 decks at most.',
			empty: 'Nothing of this can be asked in these ways. Tick more.'
		},
		questions: { number: 'A whole number, up to 200.' },
		minutes: { number: 'A whole number, or nothing.' },
		forms: { missing: 'Tick at least one.' },
		opens: { time: 'Choose a day and a time.' },
		closes: {
			time: 'Choose a day and a time.',
			order: 'It has to close after it opens.',
			far: 'A test is open for a year at most.'
		}
	},

	results: {
		description: 'Who has handed in, and what the questions of a test show.',
		change: 'Change',
		again: 'Give it once more',
		csv: 'As a table (CSV)',
		papers: 'All papers',
		print: 'Print',
		openNow: 'Open it now',
		closeNow: 'Close it now',
		done: {
			opened: 'The test is open.',
			closed: 'The test is closed.',
			regraded: 'All results are by the new key.'
		},
		gone: 'That had changed in the meantime. This is how things stand now.',
		handedIn: (n: number, of: number) => `of ${of} handed in`,
		mean: 'reached on average',
		was: (share: number) => `${percent(share)} before the key or a mark was changed`,
		nothing: 'Nobody has handed in yet. This page is kept up to date while you look.',

		pupils: {
			title: 'Pupils',
			name: 'Pupil',
			score: 'Score',
			time: 'From begin to end',
			looked: 'Looked at',
			state: { absent: 'not begun', begun: 'at it', in: '' },
			late: 'late',
			was: (share: number) => `was ${percent(share)}`,
			extra: (n: number) => `+${n} % time`,
			minutes: (ms: number) => minutesOf(Math.max(1, ms / 60_000)),
			marks: (n: number) => `${count(n, 'mark', 'marks')} changed`
		},

		reliance: {
			title: 'How far the scores can be relied on',
			value: (kr20: number) => `KR-20 ${kr20.toFixed(2)}`,
			few: (fewest: number) =>
				`With fewer than ${fewest} pupils nothing can be said about that, nor about how well single questions tell pupils apart.`,
			unsure: 'With fewer than thirty pupils take these numbers as a hint.',
			none: 'All have the same score, so there is nothing to compare.',
			says: {
				high: 'A pupil who took it again would reach much the same score.',
				good: 'Good for a class test: most of the difference between pupils is real.',
				fair: 'Chance plays a part: do not make much of a few points.',
				low: 'Chance decides as much as knowledge. More questions help.'
			} satisfies Record<Reliance, string>
		},

		items: {
			title: 'Questions',
			help: 'As many as answered each right, and whether it tells those who know more from those who know less.',
			number: (n: number) => `Question ${n}`,
			right: (share: number) => `${percent(share)} right`,
			hardness: {
				'very-easy': 'very easy',
				easy: 'easy',
				medium: 'medium',
				hard: 'hard',
				'very-hard': 'very hard'
			} satisfies Record<Hardness, string>,
			discrimination: (value: number) => `discrimination ${value.toFixed(2).replace('-', '−')}`,
			sharpness: {
				against: 'Those who know more got it wrong: look at its key first.',
				weak: 'tells pupils apart weakly',
				good: 'tells pupils apart well',
				'very-good': 'tells pupils apart very well'
			} satisfies Record<Sharpness, string>,
			key: 'Key',
			wrong: 'Answered instead',
			noWrong: 'No wrong answer.',
			blank: (n: number) => `${n} left it open`,
			accept: 'Counts too',
			acceptNamed: (answer: string) => `: ${answer}`,
			accepted: 'counts',
			unaccept: 'Does not count after all',
			leaveOut: 'Leave this question out',
			takeIn: 'Let this question count again',
			leftOut: 'Left out: it counts for nobody.'
		},
		table: {
			handedIn: 'Handed in',
			late: 'Late',
			yes: 'yes',
			score: 'Score (%)',
			was: 'Score by the first key (%)',
			took: 'Minutes from begin to end',
			minutes: 'Minutes looked at',
			marks: 'Marks changed by hand',
			mark: (n: number, points: number, instead: number, reason: string) =>
				`Question ${n}: ${Math.round(points * 100) / 100} instead of ${Math.round(instead * 100) / 100} (${reason})`,
			points: (n: number) => `Question ${n} (% right)`
		}
	},

	questions: {
		title: 'Questions',
		description: 'What a class’s test asks, question by question: choose, swap, order and add.',
		back: 'Back to the test',
		size: (n: number) => `${count(n, 'question', 'questions')}, ${count(n, 'point', 'points')}.`,
		each: 'Each is worth one point; of several answers each is worth its share.',
		shuffled: 'Each pupil gets them in another order.',
		begun: 'Somebody has begun: the questions stay as they are.',
		number: (n: number) => `Question ${n}`,
		key: 'Key',
		up: 'Up',
		down: 'Down',
		swap: 'Swap',
		remove: 'Remove',
		add: 'Add a question',
		full: 'A test has 200 questions at most.',
		last: 'A test has at least one question.',
		gone: 'That had changed in the meantime. This is how things stand now.',
		done: {
			moved: 'Moved.',
			removed: 'Removed.'
		},
		tells: (others: readonly number[]) =>
			`Look at this beside ${others.map((n) => `question ${n}`).join(', ')}: one seems to tell the answer to the other, or asks for the same.`,
		choose: {
			add: 'Add a question',
			swap: (n: number) => `Swap question ${n}`,
			description: 'Questions from your decks that the test does not ask yet.',
			back: 'Back to the questions',
			now: 'Now it asks',
			deck: 'From the deck',
			query: 'With these words',
			queryHelp: 'In the question or its answer. Empty: all.',
			find: 'Show',
			own: 'About the same fact',
			others: 'About other facts',
			take: 'Take this',
			none: 'Nothing in this deck fits that the test does not ask yet. Try other words, or another deck.',
			more: 'More'
		}
	},

	preview: {
		link: 'Preview',
		title: (test: string) => `Preview: ${test}`,
		description: 'A class’s test as a pupil sees it. Nothing of it is kept.',
		note: 'As a pupil sees it. Nothing is kept.',
		needsScript: 'Trying it takes JavaScript, as taking a test does. These are its questions.',
		leave: 'Leave the preview',
		next: 'Next',
		previous: 'Back',
		handIn: 'Hand in',
		question: (n: number, of: number) => `Question ${n} of ${of}`,
		result: (share: number) => `${percent(share)} reached`,
		again: 'Once more'
	},

	papers: {
		title: (name: string) => `${name}’s paper`,
		all: (test: string) => `Papers: ${test}`,
		description: 'What pupils answered in a test, question by question, with the marks.',
		back: 'Back to the test',
		print: 'Print',
		none: 'Nobody has handed in yet.',
		notIn: {
			absent: 'has not begun this test.',
			begun: 'is at it: the paper can be read once it is handed in.'
		},
		score: (share: number) => `${percent(share)} reached`,
		took: (ms: number) => `${minutesOf(Math.max(1, ms / 60_000))} from begin to end`,
		handedIn: (at: string) => `handed in ${at}`,
		late: 'late',
		number: (n: number) => `Question ${n}`,
		points: pointsText,
		claim: 'True or false:',
		ticked: 'ticked',
		gave: 'Answered',
		nothing: 'nothing',
		right: 'Right',
		why: 'Why',
		leftOut: 'Left out: it counts for nobody.',
		accepted: 'Counts because you let this answer count.',
		changed: (points: number, instead: number) =>
			`Changed by hand: ${pointsText(points)}. By the key it would be ${pointsText(instead)}.`,
		reason: 'Reason',
		by: (name: string | undefined, at: string) => `${name ?? 'A teacher of this class'}, ${at}`,
		form: {
			open: 'Change this mark',
			points: 'Points',
			pointsHelp: 'From 0 to 1; parts of a point, like 0.5, too.',
			reason: 'Why',
			reasonHelp: 'The pupil reads this beside their result.',
			save: 'Change the mark',
			takeBack: 'Take the change back',
			done: { changed: 'The mark is changed.', back: 'The mark is by the key again.' },
			problems: {
				points: 'A number from 0 to 1.',
				reason: 'Say why, in up to 300 letters: the pupil is told.'
			}
		}
	},

	pupil: {
		title: 'Tests',
		description: 'A test of your class.',
		back: 'Back to the class',
		begin: 'Begin the test',
		goOn: 'Go on with it',
		toTest: 'To the test',
		beginning: 'Fetching the questions …',
		later: (opens: string) => `It opens ${opens}.`,
		until: (closes: string) => `It is open until ${closes}.`,
		running: (ends: string) =>
			`You have begun. Your time runs until ${ends}, also while you do not look.`,
		over: (closes: string) => `Your time was over ${closes}.`,
		takes: (minutes: number) => `You have ${minutesOf(minutes)} from when you begin.`,
		cutShort: (minutes: number, closes: string) =>
			`You have ${minutes < 1 ? 'less than a minute' : minutesOf(minutes)}: it closes ${closes}.`,
		rules:
			'No feedback until the end, and answers can be changed until then. Once begun it goes on without a network.',
		clock: {
			running: 'Your time runs from then on, whether you look or not.',
			'looked-at': 'Your time runs only while you look at it.'
		},
		needsScript: 'Taking a test needs JavaScript, as studying does.',
		offline: 'The questions have to come from the server, and it cannot be reached just now.',
		fromNewer:
			'From a newer release of Footnote. It is here once Footnote is updated: close it, and open it again while online.',
		newer: 'This test needs a newer Footnote: close it, open it again while online, and begin.',
		refused: 'The test cannot be begun just now.',
		missed: 'You did not take it.',
		begun: 'You have begun, on this device or another.',
		handedIn: (at: string) => `Handed in ${at}.`,
		late: 'It arrived after your time; your teacher sees that.',
		resultsFrom: (at: string) => `You see your result from ${at}, when nobody is at it any more.`,
		score: (share: number) => percent(share),
		was: (share: number) =>
			`It was ${percent(share)}: your teacher has changed the key or a mark since.`,
		items: 'Question by question',
		leftOut: 'This question counts for nobody.',
		accepted: 'Your teacher lets your answer count.',
		marked: (points: number, instead: number, reason: string) =>
			`Your teacher gave this ${pointsText(points)} instead of ${pointsText(instead)}: ${reason}`,
		done: {
			title: 'Handed in',
			sending: 'On its way to your teacher …',
			arrived: 'Your teacher has your answers.',
			refused:
				'The server did not take it: the test, or your place in the class, is gone. It stays on this device: show this page to your teacher.',
			waiting:
				'It could not be sent yet. It is kept on this device and goes out by itself: open Footnote again when there is a network.',
			retry: 'Send now',
			toTest: 'To the test'
		}
	},
	/** What a teacher is told of things that only a newer release of the server understands. */
	newer: {
		title: 'From a newer release of Footnote',
		given: 'These are kept as they are, and can be opened here once this server is updated, too:',
		changed: 'This is kept as it is, and counts here once this server is updated, too:',
		fixes: (n: number) => count(n, 'correction of the key', 'corrections of the key'),
		marks: (n: number) => count(n, 'changed mark', 'changed marks'),
		answers: (n: number) => count(n, 'answer', 'answers')
	}
};
