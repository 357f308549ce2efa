import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DECK, editLog } from './edits.arbitrary.ts';
import type { Edit, EditDraft } from './edit.ts';
import { foldEdits, valueOf, type PartsOf } from './fold.ts';
import { differencesSince, editsBack, sessionsOf } from './history.ts';

const MINUTE = 60_000;
const edit = (seq: number, minute: number, id: string, value: unknown): Edit => ({
	kind: 'edit',
	deck: DECK,
	device: 'aaaaaaaa',
	seq,
	at: minute * MINUTE,
	offset: 0,
	part: { of: 'fact', id },
	value
});
const parts = (log: readonly Edit[]): PartsOf => foldEdits(log).decks.get(DECK) ?? new Map();
const values = (of: PartsOf) =>
	Object.fromEntries(
		[...of].flatMap(([key, history]) =>
			valueOf(history) === null ? [] : [[key, valueOf(history)]]
		)
	);

test('work without a longer rest is one session, and a deck without any has none', () => {
	const log = [edit(1, 0, 'a', 1), edit(2, 20, 'b', 1), edit(3, 45, 'a', 2), edit(4, 500, 'a', 3)];
	expect(sessionsOf(parts(log))).toEqual([
		{ end: 500 * MINUTE, facts: 1 },
		{ end: 45 * MINUTE, facts: 2 }
	]);
	expect(sessionsOf(new Map())).toEqual([]);
});

test('what was another is there with what it is, and what came later was not there', () => {
	const log = [
		edit(1, 0, 'a', 1),
		edit(2, 500, 'a', 2),
		edit(3, 500, 'b', 1),
		edit(4, 501, 'c', null)
	];
	const [, first] = sessionsOf(parts(log));
	expect(differencesSince(parts(log), first!)).toEqual([
		{ part: { of: 'fact', id: 'a' }, was: 1, now: 2 },
		{ part: { of: 'fact', id: 'b' }, was: null, now: 1 }
	]);
});

/** A log, and these edits behind it. */
const later = (log: readonly Edit[], drafts: readonly EditDraft[]) =>
	drafts
		.map(
			(draft, i) =>
				({ ...draft, device: 'zzzzzzzz', seq: i + 1, at: 10_000 * MINUTE, offset: 0 }) as Edit
		)
		.concat(log);

test('a deck that was brought back is what it was, whatever was done to it since', () => {
	fc.assert(
		fc.property(editLog, editLog, (before, since) => {
			const old = before.map((one) => ({ ...one, device: `${one.device}1` }));
			const young = since
				.filter(({ kind }) => kind === 'edit')
				.map((one, i) => ({ ...one, device: 'yyyyyyyy', seq: i + 1, at: 5_000 * MINUTE + i }));
			const then = parts(old);
			const now = parts([...old, ...young]);
			const session = { end: 1_000 * MINUTE, facts: 0 };
			const back = editsBack(DECK, differencesSince(now, session));
			const again = values(parts(later([...old, ...young], back)));
			for (const [key, value] of Object.entries(values(then))) expect(again[key]).toEqual(value);
			for (const key of Object.keys(again))
				if (!key.startsWith('place')) expect(values(then)).toHaveProperty([key]);
		})
	);
});
