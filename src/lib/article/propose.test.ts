import { describe, expect, it } from 'vitest';
import { asJson } from './as-json.ts';
import { propose } from './propose.ts';

/** What is found in a text: the words, and who said them. */
const said = (text: string) => {
	const { quotes, article } = propose(text);
	return quotes.map(({ start, end, speaker }) => [article.text.slice(start, end), speaker]);
};

describe('words that objects have for themselves', () => {
	it.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
		'mean nothing: %s',
		(word) => {
			const text = `The ${word} cost 5 ${word} on 3 ${word} 2022. “It ${word},” said Ada ${word}. ${word}5 came.`;
			const { numbers } = propose(text);
			for (const { unit } of numbers) expect(unit ?? '').toBeTypeOf('string');
		}
	);
});

describe('quotations', () => {
	it('are nothing that stands between marks without being said', () => {
		expect(said('The Kremlin took its "eyes off the ball" in the region.')).toEqual([]);
		expect(said('The phrase “near abroad,” which the media used, is old.')).toEqual([]);
		expect(said('It is what the industry calls “dark data”.')).toEqual([]);
		expect(said('Her book ‘The Long Road’ sold well.')).toEqual([]);
		expect(said('The lawyers’ demands and the ’90s were forgotten.')).toEqual([]);
	});

	it('are somebody’s whether the name comes before the verb or after it', () => {
		const all = [
			'“It rained,” said Ada Lowe.',
			'“It rained,” Ada Lowe said.',
			'“It rained,” Ada Lowe, a farmer, told reporters.',
			'Ada Lowe said: “It rained.”',
			'According to Ada Lowe, “it rained”.',
			'“It rained,” according to Ada Lowe.'
		];
		for (const text of all)
			expect(
				said(text).map(([, speaker]) => speaker),
				text
			).toEqual(['Ada Lowe']);
	});

	it('have the full name of whom a page names by the surname later', () => {
		const text =
			'Mayor Ada Lowe came.\n\n“It rained,” Lowe said. “We got wet.”\n\n“All of us,” she added.';
		expect(said(text).map(([, speaker]) => speaker)).toEqual(['Ada Lowe', 'Ada Lowe', 'Ada Lowe']);
		expect(propose(text).quotes[0]?.office).toBe('Mayor');
	});

	it('may be closed by another mark than they were opened by, and hold others', () => {
		expect(said("Ada Lowe said: 'It was “a flood\", and we can't swim.'")).toEqual([
			['It was “a flood", and we can\'t swim.', 'Ada Lowe']
		]);
		const { quotes } = propose("Ada Lowe said: 'Then Bo Rand called it “a flood” and left.'");
		expect(quotes.map(({ speaker, reportedBy }) => [speaker, reportedBy])).toEqual([
			['Ada Lowe', null],
			['Bo Rand', 'Ada Lowe']
		]);
	});

	it('go on in the next paragraph where their marks are not closed', () => {
		const text = '“It rained,” said Ada Lowe.\n\n“It rained for days.\n\n“Then it snowed.”';
		expect(said(text).map(([, speaker]) => speaker)).toEqual(['Ada Lowe', 'Ada Lowe', 'Ada Lowe']);
	});

	it('need no marks in a paragraph of their own, after who says them', () => {
		const text =
			'As reported by the Echo, according to hydrologist Ada Lowe:\n\nThe river rose by a metre in a day and it will rise again.\n\nThe next day was dry.';
		const [quote, ...rest] = propose(text).quotes;
		expect(quote).toMatchObject({ speaker: 'Ada Lowe', reportedBy: 'Echo' });
		expect(rest).toEqual([]);
	});

	it('have no speaker where nobody can tell, and say so', () => {
		expect(
			propose('Rain fell. “This will never end, will it?” Nobody answered.').quotes
		).toMatchObject([{ speaker: null, confidence: 0.3 }]);
	});

	it('are read in other languages by their own marks and verbs', () => {
		expect(said('„Es regnet“, sagte die Bürgermeisterin Petra Lang.')).toEqual([
			['Es regnet', 'Petra Lang']
		]);
		expect(said('« Il pleut », explique la directrice, Claire Besson.')).toEqual([
			['Il pleut', 'Claire Besson']
		]);
		expect(said('«Llueve mucho», dijo la alcaldesa Elena Ruiz en el pueblo.')).toEqual([
			['Llueve mucho', 'Elena Ruiz']
		]);
		expect(said('«Идёт дождь», — сказала директор Анна Громова.')).toEqual([
			['Идёт дождь', 'Анна Громова']
		]);
		expect(said('Bu bir köprü için çok önemli. Mimar Kemal Tuna, “Yağmur yağıyor” dedi.')).toEqual([
			['Yağmur yağıyor', 'Kemal Tuna']
		]);
		expect(said('وقالت مديرة المكتبة سلمى حداد: «إنها تمطر».')).toEqual([
			['إنها تمطر', 'سلمى حداد']
		]);
	});
});

const lists = (text: string) =>
	propose(text).sets.map(({ members, closed }) => [closed, ...members]);

