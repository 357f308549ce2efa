import { describe, expect, test } from 'vitest';
import type { AssignableDeck } from '#lib/class/assignment-form.ts';
import { ClassTest } from './class-test.ts';
import {
	classTestFrom,
	fieldsOfTest,
	laterChangesFrom,
	testFieldsFrom,
	usualClassTest,
	type ClassTestFields
} from './class-test-form.ts';

const ZONE = 'Europe/Berlin';
const NOW = Date.UTC(2026, 10, 25, 9, 2);
const decks: AssignableDeck[] = [
	{
		id: 'history',
		title: 'History',
		lang: 'en',
		dir: 'ltr',
		facts: 3,
		cards: 4,
		sections: [
			{ id: 'romans', title: 'Romans', facts: 2 },
			{ id: 'greeks', title: 'Greeks', facts: 1 }
		]
	}
];
const usual = usualClassTest({ title: 'History', covers: [{ deck: 'history' }] }, NOW, ZONE);
const fields = (change: Partial<ClassTestFields> = {}) => ({ ...fieldsOfTest(usual), ...change });
const problems = (change: Partial<ClassTestFields>) => {
	const result = classTestFrom(fields(change), decks, 'UTC');
	return 'problems' in result ? result.problems : [];
};

test('a usual test opens at the next five minutes, for an hour, and is one that can be kept', () => {
	expect(ClassTest.parse(usual)).toEqual(usual);
	expect(fieldsOfTest(usual)).toMatchObject({
		opens: '2026-11-25T10:05',
		closes: '2026-11-25T11:05'
	});
});

test('what is in the fields is the test again, parts and ways of asking too', () => {
	for (const one of [
		usual,
		{ ...usual, covers: [{ deck: 'history', sections: ['romans'] }], forms: ['pick', 'list'] },
		{ ...usual, shuffled: false, results: 'at-once' }
	] as ClassTest[])
		expect(classTestFrom(fieldsOfTest(one), decks, 'UTC')).toEqual({ test: one });
});

test('no minutes are no timer', () => {
	const { minutes: _, ...untimed } = usual;
	expect(classTestFrom(fields({ minutes: '' }), decks, 'UTC')).toEqual({ test: untimed });
});

test('times are meant in the teacher’s zone; where none is known, in the school’s', () => {
	for (const zone of ['', 'Middle/Earth']) {
		const result = classTestFrom(fields({ zone }), decks, 'UTC');
		expect(result).toMatchObject({ test: { zone: 'UTC', opens: usual.opens + 3_600_000 } });
	}
});

describe('what has to be put right is said', () => {
	test.each<[Partial<ClassTestFields>, string, string]>([
		[{ title: '' }, 'title', 'missing'],
		[{ title: 'x'.repeat(121) }, 'title', 'long'],
		[{ decks: [] }, 'decks', 'missing'],
		[{ decks: ['of somebody else'] }, 'decks', 'unknown'],
		[{ questions: '0' }, 'questions', 'number'],
		[{ questions: '201' }, 'questions', 'number'],
		[{ questions: '' }, 'questions', 'number'],
		[{ minutes: '301' }, 'minutes', 'number'],
		[{ minutes: '1.5' }, 'minutes', 'number'],
		[{ forms: [] }, 'forms', 'missing'],
		[{ forms: ['reveal'] }, 'forms', 'missing'],
		[{ opens: '' }, 'opens', 'time'],
		[{ opens: '25.11.2026' }, 'opens', 'time'],
		[{ closes: 'later' }, 'closes', 'time'],
		[{ closes: '2026-11-25T10:05' }, 'closes', 'order'],
		[{ closes: '2028-01-01T00:00' }, 'closes', 'far']
	])('%o', (change, field, kind) => {
		expect(problems(change)).toEqual([{ field, kind }]);
	});

	test('all at once', () => {
		expect(problems({ title: '', questions: 'many', opens: '' })).toHaveLength(3);
	});
});

test('of a test that was begun only the name, the window and the results can be changed', () => {
	const later = fields({ title: 'Quiz', questions: '1', decks: [], closes: '2026-11-25T12:05' });
	expect(laterChangesFrom(later, 'UTC')).toEqual({
		changes: {
			title: 'Quiz',
			opens: usual.opens,
			closes: usual.closes + 3_600_000,
			zone: ZONE,
			results: 'closed'
		}
	});
	expect(laterChangesFrom(fields({ title: '', opens: '' }), 'UTC')).toMatchObject({
		problems: [{ field: 'title' }, { field: 'opens' }]
	});
});

test('a form without some of its fields has them empty, files are no text', () => {
	const form = new FormData();
	form.append('title', new File(['x'], 'x'));
	form.append('deck', 'history');
	expect(testFieldsFrom(form)).toMatchObject({ title: '', decks: ['history'], forms: [] });
});
