/** How fast the log is folded and the queue is built, in Node, beside ts-fsrs in the same run. */
import { createEmptyCard, fsrs, type Card, type Grade as Rating } from 'ts-fsrs';
import type { Entry, Grade } from '../../src/lib/memory/log/entry.ts';
import { Memories } from '../../src/lib/memory/fold/memories.ts';
import { pour } from '../../src/lib/memory/fold/snapshot.ts';
import { pack, unpack } from '../../src/lib/memory/log/pack.ts';
import { buildQueue } from '../../src/lib/memory/queue/queue.ts';
import type { QueueCard } from '../../src/lib/memory/queue/queue-card.ts';
import { fastest, type Row } from './row.ts';
import { DAY } from '#lib/memory/day.ts';

const CARDS = 20_000;
const REVIEWS = 200_000;
const START = Date.UTC(2025, 0, 1, 12);
const PACK = 500;
const RUNS = 9;

const cards: QueueCard[] = Array.from({ length: CARDS }, (_, i) => {
	const deck = `deck-${i % 20}`;
	return { id: `${deck}/fact-${i}/value`, deck, fact: `fact-${i}`, revision: 0 };
});

/** Ten rounds over all cards; every card is answered Again, Hard, Good or Easy by its number. */
const answered = (form: string): Entry[] =>
	Array.from({ length: REVIEWS }, (_, i) => ({
		device: 'bench0000000',
		seq: i + 1,
		at: START + Math.floor(i / CARDS) ** 2 * 7 * DAY + (i % CARDS) * 1000,
		offset: 60,
		kind: 'review',
		card: cards[(i * 7919) % CARDS]!.id,
		grade: [3, 3, 1, 3, 4, 3, 2][(i * 31) % 7] as Grade,
		form,
		mode: 'study',
		took: 4000,
		revision: 0
	}));
const log = answered('typed');
/** The same, of which each may be guessed. */
const chosen = answered('choice');

function withTsFsrs(): Map<string, Card> {
	const scheduler = fsrs({
		enable_fuzz: false,
		enable_short_term: true,
		learning_steps: ['10m'],
		relearning_steps: ['10m']
	});
	const memories = new Map<string, Card>();
	for (const entry of log) {
		if (entry.kind !== 'review') continue;
		const at = new Date(entry.at - 3 * 3_600_000);
		const card = memories.get(entry.card) ?? createEmptyCard<Card>(at);
		memories.set(entry.card, scheduler.next(card, at, entry.grade as Rating).card);
	}
	return memories;
}

export async function memoryRows(): Promise<Row[]> {
	const [ours = NaN, guessed = NaN, theirs = NaN] = fastest(
		RUNS,
		() => Memories.fold(log),
		() => Memories.fold(chosen),
		withTsFsrs
	);
	const memories = Memories.fold(log);
	const now = START + 700 * DAY;
	const packs = Array.from({ length: REVIEWS / PACK }, (_, i) =>
		pack(log.slice(i * PACK, (i + 1) * PACK))
	);
	const snapshot = memories.snapshot();
	const [queue = NaN, unpacked = NaN, restored = NaN] = fastest(
		RUNS,
		() => buildQueue({ memories, cards, now, offset: 60 }),
		() => packs.flatMap((one) => unpack(one)),
		() => Memories.restore(pour(snapshot))
	);
	return [
		{ what: 'fold 200,000 reviews', value: ours, unit: 'ms' },
		{ what: 'reviews folded a second', value: (REVIEWS / ours) * 1000, unit: '/s' },
		{
			what: 'fold, times as fast as ts-fsrs',
			value: theirs / ours,
			unit: '×',
			goal: { at: 'least', value: 9 }
		},
		{
			what: 'fold of answers that may be guessed, times as fast as ts-fsrs',
			value: theirs / guessed,
			unit: '×',
			goal: { at: 'least', value: 6 }
		},
		{ what: 'unpack 200,000 reviews', value: unpacked, unit: 'ms' },
		{ what: 'restore a snapshot of 20,000 memories', value: restored, unit: 'ms' },
		{
			what: 'queue of 20,000 cards',
			value: queue,
			unit: 'ms',
			goal: { at: 'most', value: 25 }
		}
	];
}
