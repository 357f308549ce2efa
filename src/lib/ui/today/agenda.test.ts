import { expect, test } from 'vitest';
import { agendaOf } from './agenda.ts';

test('nothing to do takes no time', () => {
	expect(agendaOf({ order: [], due: 0, fresh: 0 })).toEqual({
		due: 0,
		fresh: 0,
		minutes: 0,
		decks: []
	});
});

const minutes = (due: number, fresh: number) => agendaOf({ order: [], due, fresh }).minutes;

test('one card takes a minute, sixty reviews twelve, ten new cards five', () => {
	expect([minutes(1, 0), minutes(60, 0), minutes(0, 10)]).toEqual([1, 12, 5]);
});

test('the deck with most to do comes first', () => {
	const order = ['b/one/x', 'a/one/x', 'a/two/x'];
	expect(agendaOf({ order, due: 3, fresh: 0 }).decks).toEqual([
		{ deck: 'a', cards: 2 },
		{ deck: 'b', cards: 1 }
	]);
});
