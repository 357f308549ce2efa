import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit } from './edit.ts';
import { editLogTwice } from './edits.arbitrary.ts';
import { Edits } from './edits.ts';
import { foldEdits } from './fold.ts';

const plain = (decks: ReadonlyMap<string, ReadonlyMap<string, unknown>>) =>
	[...decks].map(([id, parts]) => [id, [...parts].sort(([a], [b]) => (a < b ? -1 : 1))]);

const edit = (seq: number, at: number, device = 'aaaaaaaa'): Edit => ({
	device,
	seq,
	at,
	offset: 0,
	kind: 'edit',
	deck: 'own-00000000000000000000',
	part: { of: 'head' },
	value: seq
});

describe('edits that come one by one', () => {
	test('make the same decks as all at once, in whatever order and however often they come', () => {
		fc.assert(
			fc.property(editLogTwice, fc.integer({ min: 1, max: 5 }), ([log, shuffled], pieces) => {
				const edits = new Edits();
				for (let n = 0; n < shuffled.length; n += pieces) {
					edits.add(shuffled.slice(Math.max(0, n - 1), n + pieces));
				}
				edits.add(log);
				expect(plain(edits.decks)).toEqual(plain(foldEdits(log).decks));
			}),
			{ numRuns: 5000 }
		);
	});

	test('are folded anew only where one comes before what is there', () => {
		const edits = new Edits();
		edits.add([edit(1, 10)]);
		const { decks } = edits;
		edits.add([edit(2, 20), edit(1, 15, 'bbbbbbbb')]);
		expect(edits.decks).toBe(decks);
		edits.add([edit(2, 16, 'bbbbbbbb')]);
		expect(edits.decks).not.toBe(decks);
	});

	test('of a newer release are counted, and have no effect', () => {
		const strange = {
			device: 'aaaaaaaa',
			seq: 1,
			at: 1,
			offset: 0,
			kind: 'edit',
			deck: 'own-00000000000000000000',
			part: { of: 'hologram', id: 'a' },
			value: 1
		};
		const edits = new Edits();
		edits.add([strange, { ...strange, seq: 2, kind: 'wish' }] as unknown as Edit[]);
		expect(edits.decks.size).toBe(0);
		expect(edits.newer).toBe(2);
	});
});
