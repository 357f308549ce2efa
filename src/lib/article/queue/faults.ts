import type { Fault } from '#lib/article/gates/claim.ts';
import { judgeOf, type Judge } from '#lib/article/gates/judge.ts';
import { WordIndex } from '#lib/article/gates/words.ts';
import type { Proposals } from '#lib/article/propose-from.ts';
import type { Value } from './candidate.ts';
import { claimsOf } from './values.ts';

/** What the gates have against a fact as it is worded. */
export const faultsOf = (value: Value, evidence: string, judge: Judge): Fault[] =>
	value.kind === 'said' && value.speaker.trim() === ''
		? []
		: claimsOf(value, evidence).flatMap((claim) => judge(claim));

/** The same where somebody worded it: they may know that a person whom the article names further off is the speaker. */
export function faultsSaid(value: Value, evidence: string, found: Proposals): Fault[] {
	const index = new WordIndex(found.article.text);
	return faultsOf(value, evidence, judgeOf(found)).map((fault) =>
		fault.what === 'name' && index.has(fault.word) ? { gate: 3, what: 'no-speaker' } : fault
	);
}
