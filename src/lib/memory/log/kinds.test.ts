import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { checkEntry } from './check-entry.ts';
import type { Entry } from './entry.ts';
import { asNewer, FIRST, SAMPLES } from './kind-samples.ts';
import { isUnderstood, KINDS, type Kind } from './kinds.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { pour } from '#lib/memory/fold/snapshot.ts';
import { waitingIn } from './waiting.ts';

const kinds = Object.keys(KINDS) as Kind[];
const samples = Object.values(SAMPLES) as Entry[];

/** What may stand where a value is expected. */
const value = fc.oneof(
	fc.constantFrom(undefined, null, true, '', ' ', 'dream', 'x'.repeat(101), 'x'.repeat(2001)),
	fc.constantFrom(0, 5, -1, 0.5, 1.5, 501, 1e13 + 1, 2 ** 53, -0, Infinity, NaN),
	fc.constantFrom(
		[],
		{},
		[1],
		[''],
		[{}],
		Array.from({ length: 51 }, () => ({ deck: 'd' }))
	),
	fc.constantFrom('2026-02-30', '2024-02-29', '2026-13-01', '2026-1-1', '0000-01-01'),
	fc.constantFrom([0, 6], [7], Array(7).fill(1), Array(21).fill(1), Array(21).fill(1001)),
	fc.jsonValue({ maxDepth: 1 })
);

/** Every place in something, down to the leaves. */
function placesIn(part: unknown, above: readonly string[] = []): (readonly string[])[] {
	if (typeof part !== 'object' || part === null) return [above];
	return [
		...(above.length > 0 ? [above] : []),
		...Object.entries(part).flatMap(([key, inner]) => placesIn(inner, [...above, key]))
	];
}

/** With another value in one place. */
function changed(part: unknown, [key, ...below]: readonly string[], to: unknown): unknown {
	if (key === undefined) return to;
	const copy = (Array.isArray(part) ? [...part] : { ...(part as object) }) as Record<
		string,
		unknown
	>;
	copy[key] = changed(copy[key], below, to);
	return copy;
}

/** An entry of another release: a value is another. */
const strange = fc
	.constantFrom(...samples)
	.chain((entry) =>
		fc
			.tuple(fc.constantFrom(...placesIn(entry)), value)
			.map(([place, to]) => changed(entry, place, to) as Entry)
	);

const stateOf = (memories: Memories) =>
	canonical([
		Array.from(memories.cards(), (card) => [card, memories.get(card)]),
		memories.settings,
		[...memories.days],
		memories.papers
	]);

describe('an entry is understood', () => {
	test.each(samples.map((entry) => [entry.kind, entry] as const))('as %s', (_kind, entry) => {
		expect(isUnderstood(entry)).toBe(true);
		expect(checkEntry(entry)).toEqual({ as: 'understood', entry, carried: '', issues: [] });
	});

	test('by the very rules of its schema', () => {
		fc.assert(
			fc.property(strange, (entry) => {
				const checked = checkEntry(entry);
				if (checked.as === 'none') return;
				expect(isUnderstood(entry)).toBe(checked.as === 'understood');
			}),
			{ numRuns: 3000 }
		);
	});
});

describe('an entry that is not', () => {
	test.each(kinds)('has no effect, and takes none from others, where %s is not known', (kind) => {
		const log = [FIRST, ...samples];
		const older = log.map((entry) => (entry.kind === kind ? asNewer(entry) : entry));
		const without = log.filter((entry) => entry.kind !== kind);
		expect(stateOf(Memories.fold(older))).toBe(stateOf(Memories.fold(without)));
	});

	test('has no effect where it is one of its values, whatever it is', () => {
		fc.assert(
			fc.property(strange, (entry) => {
				if (checkEntry(entry).as !== 'aside') return;
				const later = { ...entry, seq: 100, at: FIRST.at + 9e8 };
				const memories = Memories.fold([FIRST, later]);
				expect(stateOf(memories)).toBe(stateOf(Memories.fold([FIRST])));
			})
		);
	});

	test('is counted by why it waits', () => {
		const strangeGrade = { ...FIRST, grade: 5 } as unknown as Entry;
		const entries = [FIRST, asNewer(FIRST), strangeGrade, asNewer(SAMPLES.bury)];
		expect(waitingIn(entries)).toEqual({ newer: 2, aside: 1 });
	});

	test('leaves no trace in what is kept of a fold, so that the app that knows it folds it in', () => {
		const older = Memories.restore(pour(Memories.fold([FIRST, asNewer(SAMPLES.reset)]).snapshot()));
		older.add([SAMPLES.reset]);
		expect(stateOf(older)).toBe(stateOf(Memories.fold([FIRST, SAMPLES.reset])));
	});
});

describe('what a kind is folded into is what it changes:', () => {
	const before = Memories.fold([FIRST]);
	test.each(kinds)('%s', (kind) => {
		const after = Memories.fold([FIRST, SAMPLES[kind]]);
		const changes = {
			card: canonical(after.get('d/f/a')) !== canonical(before.get('d/f/a')),
			settings: canonical(after.settings) !== canonical(before.settings),
			paper: canonical(after.papers) !== canonical(before.papers),
			correction: after.snapshot().corrections.length > 0
		};
		expect(changes[KINDS[kind].folds]).toBe(true);
	});
});
