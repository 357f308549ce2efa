import { describe, expect, it } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { addTotals, noTotals } from '#lib/memory/fold/totals.ts';
import type { CoveredFact } from './covered-facts.ts';
import { DAY, dayName } from '#lib/memory/day.ts';
import { SameCards } from '#lib/memory/queue/same-cards.ts';
import { ClassSum } from './class-sum.ts';
import { mostMissed, pupilReportOf, type PupilReport } from './report.ts';

const NOON = Date.UTC(2026, 10, 25, 12);
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
function pupil(...answers: [card: string, grade: 1 | 3, answer?: string][]) {
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
	return { memories: Memories.fold(entries), totals, latest: entries };
}

function report(
	standings: (ReturnType<typeof pupil> | undefined)[],
	facts = [fact('one'), fact('two', 2)],
	day = TODAY,
	same?: SameCards
) {
	const cards = facts.flatMap(({ deck, fact, cards }) =>
		cards.map(({ id, revision }) => ({ id, deck, fact, revision }))
	);
	const plan = {
		name: 'Exam',
		date: dayName(day),
		covers: [],
		minutes: 10,
		daysOff: [],
		questions: 10
	};
	const work = {
		facts,
		cards,
		same,
		plan,
		day,
		due: day,
		today: TODAY,
		at: { now: NOON, offset: 0 }
	};
	const pupils = standings.map((standing) => ({ standing, since: TODAY - 4 }));
	const sum = new ClassSum(facts);
	for (const one of pupils) sum.add(one, pupilReportOf(one, work, one.standing?.latest ?? []));
	return sum.result();
}

describe('a class report', () => {
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

	it('counts what a pupil has learnt of the same fact in another deck', () => {
		const facts = [fact('one'), fact('two', 2)];
		const same = new SameCards([
			{ id: 'd/one/0', deck: 'd', fact: 'one', revision: 0, asks: 'other/first/0' },
			{ id: 'other/first/0', deck: 'other', fact: 'first', revision: 0 }
		]);
		const learner = pupil(['one/0', 3]);
		const elsewhere = pupil();
		const entries = learner.latest.map((entry) => ({ ...entry, card: 'other/first/0' }) as Entry);
		addTotals(elsewhere.totals, entries);
		elsewhere.memories.add(entries);
		const [here, there] = report([learner, { ...elsewhere, latest: entries }], facts, TODAY, same)
			.pupils as [PupilReport, PupilReport];
		expect(there).toEqual(here);
		expect(there).toMatchObject({ begun: 0.5, asked: 1, facts: ['likely', 'new'] });
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

	it('predicts less the longer nothing is done, and more if the plan is kept to, within a band', () => {
		const learner = pupil(['one/0', 3], ['two/0', 3], ['two/1', 3]);
		const on = (day: number) => report([learner], undefined, day).pupils[0]!;
		const later = on(TODAY + 30);
		expect(later.idle.mean).toBeLessThan(on(TODAY).idle.mean);
		expect(later.prediction.mean).toBeGreaterThan(later.idle.mean);
		expect(later.prediction.low).toBeLessThan(later.prediction.mean);
		expect(later.prediction.high).toBeGreaterThan(later.prediction.mean);
	});

	it('holds what was done against what was asked for, also of who did nothing', () => {
		const { pupils } = report([undefined, pupil(['elsewhere/0', 3]), pupil(['one/0', 3])]);
		expect(pupils.map(({ work }) => work.did)).toEqual(['not', 'not', 'partly']);
		expect(pupils[2]!.work).toMatchObject({
			days: 1,
			seconds: 2,
			askedDays: 4,
			askedSeconds: 2400
		});
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
