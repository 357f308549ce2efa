import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { isCapital, type Token } from '#lib/article/read/tokens.ts';

/** How many tokens a verb of saying takes at a place; 0 where there is none, or a noun: "a report". */
export function verbAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
	const length = lexicon.anySaid.at(tokens, at);
	if (length === 0) return 0;
	const before = tokens[at - 1];
	if (before && (lexicon.articles.has(before.low) || /['’]s$/.test(before.text))) return 0;
	const opens = !before || before.kind !== 'word';
	return isCapital(tokens[at]) && !opens ? 0 : length;
}
