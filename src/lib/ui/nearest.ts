/** Finds what somebody probably meant, by edit distance of ids. */

/** Edits (insert, delete, replace) that turn one word into the other. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1));
		}
		row = next;
	}
	return row[b.length]!;
}

/** The item whose id is closest to what was wanted; none if nothing is close. */
export function nearest<T extends { id: string }>(
	wanted: string,
	items: readonly T[]
): T | undefined {
	const word = wanted.toLowerCase().slice(0, 64);
	let best: { item: T; edits: number } | undefined;
	for (const item of items) {
		const part = word.length >= 4 && (item.id.includes(word) || word.includes(item.id));
		const edits = part ? 0 : distance(word, item.id);
		const allowed = Math.max(1, Math.floor(item.id.length / 3));
		if (edits <= allowed && (!best || edits < best.edits)) best = { item, edits };
	}
	return best?.item;
}
