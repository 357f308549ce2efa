/** Decks with one unfairness each, of kinds that a careful editor would stop; and fair ones beside them. */
import { describe, expect, it } from 'vitest';
import { parseDeck } from '#lib/deck/parse.ts';

const BASE = {
	format: 1,
	id: 'fair',
	title: 'Fair',
	summary: 'A deck with one fault.',
	license: 'CC0-1.0',
	authors: ['A'],
	sources: {
		record: { kind: 'record', title: 'The record', published: '2022-03-02' },
		essay: {
			kind: 'opinion',
			title: 'An essay',
			authors: ['Ada Writer'],
			published: 2022,
			words: 2000
		}
	},
	entities: {
		un: { kind: 'organisation', name: 'United Nations', aliases: ['UN'] },
		writer: { kind: 'person', name: 'Ada Writer' },
		stein: { kind: 'person', name: 'Lucia Stein' },
		putin: { kind: 'person', name: 'Vladimir Putin', office: 'President of Russia' },
		nato: { kind: 'organisation', name: 'North Atlantic Treaty Organization', aliases: ['NATO'] },
		france: { kind: 'state', name: 'France', iso: 'FR' },
		germany: {
			kind: 'state',
			name: 'Germany',
			iso: 'DE',
			aliases: ['Federal Republic of Germany']
		},
		uzbekistan: { kind: 'state', name: 'Uzbekistan', iso: 'UZ' },
		china: { kind: 'state', name: 'China', iso: 'CN' },
		japan: { kind: 'state', name: 'Japan', iso: 'JP' },
		oslo: { kind: 'place', name: 'Oslo' },
		bergen: { kind: 'place', name: 'Bergen' },
		dresden: { kind: 'place', name: 'Dresden' }
	}
};
const CLAIM = {
	id: 'f',
	asOf: '2022',
	saidBy: ['un'],
	anchors: [{ source: 'record', at: 'Sheet' }]
};

type Some = Record<string, unknown>;

/** What is said of facts, errors and warnings alike, each with its path. */
function said(facts: Some[], changes: Some = {}): string[] {
	const deck = {
		...BASE,
		...changes,
		facts: facts.map((fact, i) => ({ ...CLAIM, id: `f${i || ''}`, ...fact }))
	};
	const parsed = parseDeck(JSON.stringify(deck), 'x.json', '2026-11-27');
	const errors = parsed.ok ? [] : parsed.problems;
	return [
		...errors.map(({ path, message }) => `error ${path}: ${message}`),
		...parsed.warnings.map(({ path, message }) => `warning ${path}: ${message}`)
	];
}

const wrong = (...texts: string[]) =>
	texts.map((text) => ({ text, why: `It is another: ${text}.` }));
const date = (question: string, when: string, others: string[]) => ({
	kind: 'date',
	question,
	event: 'The station was opened',
	date: when,
	wrong: others
});
const number = (question: string, value: number, more: Some = {}) => ({
	kind: 'number',
	question,
	value,
	...more
});
const cloze = (text: string, blank: string, others: string[], more: Some = {}) => ({
	kind: 'cloze',
	text,
	blanks: { [blank]: { wrong: wrong(...others), ...more } }
});
const statement = (question: string, text: string, ...others: string[]) => ({
	kind: 'statement',
	question,
	text,
	false: wrong(...others)
});
const pair = (
	question: string,
	left: string,
	right: string,
	others: string[] = [],
	more: Some = {}
) => ({
	kind: 'pair',
	relation: 'r',
	oneToOne: false,
	left,
	right,
	question,
	wrong: wrong(...others),
	...more
});
const set = (label: string, members: string[], outside: (string | Some)[], more: Some = {}) => ({
	kind: 'set',
	question: `Which are the ${label}?`,
	label,
	closed: true,
	members,
	outside,
	...more
});
const RU = { lang: 'ru' };
const DE = { lang: 'de' };

type Case = [name: string, facts: Some[], says: RegExp, changes?: Some];

