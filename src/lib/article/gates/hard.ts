/** The first two gates: the evidence is in the article, and all of the answer is in the evidence. */
import { datesIn } from '#lib/article/facts/dates.ts';
import { numbersIn } from '#lib/article/facts/numbers.ts';
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { tokensOf } from '#lib/article/read/tokens.ts';
import { contentWords, related } from '#lib/deck/words/content-words.ts';
import type { Claim, Fault } from './claim.ts';
import { WordIndex } from './words.ts';

/** What of the answer the evidence has not. `anchor` is the day that dates without a year are before. */
export function foreignTo(
	claim: Claim,
	evidence: WordIndex,
	around: WordIndex,
	lexicon: Lexicon,
	known: readonly { date: string }[]
): Fault[] {
	switch (claim.kind) {
		case 'quote':
			return [...runOf(claim.words, evidence), ...nameOf(claim.speaker, around)];
		case 'number':
			return amountOf(claim.value, claim.evidence, lexicon);
		case 'date':
			return [
				...dayOf(claim.date, claim.evidence, lexicon, known),
				...wordsIn(claim.event, evidence)
			];
		case 'set':
			return claim.members
				.filter((member) => !evidence.has(member))
				.map((word) => ({ gate: 2, what: 'member', word }));
		case 'definition':
			return [...runOf(claim.term, evidence), ...runOf(claim.meaning, evidence)];
		case 'statement':
			return [
				...nameOf(claim.subject, evidence),
				...nameOf(claim.object, evidence),
				...wordsIn(claim.text, evidence)
			];
		default:
			return claim satisfies never;
	}
}

const runOf = (words: string, evidence: WordIndex): Fault[] =>
	evidence.has(words) ? [] : [{ gate: 2, what: 'word', word: words }];

/** A name by its last word: a page has the full name once. */
function nameOf(name: string, around: WordIndex): Fault[] {
	const last = name.split(/\s+/).at(-1) ?? '';
	return around.has(name) || around.has(last) ? [] : [{ gate: 2, what: 'name', word: name }];
}

function amountOf(value: number, evidence: string, lexicon: Lexicon): Fault[] {
	const tokens = tokensOf(evidence, 0, evidence.length);
	const there = numbersIn(tokens, [], lexicon, evidence).some((one) => one.value === value);
	return there ? [] : [{ gate: 2, what: 'number', word: String(value) }];
}

/** A date is written in the evidence, or is what the article’s own dates say of those words. */
function dayOf(
	date: string,
	evidence: string,
	{ language }: Lexicon,
	known: readonly { date: string }[]
): Fault[] {
	const tokens = tokensOf(evidence, 0, evidence.length);
	const there =
		datesIn({ tokens, language, published: false }).some((one) => one.date === date) ||
		known.some((one) => one.date === date);
	return there ? [] : [{ gate: 2, what: 'year', word: date }];
}

/** Each word that carries meaning is there, in whatever form. */
const wordsIn = (text: string, evidence: WordIndex): Fault[] =>
	contentWords(text)
		.filter((word) => !evidence.words.some((other) => related(other, word)))
		.map((word) => ({ gate: 2, what: 'word', word }));
