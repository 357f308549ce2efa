/**
 * Nothing is asked that is not provably right: every idea of what could be wrong with a deck that has
 * the right shape, one file each.
 */
import { cardIdsOf } from './cards.ts';
import type { Finding } from './problem.ts';
import type { Proof, Report } from './proofs/proof.ts';
import { blanks } from './proofs/blanks.ts';
import { counts } from './proofs/counts.ts';
import { dates } from './proofs/dates.ts';
import { distractors } from './proofs/distractors.ts';
import { evidence } from './proofs/evidence.ts';
import { languages } from './proofs/languages.ts';
import { leaks } from './proofs/leaks.ts';
import { memberships } from './proofs/memberships.ts';
import { references } from './proofs/references.ts';
import { relations } from './proofs/relations.ts';
import { shortQuotations } from './proofs/short-quotations.ts';
import { uniqueIds } from './proofs/unique-ids.ts';
import { uniqueKeys } from './proofs/unique-keys.ts';
import { uniqueNames } from './proofs/unique-names.ts';
import type { Deck } from './schema.ts';

const PROOFS: readonly Proof[] = [
	references,
	uniqueIds,
	uniqueNames,
	memberships,
	relations,
	blanks,
	dates,
	evidence,
	shortQuotations,
	uniqueKeys,
	distractors,
	leaks,
	counts,
	languages
];

/** Twice what a phone was tried with; nobody learns so much of one deck. */
const MOST_CARDS = 40_000;

/**
 * All that is wrong with a deck. `root` is the data that it was read from, where parts of that were
 * invalid and left out: what refers to them is not called dangling.
 */
export function prove(deck: Deck, root: unknown = deck): Finding[] {
	const findings: Finding[] = [];
	const report: Report = (path, message, severity) => {
		findings.push({ path, message, ...(severity && { severity }) });
	};
	const cards = cardIdsOf(deck).length;
	if (cards > MOST_CARDS)
		report(
			['facts'],
			`make ${cards.toLocaleString('en')} cards; a deck may have ${MOST_CARDS.toLocaleString('en')} at most. Split it into several decks.`
		);
	else for (const proof of PROOFS) proof(deck, report, root);
	return findings;
}
