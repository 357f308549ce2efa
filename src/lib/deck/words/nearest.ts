import { normalise } from './normalise.ts';

/** Longer words are not worth comparing: nobody misspells them into something else. */
const LONGEST = 64;

/** The known word that was probably meant, if one is close enough. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	const wanted = normalise(word).slice(0, LONGEST + 1);
	if (wanted === '' || wanted.length > LONGEST) return undefined;
	let best: string | undefined;
	let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of known) {
		const distance = edits(wanted, normalise(candidate), least);
		if (distance < least) [best, least] = [candidate, distance];
	}
	return best;
}

/** "did you mean kazakhstan?", or nothing. */
export function suggestion(word: string, known: Iterable<string>): string {
	const meant = nearest(word, known);
	return meant === undefined ? '' : `; did you mean ${meant}?`;
}

/** Edit distance with swaps of neighbours; anything from `limit` on is just `limit`. */
function edits(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(
				(row[j] ?? limit) + 1,
				(next[j - 1] ?? limit) + 1,
				(row[j - 1] ?? limit) + (same ? 0 : 1)
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				cost = Math.min(cost, (before[j - 2] ?? limit) + 1);
			next.push(cost);
		}
		[before, row] = [row, next];
	}
	return Math.min(row[b.length] ?? limit, limit);
}
