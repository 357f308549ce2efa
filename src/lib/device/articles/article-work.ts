/** What takes the rules of articles, and is done in a worker: no page loads them, and none waits for them. */
import type { Candidate, Found, Value } from '#lib/article/queue/candidate.ts';
import type { DeckData, Told } from '#lib/article/queue/deck.ts';
import type { Admitted } from '#lib/article/asked/admit.ts';
import type { Item } from '#lib/article/queue/queue.ts';
import type { Fault } from '#lib/article/gates/claim.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { AgainstCopy } from '#lib/deck/copy/against-copy.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { errand } from '#lib/device/fit/errand.ts';
import { BROKEN } from '#lib/formats/reasons.ts';
import { kindOf } from './largest.ts';

export type ArticleWork =
	/** What was given, a text or a page, is looked at: whether it is an article at all. */
	| { kind: 'read'; bytes: Uint8Array }
	/** All that the rules find. */
	| { kind: 'find'; file: string; told: Partial<Told> }
	/** What the gates have against a fact as somebody words it. */
	| { kind: 'judge'; file: string; told: Partial<Told>; value: Value; evidence: string }
	/** What of a model's answer may be looked at. */
	| {
			kind: 'admit';
			file: string;
			told: Partial<Told>;
			found: Pick<Found, 'lang' | 'published'>;
			items: readonly Item[];
			proposed: readonly unknown[];
			from: { by: string; run: string };
	  }
	/** The deck of what was accepted, each fact with its place. */
	| {
			kind: 'make';
			file: string;
			told: Told;
			found: Pick<Found, 'text' | 'lang' | 'words' | 'lastDay'>;
			accepted: readonly Candidate[];
			today: string;
			nobody: string;
	  }
	/** The words that a deck has of one of its sources, looked for in a copy of that. */
	| { kind: 'check'; file: string; deck: Deck; source: string; title: string };

/** An article’s text, or why it is none. */
export type Read =
	| { file: string }
	/** Textless: it shows pictures of pages. */
	| { no: 'empty' | 'large' | 'unreadable' | 'textless' }
	/** It is something else: “a picture”. */
	| { no: 'other'; what: Saying }
	/** It should be one, and is not: “the file is damaged”. */
	| { no: 'broken'; why: Saying };

const ask = <A>(work: ArticleWork, signal?: AbortSignal) =>
	errand<ArticleWork, A>(
		() => new Worker(new URL('./article-worker.ts', import.meta.url), { type: 'module' }),
		work,
		signal
	);

type Of<K extends ArticleWork['kind']> = Omit<Extract<ArticleWork, { kind: K }>, 'kind'>;

/** What reads documents is fetched when one is opened. */
const READERS: Record<Exclude<ReturnType<typeof kindOf>, 'text'>, () => Worker> = {
	packed: () => new Worker(new URL('./document-worker.ts', import.meta.url), { type: 'module' }),
	pdf: () => new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' })
};
/** No document of an article’s length takes longer, ms. */
const PATIENCE = 60_000;

/** Each rejects where the network does not give what it takes. */
export async function readArticle(bytes: Uint8Array): Promise<Read> {
	const kind = kindOf(bytes);
	if (kind === 'text') return ask({ kind: 'read', bytes });
	const patience = new AbortController();
	const timer = setTimeout(() => patience.abort(), PATIENCE);
	try {
		return await errand<Uint8Array, Read>(READERS[kind], bytes, patience.signal);
	} catch (error) {
		if (patience.signal.aborted) return { no: 'broken', why: BROKEN.slow };
		throw error;
	} finally {
		clearTimeout(timer);
	}
}
export const findFacts = (work: Of<'find'>): Promise<Found> => ask({ kind: 'find', ...work });
export const judgeFact = (work: Of<'judge'>): Promise<Fault[]> => ask({ kind: 'judge', ...work });
export const admitFacts = (work: Of<'admit'>): Promise<Admitted> => ask({ kind: 'admit', ...work });
export const checkCopy = (work: Of<'check'>): Promise<AgainstCopy> =>
	ask({ kind: 'check', ...work });
export const makeDeck = (work: Of<'make'>): Promise<DeckData> => ask({ kind: 'make', ...work });
