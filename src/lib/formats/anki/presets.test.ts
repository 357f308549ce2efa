/** How cards are reckoned with, from Anki (tests/fixtures/anki/preset-*.apkg are its own) and to it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inEnglish } from '#lib/deck/saying.ts';
import { Deck } from '#lib/deck/schema.ts';
import { newEntries, pastIn } from '#lib/formats/entries.ts';
import { readBytes } from '#lib/formats/known/reading-fixtures.ts';
import { DAY, dayOf, shiftOf, DAY_START } from '#lib/memory/day.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { writeAnki } from './write.ts';

const file = (name: string) =>
	new Uint8Array(readFileSync(`tests/fixtures/anki/preset-${name}.apkg`));
const WEIGHTS = [
	0.3, 1.5, 3, 9, 6.2, 0.8, 3.1, 0.02, 1.7, 0.2, 0.9, 1.6, 0.07, 0.3, 1.7, 0.6, 1.9, 0.6, 0.1, 0.05,
	0.2
];
const SET = { desiredRetention: 0.85, weights: WEIGHTS };
const NOW = Date.UTC(2026, 11, 1);

test.each(['latest', 'legacy'])(
	'%s: a preset comes in, and with it what Anki remembers',
	(name) => {
		const { past } = readBytes(file(name));
		expect(past[0]?.draft).toEqual({ kind: 'settings', set: SET });
		const memories = new Memories();
		const entries = newEntries(past, 'd', []);
		memories.add(entries);
		const cards = new Set(entries.flatMap((one) => (one.kind === 'review' ? one.card : [])));
		const stabilities = [...cards].map((card) => memories.get(card)!.stability.toFixed(2));
		// As Anki says of the same file.
		expect(stabilities.sort()).toEqual(['3.02', '5.49', '9.00', '9.00']);
	}
);

test('goes out and comes back, with the day on which each card is due', () => {
	const { deck, past } = readBytes(file('latest'));
	const parsed = Deck.parse(deck);
	const { bytes } = writeAnki(parsed, { now: NOW, past, say: inEnglish });
	const back = readBytes(bytes);
	expect(back.past[0]?.draft).toEqual({ kind: 'settings', set: SET });
	const due = (all: typeof past) => {
		const memories = new Memories();
		const entries = newEntries(all, 'd', []);
		memories.add(entries);
		const cards = new Set(entries.flatMap((one) => (one.kind === 'review' ? one.card : [])));
		return [...cards]
			.map((card) => dayOf(memories.get(card)!.due + DAY / 2, shiftOf(0, DAY_START)))
			.sort();
	};
	expect(due(back.past)).toEqual(due(past));
});

test('counts only where nothing was said or answered before', () => {
	const { past } = readBytes(file('latest'));
	const settings = (known: readonly Entry[]) =>
		newEntries(past, 'd', known).flatMap((one) => (one.kind === 'settings' ? one.set : []));
	const stamp = { device: 'aaaaaaaaaa', seq: 1, at: NOW, offset: 0 };
	expect(settings([])).toEqual([SET]);
	expect(settings([{ ...stamp, kind: 'settings', set: { desiredRetention: 0.9 } }])).toEqual([
		{ weights: WEIGHTS }
	]);
	const review = { kind: 'review', grade: 3, form: 'reveal', mode: 'study' } as const;
	expect(settings([{ ...stamp, ...review, card: 'x/y/back', took: 1, revision: 0 }])).toEqual([]);
	expect(settings(newEntries(past, 'd', []))).toEqual([]);
});

test('a log hands on of its settings what others have, too', () => {
	const stamp = { device: 'aaaaaaaaaa', seq: 1, at: NOW, offset: 0, kind: 'settings' };
	const log = [
		{ ...stamp, set: { newPerDay: 5 } },
		{ ...stamp, set: { newPerDay: 5, desiredRetention: 0.8 } }
	];
	expect(pastIn(log, 'd').map(({ draft }) => draft)).toEqual([
		{ kind: 'settings', set: { desiredRetention: 0.8 } }
	]);
});
