import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDeck } from './file/parse.ts';

const EVERY_KIND = readFileSync('tests/fixtures/decks/every-kind.yaml', 'utf8');

/** What is said of the fixture after one edit, as `path: message`. */
function said(from: string | RegExp, to: string): string[] {
	const text = EVERY_KIND.replace(from, to);
	expect(text).not.toBe(EVERY_KIND);
	const parsed = parseDeck(text, 'x.yaml');
	const problems = parsed.ok ? parsed.warnings : parsed.problems;
	return problems.map(({ path, message }) => `${path}: ${message}`);
}

describe('prove', () => {
	it.each<[string, string | RegExp, string, string, string]>([
		[
			'a wrong date that stands out',
			'wrong: [2019-04-03,',
			'wrong: [2019-04,',
			'facts[launch].wrong[0]',
			'stand out'
		],
		[
			'an entity that is not there',
			'speaker: pilot',
			'speaker: pilott',
			'facts[pilot-said].speaker',
			'did you mean pilot?'
		],
		[
			'a section that is not there',
			'section: space',
			'section: spice',
			'facts[rocky-planets].section',
			'did you mean space?'
		],
		[
			'a source that is not there',
			'claimedBy: paper',
			'claimedBy: papers',
			'facts[orbits].disputed.claimedBy',
			'did you mean paper?'
		],
		[
			'a fact that is not there',
			'confusable: [landing]',
			'confusable: [landings]',
			'facts[launch].confusable[0]',
			'did you mean landing?'
		],
		[
			'two sections with one id',
			'id: words,',
			'id: space,',
			'sections[space].id',
			'another section'
		],
		[
			'two groups with one id',
			'id: giant',
			'id: small',
			'facts[sizes].groups[small].id',
			'another group'
		],
		[
			'two items with one id',
			'id: descent,',
			'id: orbit,',
			'facts[stages].items[orbit].id',
			'another item'
		],
		[
			'a name that two entities share',
			'aliases: [Luna]',
			'aliases: [Venus]',
			'entities.moon.aliases[0]',
			'a name of “venus” too'
		],
		[
			'a member that is outside as well',
			'{ id: jupiter, note: A ball of gas. }',
			'mars',
			'facts[rocky-planets].outside[0]',
			'cannot be both'
		],
		[
			'a member listed twice',
			'members: [moon, mars]',
			'members: [moon, moon]',
			'facts[visited].members[1]',
			'listed twice'
		],
		[
			'a member of two groups',
			'members: [jupiter, saturn]',
			'members: [jupiter, saturn, mars]',
			'facts[sizes].groups[giant].members[2]',
			'in the group “small”'
		],
		[
			'asking for who is no member',
			'ask: [jupiter]',
			'ask: [venus]',
			'facts[sizes].groups[giant].ask[0]',
			'is no member'
		],
		[
			'an open group that is recalled',
			/label: the planets by size\n    closed: true/,
			'label: the planets by size\n    closed: false',
			'facts[sizes].groups[small].recall',
			'only a closed list'
		],
		[
			'too few outsiders',
			'outside: [jupiter, saturn]',
			'outside: [jupiter]',
			'facts[visited]',
			'at least 2'
		],
		[
			'a number of members that does not fit',
			'Which four planets',
			'Which five planets',
			'facts[rocky-planets].question',
			'asks for five, but 4'
		],
		[
			'the same of a group',
			'Which two planets',
			'Which 3 planets',
			'facts[sizes].groups[small].recall',
			'asks for 3, but 2'
		],
		[
			'a wrong number within the tolerance',
			'wrong: [540, 54000]',
			'wrong: [5450]',
			'facts[orbits].wrong[0]',
			'counts as right'
		],
		[
			'a wrong number given twice',
			'wrong: [540, 54000]',
			'wrong: [540, 540]',
			'facts[orbits].wrong[1]',
			'given twice'
		],
		[
			'a number too large to be exact',
			'value: 5400',
			'value: 90071992547409930',
			'facts[orbits].value',
			'too large'
		],
		[
			'a wrong date that could be right',
			'wrong: [2019-04-03,',
			'wrong: [2019-03,',
			'facts[launch].wrong[0]',
			'could be 2019-03-04'
		],
		[
			'a speaker who did not speak',
			'notBy: [writer]',
			'notBy: [pilot]',
			'facts[pilot-said].notBy',
			'lists the speaker'
		],
		[
			'a false statement that is true',
			'text: The crew was ill',
			'text: Its batteries were failing',
			'facts[why-down]',
			'it is right here'
		],
		[
			'a wrong filling that is an alias',
			'text: Mercury, why',
			'text: morning star, why',
			'facts[first-words]',
			'it is right here'
		],
		[
			'a wrong job that is another',
			'text: writing the article',
			'text: Checking the bolts',
			'facts[flier]',
			'as wrong twice'
		],
		[
			'a day that no calendar has',
			'date: 2019-03-04',
			'date: 2019-02-30',
			'facts[launch].date',
			'no 2019-02-30'
		],
		[
			'an interval that ends too early',
			'asOf: { from: 1959 }',
			'asOf: { from: 1959, to: 1950 }',
			'facts[visited].asOf.to',
			'before it begins'
		],
		[
			'an anchor that leads nowhere',
			'{ source: register, at: Landings }',
			'{ source: register }',
			'facts[visited].anchors[0]',
			'leads nowhere'
		],
		[
			'a hash without a length',
			"abcde0', words: 9",
			"abcde0'",
			'facts[engineer-said].anchors[0]',
			'without `words`'
		],
		[
			'an excerpt that nobody can check',
			'{ source: register, at: Landings }',
			'{ source: register, at: Landings, excerpt: some words }',
			'facts[visited].anchors[0].excerpt',
			'nobody can check'
		],
		[
			'a record that is the claim',
			'record: The register counts about 5,400 orbits.',
			'record: It circled the Earth 6,000 times',
			'facts[orbits].disputed.record',
			'then nothing'
		],
		[
			'a record from the claimant',
			'anchors: [{ source: register, at: Table 2 }]',
			'anchors: [{ source: paper, at: Table 2 }]',
			'facts[orbits].disputed.anchors',
			'a source other than'
		],
		[
			'an excerpt that is too long',
			'four rocky planets circle the Sun',
			'one two '.repeat(13),
			'facts[rocky-planets].anchors[0].excerpt',
			'quotes 26 words'
		],
		['too much of a source', 'words: 900', 'words: 150', 'sources.paper', 'are quoted; 15'],
		['a source of unknown length', '    words: 900\n', '', 'sources.paper', 'give its length'],
		[
			'a blank that is not in the quotation',
			'blank: every bolt',
			'blank: any bolt',
			'facts[engineer-said].blank',
			'not a run'
		],
		[
			'a blank that is the whole quotation',
			'blank: sunrise',
			'blank: I never saw such a sunrise',
			'facts[pilot-said].blank',
			'whole quotation'
		],
		[
			'a cloze without a blank',
			'passed {{planet:Venus}} in {{year:2019}}',
			'passed Venus',
			'facts[first-words].text',
			'has no blank'
		],
		[
			'a blank with two answers',
			'{{year:2019}}',
			'{{planet:2019}}',
			'facts[first-words].text',
			'two answers'
		],
		[
			'a relation of two natures',
			/oneToOne: true\n(.*\n){2} *question: What was the job of Cy/,
			'oneToOne: false\n    left: { entity: pilot }\n    right: flying the station\n    question: What was the job of Cy',
			'facts[flier].oneToOne',
			'one or the other'
		],
		[
			'a partner that is taken',
			'right: flying the station',
			'right: Checking the bolts',
			'facts[flier].right',
			'has a partner'
		],
		[
			'a question that names its speaker',
			'about: the first morning',
			'about: the first morning of Cy Pilot',
			'facts[pilot-said]',
			'gives its answer away'
		],
		[
			'a question that has its number',
			'How many times did',
			'How many times (5400) did',
			'facts[orbits]',
			'gives its answer away'
		],
		[
			'a meaning that has its term',
			'is nearest to the Earth',
			'is a perigee',
			'facts[perigee]',
			'gives its answer away'
		],
		[
			'a hint that tells',
			'hint: the second planet',
			'hint: Venus',
			'facts[first-words]',
			'gives its answer away'
		],
		[
			'a question that stands twice',
			'What was the job of Cy Pilot?',
			'What was the job of Bo Engineer?',
			'facts[flier]',
			'in the same words by “commander”'
		],
		[
			'a language that runs the other way',
			'title: Every kind',
			'dir: rtl\ntitle: Every kind',
			'dir',
			'set dir: ltr'
		],
		[
			'a language without wording',
			'title: Every kind',
			'lang: it\ntitle: Every kind',
			'lang',
			'in English for “it”'
		]
	])('refuses %s', (_, from, to, path, message) => {
		const found = said(from, to).filter(
			(one) => one.startsWith(`${path}: `) && one.includes(message)
		);
		expect(found, said(from, to).join('\n')).toHaveLength(1);
	});

	it('has no objection to other words that stand in a question for another reason', () => {
		expect(
			said('How large is {member}?', 'How large is {member}, smaller or a gas giant?')
		).toEqual([expect.stringContaining('“Giant”')]);
		expect(said('accept: [gas giant]', 'accept: [large]')).toEqual([]);
	});
});
