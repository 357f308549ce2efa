import { describe, expect, test } from 'vitest';
import { flagship, paperOf } from '#lib/exam/test/fixtures.ts';
import { advance, newProgress } from '#lib/exam/test/progress.ts';
import type { EntryDraft, Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { rightResponse } from '#lib/question/responses.ts';
import { DeckUnreachable } from '#lib/device/decks/decks.ts';
import { handIn, type HandIn } from './hand-in.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import { MemoryLogStore } from '#lib/device/log/memory-store.ts';
import { ReviewLog } from '#lib/device/log/review-log.ts';
import { MemoryTestStore } from './memory-store.ts';

const deck = flagship('near-abroad-2022');
const paper = paperOf(deck, 10);
const answered = paper.questions.reduce(
	(progress, { question }, i) =>
		advance(progress, { kind: 'answer', question: i, response: rightResponse(question) }, 0),
	newProgress(paper.questions.length)
);
const over = advance(answered, { kind: 'hand-in', at: paper.begun + 60_000 }, 0);

/** A device whose tab can die before or after its log was written. */
class FakeDevice {
	entries: Entry[] = [];
	memories = Memories.fold([]);
	dies: 'before' | 'after' | undefined;

	async appendOnce(
		_name: string,
		drafts: readonly EntryDraft[],
		there: (memories: Memories) => boolean
	): Promise<void> {
		this.memories = Memories.fold(this.entries);
		if (there(this.memories)) return;
		if (this.dies === 'before') throw new Error('the tab is gone');
		const stamped = drafts.map((draft, i) => ({
			...draft,
			device: 'devicedevice',
			seq: this.entries.length + i + 1,
			at: over.over!.at,
			offset: 0
		})) as Entry[];
		this.entries.push(...stamped);
		if (this.dies === 'after') throw new Error('the tab is gone');
	}
}

function setUp(device = new FakeDevice(), options: Partial<HandIn> = {}) {
	const store = new MemoryTestStore();
	void store.begin({ paper, progress: over });
	const all: HandIn = {
		device,
		decks: { get: () => Promise.resolve(deck) },
		store,
		locks: undefined,
		report: () => {},
		...options
	};
	return { device, store, hand: () => handIn(paper, over, all) };
}

const testsIn = ({ entries }: FakeDevice) => entries.filter(({ kind }) => kind === 'test').length;
const reviewsIn = ({ entries }: FakeDevice) =>
	entries.filter(({ kind }) => kind === 'review').length;
const cards = paper.questions.flatMap((question) => question.cards).length;

describe('a test that is handed in', () => {
	test('is in the log with all its reviews, and known to be there', async () => {
		const { device, store, hand } = setUp();
		expect((await hand()).recorded).toBe(true);
		expect([testsIn(device), reviewsIn(device)]).toEqual([1, cards]);
		expect((await store.get(paper.id))?.progress.recorded).toBe(true);
	});

	test('is there once though another tab hands it in again, later', async () => {
		const { device, store, hand } = setUp();
		await hand();
		const later = advance(answered, { kind: 'hand-in', at: paper.begun + 90_000 }, 0);
		const tab = { device, store, decks: { get: () => Promise.resolve(deck) }, report: () => {} };
		const recorded = await handIn(paper, later, { ...tab, locks: undefined });
		expect(recorded.recorded).toBe(true);
		expect([testsIn(device), reviewsIn(device)]).toEqual([1, cards]);
	});

	test.each(['before', 'after'] as const)(
		'is there once if the tab died %s the log was written',
		async (dies) => {
			const { device, hand } = setUp();
			device.dies = dies;
			await expect(hand()).rejects.toThrow('gone');
			device.dies = undefined;
			await hand();
			expect([testsIn(device), reviewsIn(device)]).toEqual([1, cards]);
		}
	);

	test('is there once if it could not be noted that it is', async () => {
		const { device, store, hand } = setUp();
		store.keep = () => Promise.reject(new Error('the disk is gone'));
		await hand();
		await hand();
		expect([testsIn(device), reviewsIn(device)]).toEqual([1, cards]);
	});

	test('is there once if two tabs hand it in at the same time', async () => {
		let last: Promise<unknown> = Promise.resolve();
		const locks = {
			request: (_name: string, work: () => Promise<unknown>) => (last = last.then(work))
		} as unknown as HandIn['locks'];
		const { device, hand } = setUp(undefined, { locks });
		await Promise.all([hand(), hand()]);
		expect([testsIn(device), reviewsIn(device)]).toEqual([1, cards]);
	});

	test.each(['unavailable', 'outdated'] as const)(
		'stays handed in while the log is %s, and is there once when it answers',
		async (kind) => {
			const { device, store, hand } = setUp();
			const append = device.appendOnce.bind(device);
			device.appendOnce = () => Promise.reject(new StorageFailure(kind));
			await expect(hand()).rejects.toThrow(kind);
			expect((await store.get(paper.id))?.progress).toMatchObject({ recorded: false });
			device.appendOnce = append;
			await hand();
			expect([testsIn(device), reviewsIn(device)]).toEqual([1, cards]);
		}
	);

	test('is there once if two tabs without locks hand it in at the same time', async () => {
		const shared = new MemoryLogStore();
		const tabs = [1, 2].map((n) => {
			const log = new ReviewLog<Memories>({
				store: shared,
				newFold: () => Memories.fold([]),
				release: 'release-1',
				now: () => over.over!.at + n,
				offset: () => 0,
				later: () => {},
				onChange: () => {}
			});
			return setUp(undefined, {
				device: { appendOnce: (name, drafts, there) => log.appendOnce(name, drafts, there) }
			});
		});
		await Promise.all(tabs.map(({ hand }) => hand()));
		const { entries } = await shared.read(0);
		expect(entries.map(({ kind }) => kind).filter((kind) => kind === 'test')).toHaveLength(1);
		expect(entries).toHaveLength(cards + 1);
	});

	test('writes no review of cards that the deck has lost since', async () => {
		const [first] = paper.questions;
		const lost = {
			...deck,
			facts: deck.facts.filter(({ id }) => !first!.cards[0]!.id.includes(`/${id}/`))
		};
		const { device, hand } = setUp(undefined, { decks: { get: () => Promise.resolve(lost) } });
		await hand();
		expect(reviewsIn(device)).toBeLessThan(cards);
		expect(device.memories.get(first!.cards[0]!.id)).toBeUndefined();
		device.memories = Memories.fold(device.entries);
		expect(device.memories.papers.tests[0]!.items[0]).toMatchObject({ score: 1 });
	});

	test('is written as it was asked where the deck cannot be read now', async () => {
		const { device, hand } = setUp(undefined, {
			decks: { get: () => Promise.reject(new DeckUnreachable()) }
		});
		await hand();
		expect(reviewsIn(device)).toBe(cards);
	});

	test('that is not over yet goes nowhere', async () => {
		const { device } = setUp();
		const { store } = setUp();
		await handIn(paper, answered, {
			device,
			store,
			decks: { get: () => Promise.resolve(deck) },
			locks: undefined,
			report: () => {}
		});
		expect(device.entries).toEqual([]);
	});
});
