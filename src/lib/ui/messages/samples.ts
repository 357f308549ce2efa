import { say } from '#lib/deck/saying.ts';

/** What texts are tried with in tests, where the type of a parameter does not say it by itself. */
type Samples = Readonly<Record<string, readonly unknown[]>>;

const when = { weekday: '«0»', date: '«1»' };

/** By the parameter's type, as English writes it. */
export const BY_TYPE: Samples = {
	'readonly string[]': [['«0»'], ['«0»', '«1»'], ['«0»', '«1»', '«2»']],
	'readonly number[]': [[1], [1, 2], [5, 6, 7], Array.from({ length: 20 }, (_, n) => n)],
	'{ low: number; high: number }': [
		{ low: 0.1, high: 0.1 },
		{ low: 0.55, high: 0.8 },
		{ low: 0.55, high: 0.9 }
	],
	'{ mean: number; low: number; high: number }': [
		{ mean: 0.6, low: 0.5, high: 0.7 },
		{ mean: 0.65, low: 0.5, high: 0.7 },
		{ mean: 0.65, low: 0.4, high: 0.8 }
	],
	Saying: [
		say`a list`,
		say`must be ${'«0»'}, not ${say`a mapping`}.`,
		say`${'«0»'} is given twice; delete one.`
	],
	When: [
		{ ...when, days: 0 },
		{ ...when, days: 1 },
		{ ...when, days: 6 },
		{ ...when, days: 7 },
		{ ...when, days: 0, towards: 'due' },
		{ ...when, days: 1, towards: 'due' },
		{ ...when, days: 6, towards: 'due' },
		{ ...when, days: 7, towards: 'due' },
		{ ...when, days: 7, towards: 'open' }
	],
	Outcome: [
		{ said: 0.9, knew: 0.8, answers: 1 },
		{ said: 0.8, knew: 0.8, answers: 2 },
		{ said: 0.8, knew: 0.7, answers: 11 }
	],
	Stray: ['decks', 'exam', 'seed', 'questions', 'forms', 'minutes', 'extra'].flatMap((part) => [
		{ part, text: '' },
		{ part, text: '«0»' }
	]),
	UnknownCover: [{ deck: '«0»' }, { section: '«0»', title: '«1»' }],
	'keyof typeof VERDICTS': ['as-said', 'more', 'less'],
	"'week' | 'month'": ['week', 'month'],
	'string | undefined': ['«0»', undefined]
};

/** By where the text stands, and the parameter's place. */
export const BY_PATH: Readonly<Record<string, Readonly<Record<number, readonly unknown[]>>>> = {
	'teachers.problem': {
		0: ['word', 'name', 'password', 'code', 'form'],
		1: 'closed wrong wait missing short long letters taken name common passkey pupil other many last busy'.split(
			' '
		)
	},
	'teachers.passkey.failed': {
		0: [{ problem: '' }, ...['network', 'known', 'else'].map((failed) => ({ failed }))]
	},
	'assigning.form.moreNow': {
		0: ['1', '20'].flatMap((n) =>
			['all', 'machine'].map((forms) => ({ minutes: n, questions: `9${n}`, target: '', forms }))
		)
	},
	'deck.evidence': {
		0: [
			{ words: 1, place: 0, address: 0 },
			{ words: 2, place: 1, address: 1 },
			{ words: 3, place: 11, address: 2 },
			{ words: 0, place: 3, address: 100 }
		]
	},
	'joining.as': {
		0: [[{ name: '«0»', nickname: '«1»' }], ['a', 'b'].map((name) => ({ name, nickname: name }))]
	},
	'map.ofGroups': { 0: [[{ name: '«0»', count: 2 }], [{ name: '«0»', count: 3 }]] },
	'notices.evicted.text': {
		0: [{ count: 1 }, { count: 1, day: 20_000 }, { count: 5, day: 20_001 }]
	},
	'insights.trust.testCaption': {
		0: [
			{ said: 0.8, knew: 0.7, questions: 1, tests: 1, within: 1 },
			{ said: 0.8, knew: 0.75, questions: 40, tests: 2, within: 1 },
			{ said: 0.8, knew: 0.75, questions: 40, tests: 2, within: 2 }
		]
	}
};
