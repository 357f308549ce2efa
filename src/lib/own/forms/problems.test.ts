import { expect, test } from 'vitest';
import { pairValue } from '#lib/own/edit-fixtures.ts';
import { formOf, KINDS } from './forms.ts';
import { problemsIn } from './problems.ts';

const claim = { asOf: '2026', saidBy: ['me'], anchors: [{ source: 'list' }] };
const of = (value: Record<string, unknown>) =>
	Object.fromEntries(problemsIn({ ...claim, ...value }));

test('a fact that can be read has none, and what a newer release knows of it is none', () => {
	expect(of(pairValue('a', 'b'))).toEqual({});
	expect(of({ ...pairValue('a', 'b'), picture: 'x' })).toEqual({});
});

test.each(KINDS)(
	'of a %s that is just begun what is in sight is missing, and nothing else',
	(kind) => {
		const { blank, fields } = formOf(kind);
		const found = problemsIn({ ...claim, kind, ...blank });
		expect(found.size).toBeGreaterThan(0);
		expect([...found.values()]).toEqual([...found].map(() => 'missing'));
		const inSight = fields.map(({ field }): string => field);
		for (const key of found.keys()) expect(inSight).toContain(key);
	}
);

test('what is not of its form is said where it stands', () => {
	expect(of({ kind: 'date', question: 'When?', event: 'It began', date: 'last year' })).toEqual({
		date: 'date'
	});
	expect(of({ kind: 'number', question: 'How many?', value: 'a few', wrong: [3, 'x'] })).toEqual({
		value: 'number',
		wrong: 'number',
		'wrong.1': 'number'
	});
	const group = { id: 'a', name: 'In', members: ['x'] };
	const groups = { kind: 'groups', question: 'Who?', label: 'all', closed: true, groups: [group] };
	expect(of(groups)).toEqual({ question: 'noMember', groups: 'few' });
	const half = { kind: 'statement', question: 'Why?', text: 'So', false: [{ text: 'Or so' }] };
	expect(of(half)).toEqual({ false: 'part', 'false.0.why': 'missing' });
	expect(of({ kind: 'definition', term: 'x', meaning: 'y'.repeat(700) })).toEqual({
		meaning: 'long'
	});
	expect(of({ ...pairValue('a', 'b'), asOf: 'once' })).toEqual({ asOf: 'date' });
});
