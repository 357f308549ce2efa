/** Where each part of a whole lies on a bar 100 wide, with a gap between parts. */
const GAP = 0.6;

export interface Share {
	start: number;
	width: number;
}

/** One share a count; a part of nothing has no width and takes no gap. */
export function sharesOf(counts: readonly number[]): Share[] {
	const total = counts.reduce((sum, count) => sum + count, 0);
	const gaps = Math.max(0, counts.filter((count) => count > 0).length - 1) * GAP;
	let at = 0;
	return counts.map((count) => {
		const width = total === 0 ? 0 : (count / total) * (100 - gaps);
		const share = { start: at, width };
		if (count > 0) at += width + GAP;
		return share;
	});
}
