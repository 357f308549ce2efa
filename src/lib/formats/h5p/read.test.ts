/** Questions of H5P's, whatever holds them. */
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { factsIn, readBytes, refusedIn } from '#lib/formats/known/reading-fixtures.ts';
import { REASONS } from '#lib/formats/reasons.ts';

const h5p = (mainLibrary: string, content: unknown) =>
	readBytes(
		zipSync({
			'h5p.json': strToU8(JSON.stringify({ title: 'T', mainLibrary })),
			'content/content.json': strToU8(JSON.stringify(content))
		})
	);

const QUESTION = {
	library: 'H5P.SingleChoiceSet 1.11',
	params: { choices: [{ question: 'Which?', answers: ['this', 'that'] }] }
};
const CARD = { kind: 'card', front: 'Which?', back: 'this', wrong: [{ text: 'that' }] };

test.each([
	['H5P.QuestionSet', { questions: [QUESTION] }],
	['H5P.Column', { content: [{ content: QUESTION }] }],
	['H5P.CoursePresentation', { presentation: { slides: [{ elements: [{ action: QUESTION }] }] } }],
	[
		'H5P.InteractiveBook',
		{ chapters: [{ library: 'H5P.Column 1.16', params: { content: [{ content: QUESTION }] } }] }
	],
	[
		'H5P.InteractiveVideo',
		{ interactiveVideo: { assets: { interactions: [{ action: QUESTION }] } } }
	]
])('%s holds questions', (library, content) => {
	const read = h5p(library, content);
	expect(factsIn(read)).toEqual([expect.objectContaining(CARD)]);
	expect(refusedIn(read)).toEqual([]);
});

test.each([
	[
		'H5P.Crossword',
		{ words: [{ clue: 'Not dry', answer: 'wet' }] },
		{ front: 'Not dry', back: 'wet' }
	],
	[
		'H5P.GuessTheAnswer',
		{ taskDescription: 'Who?', solutionText: 'Me' },
		{ front: 'Who?', back: 'Me' }
	],
	[
		'H5P.SortParagraphs',
		{ taskDescription: 'Order', paragraphs: ['a', 'b', 'c'] },
		{ kind: 'sequence' }
	],
	[
		'H5P.Summary',
		{ intro: 'Pick', summaries: [{ summary: ['yes', 'no'] }] },
		{ back: 'yes', wrong: [{ text: 'no' }] }
	]
])('%s asks', (library, content, fact) =>
	expect(factsIn(h5p(library, content))[0]).toMatchObject(fact)
);

test('what is only read is named, and what is shown beside it is passed over', () => {
	const read = h5p('H5P.Column', {
		content: [
			{ content: { library: 'H5P.AdvancedText 1.1', params: { text: '<p>Read me</p>' } } },
			{ content: { library: 'H5P.Image 1.1', params: {} } },
			{ content: QUESTION }
		]
	});
	expect(refusedIn(read)).toEqual(['question 1: is text that asks nothing']);
	expect(read.kept).toBe(1);
});

test('tips of cards are counted', () =>
	expect(
		h5p('H5P.Dialogcards', { dialogs: [{ text: 'a', answer: 'b', tips: { front: 'A tip' } }] })
			.changes
	).toEqual([{ why: REASONS.hint, count: 1 }]));

test('what holds itself without end ends', () => {
	let deep: object = QUESTION;
	for (let i = 0; i < 1000; i += 1)
		deep = { library: 'H5P.Column 1.1', params: { content: [deep] } };
	expect(h5p('H5P.Column', { content: [deep] }).deck).toBeUndefined();
});
