import * as fc from 'fast-check';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { plainText } from '#lib/article/plain-text.ts';
import { propose } from '#lib/article/propose.ts';
import { Deck } from '#lib/deck/schema.ts';
import { anchorsIn } from './anchors.ts';
import type { Candidate } from './candidate.ts';
import { deckOf } from './deck.ts';
import { faultsSaid } from './faults.ts';
import { foundIn } from './find.ts';
import {
	bandOf,
	isAcceptable,
	itemsAfter,
	mostQuoted,
	quotedIn,
	sureOnes,
	type Decision
} from './queue.ts';
import { selectedIn } from './selected.ts';
import { gapped, gapsIn, lackOf, quotedBy, ungapped } from './values.ts';

const ARTICLE = `The harbour bridge that nobody wanted

By Anna Lindqvist

12 March 2021

The bridge over Norrvik harbour was opened in 1987. It replaced a ferry.

“We were never asked about the noise at all.”

“This bridge will outlive all of us,” said Mayor Erik Holm at the opening. The Norrvik Port Authority (NPA) paid for most of it.

The engineers counted 1,200 cars in the first week after the opening. Others were loud, fast and cheap.
`;

const proposals = propose(ARTICLE);
const found = foundIn(proposals);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const items = (decisions: readonly Decision[] = []) => itemsAfter(found.candidates, decisions);
const named = (words: string) =>
	found.candidates.find(({ value }) => JSON.stringify(value).includes(words))!;

describe('what is found', () => {
	test('says what the article says of itself', () => {
		expect(found).toMatchObject({
			title: 'The harbour bridge that nobody wanted',
			author: 'Anna Lindqvist',
			published: '2021-03-12',
			lang: 'en'
		});
	});

	test('stands where it says, and each has an id of its own', () => {
		const ids = found.candidates.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { mark, evidence } of found.candidates) {
			expect(evidence.start).toBeLessThanOrEqual(mark.start);
			expect(mark.end).toBeLessThanOrEqual(evidence.end);
		}
	});

	test('is sure, to be checked, or to be asked about', () => {
		const bands = Object.fromEntries(items().map((one) => [one.id, bandOf(one)]));
		expect(bands[named('outlive').id]).toBe('sure');
		expect(bands[named('Norrvik Port Authority').id]).toBe('sure');
		expect(bands[named('never asked').id]).toBe('ask');
		expect(lackOf(named('never asked').value)).toBe('speaker');
		expect(isAcceptable(named('never asked'))).toBe(false);
	});
});

describe('decisions', () => {
	const ids = found.candidates.map(({ id }) => id);
	const decision = fc.oneof(
		fc.record({ does: fc.constant('accept' as const), ids: fc.subarray(ids) }),
		fc.record({ does: fc.constant('reject' as const), id: fc.constantFrom(...ids, 'nobody') }),
		fc.record({
			does: fc.constant('edit' as const),
			id: fc.constantFrom(...ids),
			value: fc.record({
				kind: fc.constant('card' as const),
				front: fc.string(),
				back: fc.string()
			}),
			faults: fc.constant([])
		})
	);

	test('never lose or double a candidate, and the last taken back is as if it never was', () => {
		fc.assert(
			fc.property(fc.array(decision), decision, (before, last) => {
				const after = items([...before, last]);
				expect(after.map(({ id }) => id).sort()).toEqual([...ids].sort());
				const decisions: Decision[] = [...before, last];
				expect(items(decisions.slice(0, -1))).toEqual(items(before));
			})
		);
	});

	test('come in order: of each the last counts', () => {
		const { id } = named('outlive');
		const statusAfter = (...decisions: Decision[]) =>
			items(decisions).find((one) => one.id === id)!.status;
		expect(statusAfter({ does: 'reject', id }, { does: 'accept', ids: [id] })).toBe('accepted');
		expect(statusAfter({ does: 'accept', ids: [id] }, { does: 'reject', id })).toBe('rejected');
	});

	test('accepting all that are sure stays within a tenth of the article', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 3000 }), (words) => {
				const accepted = items([{ does: 'accept', ids: sureOnes(items(), words) }]);
				expect(quotedIn(accepted)).toBeLessThanOrEqual(mostQuoted(words));
			})
		);
		expect(sureOnes(items(), 3000)).toHaveLength(
			items().filter((one) => bandOf(one) === 'sure').length
		);
	});
});

test('what is left out of a sentence is marked, and unmarked again', () => {
	const text = gapped('It was opened in 1987.', '1987');
	expect(text).toBe('It was opened in {{gap:1987}}.');
	expect(gapsIn(text)).toEqual(['1987']);
	expect(ungapped(text)).toBe('It was opened in 1987.');
	expect(gapped(text, 'opened')).toBe('It was {{gap:opened}} in 1987.');
	expect(lackOf({ kind: 'cloze', text: gapped(text, 'closed') })).toBe('gap');
	expect(lackOf({ kind: 'said', text: 'word '.repeat(26), speaker: 'x' })).toBe('long');
});

const select = (words: string): Candidate | undefined => {
	const start = found.text.indexOf(words);
	return selectedIn(found, { start, end: start + words.length }, 'own-1');
};

describe('selected words', () => {
	test('become a card, a gap or a quotation, whole words of one paragraph', () => {
		expect(select('eplaced a fer')).toMatchObject({
			value: { kind: 'card', front: '', back: 'replaced a ferry' }
		});
		expect(select('engineers counted 1,200 cars in')?.value).toEqual({
			kind: 'cloze',
			text: 'engineers counted {{gap:1,200}} cars in'
		});
		expect(select('“We were never asked about the noise at all.”')?.value).toMatchObject({
			kind: 'said',
			speaker: ''
		});
		expect(select('  ')).toBeUndefined();
	});

	test('anywhere are a candidate whose words stand there, or none', () => {
		const at = fc.nat({ max: found.text.length });
		fc.assert(
			fc.property(at, at, (start, end) => {
				const one = selectedIn(found, { start, end }, 'own-1');
				if (!one) return;
				expect(one.evidence.start).toBeLessThanOrEqual(one.mark.start);
				expect(one.mark.end).toBeLessThanOrEqual(one.evidence.end);
				expect(quotedBy(one)).toBeLessThanOrEqual(60);
			})
		);
	});
});

test('whoever the article names may be said to have spoken, and nobody else', () => {
	const { value, evidence } = named('never asked');
	const words = found.text.slice(evidence.start, evidence.end);
	const said = (speaker: string) =>
		faultsSaid({ ...value, speaker } as typeof value, words, proposals);
	expect(said('Erik Holm')).not.toContainEqual(expect.objectContaining({ gate: 2 }));
	expect(said('Jane Doe')).toContainEqual({ gate: 2, what: 'name', word: 'Jane Doe' });
});

test('the deck of it is one that is read, and each fact has its place in the article', () => {
	const accepted = items().filter((one) => isAcceptable(one));
	const json = deckOf(accepted, {
		found,
		told: found,
		today: '2026-11-28',
		nobody: 'Nobody',
		anchor: anchorsIn(plainText(proposals.article.source), found.text, sha256)
	});
	const deck = Deck.parse({ ...json, id: 'bridge' });
	expect(deck.facts).toHaveLength(accepted.length);
	for (const { anchors, asOf } of deck.facts) {
		expect(anchors[0]!.hash).toMatch(/^[0-9a-f]{32}$/);
		expect(asOf).toBe('2021-03-12');
	}
});