const UNFAIR: Case[] = [
	// Dates and units
	[
		'a month asked, a day held',
		[date('In which month was the station opened?', '2022-03-02', ['2022-03-01', '2022-04-02'])],
		/^error .*question: asks for a month, but the answer is a day/
	],
	[
		'a day asked, a month held',
		[date('On which date was it opened?', '2022-03', ['2022-04', '2021-03'])],
		/^error .*asks for a day, but the answer is a month/
	],
	[
		'a year asked in German, a day held',
		[date('In welchem Jahr wurde sie eröffnet?', '2022-03-02', ['2022-03-01', '2021-03-02'])],
		/^error .*asks for a year/,
		DE
	],
	[
		'a day asked in Russian, a year held',
		[date('Какого числа открыли станцию?', '2021', ['2020', '2019'])],
		/^error .*asks for a day/,
		RU
	],
	[
		'a century asked, a year held',
		[date('In which century was it opened?', '1908', ['1808', '2008'])],
		/^error .*asks for a decade or century/
	],
	[
		'a year asked, a day answered in a pair',
		[
			pair('In which year was it opened?', 'the station', '2 March 2022', [
				'1 March 2022',
				'3 March 2022'
			])
		],
		/^error .*asks for a year, but the answer is a day/
	],
	[
		'kilometres asked, miles held',
		[
			number('How many kilometres long is the border?', 2000, {
				unit: 'miles',
				wrong: [1000, 3000]
			})
		],
		/^error .*unit: is “miles”, but the question asks in kilometres/
	],
	[
		'dollars asked in German, euros held',
		[number('Wie viele Dollar kostete es?', 40, { unit: 'Euro' })],
		/^error .*asks in dollars/,
		DE
	],
	[
		'millions asked, ones held',
		[number('How many millions of people live there?', 35_000_000)],
		/^error .*value: is 35000000, but the question asks for millions/
	],
	[
		'roughly asked, exactly counted',
		[number('About how many people came?', 12_480)],
		/^warning .*asks roughly/
	],
	// When it holds
	[
		'a fact of a year that no source knows',
		[
			{
				...statement('What did it ask?', 'That all leave', 'That all stay', 'That some leave'),
				asOf: '2024'
			}
		],
		/^warning .*asOf: is 2024, later than its newest source/
	],
	[
		'a fact that is still to come',
		[
			{
				...statement('What did it ask?', 'That all leave', 'That all stay', 'That some leave'),
				asOf: '2031',
				anchors: [{ source: 'page', at: 'p. 1' }]
			}
		],
		/^error .*asOf: is 2031, which is still to come/,
		{ sources: { ...BASE.sources, page: { kind: 'web', title: 'A page' } } }
	],
	[
		'members of long ago asked about in the present',
		[set('members of the pact', ['china', 'japan'], ['france', 'germany'], { asOf: '1998' })],
		/^warning .*asOf: is 1998, but the source is of 2022/
	],
	[
		'a number of long ago asked about in the present, in German',
		[number('Wie viele Staaten gehören dazu?', 12, { asOf: '2003' })],
		/^warning .*asOf: is 2003/,
		DE
	],
	// Who says it
	[
		'a reporter who reports herself',
		[
			{
				...statement('What did France refuse?', 'To sign', 'To vote', 'To speak'),
				saidBy: ['writer', 'stein', 'writer']
			}
		],
		/^error .*saidBy\[2\]: “writer” stands in the chain twice/
	],
	[
		'a speaker who reports what others say he said',
		[
			{
				kind: 'quote',
				speaker: 'putin',
				text: 'we shall see about that',
				about: 'the treaty',
				notBy: ['stein', 'writer'],
				saidBy: ['stein', 'putin']
			}
		],
		/^error .*“putin” speaks, and cannot be who reported it/
	],
	[
		'an opinion asked as a fact',
		[
			{
				...statement(
					'Why is China the greatest threat to its neighbours?',
					'It builds ports',
					'It builds roads',
					'It sells gas'
				),
				saidBy: ['writer']
			}
		],
		/^warning .*asks Ada Writer’s opinion/
	],
	// The same in other words
	[
		'an alias among the wrong ones',
		[statement('Which state borders Austria?', 'Germany', 'Federal Republic of Germany', 'France')],
		/^error .*another name for “Germany”/
	],
	[
		'a name for its letters among the wrong ones',
		[
			cloze('The alliance is {{bloc:North Atlantic Treaty Organization}}.', 'bloc', [
				'NATO',
				'United Nations'
			])
		],
		/^error .*“NATO”/
	],
	[
		'the office of the answer among the wrong ones',
		[
			pair('Who signed it?', 'the treaty', 'Vladimir Putin', [
				'the President of Russia',
				'Lucia Stein'
			])
		],
		/^error .*the office of “putin”/
	],
	[
		'a description of the answer among the wrong ones',
		[statement('Where was it signed?', 'In Oslo', 'In the capital of Norway', 'In Bergen')],
		/^warning .*“In the capital of Norway” describes something/
	],
	[
		'the same description, known from another fact',
		[
			statement('Where was it signed?', 'In Oslo', 'In the capital of Norway', 'In Bergen'),
			pair('Which city is the capital?', 'Norway', 'Oslo', ['Bergen', 'Dresden'])
		],
		/^warning .*is, by another fact of this deck, “Oslo”/
	],
	[
		'the same number otherwise written',
		[pair('How many came?', 'the march', '12,000', ['12 000', '15,000'])],
		/^error .*12 000/
	],
	[
		'the same day otherwise written',
		[statement('When was it signed?', '2 March 2022', 'March 2, 2022', '4 March 2022')],
		/^error .*the same date/
	],
	[
		'a rough number as true as the answer',
		[number('About how many came?', 30_000, { qualifier: 'about', wrong: [28_000, 60_000] })],
		/^error .*“about 28000” is as true/
	],
	// What is accepted
	[
		'another entity accepted',
		[
			cloze('Only {{state:Japan}} abstained.', 'state', ['Uzbekistan', 'Germany'], {
				accept: ['China']
			})
		],
		/^error .*“China” is the name of “china”, another entity/
	],
	[
		'another entity accepted for a term',
		[
			{
				kind: 'definition',
				term: { text: 'France', accept: ['Germany'] },
				meaning: 'A republic with its capital on the Seine.'
			}
		],
		/^error .*“Germany” is the name/
	],
	[
		'one answer for two groups',
		[
			{
				kind: 'groups',
				question: 'How did {member} vote?',
				label: 'the vote',
				closed: true,
				groups: [
					{ id: 'a', name: 'Yes', accept: ['took part'], members: ['china', 'japan'] },
					{ id: 'b', name: 'No', accept: ['took part'], members: ['france', 'germany'] }
				]
			}
		],
		/^error .*“took part” counts as right for the group “a”/
	],
	// Leaks
	[
		'an adjective that leads to the state',
		[cloze('The Uzbek president spoke of {{state:Uzbekistan}}.', 'state', ['Japan', 'China'])],
		/^warning .*“uzbek” leads to “Uzbekistan”/
	],
	[
		'a people whose word is another',
		[pair('Which state did the French leave?', 'the treaty', 'France', ['Japan', 'China'])],
		/^warning .*“french” leads to “France”/
	],
	[
		'a state declined in Russian',
		[
			cloze('Столица Франции стоит на Сене, и это {{state:Франция}}.', 'state', ['Япония', 'Китай'])
		],
		/^error .*“франции” leads to “Франция”/,
		RU
	],
	[
		'an adjective in Russian',
		[
			cloze('Казахстанский президент живёт в стране {{state:Казахстан}}.', 'state', [
				'Япония',
				'Китай'
			])
		],
		/^(?:error|warning) .*leads to “Казахстан”/,
		RU
	],
	[
		'a genitive in German',
		[cloze('Russlands Hauptstadt liegt in {{state:Russland}}.', 'state', ['Japan', 'China'])],
		/^error .*“russlands” leads to “Russland”/,
		DE
	],
	[
		'an adjective in German',
		[cloze('Die russische Hauptstadt liegt in {{state:Russland}}.', 'state', ['Japan', 'China'])],
		/^warning .*“russische” leads to “Russland”/,
		DE
	],
	[
		'a surname in what the words are about',
		[
			{
				kind: 'quote',
				speaker: 'putin',
				text: 'we shall see about that',
				about: 'Putin’s treaty',
				notBy: ['stein', 'writer']
			}
		],
		/^error .*“putins” leads to “Vladimir Putin”/
	],
	[
		'letters beside the gap',
		[
			cloze('The {{bloc:World Trade Body}} (WTB) sits in Geneva.', 'bloc', [
				'World Health Body',
				'World Food Body'
			])
		],
		/^error .*“WTB” leads to/
	],
	[
		'what the letters stand for beside the gap',
		[cloze('The World Trade Body is called {{bloc:WTB}}.', 'bloc', ['WHB', 'WFB'])],
		/^error .*“World Trade Body” leads to “WTB”/
	],
	[
		'an article that fits one option',
		[cloze('It is an {{thing:alliance}} of six.', 'thing', ['bank', 'court', 'market'])],
		/^warning .*“an” before the gap/
	],
	// Contradictions
	[
		'a member here and outside there',
		[
			set('members of the pact', ['china', 'japan'], ['france', 'germany']),
			set('pact members', ['china', 'france', 'japan'], ['germany', 'uzbekistan'])
		],
		/^error facts\[f1\]\.members\[1\]: “france” is outside of “f”/
	],
	[
		'two counts of one thing',
		[
			number('How many states signed the pact?', 12),
			number('How many states were it that signed the pact?', 14)
		],
		/^error facts\[f1\]\.value: is 14, but “f” asks the same and says 12/
	],
	[
		'a count that its set contradicts',
		[
			set('members of the pact', ['china', 'japan'], ['france', 'germany']),
			number('How many members does the pact have?', 5)
		],
		/^error facts\[f1\]\.value: is 5, but the closed set “f” has 2/
	],
	[
		'two days of one event',
		[
			date('When was it?', '2021-03-02', ['2021-04-02', '2020-03-02']),
			{
				...date('When did it happen?', '2021-05-02', ['2021-06-02', '2020-03-02']),
				event: 'Was the station opened'
			}
		],
		/^error facts\[f1\]\.date: is 2021-05-02/
	],
	[
		'a truth that is false elsewhere',
		[
			statement('What did France refuse?', 'To sign', 'To vote', 'To speak'),
			statement('What did France refuse at all?', 'To pay', 'To sign', 'To speak')
		],
		/^error facts\[f1\]\.false\[0\]: “To sign” is what “f” says is true/
	],
	[
		'a partner that is wrong elsewhere',
		[
			pair('What does France make?', 'France', 'wine', ['tea']),
			pair('What else does France make?', 'France', 'cheese', ['wine'])
		],
		/^error facts\[f1\]\.wrong\[0\]: “wine” is right in “f”/
	],
	// Options
	[
		'an answer far longer than the others',
		[
			statement(
				'What did it ask?',
				'That all forces leave the territory of the state at once and without conditions',
				'Money',
				'Gas'
			)
		],
		/^warning .*the longest is guessed first/
	],
	[
		'an answer far shorter than the others',
		[
			statement(
				'What did it ask?',
				'Peace',
				'That all forces leave the territory of the state at once',
				'That all prisoners go home before the winter begins'
			)
		],
		/^warning .*stands out/
	],
	[
		'a state among organisations',
		[
			cloze('It was founded by {{who:Japan}}.', 'who', [
				'United Nations',
				'North Atlantic Treaty Organization'
			])
		],
		/^warning .*“Japan” is a state/
	],
	[
		'a number among words',
		[statement('What was left?', '40 ships', 'ships of the line', 'some boats')],
		/^warning .*begins with a figure/
	],
	// Proofs
	[
		'what was merely not mentioned',
		[
			set(
				'members of the pact',
				['china', 'japan'],
				[{ id: 'france', note: 'It is not mentioned.' }, 'germany']
			)
		],
		/^warning .*is no proof/
	],
	[
		'the same in German',
		[
			set(
				'Mitglieder des Pakts',
				['china', 'japan'],
				[{ id: 'france', note: 'Wird nicht erwähnt.' }, 'germany']
			)
		],
		/^warning .*is no proof/,
		DE
	],
	[
		'an excerpt without a word of its fact',
		[
			{
				...statement('What did France refuse?', 'To sign', 'To vote', 'To speak'),
				anchors: [
					{
						source: 'essay',
						hash: '0'.repeat(32),
						words: 8,
						excerpt: 'the weather had been mild all week'
					}
				]
			}
		],
		/^warning .*excerpt: .*has no word/
	],
	[
		'a note with a year of its own',
		[
			{
				...statement('What did France refuse?', 'To sign', 'To vote', 'To speak'),
				note: 'It had refused in 1987 as well.'
			}
		],
		/^warning .*note: says 1987/
	],
	[
		'an article as long as a library',
		[statement('What did France refuse?', 'To sign', 'To vote', 'To speak')],
		/^error sources\.essay\.words: no opinion has 300,000 words/,
		{ sources: { ...BASE.sources, essay: { ...BASE.sources.essay, words: 300_000 } } }
	],
	[
		'anchors that reach beyond the length',
		[
			{
				...statement('What did France refuse?', 'To sign', 'To vote', 'To speak'),
				anchors: [{ source: 'essay', hash: '0'.repeat(32), words: 8, position: 2500 }]
			}
		],
		/^error sources\.essay\.words: is 2000, but an anchor reaches to word 2508/
	],
	// Markup
	[
		'tags in a question',
		[statement('What did <b>France</b> refuse?', 'To sign', 'To vote', 'To speak')],
		/^error facts\[f\]\.question: deck text is plain: <b> is shown as it is; write “What did France refuse\?”/
	],
	[
		'a reference to a character',
		[statement('What did France refuse?', 'To sign&nbsp;', 'To vote', 'To speak')],
		/^error facts\[f\]\.text: deck text is plain: &nbsp;/
	],
	[
		'emphasis of Markdown',
		[statement('What did France refuse?', '**To sign**', 'To vote', 'To speak')],
		/^error facts\[f\]\.text: deck text is plain/
	]
];

