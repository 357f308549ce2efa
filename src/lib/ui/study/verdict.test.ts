import { expect, test } from 'vitest';
import type { Mark, Marking } from '#lib/question/question.ts';
import { tell } from './verdict.ts';

const marked = (...verdicts: Mark['verdict'][]): Marking => ({
	marks: verdicts.map((verdict, i) => ({ card: `d/f/member/${i}`, verdict, grade: 1 })),
	right: false,
	answer: 'the clergy, the nobility and the commons'
});

test('a list counts what was named, also where so many guesses cost the grade', () => {
	const { sign, word, said } = tell(marked('right', 'missing', 'slip'), {
		form: 'list',
		entries: ['the clergy', 'the commmons']
	});
	expect(sign, 'neither right nor wrong').toBe('partly');
	expect(word).toBe('2 of 3');
	expect(said).toBe('2 of 3 named.');
});

test.each([
	{ form: 'list', entries: [] },
	{ form: 'match', placed: [null, null, null] },
	{ form: 'choice', picked: null },
	{ form: 'typed', text: ' ', hinted: false }
] as const)('who says they don’t know is told the answer, and not off: %o', (response) => {
	const { sign, said } = tell(marked('missing', 'missing', 'missing'), response);
	expect(sign).toBe('none');
	expect(said).toBe('The answer: the clergy, the nobility and the commons.');
});

test('who gives a date less exactly than asked hears what it lacks', () => {
	const marking = { ...marked('wrong'), answer: '2 March 2022', lacks: 'day' } as const;
	const { said } = tell(marking, { form: 'typed', text: 'March 2022', hinted: false });
	expect(said).toBe('Not quite. The answer is 2 March 2022. The day is asked too.');
});
