import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Assignment } from './assignment.ts';
import {
	assignmentFrom,
	fieldsFrom,
	fieldsOf,
	usualAssignment,
	type AssignableDeck,
	type AssignmentFields
} from './assignment-form.ts';
import { dayOfDate } from '#lib/memory/day.ts';

const TODAY = dayOfDate('2026-11-25');
const deck = (id: string, sections: string[] = []): AssignableDeck => ({
	id,
	title: `The deck ${id}`,
	lang: 'en',
	dir: 'ltr',
	facts: 10,
	cards: 20,
	sections: sections.map((id) => ({ id, title: id, facts: 5 }))
});
const decks = [deck('one', ['first', 'second', '']), deck('two')];
const good = fieldsOf(usualAssignment(decks[0]!, TODAY));

function problemsOf(change: Partial<AssignmentFields>): string[] {
	const result = assignmentFrom({ ...good, ...change }, decks);
	return 'problems' in result ? result.problems.map(({ field, kind }) => `${field} ${kind}`) : [];
}

describe('fields are refused, and it is said why,', () => {
	it.each([
		['without a title', { title: '' }, ['title missing']],
		['with an endless title', { title: 'x'.repeat(121) }, ['title long']],
		['without a deck', { decks: [] }, ['decks missing']],
		['with a deck that is not there', { decks: ['one', 'three'] }, ['decks unknown']],
		['with words for a date', { due: 'next Friday' }, ['due date']],
		['with a date that is none', { exam: '2026-02-30' }, ['exam date']],
		['when due before the start', { start: '2026-12-10', due: '2026-12-01' }, ['due order']],
		['when examined before the start', { start: '2026-12-01', exam: '2026-11-30' }, ['exam order']],
		['without a number of questions', { questions: '' }, ['questions number']],
		['with half a question', { questions: '1.5' }, ['questions number']],
		['with more minutes than a school day has', { minutes: '121' }, ['minutes number']]
	])('%s', (_, change: Partial<AssignmentFields>, problems) => {
		expect(problemsOf(change)).toEqual(problems);
	});
});

it('assigns all of a deck for two weeks unless told otherwise', () => {
	expect(usualAssignment(decks[0]!, TODAY)).toEqual({
		title: 'The deck one',
		covers: [{ deck: 'one' }],
		due: '2026-12-09',
		questions: 20,
		minutes: 10,
		target: 0.7,
		forms: 'machine'
	});
});

function covers(sections: string[]) {
	const result = assignmentFrom({ ...good, sections }, decks);
	return 'assignment' in result && result.assignment.covers;
}

it('covers the parts that are ticked; all of them are the deck', () => {
	expect(covers(['one:second', 'two:first'])).toEqual([{ deck: 'one', sections: ['second'] }]);
	expect(covers(['one:'])).toEqual([{ deck: 'one', sections: [''] }]);
	expect(covers(['one:first', 'one:second', 'one:'])).toEqual([{ deck: 'one' }]);
});

it('reads what a browser sends, and takes what it lacks for empty', () => {
	const form = new FormData();
	form.append('title', ' History ');
	form.append('deck', 'one');
	form.append('deck', 'two');
	form.append('due', new File([], 'x'));
	expect(fieldsFrom(form)).toMatchObject({ title: 'History', decks: ['one', 'two'], due: '' });
});

const dates = fc.option(
	fc.integer({ min: 0, max: 400 }).map((n) => n),
	{ nil: undefined }
);
const assignments = fc
	.record({
		title: fc.stringMatching(/^[A-Za-z]{1,20}$/),
		covers: fc.constantFrom<Assignment['covers'][]>(
			[{ deck: 'one' }],
			[{ deck: 'one', sections: ['first', ''] }, { deck: 'two' }]
		),
		due: dates,
		exam: dates,
		questions: fc.integer({ min: 1, max: 500 }),
		minutes: fc.integer({ min: 1, max: 120 }),
		target: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
		forms: fc.constantFrom('machine' as const, 'all' as const)
	})
	.map(({ due, exam, target, ...rest }): Assignment => ({
		...rest,
		...(due !== undefined && { due: dayOn(due) }),
		...(exam !== undefined && { exam: dayOn(exam) }),
		...(target !== undefined && { target: target / 100 })
	}));
const dayOn = (n: number) => new Date((TODAY + n) * 86_400_000).toISOString().slice(0, 10);

it('gives back the assignment that it was filled from', () => {
	fc.assert(
		fc.property(assignments, (assignment) => {
			expect(assignmentFrom(fieldsOf(assignment), decks)).toEqual({ assignment });
		})
	);
});

it('makes nothing but what the schema takes', () => {
	const texts = fc.oneof(fc.string(), fc.constantFrom('', '1', '2026-12-01', 'all'));
	const lists = fc.array(fc.constantFrom('one', 'two', 'three', 'one:first'));
	const fields = fc.record({
		title: texts,
		decks: lists,
		sections: lists,
		start: texts,
		due: texts,
		exam: texts,
		questions: texts,
		minutes: texts,
		target: texts,
		forms: texts
	});
	fc.assert(
		fc.property(fields, (fields) => {
			const result = assignmentFrom({ ...fields, title: fields.title.trim() }, decks);
			if ('assignment' in result)
				expect(Assignment.safeParse(result.assignment).error).toBeUndefined();
		})
	);
});
