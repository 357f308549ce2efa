import { expect, test } from 'vitest';
import { lackOf } from './lack.ts';

const marking = { marks: [], right: false, answer: '' };

test('what is typed is asked for its rest, but not for its accents', () => {
	const given = { form: 'typed', text: '2 March', hinted: false } as const;
	expect(lackOf(given, { ...marking, lacks: 'year' })).toEqual({ lacks: 'year', begun: '2 March' });
	expect(lackOf(given, { ...marking, lacks: 'accents' })).toBeUndefined();
	expect(lackOf(given, marking)).toBeUndefined();
});

test('of a list the first that lacks it is asked, and the others stand', () => {
	const entries = [
		{ text: 'Lee', verdict: 'right' },
		{ text: 'Kim', verdict: 'unknown', lacks: 'name' },
		{ text: 'Moon', verdict: 'unknown', lacks: 'name' }
	] as const;
	const given = { form: 'list', entries: ['Lee, Kim', 'Moon'] } as const;
	expect(lackOf(given, { ...marking, entries })).toEqual({
		lacks: 'name',
		begun: 'Kim',
		others: ['Lee', 'Moon']
	});
	expect(lackOf(given, { ...marking, entries: [entries[0]] })).toBeUndefined();
});
