/**
 * Nothing is asked that is not provably right: every idea of what could be wrong with a deck that has
 * the right shape, one file each.
 */
import { say } from '#lib/deck/saying.ts';
import { cardIdsOf } from './cards.ts';
import type { Finding } from './problem.ts';
import type { Proof, Report } from './proofs/proof.ts';
import { acceptedNames } from './proofs/accepted-names.ts';
import { byKind } from './proofs/by-kind.ts';
import { asOf } from './proofs/as-of.ts';
import { askedAsHeld } from './proofs/asked-as-held.ts';
import { counts } from './proofs/counts.ts';
import { dates } from '#lib/deck/proofs/real-dates.ts';
import { distractors } from './proofs/distractors.ts';
import { evidence } from './proofs/evidence.ts';
import { excerpts } from './proofs/excerpts.ts';
import { languages } from './proofs/languages.ts';
import { leaks } from './proofs/leaks.ts';
import { notNamed } from './proofs/not-named.ts';
import { notes } from './proofs/notes.ts';
import { optionsAlike } from './proofs/options-alike.ts';
import { optionsApart } from './proofs/options-apart.ts';
import { plainText } from './proofs/plain-text.ts';
import { questions } from './proofs/questions.ts';
import { reporting } from './proofs/reporting.ts';
import { sameThing } from './proofs/same-thing.ts';
import { shortQuotations } from './proofs/short-quotations.ts';
import { uniqueIds } from './proofs/unique-ids.ts';
import { uniqueKeys } from './proofs/unique-keys.ts';
import { uniqueNames } from './proofs/unique-names.ts';
import { wordCounts } from './proofs/word-counts.ts';
import type { Deck } from './schema.ts';

export const PROOFS: readonly Proof[] = [
	uniqueIds,
	uniqueNames,
	byKind,
	dates,
	evidence,
	shortQuotations,
	uniqueKeys,
	distractors,
	leaks,
	counts,
	languages,
	plainText,
	askedAsHeld,
	asOf,
	reporting,
	acceptedNames,
	sameThing,
	optionsAlike,
	optionsApart,
	questions,
	notNamed,
	excerpts,
	notes,
	wordCounts
];

/** Twice what a phone was tried with; nobody learns so much of one deck. */
const MOST_CARDS = 40_000;

/**
 * All that is wrong with a deck. `root` is the data that it was read from, where parts of that were
 * invalid and left out: what refers to them is not called dangling. `today`, such as 2026-11-27, tells
 * what is still to come.
 */
export function prove(deck: Deck, root: unknown = deck, today?: string): Finding[] {
	const findings: Finding[] = [];
	const report: Report = (path, message, severity) => {
		findings.push({ path, message, ...(severity && { severity }) });
	};
	const cards = cardIdsOf(deck).length;
	if (cards > MOST_CARDS)
		report(
			['facts'],
			say`make ${{ count: cards }} cards; a deck may have ${{ count: MOST_CARDS }} at most. Split it into several decks.`
		);
	else for (const proof of PROOFS) proof(deck, report, root, today);
	return findings;
}
