import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from './card.ts';
import { cardIdsOf, cardOf, cardsOf } from './cards.ts';
import { normalise } from './words/normalise.ts';
import { parseDeck } from './file/parse.ts';
import type { Deck } from './schema.ts';

function deckFrom(text: string): Deck {
	const parsed = parseDeck(text, 'x.yaml');
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, 1));
	return parsed.deck;
}

const EVERY_KIND = readFileSync('tests/fixtures/decks/every-kind.yaml', 'utf8');
const everyKind = deckFrom(EVERY_KIND);
const arabic = deckFrom(readFileSync('tests/fixtures/decks/arabic.yaml', 'utf8'));
const shipped = readdirSync('decks')
	.filter((name) => name.endsWith('.yaml'))
	.map((name) => deckFrom(readFileSync(`decks/${name}`, 'utf8')));
const all: [string, Deck][] = [everyKind, arabic, ...shipped].map((deck) => [deck.id, deck]);

/** A card of the fixture by the end of its id. */
function card(id: string, deck = everyKind): Card {
	const found = cardOf(deck, `${deck.id}/${id}`);
	if (!found) throw new Error(`no card ${id}`);
	return found;
}

const accepted = ({ answer }: Card) =>
	answer.kind === 'name' ? [answer.text, ...answer.accept] : [answer.text];

