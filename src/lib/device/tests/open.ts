/** Begins tests, and finds those that were begun. */
import type { Card } from '#lib/deck/card.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { expectTest } from '#lib/exam/test/expect-test.ts';
import type { Now } from '#lib/exam/exam-basis.ts';
import { fairSeed } from '#lib/exam/test/fair-seed.ts';
import { withOwnNames } from '#lib/exam/test/own-names.ts';
import { askableCards, sampleTest } from '#lib/exam/test/sample.ts';
import type { TestPaper } from '#lib/exam/test/paper.ts';
import { newProgress } from '#lib/exam/test/progress.ts';
import type { Asked, TestSettings } from '#lib/exam/test/settings.ts';
import { knownCovers, unknownCovers, type UnknownCover } from '#lib/exam/test/unknown-covers.ts';
import type { Cover } from '#lib/memory/log/exam-plan.ts';
import { dayOf } from '#lib/memory/day.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { DeckUnreachable, type Decks } from '#lib/device/decks/decks.ts';
import { newDeviceId } from '#lib/device/storage/device-id.ts';
import { examById, type ExamsDevice } from '#lib/device/exams/exams.ts';
import type { HandInDevice } from './hand-in.ts';
import { TestSession } from './session.svelte.ts';
import { testStore } from './tests-here.ts';

interface TestDevice extends HandInDevice, Pick<ExamsDevice, 'classes'> {
	readonly memories: Memories;
	readonly decks: Decks;
	open(): Promise<void>;
}

/** What tests can be drawn from. */
export interface TestMaterial {
	title: string;
	decks: readonly Deck[];
	covers: readonly Cover[];
	exam?: string;
	/** As many questions as the exam will have. */
	questions?: number;
}

/** What a test is to be drawn from, and there is not; `left` is what there is. */
export interface UnknownMaterial {
	unknown: readonly UnknownCover[];
	left: readonly Cover[];
}

/**
 * The decks of a test, or those that an exam covers: of an exam, what there still is of them.
 *
 * @returns `offline` if one of them is not here yet, `unknown` if there is no such exam, or nothing is asked for
 */
export async function materialOf(
	device: TestDevice,
	{ decks: ids, parts, exam }: Pick<Asked, 'decks' | 'parts' | 'exam'>
): Promise<TestMaterial | UnknownMaterial | 'offline' | 'unknown'> {
	await device.open();
	const plan = exam === undefined ? undefined : examById(device, exam);
	const covers = plan ? plan.covers : (parts ?? ids.map((deck) => ({ deck })));
	if (covers.length === 0) return 'unknown';
	const decks: Deck[] = [];
	for (const id of new Set(covers.map(({ deck }) => deck))) {
		try {
			const deck = await device.decks.get(id);
			if (deck) decks.push(deck);
		} catch (error) {
			if (error instanceof DeckUnreachable) return 'offline';
			throw error;
		}
	}
	const unknown = plan ? [] : unknownCovers(covers, decks);
	if (unknown.length > 0) return { unknown, left: knownCovers(covers, decks) };
	if (decks.length === 0) return 'unknown';
	return {
		title: plan?.name ?? decks.map(({ title }) => title).join(', '),
		decks,
		covers,
		...(plan && { exam, questions: plan.questions })
	};
}

/** A test that could be begun. */
export type DrawnTest = Omit<TestPaper, 'id' | 'begun'> & {
	/** How many cards could be asked. */
	cards: number;
};

/**
 * The cards of a test's material that can be asked, worked out once for many drawings. Also those that
 * the learner has put aside: an address gives everybody the same test, and its key on paper fits.
 */
const cardsFor = (
	{ decks, covers }: TestMaterial,
	{ forms }: Pick<TestSettings, 'forms'>
): Card[] => askableCards({ decks, covers, forms });

/**
 * A number to draw the first test with: the same until a test is handed in or the day turns, so that looking again shows
 * the same test and the same score to expect.
 */
export const firstChance = ({ memories }: Pick<TestDevice, 'memories'>, { now, offset }: Now) =>
	dayOf(now, memories.shift(offset)) * 1000 + memories.papers.tests.length;

/**
 * Draws a test. Without a seed it is one that suits what the learner knows (see fair-seed.ts).
 *
 * @param chance any number: another one gives another test, where no seed is asked for
 */
export function drawTest(
	material: TestMaterial,
	asked: Asked,
	{ memories }: Pick<TestDevice, 'memories'>,
	{ chance, ...at }: { chance: number } & Now
): DrawnTest {
	const { decks: _decks, parts: _parts, seed: wanted, exam: _exam, ...rest } = asked;
	const { decks, covers, title, exam } = material;
	const cards = cardsFor(material, asked);
	const seed = wanted ?? fairSeed(cards, asked.questions, memories, { chance, ...at });
	const settings: TestSettings = { ...rest, covers, seed, ...(exam !== undefined && { exam }) };
	const sampled = sampleTest({ decks, ...settings }, cards);
	const questions = withOwnNames(sampled, decks, memories.papers.aliases ?? []);
	const expected = expectTest(questions, memories, at);
	return { settings, title, questions, ...expected, cards: cards.length };
}

/** Begins a test: from here on it is on the device. Returns its id. */
export async function beginTest({ cards: _cards, ...drawn }: DrawnTest, now: number) {
	const paper: TestPaper = { ...drawn, id: newDeviceId(), begun: now };
	await testStore().begin({ paper, progress: newProgress(paper.questions.length) });
	return paper.id;
}

/** A test that was begun on this device; undefined if it is not here (any more). */
export async function openTest(device: TestDevice, id: string): Promise<TestSession | undefined> {
	await device.open();
	const kept = await testStore().get(id);
	if (!kept) return undefined;
	return new TestSession(kept.paper, kept.progress, {
		device,
		decks: device.decks,
		store: testStore(),
		locks: globalThis.navigator?.locks,
		now: () => Date.now(),
		clock: () => performance.now(),
		fetch: (...asked) => fetch(...asked),
		wait: (ms) => new Promise((done) => setTimeout(done, ms)),
		report: (error) => reportError(error)
	});
}
