/**
 * Brings a test that was handed in into the review log: all of it or nothing, and once, also if the
 * tab dies at any moment, or two tabs try at the same time. That it was handed in, and when, is on the
 * disk before; whoever finds it so looks in the log first. Tabs take turns; where a browser knows no
 * locks, the log itself takes one test by one name once.
 */
import { deckOf } from '#lib/deck/card-id.ts';
import type { CardId } from '#lib/deck/card.ts';
import { cardIdsOf } from '#lib/deck/cards.ts';
import { draftsOf, markTest, recordOf } from '#lib/exam/test/mark.ts';
import type { TestPaper } from '#lib/exam/test/paper.ts';
import { advance, type TestProgress } from '#lib/exam/test/progress.ts';
import type { EntryDraft } from '#lib/memory/log/entry.ts';
import type { TestRecord } from '#lib/memory/log/test-record.ts';
import { DeckUnreachable } from '#lib/device/decks/decks.ts';
import type { DeckSource } from '#lib/device/study/decks.ts';
import { aloneFor, type Locks } from './lock.ts';
import type { TestStore } from './store.ts';

interface Tested {
	readonly papers: { readonly tests: readonly TestRecord[] };
}

/** What handing in needs of the device. */
export interface HandInDevice {
	/** Adds to the log, unless it is there. Throws `StorageFailure`: then nothing was added. */
	appendOnce(
		name: string,
		drafts: readonly EntryDraft[],
		there: (memories: Tested) => boolean
	): Promise<void>;
}

export interface HandIn {
	device: HandInDevice;
	decks: DeckSource;
	store: TestStore;
	locks: Locks | undefined;
	report: (error: unknown) => void;
}

/**
 * The same test, whenever it was handed in: two tabs may have done so. No learner begins two in one
 * millisecond, with one seed.
 */
const isOf = (paper: TestPaper) => (record: TestRecord) =>
	record.begun === paper.begun && record.seed === paper.settings.seed;

/**
 * Writes the test's reviews and its record, unless they are in the log already. Throws `StorageFailure`
 * while the disk does not take them: the test stays handed in, and is to be brought in again.
 *
 * @param progress of a test that was handed in, and kept so
 */
export async function handIn(
	paper: TestPaper,
	progress: TestProgress,
	{ device, decks, store, locks, report }: HandIn
): Promise<TestProgress> {
	const { over } = progress;
	if (!over || progress.recorded) return progress;
	const exists = await existing(paper, decks);
	return aloneFor(locks, paper.id, async () => {
		const marked = markTest(paper, progress);
		const drafts = draftsOf(recordOf(paper, marked, over), marked, { timeUp: over.timeUp, exists });
		await device.appendOnce(`test ${paper.id}`, drafts, ({ papers }) =>
			papers.tests.some(isOf(paper))
		);
		const recorded = advance(progress, { kind: 'recorded' }, 0);
		// Should this fail, the next one who comes finds the test in the log.
		await store.keep(paper.id, recorded).catch(report);
		return recorded;
	});
}

/** Whether cards are still in their decks; those of a deck that cannot be read now are. */
async function existing({ questions }: TestPaper, decks: DeckSource) {
	const known = new Map<string, ReadonlySet<CardId> | undefined>();
	for (const id of new Set(questions.map(({ deck }) => deck))) {
		try {
			const deck = await decks.get(id);
			known.set(id, new Set(deck ? cardIdsOf(deck) : []));
		} catch (error) {
			if (!(error instanceof DeckUnreachable)) throw error;
		}
	}
	return (card: CardId) => known.get(deckOf(card))?.has(card) ?? true;
}
