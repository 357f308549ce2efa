/**
 * Nothing is asked that is not provably right: every idea of what could be wrong with a deck that has
 * the right shape, one file each.
 */
import type { Finding } from './problem.ts';
import type { Proof, Report } from './proofs/proof.ts';
import { references } from './proofs/references.ts';
import type { Deck } from './schema.ts';

const PROOFS: readonly Proof[] = [references];

/**
 * All that is wrong with a deck. `root` is the data that it was read from, where parts of that were
 * invalid and left out: what refers to them is not called dangling.
 */
export function prove(deck: Deck, root: unknown = deck): Finding[] {
	const findings: Finding[] = [];
	const report: Report = (path, message, severity) => {
		findings.push({ path, message, ...(severity && { severity }) });
	};
	for (const proof of PROOFS) proof(deck, report, root);
	return findings;
}
