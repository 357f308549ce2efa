/** org-drill's ways of writing cards (its manual's examples), and what of them is not kept. */
import { expect, test } from 'vitest';
import { factsIn, readAs, refusedIn } from '#lib/formats/known/reading-fixtures.ts';
import { REASONS } from '#lib/formats/reasons.ts';

const first = (text: string) => factsIn(readAs(text))[0];

test('a question beneath a heading, and its answer under another', () => {
	const read = readAs(
		'#+TITLE: Capitals\n* Europe :geo:\n** Item :drill:easy:\nSCHEDULED: <2026-01-01 Thu>\n:PROPERTIES:\n:ID: 7\n:END:\n# a comment\nWhat is the capital of Estonia?\n*** The Answer\nTallinn.\n'
	);
	expect(read.format).toBe('org');
	expect(read.deck!['title']).toBe('Capitals');
	expect(factsIn(read)).toEqual([
		{
			kind: 'card',
			front: 'What is the capital of Estonia?',
			back: 'Tallinn.',
			tags: ['geo', 'easy']
		}
	]);
	expect(read.changes).toEqual([{ why: REASONS.scheduling, count: 1 }]);
});

test('gaps in brackets, with hints; links and boxes are none', () =>
	expect(
		first(
			'* Item :drill:\nThe capital of [[https://x.org][Estonia]] is [Tallinn||Starts with T] [1/2].\n'
		)
	).toMatchObject({
		kind: 'cloze',
		text: 'The capital of Estonia is {{g1:Tallinn}} [1/2].',
		blanks: { g1: { hint: 'Starts with T' } }
	}));

test('two sides, each of which asks for the other', () =>
	expect(
		first(
			'* Noun :drill:\n:PROPERTIES:\n:DRILL_CARD_TYPE: twosided\n:END:\nTranslate.\n** Spanish\nla mujer\n** English\nthe woman\n** Example\nx\n'
		)
	).toMatchObject({ front: 'la mujer', back: 'the woman', both: true }));

test('a heading that asks by itself, and one that has nothing beneath', () => {
	const read = readAs('* un :drill:\none\n* deux :drill:\n** Answer\ntwo\n* trois :drill:\n');
	expect(factsIn(read).map(({ front, back }) => [front, back])).toEqual([
		['un', 'one'],
		['deux', 'two']
	]);
	expect(refusedIn(read)).toEqual(['line 6: has one side only']);
});
