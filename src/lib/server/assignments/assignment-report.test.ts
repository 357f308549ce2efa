import { beforeEach, expect, test } from 'vitest';
import { courseOf } from '#lib/class/report/glance.ts';
import { DAY, dayOfDate } from '#lib/memory/day.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { assignmentReport, type ReportQuestion } from './assignment-report.ts';
import { addMember, answer, deck, facts } from '#lib/server/classes/class-of-pupils.ts';
import { newClass } from '#lib/server/classes/classes.ts';
import { pupilReport } from './pupil-report.ts';
import { reportVersion } from './report-version.ts';
import { refused, sure } from '#lib/server/refused.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const TODAY = dayOfDate('2026-11-25');
const assignment: ReportQuestion['assignment'] = {
	title: 'Atoms',
	covers: [{ deck: deck.id }],
	questions: 10,
	minutes: 10,
	forms: 'all',
	due: '2026-11-25',
	created: NOW
};
const first = facts[0]!.cards[0]!.id;
const second = facts[1]!.cards[0]!.id;

eachDatabase('the report on an assignment', (fresh) => {
	let inClass: string;
	beforeEach(async () => {
		const { id } = await newClass(fresh.db, { teacher: 'teacher0', name: '7b', now: NOW });
		inClass = id;
	});

	const question = (change: Partial<ReportQuestion['assignment']> = {}) => ({
		inClass,
		assignment: { ...assignment, ...change },
		decks: [deck],
		shipped: [],
		now: NOW,
		offset: 0,
		release: 'one'
	});
	const report = (change?: Parameters<typeof question>[0]) =>
		assignmentReport(fresh.db, question(change));

	test('a class without pupils has a report', async () => {
		const { pupils, expected, facts: reported } = await report();
		expect(pupils).toEqual([]);
		expect(expected).toEqual([]);
		expect(reported.map(({ fact }) => fact)).toEqual(facts.map(({ fact }) => fact));
	});

	test('those who are in are named in order, those who were expected apart, others not at all', async () => {
		await addMember(fresh.db, inClass, 'Zoë');
		await addMember(fresh.db, inClass, 'Ben');
		await addMember(fresh.db, inClass, 'Émile', 'expected');
		await addMember(fresh.db, inClass, 'Waits', 'waiting');
		await addMember(fresh.db, inClass, 'Left', 'removed');
		const { pupils, expected } = await report();
		expect(pupils.map(({ nickname }) => nickname)).toEqual(['Ben', 'Zoë']);
		expect(expected).toEqual(['Émile']);
		expect(pupils.map(({ last }) => last)).toEqual([undefined, undefined]);
	});

	test('what pupils have sent is in it at once, under their own name', async () => {
		const ben = await addMember(fresh.db, inClass, 'Ben');
		await addMember(fresh.db, inClass, 'Zoë');
		await answer(fresh.db, ben.account!, [
			{ card: first, grade: 1, at: NOW - 2000, answer: 'Mercury' },
			{ card: first, grade: 3, at: NOW - 1000 }
		]);
		const { pupils, facts: reported } = await report();
		expect(pupils.map(({ nickname, asked, wrong }) => [nickname, asked, wrong])).toEqual([
			['Ben', 2, 1],
			['Zoë', 0, 0]
		]);
		expect(reported[0]).toMatchObject({ asked: 2, wrong: 1, answers: [['Mercury', 1]] });
		await answer(fresh.db, ben.account!, [{ card: second, grade: 3, at: NOW }]);
		expect((await report()).pupils[0]).toMatchObject({ asked: 3, last: TODAY });
	});

	test('it predicts for the exam, else for the day it is due, else for today', async () => {
		expect((await report({})).day).toBe(TODAY);
		expect((await report({ due: '2026-12-09' })).day).toBe(TODAY + 14);
		expect((await report({ due: '2026-12-09', exam: '2026-12-18' })).day).toBe(TODAY + 23);
		expect((await report({ exam: '2026-11-01' })).day).toBe(TODAY);
	});

	test('a pupil of another class is not in it, whatever they share', async () => {
		const other = await newClass(fresh.db, { teacher: 'teacher0', name: '8a', now: NOW });
		const { account, member } = await addMember(fresh.db, other.id, 'Elsewhere');
		await answer(fresh.db, account!, [{ card: first, grade: 1, at: NOW, answer: 'a secret' }]);
		expect(JSON.stringify(await report())).not.toMatch(/Elsewhere|a secret/);
		expect(await pupilReport(fresh.db, question(), member)).toEqual(refused('no-such-pupil'));
	});

	test('of one pupil it says what is assigned, and nothing of what else they study', async () => {
		const { member, account } = await addMember(fresh.db, inClass, 'Ben');
		await answer(fresh.db, account!, [
			{ card: first, grade: 1, at: NOW - 3 * DAY, answer: 'Mercury' },
			{ card: 'private/diary/value', grade: 1, at: NOW - 2 * DAY, answer: 'a secret' },
			{ card: first, grade: 3, at: NOW }
		]);
		const one = sure(await pupilReport(fresh.db, question(), member));
		expect(one).toMatchObject({ nickname: 'Ben', report: { asked: 2, wrong: 1 } });
		expect(one.facts[0]).toMatchObject({ asked: 2, answers: [['Mercury', 1]] });
		expect([...one.days]).toEqual([
			[TODAY - 3, 1],
			[TODAY, 1]
		]);
		expect(JSON.stringify(one)).not.toContain('secret');
	});

	test('a class’s test says what is known, and is no homework', async () => {
		const { member, account } = await addMember(fresh.db, inClass, 'Ben');
		const inTest = { card: first, at: NOW - 3000, inTest: true } as const;
		await answer(fresh.db, account!, [{ ...inTest, grade: 1, answer: 'Mercury' }]);
		const one = sure(await pupilReport(fresh.db, question(), member));
		expect(one.report).toMatchObject({
			asked: 0,
			wrong: 0,
			last: undefined,
			begun: 0,
			work: { did: 'not', days: 0, seconds: 0 }
		});
		expect([...one.days]).toEqual([]);
		expect(one.facts[0]!.known, 'it was asked').not.toBe('new');
		expect(one.facts[0], 'the class missed it').toMatchObject({
			asked: 1,
			answers: [['Mercury', 1]]
		});
		await answer(fresh.db, account!, [{ card: first, grade: 3, at: NOW }]);
		expect(sure(await pupilReport(fresh.db, question(), member)).report).toMatchObject({
			asked: 1,
			wrong: 0,
			last: TODAY,
			work: { did: 'partly', days: 1 }
		});
	});

	test('two months of answers that came in a second are marked, and nobody is “on course” by them', async () => {
		const forger = await addMember(fresh.db, inClass, 'Max');
		const cards = facts.flatMap((fact) => fact.cards.map(({ id }) => id));
		const answers = (days: number) =>
			Array.from({ length: days }, (_, d) =>
				cards
					.slice(0, 8)
					.map((card) => ({ card, grade: 3 as const, at: NOW - (days - 1 - d) * DAY }))
			).flat();
		await answer(fresh.db, forger.account!, answers(60));
		const [max] = (await report()).pupils;
		expect(max!.cameLate).toBeGreaterThan(max!.asked / 2);
		expect(courseOf(max!, 0.3)).toBe('open');
		const one = sure(await pupilReport(fresh.db, question(), forger.member));
		expect(one.together).toHaveLength(1);
		expect(one.together[0]!.answers).toBe(max!.asked);
		expect(one.together[0]!.days).toBeGreaterThan(30);
	});

	test('a week without a network is no more than said', async () => {
		const { member, account } = await addMember(fresh.db, inClass, 'Ben');
		const week = Array.from({ length: 56 }, (_, n) => ({
			card: n % 2 ? first : second,
			grade: 3 as const,
			at: NOW - (7 - Math.floor(n / 8)) * DAY + n
		}));
		await answer(fresh.db, account!, [...week, { card: first, grade: 3, at: NOW }]);
		const [ben] = (await report()).pupils;
		expect(ben).toMatchObject({ asked: 57, cameLate: 0 });
		const one = sure(await pupilReport(fresh.db, question(), member));
		expect(one.together).toEqual([{ at: NOW, answers: 57, days: 8 }]);
	});

	test('who sends day by day is told nothing of', async () => {
		const { member, account } = await addMember(fresh.db, inClass, 'Zoë');
		for (let d = 20; d >= 0; d--)
			await answer(fresh.db, account!, [{ card: first, grade: 3, at: NOW - d * DAY }]);
		const one = sure(await pupilReport(fresh.db, question(), member));
		expect(one).toMatchObject({ together: [], report: { asked: 21, cameLate: 0 } });
	});

	test('of a pupil who has sent nothing it says so', async () => {
		const { member } = await addMember(fresh.db, inClass, 'Zoë');
		const one = sure(await pupilReport(fresh.db, question(), member));
		expect(one.report.last).toBeUndefined();
		expect([...one.days]).toEqual([]);
		expect(one.tests).toEqual([]);
	});

	test('its version changes with an answer, a member, the assignment and the day, and else not', async () => {
		const version = (change: { changed?: number; now?: number } = {}) =>
			reportVersion(fresh.db, { inClass, changed: 1, now: NOW, ...change });
		const before = await version();
		expect(await version({ now: NOW + 1000 })).toBe(before);
		expect(await version({ now: NOW + DAY })).not.toBe(before);
		expect(await version({ changed: 2 })).not.toBe(before);
		const { account } = await addMember(fresh.db, inClass, 'Ben');
		const joined = await version();
		expect(joined).not.toBe(before);
		await answer(fresh.db, account!, [{ card: first, grade: 3, at: NOW }]);
		expect(await version()).not.toBe(joined);
	});
});
