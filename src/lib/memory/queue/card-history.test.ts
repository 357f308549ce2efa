import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersSinceReset, cardHistory } from './card-history.ts';
import type { EntryDraft, Entry, Grade } from '#lib/memory/log/entry.ts';
import { card, log } from '#lib/memory/log/log.arbitrary.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { DAY } from '#lib/memory/day.ts';

const NOON = Date.UTC(2026, 10, 23, 12);

/** Entries of one device, a day apart. */
const written = (...drafts: EntryDraft[]): Entry[] =>
	drafts.map((draft, i) => ({
		...draft,
		device: 'aaaaaaaa',
		seq: i + 1,
		at: NOON + i * DAY,
		offset: 0
	}));
const review = (card: string, grade: Grade): EntryDraft => ({
	kind: 'review',
	card,
	grade,
	form: 'typed',
	mode: 'study',
	took: 4200,
	revision: 0
});
const about = (seq: number) => ({ target: { device: 'aaaaaaaa', seq } });

describe('the history of a card', () => {
	it('has its answers, and no other card’s', () => {
		const history = cardHistory(written(review('a', 3), review('b', 1), review('a', 1)), 'a');
		expect(history).toMatchObject([
			{ kind: 'answer', at: NOON, grade: 3, form: 'typed', took: 4200, predicted: undefined },
			{ kind: 'answer', at: NOON + 2 * DAY, grade: 1 }
		]);
		expect(history[1]).toHaveProperty('predicted', expect.closeTo(0.9, 1));
	});

	it('says what was answered, where the log does', () => {
		const wrong = { ...review('a', 1), answer: 'Georgia' } as EntryDraft;
		const history = cardHistory(written(review('a', 3), wrong), 'a');
		expect(history.map((one) => 'answer' in one && one.answer)).toEqual([false, 'Georgia']);
	});

	it('has none of a card that was never asked', () => {
		expect(cardHistory(written(review('a', 3)), 'b')).toEqual([]);
	});

	it('leaves out what was undone, and shows it again when that is undone', () => {
		const undone = written(review('a', 3), { kind: 'undo', ...about(1) });
		expect(cardHistory(undone, 'a')).toEqual([]);
		const again = written(
			review('a', 3),
			{ kind: 'undo', ...about(1) },
			{ kind: 'undo', ...about(2) }
		);
		expect(cardHistory(again, 'a')).toHaveLength(1);
	});

	it('shows a corrected answer as it counts, and says so', () => {
		const history = cardHistory(
			written(review('a', 1), { kind: 'regrade', ...about(1), grade: 3 }),
			'a'
		);
		expect(history).toMatchObject([{ kind: 'answer', grade: 3, corrected: true }]);
	});

	it('tells what else was done with the card', () => {
		const history = cardHistory(
			written(
				{ kind: 'suspend', card: 'a', on: true },
				{ kind: 'suspend', card: 'a', on: false },
				{ kind: 'bury', card: 'a' },
				{ kind: 'reset', card: 'a' },
				{ kind: 'report', card: 'a', text: 'no happening of the card' }
			),
			'a'
		);
		expect(history.map(({ kind }) => kind)).toEqual(['suspend', 'resume', 'bury', 'reset']);
	});

	it('counts afresh from the last reset', () => {
		const history = cardHistory(
			written(review('a', 3), { kind: 'reset', card: 'a' }, review('a', 4)),
			'a'
		);
		expect(answersSinceReset(history).map(({ grade }) => grade)).toEqual([4]);
		expect(history[2]).toHaveProperty('predicted', undefined);
	});

	it('ends where the memory stands, whatever the log', () => {
		fc.assert(
			fc.property(log, card, (entries, one) => {
				const memory = Memories.fold(entries).get(one);
				const answers = answersSinceReset(cardHistory(entries, one));
				expect(answers).toHaveLength(memory?.reps ?? 0);
				if (answers.length > 0) expect(answers.at(-1)?.stability).toBe(memory?.stability);
			}),
			{ numRuns: 300 }
		);
	});
});
