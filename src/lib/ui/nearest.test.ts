import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const decks = ['near-abroad-2022', 'world-votes-es-11-1', 'post-soviet-blocs'].map((id) => ({
	id
}));
const meant = (wanted: string) => nearest(wanted, decks)?.id;

test('a slip of the finger is forgiven', () => {
	expect(meant('near-abroad-2002')).toBe('near-abroad-2022');
	expect(meant('Post-Soviet-Bloc')).toBe('post-soviet-blocs');
});

test('a part of the name is enough', () => {
	expect(meant('near-abroad')).toBe('near-abroad-2022');
});

test('nothing is suggested for what resembles nothing', () => {
	expect(meant('photosynthesis')).toBeUndefined();
	expect(meant('')).toBeUndefined();
	expect(nearest('near-abroad', [])).toBeUndefined();
});

test('an endless address costs no time and no crash', () => {
	expect(meant('x'.repeat(1_000_000))).toBeUndefined();
});
