import { describe, expect, it, test } from 'vitest';
import { cardsOf } from '#lib/deck/cards.ts';
import { Deck } from '#lib/deck/schema.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { poolOf } from '#lib/question/pool.ts';
import { deckWith, type Some } from '../../../../../tests/fixtures/unfair/build.ts';
import { card } from '../../../../../tests/fixtures/unfair/cards.ts';

const deckOf = (...facts: Some[]) => Deck.parse(deckWith(facts));
const made = (...facts: Some[]) => cardsOf(deckOf(...facts));
const forms = (...facts: Some[]) => allForms.formsFor(made(...facts)[0]!);

describe('what a card is asked as', () => {
	it('is revealed and typed, where its back is a few words', () =>
		expect(forms(card('der Hund', 'dog'))).toEqual(['reveal', 'typed']));

	test.each(['several words more than anybody would ever type', '*dog*', 'one\ntwo', '$x^2$'])(
		'is only revealed, where its back is %j',
		(back) => expect(forms(card('front', back))).toEqual(['reveal'])
	);

	it('is a number to be typed, where its back is one', () =>
		expect(forms(card('cent', '100'))).toContain('number'));

	it('is a choice among wrong answers, where there are two', () => {
		const wrong = [{ text: 'cat', why: 'No.' }, 'cow'];
		expect(forms(card('der Hund', 'dog', { wrong: ['cat'] }))).not.toContain('choice');
		expect(forms(card('der Hund', 'dog', { wrong }))).toContain('choice');
		expect(forms(card('der Hund', '*dog*', { wrong }))).toContain('choice');
	});

	it('is a choice among partners, and matched with them', () => {
		const words = { partners: 'words', both: true };
		const deck = deckOf(
			card('der Hund', 'dog', words),
			card('die Katze', 'cat', words),
			card('die Kuh', 'cow', words),
			card('das Pferd', 'horse')
		);
		const [hund] = cardsOf(deck);
		expect(hund!.wrong.map(({ text }) => text)).toEqual(['cat', 'cow']);
		expect(allForms.formsFor(hund!)).toEqual(expect.arrayContaining(['choice', 'match']));
		const pool = poolOf(deck, () => true, 1);
		const company = allForms.company(hund!, 'match', pool, 1);
		expect(company?.map(({ fact }) => fact).toSorted()).toEqual(['f', 'f1', 'f2']);
	});
});

describe('the other way round', () => {
	it('is asked where the deck says so, and then its ids are these', () => {
		expect(made(card('a b', 'c d')).map(({ id }) => id)).toEqual(['fair/f/back']);
		expect(made(card('a b', 'c d', { both: true })).map(({ id }) => id)).toEqual([
			'fair/f/back',
			'fair/f/front'
		]);
	});

	it('accepts what is right for the front, in its language', () => {
		const [, front] = made(
			card('der Hund', 'dog', { both: true, frontLang: 'de', acceptFront: ['Hund'] })
		);
		expect(front).toMatchObject({
			given: { text: 'dog' },
			answer: { kind: 'name', text: 'der Hund', accept: ['Hund'], lang: 'de' }
		});
	});
});

describe('a partner that could be taken for it', () => {
	const words = { partners: 'words' };
	test.each<[string, Some, Some]>([
		['has the same back', card('der Hund', 'dog', words), card('der Köter', 'Dog', words)],
		['has the same front', card('Bank', 'bench', words), card('Bank', 'bank', words)],
		[
			'accepts the same',
			card('Auto', 'car', { ...words, accept: ['motor'] }),
			card('Motor (süddt.)', 'motor', words)
		],
		['is the same but for its marks', card('ein', '**one**', words), card('eins', 'one', words)]
	])('and %s is never offered as wrong', (_, a, b) => {
		for (const { wrong } of made(a, b)) expect(wrong).toEqual([]);
	});
});

describe('what is read', () => {
	it('is the front, where that is a question, and the answer after it in the footnote', () =>
		expect(made(card('Who was first?', 'me'))[0]).toMatchObject({
			prompt: 'Who was first?',
			about: { text: 'Who was first?' }
		}));

	it('is the side that is shown, in its language, where it is none', () =>
		expect(made(card('le chien', 'dog', { frontLang: 'fr' }))[0]).toMatchObject({
			prompt: 'What is on the other side?',
			given: { text: 'le chien', lang: 'fr', quote: false }
		}));

	it('is a question shown as a word, where both sides are asked for', () =>
		expect(made(card('Wer?', 'who?', { both: true }))[0]!.given?.text).toBe('Wer?'));
});
