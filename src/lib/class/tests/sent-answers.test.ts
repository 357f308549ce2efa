import { describe, expect, test } from 'vitest';
import type { HandedIn } from './class-test.ts';
import { SentAnswers, understood } from './sent-answers.ts';

const plain: HandedIn = {
	member: 'member0001',
	answers: [{ form: 'choice', picked: 1 }, null, { form: 'list', entries: ['a'] }],
	times: [1, 2, 3],
	begun: 1,
	finished: 2,
	timeUp: false
};

describe('what a device hands in', () => {
	test('is kept with all that a newer release says in it, and marked as far as it is known', () => {
		const sung = { form: 'sung', notes: ['c', 'd'] };
		const sent = {
			...plain,
			mood: 'fine',
			answers: [{ ...plain.answers[0]!, sure: 0.5 }, sung, { form: 'list', entries: 'a, b' }]
		};
		expect(SentAnswers.parse(sent)).toEqual(sent);
		expect(understood(SentAnswers.parse(sent))).toMatchObject({
			answers: [{ form: 'choice', picked: 1 }, null, null],
			newer: 2
		});
		expect(understood(plain)).toEqual({ ...plain, newer: 0 });
	});

	test.each<[string, object]>([
		['an answer that is no object', { answers: ['choice'] }],
		['an answer in no form', { answers: [{ picked: 1 }] }],
		['an answer in a form without a name', { answers: [{ form: '' }] }],
		[
			'an unknown answer that is too long',
			{ answers: [{ form: 'sung', notes: 'c'.repeat(5000) }] }
		],
		['more answers than there are questions', { answers: Array(1000).fill(null) }],
		['a time that is none', { times: ['1'] }],
		['nobody', { member: '' }]
	])('is refused: %s', (_, wrong) => {
		expect(SentAnswers.safeParse({ ...plain, ...wrong }).success).toBe(false);
	});
});
