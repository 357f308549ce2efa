/** What the gates refuse of what is planted, and of what is true. */
import { describe, expect, it } from 'vitest';
import { isRefused, type Fault } from '#lib/article/gates/claim.ts';
import { judgeOf } from '#lib/article/gates/judge.ts';
import { propose } from '#lib/article/propose.ts';
import { measured } from './gates.ts';

const faults = (list: readonly Fault[]) => list.map(({ gate, what }) => `${gate} ${what}`);

describe('a claim', () => {
	const text = `Ada Lowe, the mayor, spoke first.

“It rained for days, and the river rose,” said Lowe. More than 200 people fled and 12 stayed. The town asked Bo Rand for help.`;
	const judge = judgeOf(propose(text));
	const evidence = '“It rained for days, and the river rose,” said Lowe.';

	it('that is true passes', () => {
		const words = 'It rained for days, and the river rose,';
		expect(judge({ kind: 'quote', words, speaker: 'Ada Lowe', evidence })).toEqual([]);
		const sentence = 'More than 200 people fled and 12 stayed.';
		expect(
			judge({
				kind: 'number',
				value: 200,
				bound: 'more than',
				label: 'people fled',
				evidence: sentence
			})
		).toEqual([]);
		expect(
			judge({
				kind: 'statement',
				text: 'The town asked Bo Rand for help',
				subject: 'town',
				object: 'Bo Rand',
				evidence: 'The town asked Bo Rand for help.'
			})
		).toEqual([]);
	});

	it('needs evidence word for word, whatever its marks, blanks and lines are', () => {
		const words = 'It rained for days, and the river rose';
		expect(
			judge({
				kind: 'quote',
				words,
				speaker: 'Lowe',
				evidence: '"It rained  for\ndays and the river rose" said LOWE'
			})
		).toEqual([]);
		const other = judge({
			kind: 'quote',
			words,
			speaker: 'Lowe',
			evidence: 'It rained for weeks, and the river rose'
		});
		expect(faults(other)).toEqual(['1 evidence']);
		expect(isRefused(other)).toBe(true);
	});

	it('may have nothing in it that its evidence has not', () => {
		const changed = judge({
			kind: 'quote',
			words: 'It snowed for days',
			speaker: 'Ada Lowe',
			evidence
		});
		expect(faults(changed)).toEqual(['2 word']);
		expect(isRefused(changed)).toBe(true);
		expect(
			faults(judge({ kind: 'quote', words: 'It rained for days', speaker: 'Cy Pilot', evidence }))
		).toContain('2 name');
	});

	it('that twists what is there is a warning', () => {
		const cut = judge({
			kind: 'quote',
			words: 'It rained for days',
			speaker: 'Ada Lowe',
			evidence
		});
		expect(faults(cut)).toEqual(['3 cut']);
		expect(isRefused(cut)).toBe(false);
		const sentence = 'More than 200 people fled and 12 stayed.';
		expect(
			faults(
				judge({
					kind: 'number',
					value: 12,
					bound: 'exactly',
					label: 'people fled',
					evidence: sentence
				})
			)
		).toEqual(['3 nearer']);
		expect(
			faults(
				judge({
					kind: 'number',
					value: 200,
					bound: 'exactly',
					label: 'people fled',
					evidence: sentence
				})
			)
		).toEqual(['3 bound']);
		const turned = judge({
			kind: 'statement',
			text: 'Bo Rand asked the town for help',
			subject: 'Bo Rand',
			object: 'town',
			evidence: 'The town asked Bo Rand for help.'
		});
		expect(faults(turned)).toEqual(['3 turned']);
	});
});

describe('of what is planted in the articles', () => {
	const { planted, alarms } = measured();

	it('94 in a hundred are noticed, and 7 of what is true at most', () => {
		const all = [...planted.values()];
		const sum = (key: 'noticed' | 'of') => all.reduce((total, one) => total + one[key], 0);
		expect(sum('of')).toBeGreaterThan(270);
		expect(sum('noticed') / sum('of')).toBeGreaterThanOrEqual(0.94);
		expect(alarms.raised / alarms.of).toBeLessThanOrEqual(0.07);
	});

	it.each([
		'word changed',
		'year changed',
		'a speaker from elsewhere',
		'member added from elsewhere',
		'evidence paraphrased'
	])('everything is refused: %s', (what) => {
		const { refused, of } = planted.get(what)!;
		expect(of).toBeGreaterThan(10);
		expect(refused).toBe(of);
	});
});
