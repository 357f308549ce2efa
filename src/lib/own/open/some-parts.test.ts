/** Of a package with several decks some: what is left is as if the others had not been in it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NAMING } from '#lib/formats/known/reading-fixtures.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { openedFile } from './opened-file.ts';
import { withoutParts } from './some-parts.ts';
import type { Coming } from './coming.ts';

const FILE = 'tests/fixtures/anki/several-decks.apkg';

function opened(): Extract<Coming, { kind: 'deck' }> {
	const found = openedFile(new Uint8Array(readFileSync(FILE)), { ...NAMING, file: FILE });
	if (found.kind !== 'deck') throw new Error(found.kind);
	return found;
}
const deckOf = (coming: Coming) => {
	if (coming.kind !== 'deck') throw new Error(coming.kind);
	return coming;
};

test('decks of a package are its parts, with their cards', () =>
	expect(opened().found!.parts!.map(({ name, facts }) => [name, facts.length])).toEqual([
		['French', 2],
		['French – Verbs', 1],
		['German', 2]
	]));

test('without any left behind it is the same', () => {
	const coming = opened();
	expect(withoutParts(coming, new Set())).toBe(coming);
	expect(withoutParts(coming, new Set(['not there']))).toEqual(coming);
});

test('what is left behind takes its section, its answers and its records along', () => {
	const coming = opened();
	const french = coming.found!.parts![0]!;
	const refused = { at: REASONS.twice, text: 'x', why: REASONS.twice };
	const other = { ...refused };
	const [of, ours] = [REASONS.table, REASONS.link];
	const stars = [french.facts[0], coming.found!.parts![2]!.facts[0]].map((fact) => ({
		at: 1,
		offset: 0,
		draft: { kind: 'star' as const, card: `${fact}/back`, on: true }
	}));
	const found = {
		...coming.found!,
		past: stars,
		kept: 3,
		changed: 2,
		changes: [
			{ why: of, count: 3 },
			{ why: ours, count: 1 }
		],
		refused: [refused, other],
		parts: coming.found!.parts!.map((part) =>
			part === french
				? {
						...part,
						changed: 1,
						changes: [
							{ why: of, count: 2 },
							{ why: ours, count: 1 }
						],
						refused: [refused]
					}
				: part
		)
	};
	const left = deckOf(withoutParts({ ...coming, found }, new Set(['French'])));
	expect(left.deck.facts).toHaveLength(3);
	expect(left.deck.sections!.map(({ title }) => title)).toEqual(['French – Verbs', 'German']);
	expect((left.json as typeof left.deck).facts.map(({ id }) => id)).toEqual(
		left.deck.facts.map(({ id }) => id)
	);
	expect(left.found).toMatchObject({ kept: 2, changed: 1, changes: [{ why: of, count: 1 }] });
	expect(left.found!.refused).toEqual([other]);
	expect(left.found!.past).toEqual([stars[1]]);
});

test('without all of them nothing is left', () => {
	const all = new Set(opened().found!.parts!.map(({ name }) => name));
	expect(deckOf(withoutParts(opened(), all)).deck.facts).toEqual([]);
});
