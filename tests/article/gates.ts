import { isRefused } from '#lib/article/gates/claim.ts';
import { judgeOf } from '#lib/article/gates/judge.ts';
import { propose } from '#lib/article/propose.ts';
import { corruptionsOf, trueClaims } from './corruptions.ts';
import { goldOf } from './gold.ts';

interface Noticed {
	/** By a hard gate, or by any. */
	refused: number;
	noticed: number;
	of: number;
}

/** What the gates say of all planted claims, by what was done to them, and of all true ones. */
export function measured() {
	const planted = new Map<string, Noticed>();
	const alarms = { raised: 0, of: 0, about: [] as string[] };
	const missed: string[] = [];
	for (const gold of [...goldOf('tuning'), ...goldOf('blind')]) {
		const judge = judgeOf(propose(gold.text));
		const claims = trueClaims(gold);
		for (const claim of claims) {
			const faults = judge(claim);
			alarms.of++;
			if (faults.length > 0) {
				alarms.raised++;
				alarms.about.push(`${gold.name} ${JSON.stringify(faults)} ${JSON.stringify(claim)}`);
			}
			for (const { what, claim: spoilt } of corruptionsOf(claim, gold, claims)) {
				const found = judge(spoilt);
				const known = planted.get(what) ?? { refused: 0, noticed: 0, of: 0 };
				known.of++;
				if (isRefused(found)) known.refused++;
				if (found.length > 0) known.noticed++;
				else missed.push(`${what}: ${gold.name} ${JSON.stringify(spoilt)}`);
				planted.set(what, known);
			}
		}
	}
	return { planted, alarms, missed };
}
