import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDeckOf } from '#lib/deck/read-deck.ts';
import { isAskable, jsonOf, ownDeckOf, readAhead } from './deck-of.ts';
import { pairValue } from './edit-fixtures.ts';
import type { Edit } from './edit.ts';
import { foldEdits } from './fold.ts';
import { editsOf } from './list/list-edits.ts';

const ID = 'own-00000000000000000001';

const value = fc.oneof(
	fc.tuple(fc.constantFrom('a', 'b'), fc.constantFrom('c', '')).map(([a, b]) => pairValue(a, b)),
	fc.constant({ ...pairValue('a', 'b'), saidBy: ['newer'] }),
	fc.constant({ ...pairValue('a', 'b'), more: 'of a newer release' }),
	fc.subarray(['f1', 'f2', 'f3']).map((confusable) => ({ ...pairValue('a', 'b'), confusable })),
	fc.constantFrom({ kind: 'new' }, {}, { kind: 'pair' })
);

it('a deck read fact by fact, one after the other, is the deck read at once', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.constantFrom('f1', 'f2', 'f3'), value), { minLength: 1, maxLength: 8 }),
			fc.boolean(),
			fc.constantFrom<object>(
				{ kind: 'other', name: 'Me' },
				{ kind: 'other', name: 'Me', more: 'of a newer release' },
				{ kind: 'ghost' }
			),
			(written, whole, me) => {
				const log: Edit[] = [];
				const write = (drafts: ReturnType<typeof editsOf>) => {
					for (const draft of drafts)
						log.push({
							...draft,
							device: 'devicedevice',
							seq: log.length + 1,
							at: log.length,
							offset: 0
						});
				};
				write(
					editsOf(ID, [
						[{ of: 'head' }, { title: 'Unit 3' }],
						[
							{ of: 'source', id: 'list' },
							whole ? { kind: 'record', title: 'List' } : { kind: '?' }
						],
						[{ of: 'entity', id: 'me' }, me]
					])
				);
				for (const [id, fact] of written) {
					write(editsOf(ID, [[{ of: 'fact', id }, fact]]));
					const parts = foldEdits(log).decks.get(ID)!;
					const atOnce = readDeckOf(jsonOf(ID, parts), ID);
					const read = atOnce === 'newer' ? undefined : atOnce;
					expect(isAskable(ID, foldEdits(log).decks.get(ID)!)).toBe(read !== undefined);
					expect(ownDeckOf(ID, parts).read).toEqual(read);
				}
			}
		)
	);
});

it('what has come of a long deck is read with pauses, once', async () => {
	const facts = Array.from(
		{ length: 600 },
		(_, n) => [{ of: 'fact', id: `f${n}` } as const, pairValue(`a${n}`, `b${n}`)] as const
	);
	const log = editsOf(ID, facts).map((draft, n): Edit => ({
		...draft,
		device: 'devicedevice',
		seq: n + 1,
		at: n,
		offset: 0
	}));
	const parts = foldEdits(log).decks.get(ID)!;
	const pauses: number[] = [];
	const pause = () => Promise.resolve(pauses.push(1));
	await readAhead(parts, pause);
	expect(pauses).toHaveLength(2);
	await readAhead(parts, pause);
	expect(pauses).toHaveLength(2);
});
