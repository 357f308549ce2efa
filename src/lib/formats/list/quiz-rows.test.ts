/** Tables of questions: the templates of quiz programs, and what teachers write. */
import { describe, expect, test } from 'vitest';
import { factsIn, readAs, refusedIn } from '#lib/formats/known/reading-fixtures.ts';

const asked = (text: string) =>
	factsIn(readAs(text)).map((fact) => ({
		front: fact['front'] ?? fact['question'],
		back: fact['back'],
		wrong: (fact['wrong'] as { text: string }[] | undefined)?.map((one) => one.text)
	}));
const LIMA = { front: 'Capital of Peru?', back: 'Lima', wrong: ['Quito', 'La Paz'] };

describe('a table of questions', () => {
	test.each([
		[
			'letters',
			'Question,Option A,Option B,Option C,Correct Answer\nCapital of Peru?,Quito,Lima,La Paz,B'
		],
		['numbers', 'question;answer1;answer2;answer3;correct\nCapital of Peru?;Quito;Lima;La Paz;2'],
		['words', 'Question,A,B,C,Answer\nCapital of Peru?,Quito,Lima,La Paz,lima'],
		[
			'“Option B”',
			'Frage;Antwort 1;Antwort 2;Antwort 3;Lösung\nCapital of Peru?;Quito;Lima;La Paz;Option B'
		],
		[
			'a column of its own (Gimkit)',
			'Gimkit Spreadsheet Import Template,,,\nQuestion,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional)\nCapital of Peru?,Lima,Quito,La Paz'
		],
		[
			'numbers, below several lines of a heading (Blooket)',
			'"Blooket\nImport Template",,,,,\nQuestion #,Question Text,Answer 1,Answer 2,"Answer 3\n(Optional)","Correct Answer(s)\n(Only include Answer #)"\n1,Capital of Peru?,Quito,Lima,La Paz,2'
		],
		[
			'numbers, among columns of other things (Quizizz)',
			'Question Text,Question Type,Option 1,Option 2,Option 3,Correct Answer,Time in seconds,Image Link,Answer explanation\nCapital of Peru?,Multiple Choice,Quito,Lima,La Paz,2,30,,'
		],
		[
			'“Answer”, beside the wrong ones',
			'Question,Answer,Wrong answer 1,Wrong answer 2\nCapital of Peru?,Lima,Quito,La Paz'
		]
	])('whose right answer is told by %s', (_, text) => expect(asked(text)).toEqual([LIMA]));

	test('of numbers tells words from places by all of its rows', () =>
		expect(
			asked('Question,Option 1,Option 2,Option 3,Correct\n2+2?,3,4,5,4\n1+1?,1,2,3,2').map(
				({ back }) => back
			)
		).toEqual(['4', '2']));

	test('with several right answers asks which of them belong', () =>
		expect(
			factsIn(readAs('Question,Option 1,Option 2,Option 3,Correct\nPrimes?,2,4,3,"1,3"'))[0]
		).toMatchObject({ kind: 'set', members: [{}, {}], outside: [{}] }));

	test('keeps why, tags and parts, and what is to be typed', () => {
		const read = readAs(
			'Question,Question Type,Option 1,Option 2,Correct Answer,Explanation,Tags,Unit\nUnit of force?,Multiple Choice,Newton,Joule,1,Named after Isaac,physics,One\nGas we breathe?,Fill-in-the-Blank,oxygen,O2,,,,Two'
		);
		expect(factsIn(read)).toMatchObject([
			{ back: 'Newton', note: 'Named after Isaac', tags: ['physics'] },
			{ back: 'oxygen', accept: ['O2'] }
		]);
		expect(read.deck?.['sections']).toMatchObject([{ title: 'One' }, { title: 'Two' }]);
	});

	test('names rows without a right answer, and how a template says it is filled in', () =>
		expect(
			refusedIn(
				readAs(
					'Question Text,Option 1,Option 2,Correct Answer\nText of the question (required),Text,Text (optional),1 or 2\nWhich?,a,b,\nWho?,c,d,1'
				)
			)
		).toEqual(['row 2: is text that asks nothing', 'row 3: has no right answer']));

	test('is no vocabulary: two columns stay what they were', () =>
		expect(factsIn(readAs('Question,Correct answer\nun,one'))).toHaveLength(2));
});
