import { describe, expect, test } from 'vitest';
import { factsIn, readAs, refusedIn } from '#lib/formats/known/reading-fixtures.ts';

const read = (text: string) => {
	const found = readAs(text);
	expect(found.format).toBe('markdown');
	return found;
};

describe('Markdown of obsidian-spaced-repetition', () => {
	test.each([
		['One?::Two', { front: 'One?', back: 'Two' }],
		['one:::two', { both: true }],
		['- One :: Two', { front: 'One', back: 'Two' }],
		['First\nline\n?\nsecond\nline', { front: 'First\nline', back: 'second\nline' }],
		['One\n??\nTwo', { both: true }],
		['Paris is in ==France== #flashcards', { kind: 'cloze', text: 'Paris is in {{g1:France}}' }],
		['A ==x==^[hint] b', { blanks: { g1: { hint: 'hint' } } }],
		[
			'What does `std::vector` do?::It grows.',
			{ front: 'What does `std::vector` do?', back: 'It grows.' }
		],
		['See [[Page|this]]?::Yes ![[a.png]]', { front: 'See this?', back: 'Yes' }]
	])('%s', (text, fact) => expect(factsIn(read(text))[0]).toMatchObject(fact));

	test('is no card within code, comments or its head', () => {
		const found = read(
			'---\ntags: x\ntitle: Mine\n---\n# H\n\n```cpp\nstd::a\n```\n\n<!-- not::this -->\n\nand `a::b` so\n\nOne::Two\n'
		);
		expect(factsIn(found).map(({ front }) => front)).toEqual(['One']);
		expect(found.deck).toMatchObject({ title: 'Mine', facts: [{ anchors: [{ at: 'line 15' }] }] });
		expect(refusedIn(found)).toEqual([
			'line 7: is text that asks nothing',
			'line 13: is text that asks nothing'
		]);
	});

	test('has its decks as parts, and says that its days are lost', () => {
		const found = read(
			'#flashcards/science/physics\n\nA::B\n<!--SR:!2024-03-20,124,270!2024-03-21,1,2-->\n\n#flashcards/art\n\nC::D'
		);
		expect(found.deck?.['sections']).toMatchObject([{ title: 'physics' }, { title: 'art' }]);
		expect(found.changes).toMatchObject([{ count: 2 }]);
	});
});

describe('Markdown with letters', () => {
	test('has questions, answers and gaps', () => {
		const found = read(
			'+++\nname = "Mine"\n+++\nQ: One\nand more\nA:\n\n- a\n- b\n\nC: [Berlin] is in [Germany], see [here](https://a.b).\n\n---\n\nprose\n\nQ: none\n'
		);
		expect(found.deck?.['title']).toBe('Mine');
		expect(factsIn(found)).toMatchObject([
			{ front: 'One\nand more', back: '- a\n- b' },
			{ front: '[…] is in Germany, see [here](https://a.b).', back: 'Berlin' },
			{ front: 'Berlin is in […], see [here](https://a.b).', back: 'Germany' }
		]);
		expect(refusedIn(found)).toEqual([
			'line 15: is text that asks nothing',
			'line 17: has no right answer'
		]);
	});
});

describe('tables and letters of other ways of writing', () => {
	test('a table is a card a row, beside whatever else', () => {
		const read = readAs(
			'# Words\n\n| English | Deutsch |\n| --- | :-: |\n| dog \\| hound | `a|b` |\n| cat | Katze |\n\nSome prose.\n\n**Q:** What?\n**A:** That\n'
		);
		expect(factsIn(read)).toEqual([
			{ kind: 'card', front: 'dog | hound', back: '`a|b`', frontLang: 'en', backLang: 'de' },
			{ kind: 'card', front: 'cat', back: 'Katze', frontLang: 'en', backLang: 'de' },
			{ kind: 'card', front: 'What?', back: 'That' }
		]);
		expect(refusedIn(read)).toHaveLength(1);
	});

	test.each([
		['Q: What\nQ: is it?\nA: This\nA: and that', 'What\nis it?', 'This\nand that'],
		['**Question 1:** What is it?\n**Answer:** This', 'What is it?', 'This'],
		['Frage: Was?\nAntwort: Das', 'Was?', 'Das'],
		['> [!info]\n> Who?::Me', 'Who?', 'Me']
	])('%j', (text, front, back) =>
		expect(factsIn(readAs(text))).toEqual([expect.objectContaining({ front, back })])
	);
});
