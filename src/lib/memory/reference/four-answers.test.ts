import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Memories } from '#lib/memory/fold/memories.ts';
import { DAY } from '#lib/memory/day.ts';
import { log } from '#lib/memory/log/log.arbitrary.ts';
import { fourAnswers } from './four-answers.ts';
import { checkedWeights } from './reference.ts';

it('says of each answer what our own preview says, whatever the log', () => {
	fc.assert(
		fc.property(log, fc.integer({ min: 0, max: 400 * DAY }), (entries, later) => {
			const memories = Memories.fold(entries);
			const now = Math.max(0, ...entries.map(({ at }) => at)) + later;
			const shift = memories.shift(60);
			for (const card of ['d/never/asked', ...memories.cards()]) {
				const ours = memories.preview(card, { now, offset: 60 });
				const theirs = fourAnswers(memories.get(card), { now, shift }, memories.settings);
				for (const grade of [1, 2, 3, 4] as const) {
					const { due, stability } = ours[grade];
					expect(theirs[grade]).toEqual({ due, stability });
				}
			}
		}),
		{ numRuns: 200 }
	);
});

it('takes no weights that are none', () => {
	expect(() => checkedWeights([NaN, ...Array.from({ length: 20 }, () => 1)])).toThrow();
	expect(() => checkedWeights([1, 2, 3])).toThrow();
});
