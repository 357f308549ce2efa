import { expect, test } from 'vitest';
import { entriesOf, moved, without, writtenEntry, writtenWrongs, wrongRows } from './rows.ts';

const MEMBER = { id: 'id', aside: 'note' } as const;
const again = (value: unknown) =>
	entriesOf([value], MEMBER).map((one) => writtenEntry(one, MEMBER));
const VOICE = { id: 'who', aside: 'as' } as const;

test('an entity stands alone until something is said of it, and keeps what another release says', () => {
	expect(again('a')).toEqual(['a']);
	expect(again({ id: 'a', note: 'x' })).toEqual([{ id: 'a', note: 'x' }]);
	expect(again({ id: 'a', since: 1991 })).toEqual([{ id: 'a', since: 1991 }]);
	const [entry] = entriesOf({ who: 'a', as: 'x' }, VOICE);
	expect(writtenEntry({ ...entry!, aside: '' }, VOICE)).toBe('a');
});

test('what is no list has no rows', () => {
	expect(entriesOf(undefined, MEMBER)).toEqual([]);
	expect(wrongRows('x')).toEqual([]);
	expect(entriesOf([null, 3], MEMBER).map(({ id }) => id)).toEqual(['', '']);
});

test('a wrong answer without its reason is kept as it is', () => {
	expect(writtenWrongs([{ text: 'x', why: '' }])).toEqual([{ text: 'x' }]);
	expect(writtenWrongs([{ text: ' ', why: '' }])).toBeUndefined();
	expect(wrongRows([{ text: 'x' }, 'y'])).toEqual([
		{ text: 'x', why: '' },
		{ text: 'y', why: '' }
	]);
});

test('rows move, and go', () => {
	expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
	expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
	expect(without(['a'], 0)).toBeUndefined();
});
