import { expect, test } from 'vitest';
import { lookOf, wearOf, type Look } from './variety.ts';

const look = (form: Look['form'], opening: string): Look => ({ form, opening });
const choices = (n: number) => Array.from({ length: n }, (_, i) => look('choice', `opening ${i}`));
const opening = (prompt: string) => lookOf({ form: 'choice', prompt }).opening;

test('prompts begin alike by their first three words, whatever the case', () => {
	expect(opening('Which of these is one of the members?')).toBe('which of these');
	expect(opening('Which of  these goes under “Abstained”?')).toBe('which of these');
	expect(opening('When?')).toBe('when?');
});

test('a third of one form is better asked in another way, a fourth must not be', () => {
	const next = look('choice', 'next');
	expect([0, 1, 2, 3, 4].map((n) => wearOf(next, choices(n)))).toEqual([0, 0, 1, 2, 2]);
});

test('what stands between starts the count anew', () => {
	const before = [...choices(3), look('match', 'who said')];
	expect(wearOf(look('choice', 'next'), before)).toBe(0);
	expect(wearOf(look('match', 'next'), before)).toBe(0);
});

test('of prompts that begin alike no third follows, in whichever form', () => {
	const before = [look('choice', 'which of these'), look('odd-one-out', 'which of these')];
	expect(wearOf(look('multi-select', 'which of these'), before)).toBe(2);
	expect(wearOf(look('multi-select', 'pick all that'), before)).toBe(0);
});

test('true or false rests for three questions, and is no choice for variety’s sake while there are others', () => {
	const next = look('true-false', 'next');
	const wears = [0, 1, 2, 3].map((n) => wearOf(next, [look('true-false', 'a'), ...choices(n)]));
	expect(wears).toEqual([2, 2, 2, 0]);
	expect(wearOf(next, [], true)).toBe(1);
});
