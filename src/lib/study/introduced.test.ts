import { expect, test } from 'vitest';
import { moonDeck } from '#lib/class/decks/moon-deck.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import { Deck } from '#lib/deck/schema.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { introducedIn } from './introduced.ts';

/** What is said with a question of a deck in which these people and bodies are named. */
function introduced(
	question: string,
	right: string,
	form: 'reveal' | 'choice' = 'reveal',
	met: readonly string[] = []
) {
	const { facts: _, ...head } = moonDeck();
	const deck = Deck.parse({
		...head,
		entities: {
			...head.entities,
			stein: { kind: 'person', name: 'Lucia Stein', aliases: ['Stein'], office: 'reporter, ABC' },
			mayor: { kind: 'person', name: 'Ann Field', office: 'Mayor of Leeds until 2019' },
			poet: { kind: 'person', name: 'Gertrude Stein' },
			field: { kind: 'person', name: 'Leo Field', aliases: ['Field'], office: 'painter' },
			other: { kind: 'person', name: 'Mia Field', aliases: ['Field'] },
			csto: {
				kind: 'organisation',
				name: 'Collective Security Treaty Organization',
				aliases: ['CSTO']
			},
			eaeu: {
				kind: 'organisation',
				name: 'Eurasian Economic Commission',
				aliases: ['EAEU', 'Eurasian Economic Union']
			},
			tass: { kind: 'organisation', name: 'TASS', office: 'Russian state news agency' }
		},
		sources: { book: { kind: 'record', title: 'A book' } },
		facts: [
			{
				kind: 'pair',
				id: 'fact',
				asOf: '2022',
				saidBy: ['stein'],
				anchors: [{ source: 'book', at: 'page 1' }],
				relation: 'said',
				oneToOne: false,
				left: 'something',
				right,
				question,
				wrong: ['CSTO', 'TASS', 'nobody'].map((text) => ({ text, why: 'No.' }))
			}
		],
		sections: undefined
	});
	const [card] = cardsOf(deck);
	return introducedIn(deck, allForms.ask(card!, form, 1), [card!], new Set(met));
}

test('who is named is introduced, by whichever name', () => {
	expect(introduced('What did Stein report?', 'A lot')).toEqual([
		{ name: 'Stein', says: 'reporter, ABC' }
	]);
	expect(introduced('What did Lucia Stein report?', 'A lot')).toEqual([
		{ name: 'Lucia Stein', says: 'reporter, ABC' }
	]);
});

test('who shares a name, or has another’s in a longer one, is taken for nobody', () => {
	expect(introduced('What did Gertrude Stein write?', 'A lot')).toEqual([]);
	expect(introduced('What did Field paint?', 'A lot')).toEqual([]);
	expect(introduced('What did Leo Field paint?', 'A lot')).toEqual([
		{ name: 'Leo Field', says: 'painter' }
	]);
});

test('letters are spelt out, unless the question does so', () => {
	const long = 'Collective Security Treaty Organization';
	expect(introduced('Who founded the CSTO?', 'Six states')).toEqual([{ name: 'CSTO', says: long }]);
	expect(introduced('Who founded the EAEU?', 'Five states')).toEqual([
		{ name: 'EAEU', says: 'Eurasian Economic Union' }
	]);
	expect(introduced('What did TASS report?', 'A lot')).toEqual([
		{ name: 'TASS', says: 'Russian state news agency' }
	]);
	expect(introduced(`Who founded the ${long} (CSTO)?`, 'Six states')).toEqual([]);
	expect(introduced('Who founded the CSTOs?', 'Six states')).toEqual([]);
});

test('nothing is said that would tell the answer, or that is an option', () => {
	expect(introduced('Which city did Ann Field lead?', 'Leeds')).toEqual([]);
	expect(introduced('Until when did Ann Field lead it?', '2019')).toEqual([]);
	// Nor a part of it.
	expect(introduced('Which part of England did Ann Field lead?', 'Leeds, Yorkshire')).toEqual([]);
	expect(introduced('When did Ann Field leave?', '2 March 2019')).toEqual([]);
	expect(introduced('Who is in the CSTO?', 'Six states', 'choice')).toEqual([]);
});

test('no more is said than is read', () => {
	const many = introduced('What did Stein and Ann Field say of the CSTO?', 'Nothing');
	expect(many).toHaveLength(2);
});

test('what was said before is not said again, and makes room for another', () => {
	const asked = 'What did Stein, Ann Field and TASS say?';
	expect(introduced(asked, 'Nothing', 'reveal', ['reporter, ABC'])).toEqual([
		{ name: 'Ann Field', says: 'Mayor of Leeds until 2019' },
		{ name: 'TASS', says: 'Russian state news agency' }
	]);
});
