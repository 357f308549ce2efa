import { expect, test } from 'vitest';
import { agendaOf } from './agenda.ts';

const memories = new Map([
	['a/one/x', { reps: 3 }],
	['a/two/x', { reps: 0 }],
	['b/one/x', { reps: 1 }]
]);

test('nothing to do takes no time', () => {
	expect(agendaOf([], memories)).toEqual({ due: 0, fresh: 0, minutes: 0, decks: [] });
});

test('a card never answered is new, whether or not it has a memory', () => {
	const { due, fresh } = agendaOf(['a/one/x', 'a/two/x', 'b/one/x', 'c/one/x'], memories);
	expect({ due, fresh }).toEqual({ due: 2, fresh: 2 });
});

test('one card takes a minute, sixty reviews eleven and a half', () => {
	expect(agendaOf(['a/one/x'], memories).minutes).toBe(1);
	expect(
		agendaOf(
			Array.from({ length: 60 }, () => 'a/one/x'),
			memories
		).minutes
	).toBe(12);
});

test('the deck with most to do comes first', () => {
	expect(agendaOf(['b/one/x', 'a/one/x', 'a/two/x'], memories).decks).toEqual([
		{ deck: 'a', cards: 2 },
		{ deck: 'b', cards: 1 }
	]);
});
