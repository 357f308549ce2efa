import type { Mark, Verdict } from './question.ts';

/** So much of an answer is kept, in UTF-16 units: enough to tell what somebody took for right. */
const MOST = 100;

/** For a mark: what was given, where that is wrong or misspelt. No half of a character at its end. */
export function given(verdict: Verdict, text: string | undefined): Pick<Mark, 'given'> {
	const kept = text
		?.trim()
		.slice(0, MOST)
		.replace(/[\ud800-\udbff]$/, '');
	return kept && (verdict === 'wrong' || verdict === 'slip') ? { given: kept } : {};
}
