import type { PartsOf } from './fold.ts';

/**
 * Names what a deck of one's own says: another name wherever any part of it was edited, and the same on all
 * devices that hold the same edits, since an edit never changes.
 */
export function versionOf(parts: PartsOf): string {
	const names = [...parts].map(([key, { edits }]) => {
		const { device, seq } = edits.at(-1)!;
		return `${key} ${device} ${seq}`;
	});
	let [a, b] = [FNV_BASIS, 0];
	for (const name of names.sort())
		for (let n = 0; n < name.length; n++) {
			a = Math.imul(a ^ name.charCodeAt(n), FNV_PRIME);
			b = Math.imul(b ^ a, ODD) + n;
		}
	return [a, b].map((half) => (half >>> 0).toString(36)).join('-');
}

/** FNV-1a, 32 bits (Fowler, Noll, Vo); the second half is stirred by the first, for 64 in all. */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const ODD = 0x9e3779b1;
