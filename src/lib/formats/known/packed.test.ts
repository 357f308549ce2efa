import { describe, expect, test } from 'vitest';
import { cartridge, h5p, openSheet, qti, QTI_CHOICE, qtiItem, workbook } from './packed-samples.ts';
import { factsIn, readAs, readBytes, refusedIn } from './reading-fixtures.ts';

const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
const points = (condition: string) =>
	`<respcondition><conditionvar>${condition}</conditionvar><setvar>100</setvar></respcondition>`;
const lid = (ident: string, left: string) =>
	`<response_lid ident="${ident}"><material><mattext>${left}</mattext></material><render_choice><response_label ident="x"><material><mattext>X</mattext></material></response_label><response_label ident="y"><material><mattext>Y</mattext></material></response_label></render_choice></response_lid>`;
const one = (ident: string) => `<varequal respident="r">${ident}</varequal>`;

const item2 = (declared: string, body: string) =>
	`<assessmentItem identifier="i" title="T"><responseDeclaration identifier="R">${declared}</responseDeclaration><itemBody>${body}</itemBody></assessmentItem>`;
const correct = (...values: string[]) =>
	`<correctResponse>${values.map((value) => `<value>${value}</value>`).join('')}</correctResponse>`;
const choice = (name: string, text: string) =>
	`<simpleChoice identifier="${name}">${text}</simpleChoice>`;
const dashed = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('a spreadsheet', () => {
	test('of Excel’s is a list with its rows', () => {
		const read = readBytes(
			workbook({ 1: ['Front', 'Back'], 2: ['un', '1'], 4: ['deux', ''], 5: ['a &amp; b', 'c'] })
		);
		expect(read.format).toBe('sheet');
		expect(factsIn(read).map(({ front, back }) => [front, back])).toEqual([
			['un', '1'],
			['a & b', 'c']
		]);
		expect(read.deck).toMatchObject({
			facts: [{ anchors: [{ at: 'row 2' }] }, { anchors: [{ at: 'row 5' }] }]
		});
		expect(refusedIn(read)).toEqual(['row 4: has one side only']);
	});

	test('of LibreOffice’s is, too, and ends where it is empty', () => {
		const read = readBytes(
			openSheet(
				`<table:table-row>${cell('un')}${cell('one')}<table:table-cell table:number-columns-repeated="16000"/></table:table-row><table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row><table:table-row>${cell('deux')}${cell('two')}</table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>`
			)
		);
		expect(factsIn(read)).toMatchObject([{ front: 'un', back: 'one' }, { front: 'deux' }]);
		expect(read.deck).toMatchObject({ facts: [{}, { anchors: [{ at: 'row 5' }] }] });
	});

	test('that is Kahoot’s has questions', () => {
		const read = readBytes(
			workbook({
				2: ['Quiz template'],
				8: [
					'',
					'Question - max 120 characters',
					'Answer 1 - max 75',
					'Answer 2',
					'Answer 3',
					'Answer 4',
					'Time limit',
					'Correct answer(s)'
				],
				9: ['1', 'Which?', 'A', 'B', 'C', '', '20', '2'],
				10: ['2', 'Which two?', 'A', 'B', 'C', 'D', '20', '1,3'],
				11: ['3', 'None?', 'A', 'B', '', '', '20', ''],
				12: ['4']
			})
		);
		expect(factsIn(read)).toMatchObject([
			{ front: 'Which?', back: 'B', wrong: [{ text: 'A' }, { text: 'C' }] },
			{ front: 'Which two?', back: 'A', accept: ['C'], wrong: [{ text: 'B' }, { text: 'D' }] }
		]);
		expect(refusedIn(read)).toEqual(['row 11: has no right answer']);
	});
});

describe('H5P', () => {
	const multi = {
		question: '<p>Who?</p>',
		answers: [
			{ text: 'A', correct: true },
			{ text: 'B', tipsAndFeedback: { chosenFeedback: 'no' } }
		]
	};

	test('has question sets', () => {
		const read = readBytes(
			h5p('H5P.QuestionSet', {
				questions: [
					{ library: 'H5P.MultiChoice 1.16', params: multi },
					{ library: 'H5P.TrueFalse 1.8', params: { question: 'So?', correct: 'false' } },
					{
						library: 'H5P.Blanks 1.14',
						params: { questions: ['<p>An *apple/pear:fruit* here</p>'] }
					},
					{ library: 'H5P.InteractiveVideo 1.1', params: {} },
					{ library: 'H5P.MultiChoice 1.16', params: { question: 'None?', answers: [] } }
				]
			})
		);
		expect(read.format).toBe('h5p');
		expect(factsIn(read)).toMatchObject([
			{ front: 'Who?', back: 'A', wrong: [{ text: 'B', why: 'no' }] },
			{ back: 'False' },
			{
				kind: 'cloze',
				text: 'An {{g1:apple}} here',
				blanks: { g1: { accept: ['pear'], hint: 'fruit' } }
			}
		]);
		expect(refusedIn(read)).toEqual([
			'question 4: is of a type that Footnote does not read: H5P.InteractiveVideo 1.1',
			'question 5: has no right answer'
		]);
	});

	test.each([
		['H5P.Flashcards', { cards: [{ text: 'un', answer: 'one' }] }],
		['H5P.Dialogcards', { dialogs: [{ text: '<p>un</p>', answer: '<p>one</p>' }] }],
		['H5P.SingleChoiceSet', { choices: [{ question: 'un', answers: ['one', 'two'] }] }]
	])('has %s', (library, content) =>
		expect(factsIn(readBytes(h5p(library, content)))).toMatchObject([{ front: 'un', back: 'one' }])
	);
});

