import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { plainText } from '#lib/article/plain-text.ts';
import { propose } from '#lib/article/propose.ts';
import { anchorsIn } from '#lib/article/queue/anchors.ts';
import { deckOf } from '#lib/article/queue/deck.ts';
import { foundIn } from '#lib/article/queue/find.ts';
import { bandOf, isAcceptable, itemsAfter, type Decision } from '#lib/article/queue/queue.ts';
import { prove } from '#lib/deck/proofs.ts';
import { Deck } from '#lib/deck/schema.ts';
import { withRecord } from './with-record.ts';

const ARTICLE = `A union of five

By Anna Lindqvist

12 March 2021

The leaders met in the capital for two days. The Eurasian Economic Union has five members: Armenia, Belarus, Kazakhstan, Kyrgyzstan and Tajikistan.

Its rivals in the region named three aims: trade, transport and tourism.`;
const proposals = propose(ARTICLE);
const found = withRecord(foundIn(proposals), proposals);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const asked = found.candidates.filter(({ differs }) => differs);
const after = (...decisions: Decision[]) => itemsAfter(asked, decisions)[0]!;

test('a list that the record has otherwise is asked about, and no other', () => {
	expect(asked).toMatchObject([{ of: 'list', differs: { of: 'Eurasian Economic Union' } }]);
	expect(asked[0]?.differs).toMatchObject({ extra: ['Tajikistan'], missing: ['Russia'] });
	expect([bandOf(after()), isAcceptable(after())]).toEqual(['ask', false]);
	const undated = { ...foundIn(proposals), published: undefined };
	expect(withRecord(undated as never, proposals)).toBe(undated);
});

test('it stays as it is, or says what the record does, with both in its footnote', () => {
	const [{ id, value }] = asked as [(typeof asked)[0]];
	expect(after({ does: 'keep', id })).toMatchObject({ value });
	expect(isAcceptable(after({ does: 'keep', id }))).toBe(true);
	const item = after({ does: 'correct', id });
	expect(isAcceptable(item)).toBe(true);
	const deck = deckOf([item], {
		found,
		told: { title: 'A union of five', author: 'Anna Lindqvist', published: '2021-03-12' },
		today: '2026-11-28',
		nobody: 'Nobody',
		anchor: anchorsIn(plainText(proposals.article.source), found.text, sha256)
	});
	expect(deck.facts[0]).toMatchObject({
		back: 'Armenia, Belarus, Kazakhstan, Kyrgyzstan, Russia',
		disputed: {
			claimedBy: 'article',
			record:
				'By the record, no members of Eurasian Economic Union on 2021-03-12: Tajikistan; members of Eurasian Economic Union on 2021-03-12: Russia.'
		}
	});
	expect(prove(Deck.parse(deck))).toEqual([]);
	expect(after({ does: 'correct', id }, { does: 'edit', id, value, faults: [] }).corrected).toBe(
		undefined
	);
});
