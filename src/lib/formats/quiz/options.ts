/** Answers to choose among, right ones and wrong ones, as facts have them. */
import type { Saying } from '#lib/deck/saying.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { beginning, oneLine } from '#lib/formats/text/clean.ts';
import type { Option } from './item.ts';

/** What may stand beside one fact. */
const FEW = 60;
const LINE = 600;
const WORDS = 120;

const sameWords = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();
/** Why an answer is wrong, where that is said. */
export const reason = (why: string) => (why === '' ? {} : { why: beginning(why, LINE) });

/** Wrong answers as a card has them; what of them is not as it was goes into `changes`. */
export function wrongOf(options: readonly Option[], right: string, changes: Saying[]) {
	const wrong = options.filter(({ text }) => text.text !== '' && !sameWords(text.text, right));
	if (wrong.some(({ worth }) => worth > 0)) changes.push(REASONS.weights);
	if (wrong.length > FEW) changes.push(REASONS.otherAnswers);
	changes.push(...wrong.flatMap(({ text }) => text.changes));
	return wrong.slice(0, FEW).map(({ text: { text }, why }) => ({ text, ...reason(why) }));
}

/** Other words that are right as well; what nobody types is left out. */
export function acceptOf(options: readonly Option[], changes: Saying[]): string[] {
	const words = options.map(({ text }) => oneLine(text.text)).filter((text) => text !== '');
	const accept = words.filter((text) => text.length <= WORDS).slice(0, FEW);
	if (accept.length < words.length) changes.push(REASONS.otherAnswers);
	return [...new Set(accept)];
}
