import { describe, expect, test } from 'vitest';
import { factsIn, readAs, refusedIn } from '#lib/formats/known/reading-fixtures.ts';

const text = (words: string) => `<text><![CDATA[${words}]]></text>`;
const question = (type: string, inside: string, asked = '<p>Who?</p>') =>
	`<question type="${type}"><name>${text('N')}</name><questiontext format="html">${text(asked)}</questiontext>${inside}</question>`;
const answer = (fraction: number, words: string, why = '') =>
	`<answer fraction="${fraction}" format="html">${text(words)}<feedback>${text(why)}</feedback></answer>`;
const quiz = (...questions: string[]) =>
	readAs(`<?xml version="1.0"?>\n<quiz>\n${questions.join('\n')}\n</quiz>`);

describe('Moodle’s XML', () => {
	test.each([
		[
			'multichoice',
			`<single>true</single>${answer(0, '<b>A</b>', 'not A')}${answer(100, 'B')}`,
			{ front: 'Who?', back: 'B', wrong: [{ text: '**A**', why: 'not A' }] }
		],
		[
			'truefalse',
			answer(0, 'true', 'no') + answer(100, 'false'),
			{ back: 'False', wrong: [{ why: 'no' }] }
		],
		[
			'shortanswer',
			answer(100, 'A') + answer(100, 'B') + answer(0, '*'),
			{ back: 'A', accept: ['B'] }
		],
		[
			'numerical',
			`<answer fraction="100">${text('3,5')}<tolerance>0.1</tolerance></answer>`,
			{ kind: 'number', value: 3.5, tolerance: 0.1 }
		],
		[
			'matching',
			`<subquestion format="html">${text('Italy')}<answer>${text('Rome')}</answer></subquestion><subquestion>${text('Japan')}<answer>${text('Tokyo')}</answer></subquestion>`,
			{ kind: 'pair', left: { text: 'Italy' }, right: { text: 'Rome' } }
		],
		[
			'ddmatch',
			`<subquestion format="html">${text('Italy')}<answer format="html">${text('<p>Rome</p>')}</answer></subquestion><subquestion>${text('Japan')}<answer>${text('Tokyo')}</answer></subquestion>`,
			{ kind: 'pair', left: { text: 'Italy' }, right: { text: 'Rome' } }
		],
		[
			'oumultiresponse',
			answer(100, '2') + answer(100, '4') + answer(0, '3'),
			{ kind: 'set', members: [{}, {}], outside: [{}] }
		],
		[
			'ordering',
			answer(1, 'one') + answer(1, 'two') + answer(1, 'three'),
			{ kind: 'sequence', items: [{ id: 'i1' }, { id: 'i2' }, { id: 'i3' }] }
		]
	])('%s', (type, inside, fact) =>
		expect(factsIn(quiz(question(type, inside)))[0]).toMatchObject(fact)
	);

	test('has gaps within sentences', () => {
		const read = quiz(
			question(
				'cloze',
				'',
				'<p>Paris is in {1:SHORTANSWER:=France~%50%Gaul#nearly}, Rome in {2:NM:=3:1}.</p>'
			),
			question(
				'gapselect',
				`<selectoption>${text('a')}<group>1</group></selectoption>`,
				'An [[1]] here'
			)
		);
		expect(factsIn(read)).toMatchObject([
			{
				kind: 'cloze',
				text: 'Paris is in {{g1:France}}, Rome in {{g2:3}}.',
				blanks: { g1: { wrong: [{ text: 'Gaul', why: 'nearly' }] } }
			},
			{ text: 'An {{g1:a}} here' }
		]);
	});

	test('names what it does not keep, and where', () => {
		const read = quiz(
			question('stack', ''),
			question('essay', ''),
			question('description', ''),
			question('multichoice', answer(0, 'A'))
		);
		expect(refusedIn(read)).toEqual([
			'line 3: is of a type that Footnote does not read: stack',
			'line 4: asks for an essay, which nobody can mark here',
			'line 5: is text that asks nothing',
			'line 6: has no right answer'
		]);
	});

	test('says that pictures are lost, and keeps the rest', () => {
		const read = quiz(
			question('shortanswer', answer(100, 'A'), '<img src="@@PLUGINFILE@@/x.png">Who?')
		);
		expect(read).toMatchObject({ kept: 0, changed: 1 });
	});

	test('that breaks off is read as far as it goes', () => {
		const whole = quiz(
			question('shortanswer', answer(100, 'A')),
			question('shortanswer', answer(100, 'B'), 'Where?')
		);
		expect(whole.kept).toBe(2);
		const read = readAs(
			`<quiz>${question('shortanswer', answer(100, 'A'))}<question type="shortanswer"><name>`
		);
		expect(factsIn(read)[0]).toMatchObject({ back: 'A' });
		expect(refusedIn(read).at(-1)).toBe('terms.txt: the file is damaged');
	});

	test('declares nothing and nests nothing without end', () => {
		const bomb = '<!DOCTYPE quiz [<!ENTITY a "aaaa">]><quiz>&a;</quiz>';
		expect(refusedIn(readAs(bomb))).toEqual([
			'terms.txt: the file declares entities (DOCTYPE), which Footnote does not read'
		]);
		expect(refusedIn(readAs(`<quiz>${'<a>'.repeat(200)}`))).toEqual([
			'terms.txt: the file is nested too deeply'
		]);
	});
});

test.each([
	[
		'<span lang="de" class="multilang">Katze?</span> <span class="multilang" lang="en">Cat?</span>',
		'Cat?'
	],
	['{mlang de}Katze?{mlang}{mlang other}Cat?{mlang}', 'Cat?'],
	['A {mlang fr}chat{mlang} and a {mlang de}Hund{mlang}{mlang en}dog{mlang}', 'A chat and a dog'],
	['{mlang de}Katze? that never ends', '{mlang de}Katze? that never ends']
])('of %j one language is asked', (asked, front) => {
	const read = quiz(question('shortanswer', answer(100, 'x'), asked));
	expect(factsIn(read)[0]!['front']).toBe(front);
	expect(read.changes).toHaveLength(front.startsWith('{') ? 0 : 1);
});
