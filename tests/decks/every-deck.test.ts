/** What every flagship deck promises: well-formed, readable, and ids that are there for good. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evidenceCounts } from '#lib/deck/evidence/evidence-kind.ts';
import { cardIdsOf } from '#lib/deck/cards.ts';
import type { Fact } from '#lib/deck/schema.ts';
import { blocs, ids, nearAbroad, worldVotes } from './flagship.ts';

const decks = [nearAbroad, worldVotes, blocs];

describe('Every flagship deck', () => {
	it('gives the checks next to nothing to suspect: at most two facts in a hundred', () => {
		const suspected = decks.flatMap(({ warnings }) => warnings.map(({ path }) => path));
		const facts = decks.reduce((sum, { deck }) => sum + deck.facts.length, 0);
		expect(
			new Set(suspected.map((path) => path.split(/[\].]/)[0])).size,
			suspected.join('\n')
		).toBeLessThanOrEqual(0.02 * facts);
	});

	it('has for each fact the words of its source, or an exact place: never a front page alone', () => {
		for (const { deck } of decks) expect(evidenceCounts(deck).address, deck.id).toBe(0);
	});

	it('asks in one short sentence that ends with a question mark', () => {
		for (const { deck } of decks)
			for (const one of deck.facts)
				for (const question of questionsOf(one)) {
					expect(question, one.id).toMatch(/\?$/);
					expect(question.length, one.id).toBeLessThanOrEqual(130);
				}
	});

	it('has a section for each fact, and a fact for each section and entity', () => {
		for (const { deck } of decks) {
			const sections = new Set(deck.facts.map((one) => one.section));
			expect([...sections].toSorted()).toEqual(ids(deck.sections));
			const facts = JSON.stringify(deck.facts);
			for (const id of Object.keys(deck.entities)) expect(facts, id).toContain(`"${id}"`);
		}
	});

	it('keeps every card id for good, for learners’ memories hang on it', () => {
		const lines = readFileSync('tests/decks/permanent-cards.txt', 'utf8').split('\n');
		const [retired, kept] = [true, false].map(
			(are) => new Set(lines.filter((line) => RETIRED.test(line) === are).flatMap(cardsIn))
		) as [Set<string>, Set<string>];
		const present = new Set(decks.flatMap(({ deck }) => cardIdsOf(deck)));
		const gone = [...kept].filter((id) => !present.has(id));
		const added = [...present].filter((id) => !kept.has(id));
		const again = [...retired].filter((id) => present.has(id) || kept.has(id));
		expect(
			gone,
			'These ids were renamed or dropped. Give them back: reword the text, not the id'
		).toEqual([]);
		expect(
			added,
			'New cards: add them to tests/decks/permanent-cards.txt, and never take them out'
		).toEqual([]);
		expect(again, 'These ids stood for cards that are gone. Take others').toEqual([]);
	});
});

/** A fact that was wrong or not worth asking: its ids are never given to another. */
const RETIRED = /^retired /;

/** `deck/fact: aspect aspect/member …` is one line for the cards of a fact. */
function cardsIn(line: string): string[] {
	const [fact, cards = ''] = line.replace(RETIRED, '').split(': ');
	return cards.split(' ').flatMap((card) => (card ? [`${fact}/${card}`] : []));
}

function questionsOf(one: Fact): string[] {
	if (one.kind === 'card') return [one.front];
	if (one.kind === 'picture') return [];
	if (one.kind === 'quote' || one.kind === 'definition' || one.kind === 'cloze') return [];
	const reverse = 'reverse' in one && one.reverse ? [one.reverse] : [];
	return [one.question, ...reverse];
}
