import { expect, it } from 'vitest';
import type { FactReport, Known } from './report.ts';
import { inOrder, knownBy, orderOf, shownReport } from './shown-report.ts';

const fact = (id: string, wrong: number, answers: FactReport['answers'] = []) => ({
	deck: 'd',
	fact: id,
	text: id,
	lang: 'en',
	dir: 'ltr' as const,
	cards: [{ id: `d/${id}/x`, revision: 0 }],
	asked: 10,
	wrong,
	answers,
	known: { likely: 0, unsure: 0, unlikely: 0, new: 0 }
});
const pupil = (nickname: string, mean: number, facts: Known[], begun = true) => ({
	member: nickname,
	nickname,
	asked: 1,
	wrong: 0,
	cameLate: 0,
	last: begun ? 1 : undefined,
	begun: 1,
	prediction: { mean, low: mean, high: mean },
	followed: { mean, low: mean, high: mean },
	idle: { mean, low: mean, high: mean },
	work: { did: 'partly' as const, days: 1, seconds: 60, askedDays: 2, askedSeconds: 600, late: 0 },
	facts
});

const report = {
	pupils: [
		pupil('Ben', 0.9, ['likely', 'unsure']),
		pupil('Ida', 0.2, ['unlikely', 'new']),
		pupil('Zoë', 0, ['new', 'new'], false)
	],
	facts: [
		fact('easy', 1),
		fact('hard', 9, [
			['a', 3],
			['b', 2],
			['c', 1],
			['d', 1],
			['e', 1],
			['f', 1]
		])
	],
	expected: ['Émile']
};

it('shows what needs attention first, and keeps squares under their facts', () => {
	const { pupils, facts } = shownReport(report);
	expect(facts.map(({ n, fact }) => [n, fact])).toEqual([
		[1, 'hard'],
		[2, 'easy']
	]);
	expect(pupils.map((one) => [one.nickname, one.course, ...knownBy(one)])).toEqual([
		['Ida', 'short', 'new', 'unlikely'],
		['Ben', 'on', 'unsure', 'likely'],
		['Zoë', 'absent', 'new', 'new']
	]);
});

it('shows the most frequent wrong answers, and counts the others', () => {
	const [hard] = shownReport(report).facts;
	expect(hard).toMatchObject({
		answers: [
			['a', 3],
			['b', 2],
			['c', 1],
			['d', 1]
		],
		others: 2
	});
});

it('holds the class to its own target where it has one', () => {
	expect(shownReport(report, 0.1).pupils[0]).toMatchObject({ nickname: 'Ida', course: 'on' });
});

it('can be kept in an earlier order; who is new comes last', () => {
	const before = shownReport(report);
	const ben = pupil('Ben', 0.1, ['unlikely', 'unsure']);
	const now = shownReport({
		pupils: [ben, pupil('Ada', 0.05, ['new', 'unlikely']), ...report.pupils.slice(1)],
		facts: [fact('easy', 10), fact('hard', 0)],
		expected: []
	});
	expect(now.facts.map(({ fact }) => fact)).toEqual(['easy', 'hard']);
	const kept = inOrder(now, orderOf(before));
	expect(kept.facts.map(({ n, fact, wrong }) => [n, fact, wrong])).toEqual([
		[1, 'hard', 0],
		[2, 'easy', 10]
	]);
	expect(kept.pupils.map((one) => [one.nickname, ...knownBy(one)])).toEqual([
		['Ida', 'new', 'unlikely'],
		['Ben', 'unsure', 'unlikely'],
		['Zoë', 'new', 'new'],
		['Ada', 'unlikely', 'new']
	]);
	expect(inOrder(now, orderOf(now))).toEqual(now);
});