const FAIR: [name: string, facts: Some[], changes?: Some][] = [
	[
		'a day asked and held',
		[date('On what day was it opened?', '2021-03-02', ['2021-03-01', '2021-04-02'])]
	],
	[
		'the day of the week',
		[statement('On what day of the week was it?', 'On a Monday', 'On a Friday', 'On a Sunday')]
	],
	['days that are no unit of the answer', [number('How many states signed within ten days?', 12)]],
	[
		'members of long ago, asked as of then',
		[
			set('members of the pact in 1998', ['china', 'japan'], ['france', 'germany'], {
				asOf: '1998'
			})
		]
	],
	[
		'what was founded long ago',
		[statement('Who founded the pact?', 'Two states', 'Three states', 'Four states')].map(
			(fact) => ({ ...fact, asOf: '1950' })
		)
	],
	[
		'a treaty that still holds',
		[
			{
				...statement('What does the treaty forbid?', 'All tests', 'Some tests', 'No tests'),
				asOf: '2022',
				anchors: [{ source: 'treaty', at: 'Article 1' }]
			}
		],
		{ sources: { ...BASE.sources, treaty: { kind: 'treaty', title: 'A treaty', published: 1996 } } }
	],
	[
		'an opinion that says whose it is',
		[
			{
				...statement('What does Writer think is the greatest threat?', 'Ports', 'Roads', 'Rails'),
				saidBy: ['writer']
			}
		]
	],
	[
		'what letters stand for',
		[
			pair('What does WTB stand for?', 'WTB', 'World Trade Body', [
				'Western Trade Bank',
				'World Tariff Board'
			])
		]
	],
	[
		'another state’s adjective',
		[cloze('The Uzbek president went to {{state:Japan}}.', 'state', ['France', 'China'])]
	],
	[
		'a similar word that is none of its forms',
		[cloze('The germ of the idea came from {{state:Germany}}.', 'state', ['France', 'China'])]
	],
	[
		'a Russian sentence without the answer in it',
		[
			cloze('Президент Узбекистана приехал в страну {{state:Япония}}.', 'state', [
				'Франция',
				'Китай'
			])
		],
		RU
	],
	[
		'two counts as of two years',
		[
			{ ...number('How many states were members in 2001?', 12), asOf: '2001' },
			{ ...number('How many states were members in 2011?', 14), asOf: '2011' }
		]
	],
	[
		'sets of the same members about other things',
		[
			set('members of the pact', ['china', 'japan'], ['france', 'germany']),
			set('founders of the bank', ['china', 'france'], ['japan', 'germany'])
		]
	],
	[
		'a rough number far from the others',
		[number('About how many came?', 30_000, { qualifier: 'about', wrong: [3_000, 90_000] })]
	],
	[
		'what an author does not name, where that is asked',
		[
			set(
				'states that the essay names',
				['china', 'japan'],
				[{ id: 'france', note: 'Not named.' }, 'germany']
			)
		]
	],
	[
		'stars and signs that are no markup',
		[statement('What is 2 * 3 * 4?', '24 & no more', '9 < 24', '20 & no more')]
	],
	[
		'an article that fits them all',
		[cloze('It is an {{thing:alliance}} of six.', 'thing', ['empire', 'orchestra'])]
	]
];

describe('an unfair deck is told so: ', () => {
	it.each(UNFAIR)('%s', (_, facts, says, changes) => {
		expect(said(facts, changes).join('\n')).toMatch(new RegExp(says.source, 'm'));
	});
});

/** The sentences around a deck's own are not in every language: that is no unfairness. */
const fair = (line: string) => !line.startsWith('warning lang:');

describe('a fair deck is let through: ', () => {
	it.each(FAIR)('%s', (_, facts, changes) => {
		expect(said(facts, changes).filter(fair)).toEqual([]);
	});
});
