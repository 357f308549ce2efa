import { expect, test } from 'vitest';
import { formOf, KINDS } from '#lib/own/forms/forms.ts';
import { problemsIn } from '#lib/own/forms/problems.ts';
import { facts } from '#lib/ui/messages/facts.ts';
import { stillMissing } from './words.ts';

test.each(KINDS)(
	'each field of a %s has its words, and nothing has words that is no field',
	(kind) => {
		const { fields, rare } = formOf(kind);
		const names = [...fields, ...rare].map(({ field }): string => field);
		expect(Object.keys(facts.kinds[kind].fields).sort()).toEqual(names.sort());
	}
);

test('what is missing is called as it is in the form', () => {
	const value = { kind: 'date', question: 'When?', asOf: '2026', saidBy: ['me'], anchors: [] };
	expect(stillMissing('date', problemsIn(value))).toEqual(['The date', 'What happened then']);
});