describe('lists', () => {
	it('are closed where the text says so, never where it says “included”', () => {
		expect(lists('The abstentions included Armenia, Kazakhstan and Tajikistan.')).toEqual([
			[false, 'Armenia', 'Kazakhstan', 'Tajikistan']
		]);
		expect(lists('Three are full members – Armenia, Belarus and Moldova.')).toEqual([
			[true, 'Armenia', 'Belarus', 'Moldova']
		]);
		expect(lists('It trades with Russia, China, the United States and other states.')).toEqual([
			[false, 'Russia', 'China', 'United States']
		]);
	});

	it('are not closed where another number is named than is listed', () => {
		expect(lists('Five states took part: Armenia, Belarus and Moldova.')[0]?.[0]).toBe(false);
	});

	it('are items on lines of their own, too', () => {
		expect(
			lists('They had three aims:\n\n  • to win;\n  • to hold on; and\n  • to go home.')
		).toEqual([[true, 'to win', 'to hold on', 'to go home']]);
	});
});

const numbers = (text: string) =>
	propose(text).numbers.map(({ value, unit, bound }) => [value, unit, bound]);

describe('numbers', () => {
	it('are read as their language writes them, with what they count', () => {
		expect(numbers('More than 200,000 Russians came to the town.')).toEqual([
			[200_000, 'Russians', 'more than']
		]);
		expect(numbers('The tax raised $6.3 million for the town.')).toEqual([
			[6_300_000, 'dollars', 'exactly']
		]);
		expect(numbers('Das kostet 12.500 Euro und ist nicht viel.')).toEqual([
			[12_500, 'Euro', 'exactly']
		]);
		expect(numbers('En un an, 45 000 lecteurs sont venus dans la ville.')).toEqual([
			[45_000, 'lecteurs', 'exactly']
		]);
		expect(numbers('Sales fell 17 per cent, and twenty-three people left.')).toEqual([
			[17, '%', 'exactly'],
			[23, 'people', 'exactly']
		]);
	});

	it('are no years, no numbers of sections or resolutions, and not what was told before', () => {
		expect(
			numbers(
				'In 2019, Section 4 of resolution ES-11/1 and ES.11/1 stood; the two countries agreed at 10:30 in 2016–17.[3] Call 0800 555 111 about FCA 100.'
			)
		).toEqual([]);
	});
});

const dates = (text: string, published?: string) =>
	propose(text, published === undefined ? {} : { published }).dates.map(({ date }) => date);

describe('figures with signs', () => {
	it('are read with them', () => {
		expect(numbers('It is 1,967 m high, from −5 °C to 22 °C, and costs $48.2m.')).toEqual([
			[1967, 'm', 'exactly'],
			[-5, '°C', 'exactly'],
			[22, '°C', 'exactly'],
			[48_200_000, 'dollars', 'exactly']
		]);
	});
});

describe('dates', () => {
	it('are as exact as they are written', () => {
		expect(dates('On 18 October 2022, in March 2021, on April 12, 1874 and in 1993.')).toEqual([
			'2022-10-18',
			'2021-03',
			'1874-04-12',
			'1993'
		]);
		expect(dates('Am 14. Mai 2023 und im Jahr 1887 war es nicht so.')).toEqual([
			'2023-05-14',
			'1887'
		]);
	});

	it('long ago are counted as calendars do', () => {
		expect(dates('Caesar fell in 44 BC, Pompeii in 79 AD and Rome in 476.')).toEqual([
			'-0043',
			'0079'
		]);
	});

	it('without a year are of the year they must be of, by when the article appeared', () => {
		expect(dates('It rained in November and on Monday.', '2024-02-14')).toEqual([
			'2023-11',
			'2024-02-12'
		]);
		expect(dates('It rained in November and on Monday.')).toEqual([]);
	});

	it('are none that no calendar has', () => {
		expect(dates('On 31 February 2022 it rained.')).toEqual(['2022-02']);
	});
});

describe('definitions', () => {
	it('are letters with the words they stand for, and what a term refers to', () => {
		const text =
			'The Commonwealth of Independent States (CIS) met. The term “bioerosion” refers to the wearing away of rock. The mayor (MP) left.';
		expect(propose(text).definitions.map(({ term, meaning }) => [term, meaning])).toEqual([
			['CIS', 'Commonwealth of Independent States'],
			['bioerosion', 'the wearing away of rock']
		]);
	});
});

describe('pages', () => {
	const page = `<!doctype html><html><head><title>x</title><meta property="article:published_time" content="2024-03-14T08:00:00Z"></head>
<body><nav><p>“Menu,” said Nobody Here.</p></nav><script>alert("“Evil,” said Mallory Smith.")</script>
<p>Ada Lowe said &ldquo;it&rsquo;s over&rdquo; <time datetime="2024-03-13">yesterday</time>.</p>
<p>As Ada Lowe put it:</p><blockquote><p>The river rose by a metre in a single day.</p></blockquote>
<ul><li>Kelling</li><li>Dray</li><li>Stowbridge</li></ul></body></html>`;

	it('are read without their menus and scripts, and every place is one of the file', () => {
		const { quotes, sets, dates: found } = asJson(propose(page));
		expect(quotes.map(({ start, end, speaker }) => [page.slice(start, end), speaker])).toEqual([
			['it&rsquo;s over', 'Ada Lowe'],
			['The river rose by a metre in a single day.', 'Ada Lowe']
		]);
		expect(sets.map(({ members }) => members)).toEqual([['Kelling', 'Dray', 'Stowbridge']]);
		expect(found.map(({ start, end, date }) => [page.slice(start, end), date])).toEqual([
			['yesterday', '2024-03-13']
		]);
	});
});
