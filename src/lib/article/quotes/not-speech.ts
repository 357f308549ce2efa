/** Marks that hold no speech: terms, titles, and words that the writer keeps at arm’s length. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import type { Token } from '#lib/article/read/tokens.ts';

/** Words of a name that is given, right before it: "what it calls a “multipolar world”". */
const NAMES_IT = /^(?:calls?|called|named?|dubbed|nennt|nannte|appelle|llama|называет)$/;
const WHAT = /^(?:what|which|as|was|ce|que|lo|что|wie|is|are|were|be)$/;

/** Whether the words before the marks say that it is a term, or a title. */
export function isTerm(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
	let before = at;
	if (/^[,:]$/.test(tokens[before - 1]?.text ?? '') && lexicon.terms.before(tokens, before - 1) > 0)
		before--;
	if (lexicon.terms.before(tokens, before) > 0) return true;
	while (before > at - 3 && lexicon.articles.has(tokens[before - 1]?.low ?? '')) before--;
	if (before < at && lexicon.means.before(tokens, before) > 0) return true;
	if (!NAMES_IT.test(tokens[before - 1]?.low ?? '')) return false;
	return tokens.slice(Math.max(0, before - 4), before - 1).some(({ low }) => WHAT.test(low));
}

/** Whether the words after the marks say so: "“…” refers to", "the “…” method". */
export const isTermAfter = (tokens: readonly Token[], at: number, lexicon: Lexicon): boolean =>
	lexicon.means.at(tokens, at + 1) > 0 || lexicon.terms.at(tokens, at + 1) > 0;
