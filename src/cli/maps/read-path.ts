import type { Ring } from './rings.ts';

/** The rings of a path that `pathOf` wrote: for tests that ask what lies where on a map. */
export function readPath(d: string): Ring[] {
	return d
		.split('z')
		.filter(Boolean)
		.map((part) => {
			const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
			let [x, y] = [0, 0];
			const ring: Ring = [];
			for (let i = 0; i < numbers.length; i += 2) {
				[x, y] = [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)];
				ring.push([x, y]);
			}
			return ring;
		});
}
