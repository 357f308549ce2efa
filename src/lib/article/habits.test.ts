/** Habits of pages, chapters, rulings and hand-outs, in texts of a line or two. */
import { describe, expect, it } from 'vitest';
import { propose } from './propose.ts';

const defined = (text: string) =>
	propose(text).definitions.map(({ term, meaning }) => `${term}: ${meaning}`);
const speakers = (text: string) => propose(text).quotes.map(({ speaker }) => speaker);
const lists = (text: string) =>
	propose(text).sets.map(({ members, closed }) => `${members.join('|')} ${closed}`);
const numbers = (text: string) => propose(text).numbers.map(({ value }) => value);
const days = (text: string, published?: string) =>
	propose(text, published === undefined ? {} : { published }).dates.map(({ date }) => date);

describe('words that are explained', () => {
	it('are what kind of thing a word is of', () => {
		expect(
			defined(
				'A stoma (plural: stomata) is a small pore in a leaf. Transpiration is the loss of water through leaves.'
			)
		).toEqual(['stoma: a small pore in a leaf', 'transpiration: the loss of water through leaves']);
		expect(
			defined(
				'Ada Lowe is a baker from the old town. In Kelling it rains, and Kelling is a town by the sea.'
			)
		).toEqual([]);
		expect(defined('Farrell’s answer is a drawing of her basement in ink.')).toEqual([]);
	});

	it('are the lines of a glossary, but not one colon alone', () => {
		expect(
			defined('Cuticle: the waxy layer of a leaf.\n\nXylem: the tissue in which water rises.')
		).toEqual(['Cuticle: the waxy layer of a leaf', 'Xylem: the tissue in which water rises']);
		expect(defined('Task: write what you know of leaves.')).toEqual([]);
	});
});

describe('what is said of somebody', () => {
	it('is theirs whom the paragraph is about since the last spoke', () => {
		expect(
			speakers(
				'Sir Henry Bould wrote: “They are polite.” The surgeon, Dr William Harte, kept a diary. “No man drunk today,” he noted.'
			)
		).toEqual(['Henry Bould', 'William Harte']);
		expect(
			speakers(
				'Simon Reyes said it was “the end”.\n\nLord Voss would have dismissed the appeal. In his view the choice is free. “It is not for judges,” he writes.'
			)
		).toEqual(['Simon Reyes', 'Lord Voss']);
	});

	it('is not theirs of whom another speaks as “her”', () => {
		const text =
			'Ada Lowe sang. She wrote songs, and she was loved. She died in Kelling.\n\nIvar Hall later called her “the best pupil”.\n\n“I had learned it all,” she wrote.';
		expect(propose(text).quotes.at(-1)?.confidence).toBeLessThan(0.7);
	});

	it('is a councillor’s by their full name', () =>
		expect(
			speakers('Mayor Shane Doolan spoke last. “We were sold a pup,” Cr Doolan said.')
		).toEqual(['Shane Doolan']));
});

describe('lists, numbers and days', () => {
	it.each([
		['Among her pupils were Ada Lowe, Bo Rand and Cy Hart.', 'Ada Lowe|Bo Rand|Cy Hart false'],
		['Most are C3 plants, among them wheat, rice and maize.', 'wheat|rice|maize false'],
		[
			'Historians name three causes: arrears of pay, bad food and the lash.',
			'arrears of pay|bad food|lash true'
		],
		[
			'Sites are looked at, including Gull Wharf, Broad Road and the old cannery.',
			'Gull Wharf|Broad Road|old cannery false'
		],
		['The agency’s two ships, the Meridian and the Plover, sailed.', 'Meridian|Plover true'],
		[
			'Four agencies use it: the Coast Guard, the Navy, the Weather Service and the Bureau of Ports.',
			'Coast Guard|Navy|Weather Service|Bureau of Ports true'
		]
	])('%s', (text, list) => expect(lists(text)).toEqual([list]));

	it('count one of a measure and of votes, and no headings', () => {
		expect(numbers('It grows one millimetre a year.')).toEqual([1]);
		expect(numbers('The court allowed it by four to one.')).toEqual([4, 1]);
		expect(numbers('7.1 Stomata')).toEqual([]);
	});

	it('are of the year that most of a page is about, and to come where the sentence says so', () => {
		expect(
			days(
				'In May 1797 it began. On 11 May they rose; on 18 May 1797 it ended. Osei wrote in 2004.'
			)
		).toEqual(['1797-05', '1797-05-11', '1797-05-18', '2004']);
		expect(days('They will meet again on September 6.', '2022-08-17')).toEqual(['2022-09-06']);
		expect(days('They met on September 6.', '2022-08-17')).toEqual(['2021-09-06']);
	});
});
