import { describe, expect, it } from 'vitest';
import type { Entry } from '#lib/memory/entry.ts';
import { Memories } from '#lib/memory/memories.ts';
import { addTotals, noTotals } from '#lib/memory/totals.ts';
import type { CoveredFact } from './covered-facts.ts';
import { mostMissed, reportOf, type PupilStanding } from './report.ts';

const NOON = Date.UTC(2026, 10, 25, 12);
const DAY = 86_400_000;
const TODAY = Math.floor(NOON / DAY);

const fact = (id: string, cards = 1): CoveredFact => ({
	deck: 'd',
	fact: id,
	text: `The fact ${id}.`,
	lang: 'en',
	dir: 'ltr',
	cards: Array.from({ length: cards }, (_, i) => ({ id: `d/${id}/${i}`, revision: 0 }))
});

/** A pupil who gave these answers, one a second: `['one/0', 3]`, `['one/0', 1, 'Georgia']`. */
function pupil(...answers: [card: string, grade: 1 | 3, answer?: string][]): PupilStanding {
	const entries = answers.map(([card, grade, answer], i): Entry => ({
		device: 'aaaaaaaa',
		seq: i + 1,
		at: NOON + i * 1000,
		offset: 0,
		kind: 'review',
		card: `d/${card}`,
		grade,
		form: 'typed',
		mode: 'study',
		took: 2000,
		revision: 0,
		...(answer !== undefined && { answer })
	}));
	const totals = noTotals();
	addTotals(totals, entries);
	return { memories: Memories.fold(entries), totals };
}

const report = (pupils: (PupilStanding | undefined)[], facts = [fact('one'), fact('two', 2)]) =>
	reportOf({ facts, pupils, day: TODAY, questions: 10 });

describe('reportOf', () => {
	it('tells who has not begun from who has', () => {
		const { pupils } = report([undefined, pupil(), pupil(['elsewhere/0', 3]), pupil(['one/0', 3])]);
		expect(pupils.map(({ last }) => last)).toEqual([undefined, undefined, undefined, TODAY]);
		expect(pupils.map(({ begun }) => begun)).toEqual([0, 0, 0, 0.5]);
		expect(pupils[3]).toMatchObject({ asked: 1, wrong: 0, facts: ['likely', 'new'] });
	});

	it('says nothing of what is not assigned', () => {
		const { pupils, facts } = report([pupil(['elsewhere/0', 1, 'a secret'])]);
		expect(JSON.stringify({ pupils, facts })).not.toContain('secret');
		expect(pupils[0]).toMatchObject({ asked: 0, wrong: 0 });
	});

	it('takes a fact for known as its cards are on average', () => {
		const { pupils } = report([pupil(['two/0', 3]), pupil(['two/0', 3], ['two/1', 3])]);
		expect(pupils.map(({ facts }) => facts[1])).toEqual(['unsure', 'likely']);
	});

	it('gathers the wrong answers of all, the most frequent first', () => {
		const { facts } = report([
			pupil(['one/0', 1, 'Georgia'], ['one/0', 3]),
			pupil(['one/0', 1, 'Moldova']),
			pupil(['one/0', 1, 'Moldova'])
		]);
		expect(facts[0]).toMatchObject({
			asked: 4,
			wrong: 3,
			answers: [
				['Moldova', 2],
				['Georgia', 1]
			],
			known: { new: 0 }
		});
	});

	it('predicts less the longer nothing is done, within a band', () => {
		const learner = pupil(['one/0', 3], ['two/0', 3], ['two/1', 3]);
		const on = (day: number) =>
			reportOf({ facts: [fact('one'), fact('two', 2)], pupils: [learner], day, questions: 10 })
				.pupils[0]!.prediction;
		expect(on(TODAY + 30).mean).toBeLessThan(on(TODAY).mean);
		expect(on(TODAY + 30).low).toBeLessThan(on(TODAY + 30).mean);
		expect(on(TODAY + 30).high).toBeGreaterThan(on(TODAY + 30).mean);
	});

	it('does not count as known what has another answer now', () => {
		const changed = { ...fact('one'), cards: [{ id: 'd/one/0', revision: 1 }] };
		expect(report([pupil(['one/0', 3])], [changed]).pupils[0]!.facts).toEqual(['unlikely']);
	});

	it('has something to say of an assignment without facts', () => {
		expect(report([pupil()], []).pupils[0]).toMatchObject({ begun: 0, facts: [] });
	});
});

const answered = (asked: number, wrong: number) => ({
	asked,
	wrong,
	answers: [],
	known: { likely: 0, unsure: 0, unlikely: 0, new: 0 }
});

describe('mostMissed', () => {
	it('ranks by the share of wrong answers, and trusts many answers more than few', () =>
		expect(
			mostMissed([answered(10, 0), answered(1, 1), answered(20, 18), answered(20, 5)])
		).toEqual([2, 1, 3]));

	it('does not put one slip in few answers above many in many', () =>
		expect(mostMissed([answered(4, 1), answered(20, 6), answered(60, 9)])).toEqual([1, 0, 2]));
});
