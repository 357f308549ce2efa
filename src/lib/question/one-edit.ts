/**
 * Whether one slip of the finger lies between two texts: a letter left out, added, changed, or
 * swapped with its neighbour (Damerau-Levenshtein distance exactly 1). One pass, no table.
 */
export function oneEditApart(one: string, other: string): boolean {
	const [a, b] = one.length <= other.length ? [one, other] : [other, one];
	if (b.length - a.length > 1 || a === b) return false;
	let start = 0;
	while (start < a.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < a.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
	const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
	if (restB.length <= 1) return true;
	return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