describe('QTI', () => {
	test.each([
		['in a course', () => readBytes(cartridge(qti(QTI_CHOICE))), 'quiz/assessment_qti.xml, line 3'],
		['by itself', () => readAs(qti(QTI_CHOICE)), 'line 3']
	])('%s', (_, work, at) => {
		const read = work();
		expect(read.format).toBe('qti');
		expect(factsIn(read)).toMatchObject([
			{ front: 'Who?', back: 'A', wrong: [{ text: 'B', why: 'not b' }] }
		]);
		expect(read.deck).toMatchObject({ facts: [{ anchors: [{ at }] }] });
	});

	test('has words, numbers and pairs', () => {
		const typed = '<response_str ident="r"><render_fib/></response_str>';
		const read = readAs(
			qti(
				qtiItem(
					'short_answer_question',
					typed,
					points('<or><varequal>one</varequal><varequal>1</varequal></or>')
				),
				qtiItem(
					'numerical_question',
					typed,
					points(
						'<or><varequal>4</varequal><and><vargte>3.5</vargte><varlte>4.5</varlte></and></or>'
					)
				),
				qtiItem(
					'matching_question',
					lid('p', 'P') + lid('q', 'Q'),
					points('<varequal respident="p">y</varequal>') +
						points('<varequal respident="q">x</varequal>')
				),
				qtiItem('essay_question', typed, ''),
				qtiItem('calculated_question', typed, '')
			)
		);
		expect(factsIn(read)).toMatchObject([
			{ back: 'one', accept: ['1'] },
			{ kind: 'number', value: 4, tolerance: 0.5 },
			{ kind: 'pair', left: { text: 'P' }, right: { text: 'Y' } },
			{ kind: 'pair', left: { text: 'Q' }, right: { text: 'X' } }
		]);
		expect(refusedIn(read)).toEqual([
			'line 6: asks for an essay, which nobody can mark here',
			'line 7: is of a type that Footnote does not read: calculated_question'
		]);
	});

	test('of several right answers is a set, and what is negated is none', () => {
		const item = qtiItem(
			'multiple_answers_question',
			'<response_lid ident="r" rcardinality="Multiple"><render_choice><response_label ident="a"><material><mattext>A</mattext></material></response_label><response_label ident="b"><material><mattext>B</mattext></material></response_label><response_label ident="c"><material><mattext>C</mattext></material></response_label></render_choice></response_lid>',
			points(`<and>${one('a')}<not>${one('b')}</not>${one('c')}</and>`)
		);
		const [fact] = factsIn(readAs(qti(item)));
		expect(fact).toMatchObject({ kind: 'set' });
		expect(fact?.['members']).toHaveLength(2);
		expect(fact?.['outside']).toHaveLength(1);
	});

	test.each([
		[
			item2(
				correct('a'),
				`<p>Look.</p><choiceInteraction responseIdentifier="R"><prompt>Who?</prompt>${choice('a', 'A')}${choice('b', 'B<feedbackInline identifier="b">not b</feedbackInline>')}</choiceInteraction>`
			),
			{ front: 'Look.\n\nWho?', back: 'A', wrong: [{ text: 'B', why: 'not b' }] }
		],
		[
			item2(
				correct('c', 'a', 'b'),
				`<orderInteraction responseIdentifier="R"><prompt>Order?</prompt>${choice('a', 'A')}${choice('b', 'B')}${choice('c', 'C')}</orderInteraction>`
			),
			{
				kind: 'sequence',
				items: [{ term: { text: 'C' } }, { term: { text: 'A' } }, { term: { text: 'B' } }]
			}
		],
		[
			item2(
				'<mapping><mapEntry mapKey="York" mappedValue="1"/><mapEntry mapKey="Hull" mappedValue="0"/></mapping>',
				'<p>The house of <textEntryInteraction responseIdentifier="R"/> won.</p>'
			),
			{ kind: 'cloze', text: 'The house of {{g1:York}} won.' }
		],
		[
			item2(
				correct('A P'),
				'<matchInteraction responseIdentifier="R"><prompt>Match.</prompt><simpleMatchSet><simpleAssociableChoice identifier="A">Alpha</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="P">Pi</simpleAssociableChoice></simpleMatchSet></matchInteraction>'
			),
			{ kind: 'pair', left: { text: 'Alpha' }, right: { text: 'Pi' } }
		]
	])('of version 2: %s', (text, fact) => {
		const read = readAs(text);
		expect(read.format).toBe('qti');
		expect(factsIn(read)[0]).toMatchObject(fact);
		// Version 3 has the same in other letters.
		const third = text.replace(
			/(<\/?)([a-z]+[A-Z]\w*)|\b([a-z]+[A-Z]\w*)(?==")/g,
			(_, open?: string, tag?: string, name?: string) =>
				open === undefined ? dashed(name ?? '') : `${open}qti-${dashed(tag ?? '')}`
		);
		expect(factsIn(readAs(third))[0]).toMatchObject(fact);
	});

	test('of version 2 names what has no place here', () =>
		expect(
			refusedIn(
				readAs(
					`<assessmentItem><itemBody><p>Why?</p><extendedTextInteraction responseIdentifier="R"/></itemBody></assessmentItem>`
				)
			)
		).toEqual(['line 1: asks for an essay, which nobody can mark here']));

	test('a course without a quiz says so', () =>
		expect(refusedIn(readBytes(cartridge('<page/>')))).toEqual([
			'terms.txt: there is no quiz in this course'
		]));
});
