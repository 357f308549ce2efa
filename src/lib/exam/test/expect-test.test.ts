import { describe, expect, it } from 'vitest';
import { foretoldIn } from '#lib/exam/predict/answers.ts';
import { learnBend } from '#lib/exam/predict/bend.ts';
import { calibrate } from '#lib/exam/predict/evidence.ts';
import { DAY } from '#lib/memory/day.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import type { Entry, Grade } from '#lib/memory/log/entry.ts';
import { expectTest, recallOf } from './expect-test.ts';
import { flagship, paperOf } from './fixtures.ts';
import { draftsOf, markTest, recordOf } from './mark.ts';
import { wrongResponse } from '#lib/question/responses.ts';

const deck = flagship('near-abroad-2022');
const paper = paperOf(deck, 12);
const cards = paper.questions.flatMap((asked) => asked.cards);
const NOON = Date.UTC(2026, 10, 24, 12);
const at = (now: number) => ({ now, offset: 0 });

let seq = 0;
const studied = (now: number, grade: Grade = 3): Entry[] =>
	cards.map(({ id, revision }, i) => ({
		device: 'device000001',
		seq: ++seq,
		at: now + i,
		offset: 0,
		kind: 'review',
		card: id,
		grade,
		form: 'typed',
		mode: 'study',
		took: 3000,
		revision
	}));

const bendOf = (memories: Memories) => learnBend(foretoldIn(memories.log.entries, memories)(cards));
const recallAt = (memories: Memories, now: number) => recallOf(cards[0]!.id, memories, at(now));

describe('recall on the day of study', () => {
	it('is less than FSRS says, and less again of what was missed', () => {
		expect(recallAt(Memories.fold(studied(NOON)), NOON + 3600_000)).toBe(0.92);
		expect(recallAt(Memories.fold(studied(NOON, 1)), NOON + 3600_000)).toBe(0.79);
	});

	it('is that of FSRS from the next day on', () => {
		const memories = Memories.fold(studied(NOON));
		expect(recallAt(memories, NOON + DAY)).toBeGreaterThan(0.92);
		expect(recallAt(memories, NOON + 9 * DAY)).toBeLessThan(0.85);
	});
});

describe('the score to expect', () => {
	it('is the same whenever a test is looked at on one day, until something is answered', () => {
		const memories = Memories.fold(studied(NOON - 3 * DAY));
		const looked = [0, 1, 60, 600].map((minutes) =>
			expectTest(paper.questions, memories, at(NOON + minutes * 60_000))
		);
		for (const one of looked) expect(one).toEqual(looked[0]);
	});

	it('knows what was answered on the same day', () => {
		const yesterday = expectTest(paper.questions, Memories.fold(studied(NOON - DAY)), at(NOON));
		expect(yesterday.sameDay).not.toContain(true);
		const today = expectTest(paper.questions, Memories.fold(studied(NOON)), at(NOON + 60_000));
		expect(today.sameDay).not.toContain(false);
		expect(today.predicted.mean).toBeLessThan(yesterday.predicted.mean + 0.1);
	});
});

describe('a test on the day of study, all of it wrong,', () => {
	const before = Memories.fold(studied(NOON));
	const expected = expectTest(paper.questions, before, at(NOON + 3600_000));
	const drawn = { ...paper, ...expected };
	const marked = markTest(drawn, {
		answers: paper.questions.map(({ question }) => wrongResponse(question)),
		times: paper.questions.map(() => 5000)
	});
	const over = { at: NOON + 2 * 3600_000, timeUp: false };
	const record = recordOf(drawn, marked, over);

	it('says nothing of the exam: neither as a test nor by its answers', () => {
		expect(calibrate([record])).toEqual(calibrate([]));
		const handedIn = draftsOf(record, marked, { timeUp: false, exists: () => true });
		const after = Memories.fold([
			...studied(NOON),
			...handedIn.map(
				(draft, i) =>
					({ ...draft, device: 'device000002', seq: i + 1, at: over.at + i, offset: 0 }) as Entry
			)
		]);
		expect(bendOf(after)).toEqual(bendOf(before));
	});

	it('on a later day says a lot', () => {
		const later = { ...record, items: record.items.map((item) => ({ ...item, sameDay: false })) };
		expect(calibrate([later]).shift).toBeLessThan(-0.5);
	});
});
