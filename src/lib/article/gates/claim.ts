/** What rules, people or a model say an article states, with the words of the article that carry it. */
import type { Bound } from '#lib/article/facts/numbers.ts';

interface Evidenced {
	/** Words of the article, as they stand there. */
	evidence: string;
}

export type Claim =
	| (Evidenced & { kind: 'quote'; words: string; speaker: string })
	/** So many of what: "countries voted in favour". */
	| (Evidenced & { kind: 'number'; value: number; bound: Bound; label: string })
	| (Evidenced & { kind: 'date'; date: string; event: string })
	| (Evidenced & { kind: 'set'; members: readonly string[]; closed: boolean })
	| (Evidenced & { kind: 'definition'; term: string; meaning: string })
	/** A sentence in words of one’s own: who does what to whom. */
	| (Evidenced & { kind: 'statement'; text: string; subject: string; object: string });

/** What is wrong with a claim. Of the first two gates it may not be accepted; of the third not unseen. */
export type Fault =
	/** 1: the article does not have these words. */
	| { gate: 1; what: 'evidence' }
	/** 2: a name, a number or a word of the answer is not in the evidence. */
	| { gate: 2; what: 'word' | 'name' | 'number' | 'year' | 'member'; word: string }
	/** 3: the words are there, and say something else. */
	| {
			gate: 3;
			what:
				| 'unquoted'
				| 'cut'
				| 'speaker'
				| 'no-speaker'
				| 'list'
				| 'incomplete'
				| 'open'
				| 'nearer'
				| 'bound'
				| 'denied'
				| 'turned';
	  };

/** Whether a claim may not be accepted, not even by a person, until it is corrected. */
export const isRefused = (faults: readonly Fault[]): boolean => faults.some(({ gate }) => gate < 3);
