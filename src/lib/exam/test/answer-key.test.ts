import { expect, test } from 'vitest';
import { answerKey, letterOf } from './answer-key.ts';
import { sampleTest } from './sample.ts';
import { flagship } from './fixtures.ts';

const deck = flagship('near-abroad-2022');
const drawn = sampleTest({ decks: [deck], covers: [{ deck: deck.id }], questions: 60, seed: 4 });

test('letters go on after Z', () => {
	expect([0, 25, 26, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'BA']);
});

test('a key says which letter stands beside each row, or what is right in words', () => {
	for (const { question } of drawn) {
		const key = answerKey(question);
		if ('rows' in question) {
			if (!('letters' in key)) throw new Error('no letters');
			expect(key.letters).toHaveLength(question.key.length);
			// One answer for each row, unless rows share groups.
			if (question.form !== 'group')
				expect(new Set(key.letters).size).toBe(question.answers.length);
		} else expect('text' in key && key.text.length > 0).toBe(true);
	}
});

test('a choice has the key that is among its options', () => {
	const choice = drawn.find(({ question }) => question.form === 'choice')!.question;
	if (choice.form !== 'choice') throw new Error('no choice');
	expect(answerKey(choice)).toEqual({ text: choice.options[choice.key]!.text });
});
