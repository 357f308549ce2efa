import { expect, test } from 'vitest';
import { propose } from '#lib/article/propose.ts';
import { foundIn } from './find.ts';

const relationsIn = (sentence: string) =>
	foundIn(propose(`Some other sentence stands before it here. ${sentence}`)).candidates.filter(
		({ of }) => of === 'relation'
	);

test.each([
	[
		'Astana, a young city, is the capital of Kazakhstan.',
		'What is the capital of Kazakhstan?',
		'Astana'
	],
	['The capital of New Zealand is the harbour of Wellington.', undefined, ''],
	[
		'The capital of New Zealand is Wellington, a harbour city.',
		'What is the capital of New Zealand?',
		'Wellington'
	],
	[
		'Ada Lovelace (1815–1852) was born in London, England, in 1815.',
		'Where was Ada Lovelace born?',
		'London, England'
	],
	[
		'Apple was founded in 1976 by Steve Jobs, Steve Wozniak and Ronald Wayne.',
		'Who founded Apple?',
		'Steve Jobs, Steve Wozniak and Ronald Wayne'
	],
	[
		'Bill Gates and Paul Allen founded Microsoft in 1975.',
		'Who founded Microsoft?',
		'Bill Gates and Paul Allen'
	],
	['She was born in Warsaw to two teachers there.', undefined, ''],
	['Sydney is not the capital of Australia, whatever people think.', undefined, ''],
	['Bonn was the capital of West Germany until the year 1990.', undefined, ''],
	['Critics say London is the capital of Europe for money.', undefined, ''],
	['The company was founded by Steve Jobs in a garage.', undefined, ''],
	['The United Nations was founded in 1945 by 51 countries.', undefined, '']
])('a sentence that says one thing of another: %s', (sentence, front, back) => {
	const wanted = front === undefined ? [] : [{ kind: 'card', front, back }];
	expect(relationsIn(sentence).map(({ value }) => value)).toEqual(wanted);
	for (const { mark, faults } of relationsIn(sentence)) {
		expect(faults).toEqual([]);
		expect(
			propose(`Some other sentence stands before it here. ${sentence}`).article.text.slice(
				mark.start,
				mark.end
			)
		).toBe(back);
	}
});

test('what says more than one thing is to be checked', () => {
	expect(relationsIn('Canberra is the capital of Australia, and has a lake.')).toMatchObject([
		{ sure: false }
	]);
	expect(
		relationsIn(
			'The city of Astana lies there. Bill Gates and Paul Allen founded Microsoft in 1975.'
		)
	).toMatchObject([{ sure: true, value: { back: 'Bill Gates and Paul Allen' } }]);
});

test('a paragraph that ends nowhere is looked through once', () => {
	expect(relationsIn('Names, '.repeat(50_000))).toEqual([]);
	expect(relationsIn('Ann and '.repeat(40_000))).toEqual([]);
});
