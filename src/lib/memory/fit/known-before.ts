/** What share of new cards a learner knows already: read off their first answers, of which some are guessed. */
import { replay } from '#lib/memory/fold/replay.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { KNOWN_BEFORE, rightBy } from '#lib/memory/fsrs/guessing.ts';

/** The share that most have counts for as much as so many first answers. */
const PRIOR = 20;
/** With fewer first answers to choose from nothing is said. */
const ENOUGH = 50;
/** The share is looked for among these hundredths: the bounds of the setting. */
const [LEAST, MOST] = [2, 95];

/**
 * The share, 0..1, in whole hundredths, under which the first answers are least surprising (maximum a posteriori);
 * undefined where there are too few. Who recalls says nothing of it: no prior is used there.
 */
export function knownBeforeOf(log: Memories['log']): number | undefined {
	const first: { right: boolean; guess: number }[] = [];
	replay(log, {
		review({ elapsed, grade, guess }) {
			if (elapsed === undefined && guess > 0 && guess < 1) first.push({ right: grade > 1, guess });
		}
	});
	if (first.length < ENOUGH) return undefined;
	let best = { share: KNOWN_BEFORE, fit: -Infinity };
	for (let hundredth = LEAST; hundredth <= MOST; hundredth++) {
		const share = hundredth / 100;
		let fit = PRIOR * (KNOWN_BEFORE * Math.log(share) + (1 - KNOWN_BEFORE) * Math.log(1 - share));
		for (const { right, guess } of first) {
			const chance = rightBy(share, guess);
			fit += Math.log(right ? chance : 1 - chance);
		}
		if (fit > best.fit) best = { share, fit };
	}
	return best.share;
}
