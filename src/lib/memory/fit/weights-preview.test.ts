import { expect, test } from 'vitest';
import { learnerLog } from '../../../../tests/simulator/learner-log.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { DEFAULT_WEIGHTS } from '#lib/memory/fsrs/fsrs6.ts';
import { forecast } from '#lib/memory/queue/forecast.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { previewWeights } from './weights-preview.ts';

const entries = learnerLog({ weights: DEFAULT_WEIGHTS, seed: 1, days: 30, newPerDay: 5 });
const memories = Memories.fold(entries);
const cards = [...memories.cards()];
const now = entries.at(-1)!.at + 3_600_000;
const due = (of: Memories, id: string) => of.get(id)!.due;
const forgetful = DEFAULT_WEIGHTS.map((w, i) => (i < 4 ? w / 4 : w));
const withWeights = (weights: number[]): Entry[] => [
	...entries,
	{
		device: 'learnerofold',
		seq: entries.length + 1,
		at: now,
		offset: 0,
		kind: 'settings',
		set: { weights }
	}
];

test('the weights in force change nothing', () => {
	const preview = previewWeights(memories, DEFAULT_WEIGHTS, cards, now, 0);
	expect(preview).toMatchObject({ sooner: 0, later: 0, same: cards.length });
	expect(preview.today.before).toBe(preview.today.after);
});

test('what it says is what comes of it', () => {
	const preview = previewWeights(memories, forgetful, cards, now, 0);
	const after = Memories.fold(withWeights(forgetful));
	const count = (test: (id: string) => boolean) => cards.filter(test).length;
	const [dueToday] = forecast({
		memories: after,
		cards: cards.map((id) => ({ id, revision: 0 })),
		now,
		offset: 0,
		days: 1
	});
	expect(preview.sooner).toBe(count((id) => due(after, id) < due(memories, id)));
	expect(preview.later).toBe(count((id) => due(after, id) > due(memories, id)));
	expect(preview.sooner).toBeGreaterThan(0);
	expect(preview.today.after).toBe(dueToday);
});

test('cards that no deck has any more, or that were set aside, are not counted', () => {
	expect(previewWeights(memories, forgetful, ['gone/card/x'], now, 0)).toMatchObject({
		sooner: 0,
		later: 0,
		same: 0
	});
});
