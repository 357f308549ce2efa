import { beforeAll, expect, test } from 'vitest';
import { readDeck } from '../files.ts';
import { isPassword } from '#lib/server/accounts/password.ts';
import { problemOf } from '#lib/server/accounts/password-rules.ts';
import { assignmentReport } from '#lib/server/assignments/assignment-report.ts';
import { assignmentIn } from '#lib/server/assignments/assignments.ts';
import { classesOf, newClass } from '#lib/server/classes/classes.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { fillDemo, type Demo } from './fill-demo.ts';
import { removeDemo } from './remove-demo.ts';
import { sure } from '#lib/server/refused.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const parsed = readDeck('decks/near-abroad-2022.yaml', process.cwd());
if (!parsed.ok) throw new Error('The deck has problems.');
const { deck } = parsed;

eachDatabase('a demo class', (fresh) => {
	let demo: Demo;
	beforeAll(async () => {
		demo = await fillDemo(fresh.db, deck, NOW);
	});

	const login = () =>
		fresh.db
			.selectFrom('login')
			.select(['account', 'password'])
			.where('name', '=', demo.name)
			.executeTakeFirst();
	const count = async (table: 'account' | 'entry' | 'log' | 'login' | 'class' | 'member') =>
		Number(
			(
				await fresh.db
					.selectFrom(table)
					.select(({ fn }) => fn.countAll<number>().as('rows'))
					.executeTakeFirstOrThrow()
			).rows
		);

	test('has a teacher who can sign in with what was made up for this run', async () => {
		expect(problemOf(demo.password, demo.name)).toBeUndefined();
		expect(await isPassword(demo.password, (await login())!.password!)).toBe(true);
	});

	test('is marked as made up', async () => {
		const [found] = await classesOf(fresh.db, (await login())!.account);
		expect(found).toMatchObject({ id: demo.inClass, demo: true });
	});

	test('has a report with something to see: some strong, some weak, some who have not begun', async () => {
		const assignment = sure(await assignmentIn(fresh.db, demo.inClass, demo.assignment));
		const { pupils, facts, today, day } = await assignmentReport(fresh.db, {
			inClass: demo.inClass,
			assignment,
			decks: [deck],
			shipped: [],
			now: NOW,
			offset: 0,
			release: 'one'
		});
		expect(day - today, 'the exam is ahead').toBe(12);
		expect(pupils).toHaveLength(30);
		expect(pupils.reduce((sum, { asked }) => sum + asked, 0)).toBe(demo.answers);
		const idle = pupils.filter(({ last }) => last === undefined);
		expect(idle.length).toBeGreaterThan(0);
		expect(idle.length).toBeLessThan(8);
		const means = pupils.map(({ prediction }) => prediction.mean).sort((a, b) => a - b);
		expect(means.at(-1)! - means[0]!).toBeGreaterThan(0.3);
		expect(facts.filter(({ answers }) => answers.length > 0).length).toBeGreaterThan(5);
		expect(Math.max(...pupils.map(({ last = 0 }) => last))).toBeLessThanOrEqual(today);
	});

	test('goes without a trace, and without what is real', async () => {
		const real = await newClass(fresh.db, { teacher: 'teacher0', name: '7b', now: NOW });
		expect(await removeDemo(fresh.db)).toBe(1);
		for (const table of ['account', 'entry', 'log', 'login', 'member'] as const)
			expect(await count(table), table).toBe(0);
		expect(await classesOf(fresh.db, 'teacher0')).toEqual([real]);
		expect(await removeDemo(fresh.db)).toBe(0);
	});

	test('leaves its teacher who has taken to real classes', async () => {
		demo = await fillDemo(fresh.db, deck, NOW);
		const { account: teacher } = (await login())!;
		const kept = await newClass(fresh.db, { teacher, name: '8a', now: NOW });
		expect(await removeDemo(fresh.db)).toBe(1);
		expect(await classesOf(fresh.db, teacher)).toEqual([kept]);
		expect(await login()).toBeDefined();
	});
});
