/** Slips of the pen in a deck's YAML, and what their author is told: what to write, in their own words, at the line. */
import { describe, expect, it } from 'vitest';
import { parseDeck } from './parse.ts';
import { problemText } from '#lib/deck/problem.ts';

const DECK = `format: 1
id: rivers
title: Rivers
summary: Some rivers.
license: CC0-1.0
authors: [Me]
sources:
  atlas: { kind: book, title: River Atlas, publisher: Blue Press, published: 2015 }
entities:
  press: { kind: organisation, name: Blue Press }
  danube: { kind: other, name: Danube }
  rhine: { kind: other, name: Rhine }
  elbe: { kind: other, name: Elbe }
  volga: { kind: other, name: Volga }
facts:
  - id: north
    kind: set
    asOf: 2015
    saidBy: [press]
    anchors: [{ source: atlas, at: p. 3 }]
    question: Which two rivers end in the North Sea?
    label: rivers that end in the North Sea
    closed: true
    members: [rhine, elbe]
    outside: [{ id: danube, note: It ends in the Black Sea. }, { id: volga, note: It does not. }]
  - id: length
    kind: number
    asOf: 2015
    saidBy: [press]
    anchors: [{ source: atlas, at: p. 5 }]
    question: How long is the Danube?
    value: 2850
    unit: km
    wrong: [1233, 3530]
`;

/** All that is said after one edit. */
function said(from: string, to: string): string[] {
	const text = DECK.replace(from, to);
	expect(text).not.toBe(DECK);
	const parsed = parseDeck(text, 'x.yaml');
	return [...(parsed.ok ? [] : parsed.problems), ...parsed.warnings].map(problemText);
}

describe('a slip is told once, with what to write', () => {
	it.each([
		[
			'a line too far left',
			'    kind: number',
			'   kind: number',
			/^x.yaml:27:4: this line begins 3 /
		],
		['a line too far right', '    unit: km', '      unit: km', /^x.yaml:33:7: this line begins 6 /],
		['a colon in a text', 'How long is the', 'Rivers: how long is the', /`question: 'Rivers: how/],
		['no space after a colon', 'value: 2850', 'value:2850', /^x.yaml:32:5: .*`value: 2850`/],
		['no space after a dash', '- id: length', '-id: length', /^x.yaml:26:3: .*`- id: length`/],
		['a bracket left open', '[rhine, elbe]', '[rhine, elbe', /^x.yaml:24:14: “\[” is opened/],
		['a brace left open', 'at: p. 5 }]', 'at: p. 5 ]', /^x.yaml:30:15: “{” is opened/],
		['words for a list', '[rhine, elbe]', 'rhine, elbe', /Write `members: \[rhine, elbe\]`/],
		['one for a list', 'saidBy: [press]', 'saidBy: press', /Write `saidBy: \[press\]`/],
		[
			'a name for an id',
			'[rhine, elbe]',
			'[Rhine, elbe]',
			/no entity “Rhine”; did you mean rhine\?/
		],
		['a name of two words', '[press]', '[Blue Press]', /“Blue Press”; did you mean press\?/],
		['yes for true', 'closed: true', 'closed: yes', /Write `closed: true`/],
		['a grouped number', 'value: 2850', 'value: 2,850', /Write `value: 2850`/],
		[
			'a number with its unit',
			'value: 2850\n    unit: km',
			'value: 2850 km',
			/`value: 2850, unit: km`/
		],
		['a day with points', 'asOf: 2015', 'asOf: 17.08.2015', /Write `asOf: 2015-08-17`/],
		['a month in words', 'asOf: 2015', 'asOf: August 2015', /Write `asOf: 2015-08`/],
		['a day in words', 'asOf: 2015', "asOf: 'March 3, 2015'", /Write `asOf: 2015-03-03`/],
		['a season', 'published: 2015', 'published: spring 2015', /Write `published: 2015`/],
		['an id of two words', 'id: north', 'id: North Sea', /Write `id: north-sea`/],
		[
			'a name for an entity',
			'{ kind: other, name: Elbe }',
			'Elbe',
			/`{ kind: other, name: Elbe }`/
		],
		[
			'a source for an anchor',
			'{ source: atlas, at: p. 5 }',
			'atlas',
			/`{ source: atlas, at: page 3 }`/
		],
		['a page for a place', 'at: p. 5', 'page: 5', /did you mean at\?/],
		['a language', 'license:', 'language: en\nlicense:', /did you mean lang\?/],
		['a number sign', 'How long is the', 'How long is river #1, the', /ends before “#”/],
		['a format in quotes', 'format: 1', "format: '1'", /must be 1 without quotes/],
		['an address without https', 'published: 2015', 'url: www.blue.example', /`url: https:\/\/www/]
	])('%s', (_, from, to, says) => {
		const messages = said(from, to);
		expect(messages).toHaveLength(1);
		expect(messages[0]).toMatch(says);
	});

	it('but a day that may be two is not guessed', () => {
		const [message] = said('asOf: 2015', 'asOf: 04/05/2015');
		expect(message).not.toContain('Write');
	});

	it('and a remark after a value is none', () =>
		expect(said('Some rivers.', 'Some rivers. # looked up')).toEqual([]));
});
