import { beforeEach, expect, test } from 'vitest';
import type { Assignment } from '#lib/class/assignment.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import {
	assignmentIn,
	assignmentsOf,
	changeAssignment,
	deleteAssignment,
	newAssignment
} from './assignments.ts';
import { newClass } from '#lib/server/classes/classes.ts';
import { refused, sure } from '#lib/server/refused.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const history: Assignment = {
	title: 'History',
	covers: [{ deck: 'history', sections: ['romans'] }],
	due: '2026-12-09',
	questions: 20,
	minutes: 10,
	forms: 'machine'
};

eachDatabase('assignments', (fresh) => {
	let inClass: string;
	let other: string;
	beforeEach(async () => {
		const teacher = 'teacher0';
		({ id: inClass } = await newClass(fresh.db, { teacher, name: '7b', now: NOW }));
		({ id: other } = await newClass(fresh.db, { teacher, name: '8a', now: NOW }));
	});

	const give = (title: string, now = NOW) =>
		newAssignment(fresh.db, inClass, { ...history, title }, now);
	const titles = async (of = inClass) =>
		(await assignmentsOf(fresh.db, of)).known.map(({ title }) => title);

	test('a class has what was given to it, the newest first', async () => {
		await give('first');
		await give('second', NOW + 1);
		expect(await titles()).toEqual(['second', 'first']);
		expect(await titles(other)).toEqual([]);
	});

	test('an assignment is kept as it was given', async () => {
		const given = await give('History');
		expect(await assignmentIn(fresh.db, inClass, given.id)).toEqual({
			...history,
			id: given.id,
			created: NOW,
			changed: NOW
		});
	});

	test('it can be changed, and says when', async () => {
		const { id } = await give('History');
		const { due: _, ...open } = history;
		await changeAssignment(fresh.db, { inClass, id }, { ...open, title: 'Later' }, NOW + 5);
		const changed = sure(await assignmentIn(fresh.db, inClass, id));
		expect(changed).toMatchObject({ title: 'Later', created: NOW, changed: NOW + 5 });
		expect(changed.due).toBeUndefined();
	});

	test('taken back, it is gone', async () => {
		const { id } = await give('History');
		await give('Another');
		await deleteAssignment(fresh.db, inClass, id);
		expect(await titles()).toEqual(['Another']);
		expect(await assignmentIn(fresh.db, inClass, id)).toEqual(refused('no-such-assignment'));
	});

	test('nobody gets at it, changes it or deletes it through another class', async () => {
		const { id } = await give('History');
		expect(await assignmentIn(fresh.db, other, id)).toEqual(refused('no-such-assignment'));
		await changeAssignment(fresh.db, { inClass: other, id }, { ...history, title: 'Mine' }, NOW);
		await deleteAssignment(fresh.db, other, id);
		expect(await titles()).toEqual(['History']);
	});
});
