/** As many, the first first, as together show no more than so many words of their source. */
export function withinShare<T extends { quoted: number }>(all: readonly T[], most: number): T[] {
	let left = most;
	return all.filter(({ quoted }) => {
		if (quoted > left) return false;
		left -= quoted;
		return true;
	});
}
