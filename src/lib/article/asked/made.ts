/** What is made of what a model proposes. */
import type { Judge } from '#lib/article/gates/judge.ts';
import type { Proposals } from '#lib/article/propose-from.ts';
import type { Candidate } from '#lib/article/queue/candidate.ts';
import type { Decision, Item } from '#lib/article/queue/queue.ts';
import type { Places } from './places.ts';

/** Why something is not let in. */
export const REFUSALS = [
	/** No fact at all, too long, or more than was asked for. */
	'shape',
	/** The article does not have these words. */
	'words',
	/** The answer does not stand in them. */
	'answer',
	/** The article does not have it as speech, or of somebody else. */
	'unquoted',
	'speaker',
	/** The question tells its answer, or something that is not in the article. */
	'question',
	/** The sentence cannot be asked alone. */
	'alone',
	/** It is in the queue already, or was rejected. */
	'known'
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Draft = Omit<Candidate, 'id' | 'sure'>;
/** What is made of one proposal: a candidate, a decision about one that is there, or why it is neither. */
export type Made = Draft | Extract<Decision, { does: 'edit' }> | Refusal;

export interface Admitting {
	found: Proposals;
	places: Places;
	judge: Judge;
	items: readonly Item[];
}
