/** A test to be printed. The server can draw it, too: it needs no learner, only decks and a seed. */
import { isHttpError } from '@sveltejs/kit';
import type { Deck } from '#lib/deck/schema.ts';
import { readSettings, strayIn, testAddress, type Stray } from '#lib/exam/test/address.ts';
import type { TestQuestion } from '#lib/exam/test/question.ts';
import type { Asked } from '#lib/exam/test/settings.ts';
import { knownCovers, unknownCovers, type UnknownCover } from '#lib/exam/test/unknown-covers.ts';
import { loadDeck } from '#lib/ui/deck/load.ts';
import { partTitles } from '#lib/ui/test/part-titles.ts';

export interface Paper {
	kind: 'paper';
	title: string;
	/** What it covers, where that is not the whole of its decks. */
	parts: readonly string[];
	seed: number;
	questions: readonly TestQuestion[];
	/** Of the same test on the screen. */
	address: string;
}

/** The address cannot be followed; `good` is one on the screen that can, if anything is left. */
export interface NoPaper {
	kind: 'none';
	stray: readonly Stray[];
	unknown: readonly UnknownCover[];
	good: string | undefined;
}

/** @param deck of the path; without it the decks are in the query */
export async function loadPaper(
	{ searchParams }: URL,
	fetch: typeof globalThis.fetch,
	deck?: string
): Promise<Paper | NoPaper> {
	const asked = readSettings(searchParams, deck);
	const none = { kind: 'none', stray: [], unknown: [], good: undefined } as const;
	const stray = strayIn(searchParams);
	// An unknown deck of the path is no page at all.
	const loaded = deck === undefined ? await decksOf(asked, fetch) : [await loadDeck(deck, fetch)];
	const covers = asked.parts ?? asked.decks.map((id) => ({ deck: id }));
	if (stray.length > 0) return { ...none, stray, good: testAddress(asked) };
	const unknown = unknownCovers(covers, loaded);
	if (unknown.length > 0 || covers.length === 0) {
		const left = knownCovers(covers, loaded);
		const decks = left.map((cover) => cover.deck);
		const parted = left.some(({ sections }) => sections);
		const { parts: _parts, ...rest } = asked;
		const good = testAddress({ ...rest, decks, ...(parted && { parts: left }) });
		return { ...none, unknown, good: left.length > 0 ? good : undefined };
	}
	const { sampleTest } = await import('#lib/exam/test/sample.ts');
	const { questions, forms, seed = 1 } = asked;
	return {
		kind: 'paper',
		title: loaded.map(({ title }) => title).join(', '),
		parts: asked.parts ? partTitles(covers, loaded) : [],
		seed,
		questions: sampleTest({ decks: loaded, covers, questions, forms, seed }),
		address: testAddress({ ...asked, seed })
	};
}

/** Those decks that there are. */
async function decksOf({ decks }: Asked, fetch: typeof globalThis.fetch): Promise<Deck[]> {
	const found = await Promise.all(
		decks.map((id) =>
			loadDeck(id, fetch).catch((error: unknown) => {
				if (isHttpError(error, 404)) return undefined;
				throw error;
			})
		)
	);
	return found.filter((deck) => deck !== undefined);
}
