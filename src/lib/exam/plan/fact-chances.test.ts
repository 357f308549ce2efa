import { expect, it } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { factChances } from './fact-chances.ts';
import { DAY } from '#lib/memory/day.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const plan = {
	name: 'Exam',
	date: '2026-11-25',
	covers: [{ deck: 'd' }],
	minutes: 10,
	daysOff: [],
	questions: 10
};
const card = (fact: string, aspect = 'value') => ({
	id: `d/${fact}/${aspect}`,
	deck: 'd',
	fact,
	revision: 0
});
const cards = [card('known'), card('half'), card('half', 'other'), card('new')];

const review = (seq: number, id: string, daysAgo: number): Entry => ({
	kind: 'review',
	device: 'learner00',
	seq,
	at: NOON - daysAgo * DAY,
	offset: 0,
	card: id,
	grade: 4,
	form: 'typed',
	mode: 'study',
	took: 5000,
	revision: 0
});
const likelihoods = (entries: Entry[]) =>
	factChances({ memories: Memories.fold(entries), cards, plan, now: NOON, offset: 0 }).map(
		({ fact, likelihood }) => `${fact} ${likelihood}`
	);

it('says unlikely of what was never asked', () => {
	expect(likelihoods([])).toEqual(['known unlikely', 'half unlikely', 'new unlikely']);
});

it('takes the mean of a fact’s cards', () => {
	const known = [...Array(4).keys()].map((n) => review(n + 1, 'd/known/value', 40 - n * 10));
	const half = [...Array(4).keys()].map((n) => review(n + 5, 'd/half/other', 40 - n * 10));
	expect(likelihoods([...known, ...half])).toEqual([
		'known likely',
		expect.stringMatching(/^half (unsure|unlikely)$/),
		'new unlikely'
	]);
});

it('passes over what the learner has put aside', () => {
	const { device, seq, at, offset } = review(1, 'd/new/value', 1);
	const aside: Entry = { kind: 'suspend', card: 'd/new/value', on: true, device, seq, at, offset };
	expect(likelihoods([aside])).toEqual(['known unlikely', 'half unlikely']);
});
