/** The first few of what may be many, made one by one. */
export function first<T>(
	count: number,
	items: Iterable<T>,
	fits: (item: T, taken: readonly T[]) => boolean = () => true
): T[] {
	const taken: T[] = [];
	if (count <= 0) return taken;
	for (const item of items) {
		if (!fits(item, taken)) continue;
		taken.push(item);
		if (taken.length === count) break;
	}
	return taken;
}
