import { expect, it } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import { answersIn } from './answers-in.ts';

const of = (seq: number, rest: object) =>
	({ device: 'a', seq, at: 0, offset: 0, ...rest }) as Entry;
const review = (seq: number) => of(seq, { kind: 'review', card: 'd/f/a', grade: 3 });
const undo = (seq: number, target: number) =>
	of(seq, { kind: 'undo', target: { device: 'a', seq: target } });

it('counts answers, and nothing that is none', () => {
	expect(answersIn([])).toBe(0);
	expect(answersIn([of(1, { kind: 'settings', set: { newPerDay: 3 } })])).toBe(0);
	expect(answersIn([review(1), undo(2, 1), review(3)])).toBe(1);
});

it('does not take off what was taken back of answers elsewhere', () => {
	expect(answersIn([undo(7, 1), review(8)])).toBe(1);
});
