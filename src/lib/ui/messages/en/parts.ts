import { count } from './plural.ts';

/** What a deck has besides its facts: sources, sections, names, and what it was before. */
export const parts = {
	title: 'More about this deck',
	uses: (n: number) => (n === 0 ? 'not used' : `in ${count(n, 'fact', 'facts')}`),
	removed: 'Taken out.',
	needed: 'Facts need it. It can be taken out once none does.',
	more: 'Show more',
	up: (what: string) => `Move up ${what}`,
	down: (what: string) => `Move down ${what}`,
	problem: 'This cannot be read like that, and is not kept yet.',

	source: {
		title: 'Sources',
		add: 'Add a source',
		remove: 'Take this source out',
		unnamed: 'A new source',
		fields: {
			title: {
				label: 'Title',
				help: 'Of the book, the article, the page.',
				problem: 'It needs a title.'
			},
			kind: {
				label: 'What it is',
				options: {
					article: 'Article',
					opinion: 'Opinion',
					record: 'Record',
					treaty: 'Treaty',
					book: 'Book',
					web: 'Web page',
					dataset: 'Data set'
				}
			},
			authors: { label: 'Who wrote it', help: 'A line each.' },
			publisher: { label: 'Where it came out', help: 'The publisher, the newspaper, the office.' },
			published: {
				label: 'When it came out',
				help: 'Such as 2026-11-27, 2026-11 or 2026.',
				problem: 'Write a year, a month or a day. It is not kept yet.'
			},
			url: {
				label: 'Address',
				help: 'Of the page itself, where it has one.',
				problem: 'Write an address that begins with https://. It is not kept yet.'
			},
			words: {
				label: 'How many words it has',
				help: 'If it is quoted: a tenth of it may be.',
				problem: 'Write a number in figures. It is not kept yet.'
			}
		}
	},
	section: {
		title: 'Sections',
		add: 'Add a section',
		remove: 'Take this section out',
		unnamed: 'A new section',
		fields: { title: { label: 'Title', problem: 'It needs a title.' } }
	},
	entity: {
		title: 'Names',
		add: 'Add a name',
		remove: 'Take this name out',
		unnamed: 'A new name',
		fields: {
			name: { label: 'Name', problem: 'It needs a name.' },
			kind: {
				label: 'What it is',
				options: {
					state: 'A state',
					person: 'A person',
					organisation: 'An organisation',
					place: 'A place',
					other: 'Something else'
				}
			},
			aliases: {
				label: 'Also called',
				help: 'Other names and spellings that count as right, a line each.'
			},
			office: { label: 'As what', help: 'What a person was at the time: President of Kazakhstan.' },
			inSentence: {
				label: 'Within a sentence',
				help: 'Where it reads otherwise: the United States.'
			},
			iso: {
				label: 'Code of the state',
				help: 'Two capital letters, for its flag and the map: KZ.',
				problem: 'Write two capital letters. It is not kept yet.'
			}
		}
	},

	history: {
		title: 'Earlier versions of the whole deck',
		only: 'There is no earlier version yet.',
		facts: (n: number) => `${count(n, 'fact', 'facts')} written`,
		look: 'What was it then?',
		now: 'Now',
		once: 'Then',
		none: 'not there',
		begun: 'only begun',
		others: (facts: number, others: number) =>
			facts + others === 0
				? ''
				: `And ${facts > 0 ? `${count(facts, 'more fact', 'more facts')}, ` : ''}${count(others, 'thing', 'things')} besides facts, such as titles and order.`,
		back: 'Bring this version back',
		done: 'The deck is as it was then.'
	},

	remedies: {
		takeOut: 'Take it out',
		sourceDay: 'Take the day of the source',
		today: 'Take today',
		show: 'Show me where'
	}
};