describe.each(all)('the cards of %s', (_, deck) => {
	const cards = cardsOf(deck);

	it('have unique ids that are known without making them', () => {
		const ids = cardIdsOf(deck);
		expect(cards.map(({ id }) => id)).toEqual(ids);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('can each be found by id', () => {
		for (const one of cards) {
			const found = cardOf(deck, one.id);
			expect({ ...found }).toEqual({ ...one });
		}
	});

	it('offer nothing as wrong that is right, and nothing twice', () => {
		for (const one of cards) {
			const right = new Set(accepted(one).map(normalise));
			const wrong = one.wrong.map(({ text }) => normalise(text));
			expect(wrong.filter((text) => right.has(text))).toEqual([]);
			expect(new Set(wrong).size).toBe(wrong.length);
			// Of a number or a date the answer itself says why another is wrong.
			const amount = one.answer.kind === 'number' || one.answer.kind === 'date';
			const unsaid = one.wrong.filter(({ why }) =>
				why === undefined ? !amount : why.trim() === ''
			);
			expect(unsaid).toEqual([]);
			expect(one.wrong.map(({ why }) => why)).not.toContain(`${one.answer.text}.`);
		}
	});

	it('have no spelling of their own answer among their rivals', () => {
		for (const one of cards) {
			const right = new Set(accepted(one).map(normalise));
			expect(one.rivals.filter((name) => right.has(normalise(name)))).toEqual([]);
		}
	});

	it('are in lists of the size that the list says', () => {
		for (const { list } of cards)
			if (list) expect(cards.filter((other) => other.list?.id === list.id)).toHaveLength(list.size);
	});

	it('leave a gap in each cloze that the answer fills', () => {
		for (const { cloze, answer } of cards) {
			if (!cloze) continue;
			const gaps = cloze.filter((part) => 'blank' in part);
			expect(gaps.length).toBeGreaterThan(0);
			expect(answer.text).not.toBe('');
		}
	});
});

describe('cardsOf', () => {
	it('names the aspects of each kind as memories know them', () => {
		const aspects = new Set(
			cardsOf(everyKind).map(({ kind, aspect, member }) =>
				[kind, aspect, ...(member === undefined ? [] : ['…'])].join('/')
			)
		);
		expect([...aspects]).toEqual([
			'set/member/…',
			'groups/group/…',
			'groups/in-small/…',
			'quote/speaker',
			'quote/words',
			'number/value',
			'date/date',
			'date/event',
			'sequence/position/…',
			'pair/forward',
			'pair/backward',
			'definition/term',
			'definition/meaning',
			'statement/truth',
			'cloze/blank/…',
			'card/back',
			'card/front',
			'picture/name/…',
			'picture/place/…'
		]);
	});

	it('keeps the ids of cards when texts, order and other facts change', () => {
		const ids = new Set(cardIdsOf(everyKind));
		fc.assert(
			fc.property(
				fc.shuffledSubarray([...everyKind.facts], { minLength: 1 }),
				fc.string(),
				(facts, title) => {
					for (const id of cardIdsOf({ ...everyKind, title, facts }))
						expect(ids.has(id)).toBe(true);
				}
			)
		);
	});

	it('lists the members of a closed set, and picks those of an open one only', () => {
		expect(card('rocky-planets/member/mars')).toMatchObject({
			prompt: 'Which of these is one of the rocky planets?',
			answer: { kind: 'name', text: 'Mars', entity: 'mars' },
			wrong: [
				{ text: 'Jupiter', why: 'A ball of gas.' },
				{ text: 'Saturn', why: 'Not one of the rocky planets.' }
			],
			list: {
				id: 'every-kind/rocky-planets/member',
				prompt: 'Which four planets are rocky?',
				size: 4,
				ordered: false
			}
		});
		expect(card('visited/member/moon')).toMatchObject({ pickOnly: true });
		expect(card('visited/member/moon').list).toBeUndefined();
	});

	it('asks for the group of those that are asked, and lists groups that can be recalled', () => {
		expect(card('sizes/group/mars')).toMatchObject({
			prompt: 'How large is Mars?',
			answer: { text: 'Smaller than Earth' },
			wrong: [{ text: 'Giant', why: 'Mars: Smaller than Earth.' }]
		});
		expect(cardOf(everyKind, 'every-kind/sizes/group/saturn')).toBeUndefined();
		expect(card('sizes/in-small/mars')).toMatchObject({
			wrong: [{ text: 'Jupiter' }, { text: 'Saturn', why: 'Saturn: Giant.' }],
			list: { size: 2, prompt: 'Which two planets of the table are small?' }
		});
	});

	it('asks who said it among those who said other things or certainly did not', () => {
		expect(card('pilot-said/speaker')).toMatchObject({
			prompt: 'Who said this about the first morning?',
			given: { text: 'I never saw such a sunrise', quote: true },
			answer: { entity: 'pilot' },
			wrong: [
				{ entity: 'writer' },
				{
					entity: 'engineer',
					why: 'The words of Bo Engineer here are “we counted every bolt twice”.',
					confusable: true
				}
			]
		});
	});

	it('leaves a run of the quotation open', () => {
		expect(card('engineer-said/words')).toMatchObject({
			prompt: 'Complete the words of Bo Engineer about the last check.',
			cloze: [{ text: 'we counted ' }, { blank: true }, { text: ' twice' }],
			answer: { text: 'every bolt' }
		});
	});

	it('writes numbers with qualifier and unit', () => {
		expect(card('orbits/value')).toMatchObject({
			answer: { text: 'about 5,400 orbits', value: 5400, tolerance: 100, unit: 'orbits' },
			wrong: [{ text: 'about 540 orbits' }, { text: 'about 54,000 orbits' }]
		});
	});

	it('borrows dates of other facts where its own are few, and counts changes as revisions', () => {
		expect(card('launch/date')).toMatchObject({
			revision: 1,
			answer: { kind: 'date', text: '4 March 2019', date: '2019-03-04' },
			wrong: [{ text: '3 April 2019' }, { text: '4 March 2018' }, { text: '4 March 2020' }]
		});
		expect(card('launch/event')).toMatchObject({
			prompt: 'What happened on 4 March 2019?',
			answer: { kind: 'prose', text: 'The station was launched' },
			wrong: [{ text: 'The station came down', confusable: true }]
		});
	});

	it('takes neighbours in a sequence for confusable', () => {
		expect(card('stages/position/ascent')).toMatchObject({
			prompt: 'Which is number 1 of the stages of the mission?',
			wrong: [
				{ text: 'orbit', why: 'That is number 2.', confusable: true },
				{ text: 'descent', confusable: false }
			],
			list: { ordered: true, size: 3 }
		});
	});

	it('asks pairs and definitions both ways', () => {
		expect(card('commander/forward')).toMatchObject({
			answer: { text: 'checking the bolts' },
			wrong: [{ text: 'flying the station', why: 'Cy Pilot: flying the station.' }]
		});
		expect(card('commander/backward')).toMatchObject({
			answer: { entity: 'engineer', accept: ['Engineer Bo'] },
			wrong: [{ entity: 'pilot', confusable: true }]
		});
		expect(cardOf(everyKind, 'every-kind/flier/backward')).toBeUndefined();
		expect(card('perigee/term').wrong).toMatchObject([
			{ text: 'apogee' },
			{ entity: 'moon' },
			{ text: 'satellite' }
		]);
		expect(card('perigee/meaning').wrong[0]).toMatchObject({
			why: 'That is the meaning of “apogee”.'
		});
		expect(card('satellite/term').wrong).toMatchObject([{ text: 'perigee' }, { text: 'apogee' }]);
	});

	it('fills in the blanks that are not asked, and knows entities and numbers in them', () => {
		expect(card('first-words/blank/planet')).toMatchObject({
			cloze: [
				{ text: 'The station passed ' },
				{ blank: true, hint: 'the second planet' },
				{ text: ' in ' },
				{ text: '2019' },
				{ text: ' on its way.' }
			],
			answer: { entity: 'venus', accept: ['Morning Star'] },
			wrong: [{ entity: 'mercury', confusable: true }, { entity: 'mars' }]
		});
		expect(card('first-words/blank/year').answer).toMatchObject({ kind: 'number', value: 2019 });
	});

	it('speaks the language of the deck', () => {
		expect(card('founders/member/egypt', arabic)).toMatchObject({
			prompt: 'أيٌّ من هذه من الدول الموقّعة على الميثاق سنة 1945؟',
			lang: 'ar',
			dir: 'rtl'
		});
	});
});

describe('cardOf', () => {
	it.each([
		'',
		'every-kind',
		'every-kind/launch',
		'every-kind/launch/dat',
		'every-kind/launch/date/x',
		'every-kind/launch/date/',
		'every-kind/rocky-planets/member/jupiter',
		'every-kind/constructor/date',
		'other/launch/date',
		'every-kind/launch/date/x/y'
	])('does not know %j', (id) => expect(cardOf(everyKind, id)).toBeUndefined());
});
