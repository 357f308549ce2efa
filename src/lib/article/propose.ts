import { LANGUAGES } from './languages/all.ts';
import { codeOf } from './languages/code.ts';
import { LONGEST_ARTICLE } from './longest.ts';
import { proposeFrom, type Proposals, type Told } from './propose-from.ts';
import { htmlSource, isHtml } from './read/html.ts';
import { plainSource } from './read/source.ts';

/**
 * Proposes what an article states, text or page, in whichever language it is. A page fetches `proposeFrom`, one language
 * and, where it must, the reader of HTML; this has them all.
 */
export function propose(file: string, told: Told = {}): Proposals {
	const read = file.slice(0, LONGEST_ARTICLE);
	const source = isHtml(read) ? htmlSource(read) : plainSource(read);
	return proposeFrom(source, LANGUAGES[codeOf(source.text)], told);
}
