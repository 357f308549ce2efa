import { expect, test } from 'vitest';
import { problem as problemAt } from '#lib/deck/problem.ts';
import { say } from '#lib/deck/saying.ts';
import { inLines, shownChanges } from './deck-review.ts';
import { moonDeck } from './moon-deck.ts';

const says = say`is wrong.`;
const problem = (line: number, column = 1) => problemAt('x.yaml', { line, column }, says, 'facts');

test('a problem is shown with its line, whatever ends lines', () => {
	for (const end of ['\n', '\r\n', '\r'])
		expect(inLines(['a: 1', 'b:  2 ', 'c'].join(end))(problem(2))).toEqual({
			line: 2,
			path: 'facts',
			message: 'is wrong.',
			says,
			text: 'b:  2'
		});
});

test('of a long line there is what stands at the place', () => {
	const text = `${'x'.repeat(5000)}HERE${'y'.repeat(5000)}`;
	const shown = inLines(text)(problem(1, 5001));
	expect(shown.text).toContain('HERE');
	expect(shown.text.length).toBeLessThanOrEqual(160);
});

test('a problem behind the end of the file has no line to show', () => {
	expect(inLines('a')(problem(9)).text).toBe('');
});

test('facts are named in words: those that are gone in the old ones, all others in the new', () => {
	const before = moonDeck({ more: ['gone'] });
	const after = moonDeck({ landing: '1969-07-21' });
	const { removed, silent, added, announced } = shownChanges(before, after);
	expect(removed).toMatchObject([{ id: 'gone', text: expect.stringContaining('Mission 0') }]);
	expect(silent).toMatchObject([{ id: 'apollo-11-landing', text: expect.stringContaining('21') }]);
	expect([...added, ...announced]).toEqual([]);
});
