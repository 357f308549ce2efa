import { expect, test } from 'vitest';
import { fromColumns, toColumns } from './card-columns.ts';

test.each([
	['no cards', []],
	['one', [{ id: 'd/f/a', deck: 'd', fact: 'f', revision: 2 }]],
	[
		'several, some confusable',
		[
			{ id: 'd/f/a', deck: 'd', fact: 'f', revision: 0, confusable: ['d/g', 'd/h'] },
			{ id: 'd/f/b', deck: 'd', fact: 'f', revision: 70_000 },
			{ id: 'd/g/a/m', deck: 'd', fact: 'g', revision: 0, confusable: ['d/f'] }
		]
	],
	[
		'one that another deck asks, too',
		[
			{ id: 'd/f/a', deck: 'd', fact: 'f', revision: 0 },
			{ id: 'd/g/a', deck: 'd', fact: 'g', revision: 0, asks: 'e/g/a' }
		]
	]
])('columns of %s give back the cards', (_what, cards) => {
	expect(fromColumns('d', structuredClone(toColumns(cards)))).toEqual(cards);
});
