import { describe, expect, test } from 'vitest';
import { followedTitle, titleSent } from './followed-title.ts';

const known = [
	{ id: 'a', title: 'Alps' },
	{ id: 'b', title: 'Baltics' }
];
const began = { title: 'Alps', decks: ['a'] };

describe('a title', () => {
	test('that was typed stays, whatever is ticked', () => {
		expect(followedTitle({ title: 'Friday', decks: ['b'], began }, known)).toBe('Friday');
		expect(followedTitle({ title: '', decks: ['b'], began }, known)).toBe('');
	});

	test('that nobody typed follows the decks that are ticked', () => {
		expect(followedTitle({ title: 'Alps', decks: ['b'], began }, known)).toBe('Baltics');
		expect(followedTitle({ title: 'Alps', decks: ['a', 'b'], began }, known)).toBe('Alps, Baltics');
		expect(followedTitle({ title: 'Alps', decks: ['a'], began }, known)).toBe('Alps');
		expect(followedTitle({ title: 'Alps', decks: ['gone'], began }, known)).toBe('Alps');
	});

	test('is never longer than it may be', () => {
		const long = [{ id: 'b', title: 'B'.repeat(200) }];
		expect(followedTitle({ title: 'Alps', decks: ['b'], began }, long)).toHaveLength(120);
	});

	test('of a form that does not say what it began with is the one that was sent', () => {
		const form = new FormData();
		expect(titleSent(form, { title: 'Alps', decks: ['b'] }, known)).toBe('Alps');
		form.set('titled', 'Alps');
		form.set('titled-for', 'a');
		expect(titleSent(form, { title: 'Alps', decks: ['b'] }, known)).toBe('Baltics');
	});
});
